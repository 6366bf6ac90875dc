import type { Channel } from "../channels/channel.ts";
import { timestampInstant } from "../fields/timestamp/timestamp.ts";

/** National numbers shorter than this are too alike to be told apart by. */
const MIN_SUFFIX_DIGITS = 7;

/** What a message is recognised by, in a request and in a response's echo of it. */
export interface MessageSignature {
  /** The texts, exactly, and of the recipient what no echo changes: what could agree has the same. */
  readonly bucket: string;
  /** Digits of a phone number, or an address as it stands there. */
  readonly recipient: string;
  /** Milliseconds since the epoch; `undefined`: no time is given; `NaN`: one that cannot be compared. */
  readonly instant: number | undefined;
}

/** The signature of a message or of an echo; `undefined` when the recipient or a text is not there. */
export function signMessage(channel: Channel, values: Readonly<Record<string, unknown>>): MessageSignature | undefined {
  const texts: string[] = [];
  let recipient = "";
  let instant: number | undefined;
  for (const [name, echo] of Object.entries(channel.matchedBy)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (echo === "timestamp") {
      instant = readInstant(value);
    } else if (typeof value !== "string") {
      return undefined;
    } else if (echo === "phone_number") {
      recipient = value.replace(/\D/g, "");
      texts.push(recipient.slice(-MIN_SUFFIX_DIGITS));
    } else if (echo === "email_address") {
      recipient = value;
      // Servers lower-case addresses.
      texts.push(value.toLowerCase());
    } else {
      texts.push(value);
    }
  }
  // No text that goes out holds a NUL.
  return recipient === "" ? undefined : { bucket: texts.join("\0"), recipient, instant };
}

/** Recipient and time are exactly as they were sent. */
export const EXACT = 3;

/**
 * How closely an echo agrees with a message, from 1 to `EXACT`; 0: it cannot be that message's. Texts never differ; an echo may drop or
 * add the country code, change the letter case of an address, and show a time or none.
 */
export function closeness(message: MessageSignature | undefined, echo: MessageSignature | undefined): number {
  if (message === undefined || message.bucket !== echo?.bucket) return 0;
  const isSameInstant = message.instant === echo.instant;
  if (!isSameInstant && message.instant !== undefined && echo.instant !== undefined) return 0;
  if (message.recipient === echo.recipient) return 2 + Number(isSameInstant);
  return isSameRecipient(message.recipient, echo.recipient) ? 1 + Number(isSameInstant) : 0;
}

/** Within one bucket letter case means nothing, and a number is another's end if it is the other without its country code. */
function isSameRecipient(message: string, echo: string): boolean {
  const one = message.toLowerCase();
  const other = echo.toLowerCase();
  return one.endsWith(other) || other.endsWith(one);
}

function readInstant(value: unknown): number | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  return (typeof value === "string" ? timestampInstant(value) : undefined) ?? NaN;
}
