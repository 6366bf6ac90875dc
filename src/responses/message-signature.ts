import type { Channel } from "../channels/channel.ts";
import { timestampInstant } from "../fields/timestamp/timestamp.ts";

/** National numbers shorter than this are too alike to be told apart by. */
const MIN_SUFFIX_DIGITS = 7;

/** The features by which a message is recognised, in a request and in a response's echo of it. */
export interface MessageSignature {
  /** Digits of a phone number, or an address as it stands there. */
  readonly exact: string;
  /** The same; an address in lower case, for servers write it so. */
  readonly recipient: string;
  /** The part of the recipient that no echo changes: the last digits, or the whole address. */
  readonly end: string;
  /** The texts as they stand there; `undefined` for one that is not echoed. */
  readonly texts: readonly (string | undefined)[];
  /** Milliseconds since the epoch; `undefined`: no time is given; `NaN`: one that cannot be compared. */
  readonly instant: number | undefined;
}

/** The signature of a message or of an echo; `undefined` when the recipient is not there or a text is none. */
export function signMessage(channel: Channel, values: Readonly<Record<string, unknown>>): MessageSignature | undefined {
  const texts: (string | undefined)[] = [];
  let exact = "";
  let recipient = "";
  let end = "";
  let instant: number | undefined;
  for (const [name, echo] of Object.entries(channel.matchedBy)) {
    const value = Object.hasOwn(values, name) ? (values[name] ?? undefined) : undefined;
    if (echo === "timestamp") {
      instant = readInstant(value);
    } else if (echo === "phone_number") {
      exact = readDigits(value);
      recipient = exact;
      end = recipient.slice(-MIN_SUFFIX_DIGITS);
    } else if (echo === "email_address") {
      exact = typeof value === "string" ? value : "";
      recipient = exact.toLowerCase();
      end = recipient;
    } else if (value === undefined || typeof value === "string") {
      texts.push(value);
    } else {
      return undefined;
    }
  }
  return recipient === "" ? undefined : { exact, recipient, end, texts, instant };
}

/**
 * Returns `true` when an echo may be that of a message: the recipient is the same, or one is the other's ending; texts are exact and times
 * are one instant, as far as they are echoed. A server shows its own time where none was sent.
 */
export function agrees(message: MessageSignature, echo: MessageSignature): boolean {
  return (
    isSameRecipient(message, echo) &&
    (message.instant === undefined || echo.instant === undefined || message.instant === echo.instant) &&
    echo.texts.every((text, index) => text === undefined || text === message.texts[index])
  );
}

/** A number is another's ending if it is the other without its country code. */
export function isSameRecipient(message: MessageSignature, echo: MessageSignature): boolean {
  return (
    message.end === echo.end &&
    (message.recipient.endsWith(echo.recipient) || echo.recipient.endsWith(message.recipient))
  );
}

/** Equal for signatures that nothing tells apart. No text that goes out holds a NUL. */
export function keyOf({ exact, texts, instant }: MessageSignature): string {
  return [exact, String(instant), ...texts.map(markEchoed)].join("\0");
}

/** A text that is not echoed differs from every text. */
function markEchoed(text: string | undefined): string {
  return text === undefined ? "" : `=${text}`;
}

function readDigits(value: unknown): string {
  if (typeof value === "number") return Number.isSafeInteger(value) && value > 0 ? String(value) : "";
  return typeof value === "string" ? value.replace(/\D/g, "") : "";
}

function readInstant(value: unknown): number | undefined {
  if (value === undefined || value === "") return undefined;
  return (typeof value === "string" ? timestampInstant(value) : undefined) ?? NaN;
}
