import { isKnownCountry } from "../tables/numbering-plans.ts";
import type { DescribeIssue } from "../issues/issue.ts";
import { dateMilliseconds } from "./date-milliseconds.ts";
import type { Limits, MediaTypesAdapter, Options, PhoneNumbersAdapter } from "./options.ts";

/** Options, checked and with their defaults: made once a call. */
export interface Settings {
  readonly defaultCountry: string | undefined;
  readonly timeZone: string | undefined;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  readonly unknownFields: "reject" | "strip" | "keep";
  readonly phoneNumbers: PhoneNumbersAdapter | undefined;
  readonly mediaTypes: MediaTypesAdapter | undefined;
  readonly describe: DescribeIssue | undefined;
  readonly maxMessages: number | undefined;
  readonly maxBytes: number | undefined;
  readonly maxAttachmentBytes: number | undefined;
  readonly maxIssues: number;
}

/**
 * @throws {TypeError} for an option of the wrong type or name.
 * @throws {RangeError} for an option out of its bounds.
 */
export function readOptions(options: Options = {}): Settings {
  requireType(isObject(options), "options", "an object");
  const { defaultCountry, timeZone, now, unknownFields, phoneNumbers, mediaTypes, describe, limits, ...others } =
    options;
  const { maxMessages, maxBytes, maxAttachmentBytes, maxIssues, ...otherLimits } = readLimits(limits);
  requireNoKey(others, "options");
  requireNoKey(otherLimits, "limits");
  requireType(describe === undefined || typeof describe === "function", "describe", "a function");
  return {
    defaultCountry: readCountry(defaultCountry),
    timeZone: readTimeZone(timeZone),
    now: readNow(now),
    unknownFields: readUnknownFields(unknownFields),
    phoneNumbers: readAdapter(phoneNumbers, ["normalize"], "phoneNumbers"),
    mediaTypes: readAdapter(mediaTypes, ["lookup", "extension"], "mediaTypes"),
    describe,
    maxMessages: readLimit(maxMessages, "maxMessages"),
    maxBytes: readLimit(maxBytes, "maxBytes"),
    maxAttachmentBytes: readLimit(maxAttachmentBytes, "maxAttachmentBytes"),
    maxIssues: readLimit(maxIssues, "maxIssues") ?? 100,
  };
}

function requireType(isFulfilled: boolean, name: string, type: string): asserts isFulfilled {
  if (!isFulfilled) throw new TypeError(`${name} must be ${type}.`);
}

function requireRange(isFulfilled: boolean, name: string, range: string): asserts isFulfilled {
  if (!isFulfilled) throw new RangeError(`${name} must be ${range}.`);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function requireNoKey(others: object, name: string): void {
  const [key] = Object.keys(others);
  if (key !== undefined) throw new TypeError(`${name} has no ${JSON.stringify(key)}.`);
}

function readLimits(limits: Limits = {}): Limits {
  requireType(isObject(limits), "limits", "an object");
  return limits;
}

function readCountry(country: unknown): string | undefined {
  if (country === undefined) return undefined;
  requireType(typeof country === "string", "defaultCountry", "a string");
  requireRange(isKnownCountry(country), "defaultCountry", 'an ISO 3166-1 alpha-2 code in upper case, such as "IN"');
  return country;
}

function readTimeZone(timeZone: unknown): string | undefined {
  if (timeZone === undefined) return undefined;
  requireType(typeof timeZone === "string", "timeZone", "a string");
  requireRange(isTimeZone(timeZone), "timeZone", '"UTC" or an IANA name with a slash, such as "Asia/Kolkata"');
  return timeZone;
}

function isTimeZone(name: string): boolean {
  if (name === "UTC") return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return /^[A-Za-z][\w+-]*(?:\/[\w+-]+)+$/.test(name);
  } catch {
    return false;
  }
}

function readNow(now: unknown): number {
  if (now === undefined) return Date.now();
  const milliseconds = dateMilliseconds(now);
  requireType(milliseconds !== undefined, "now", "a Date");
  requireRange(!Number.isNaN(milliseconds), "now", "a valid Date");
  return milliseconds;
}

function readUnknownFields(unknownFields: Options["unknownFields"] = "reject"): Settings["unknownFields"] {
  const isKnown = unknownFields === "reject" || unknownFields === "strip" || unknownFields === "keep";
  requireRange(isKnown, "unknownFields", '"reject", "strip" or "keep"');
  return unknownFields;
}

function readAdapter<T extends object>(
  adapter: T | undefined,
  methods: (keyof T & string)[],
  name: string,
): T | undefined {
  if (adapter === undefined) return undefined;
  for (const method of methods) requireType(typeof adapter?.[method] === "function", `${name}.${method}`, "a function");
  return adapter;
}

function readLimit(limit: unknown, name: keyof Limits): number | undefined {
  if (limit === undefined) return undefined;
  requireType(typeof limit === "number", `limits.${name}`, "a number");
  requireRange(Number.isSafeInteger(limit) && limit > 0, `limits.${name}`, "a whole number of at least 1");
  return limit;
}
