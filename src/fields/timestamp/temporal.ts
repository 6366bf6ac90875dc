import { UNREADABLE } from "../../input/read-property.ts";
import { typeName } from "../../input/type-name.ts";

const TIME_KINDS: ReadonlySet<string> = new Set([
  "Temporal.Instant",
  "Temporal.ZonedDateTime",
  "Temporal.PlainDateTime",
]);
const NANOSECONDS_IN_MINUTE = 60_000_000_000;

/** A Temporal object, of the platform or a polyfill, that is an instant, or a local time that the option `timeZone` makes one. */
export interface TemporalTime {
  /** The name of its class, by which it is recognised. */
  readonly [Symbol.toStringTag]: "Temporal.Instant" | "Temporal.ZonedDateTime" | "Temporal.PlainDateTime";
  /** The time as text, in RFC 9557. */
  toString(): string;
}

/** Returns `true` when the value says that it is one of them. Never throws. */
export function isTemporalTime(input: unknown): input is TemporalTime {
  return TIME_KINDS.has(typeName(input));
}

/**
 * Returns the text that such an object writes, which may be anything if the object only claims to be one; `UNREADABLE` when it writes none.
 */
export function temporalText(input: TemporalTime): string | typeof UNREADABLE {
  try {
    const text: unknown = input.toString();
    return typeof text === "string" ? text : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

/** Returns `true` when the object has an offset with seconds, which its text rounds. */
export function hasOffsetWithSeconds(input: object): boolean {
  try {
    const nanoseconds: unknown = Reflect.get(input, "offsetNanoseconds");
    return typeof nanoseconds === "number" && nanoseconds % NANOSECONDS_IN_MINUTE !== 0;
  } catch {
    return true;
  }
}
