import type { Channel } from "../channels/channel.ts";
import { timestampInstant } from "../fields/timestamp.ts";

/** National numbers shorter than this are too alike to be told apart by. */
const MIN_SUFFIX_DIGITS = 7;

/** What a message is recognised by, in a request and in a response's echo of it. */
export interface MessageSignature {
  /** Every text, exactly. */
  readonly texts: string;
  /** Digits of a phone number, or an address as it stands there. */
  readonly recipient: string;
  readonly isPhoneNumber: boolean;
  /** Milliseconds since the epoch; `undefined`: no time is given; `NaN`: one that cannot be compared. */
  readonly instant: number | undefined;
}

/** The signature of a message or of an echo; `undefined` when the recipient or a text is not there. */
export function signMessage(channel: Channel, values: Readonly<Record<string, unknown>>): MessageSignature | undefined {
  const texts: string[] = [];
  let recipient = "";
  let isPhoneNumber = false;
  let instant: number | undefined;
  for (const { name, echo } of channel.fields) {
    if (echo === undefined) continue;
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (echo === "timestamp") {
      instant = readInstant(value);
      continue;
    }
    if (typeof value !== "string") return undefined;
    if (echo === "text") {
      texts.push(value);
    } else {
      isPhoneNumber = echo === "phone_number";
      recipient = isPhoneNumber ? value.replace(/[^0-9]/g, "") : value;
    }
  }
  return recipient === "" ? undefined : { texts: JSON.stringify(texts), recipient, isPhoneNumber, instant };
}

/**
 * Whether an echo can be that of a message: same texts, same recipient (an echo may drop or add the country code, or change the
 * letter case of an address), no other time.
 */
export function signaturesAgree(message: MessageSignature, echo: MessageSignature): boolean {
  return (
    message.texts === echo.texts &&
    (isSameRecipient(message, echo) || isSameRecipient(echo, message)) &&
    (message.instant === undefined || echo.instant === undefined || message.instant === echo.instant)
  );
}

/** Equal for any two signatures that agree, and rarely for others. */
export function bucketKey({ texts, recipient, isPhoneNumber }: MessageSignature): string {
  return `${isPhoneNumber ? recipient.slice(-MIN_SUFFIX_DIGITS) : recipient.toLowerCase()} ${texts}`;
}

/** Equal only for messages that nothing tells apart. */
export function identityKey({ texts, recipient, instant }: MessageSignature): string {
  return `${recipient} ${instant} ${texts}`;
}

function readInstant(value: unknown): number | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  return (typeof value === "string" ? timestampInstant(value) : undefined) ?? NaN;
}

function isSameRecipient(long: MessageSignature, short: MessageSignature): boolean {
  if (long.recipient === short.recipient) return true;
  if (!short.isPhoneNumber) return long.recipient.toLowerCase() === short.recipient.toLowerCase();
  return short.recipient.length >= MIN_SUFFIX_DIGITS && long.recipient.endsWith(short.recipient);
}
