import { isKnownCountry } from "../tables/numbering-plans.ts";
import type { DescribeIssue } from "../issues/issue.ts";
import { dateMilliseconds } from "./date-milliseconds.ts";
import type { MediaTypesAdapter, Options, PhoneNumbersAdapter } from "./options.ts";

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
  assertKnownKeys(options, OPTION_NAMES, "options");
  const limits = options.limits ?? {};
  assertKnownKeys(limits, LIMIT_NAMES, "limits");
  return {
    defaultCountry: readCountry(options.defaultCountry),
    timeZone: readTimeZone(options.timeZone),
    now: readNow(options.now),
    unknownFields: readUnknownFields(options.unknownFields),
    phoneNumbers: readAdapter(options.phoneNumbers, ["normalize"], "phoneNumbers"),
    mediaTypes: readAdapter(options.mediaTypes, ["lookup", "extension"], "mediaTypes"),
    describe: readDescribe(options.describe),
    maxMessages: readLimit(limits.maxMessages, "limits.maxMessages", 1),
    maxBytes: readLimit(limits.maxBytes, "limits.maxBytes", 1),
    maxAttachmentBytes: readLimit(limits.maxAttachmentBytes, "limits.maxAttachmentBytes", 1),
    maxIssues: readLimit(limits.maxIssues, "limits.maxIssues", 1) ?? 100,
  };
}

const OPTION_NAMES: readonly string[] = [
  "defaultCountry",
  "timeZone",
  "now",
  "unknownFields",
  "phoneNumbers",
  "mediaTypes",
  "describe",
  "limits",
];
const LIMIT_NAMES: readonly string[] = ["maxMessages", "maxBytes", "maxAttachmentBytes", "maxIssues"];

function assertKnownKeys(value: object, names: readonly string[], what: string): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(`${what} must be an object.`);
  }
  const unknown = Object.keys(value).find((key) => !names.includes(key));
  if (unknown !== undefined) {
    throw new TypeError(`${what} has no ${JSON.stringify(unknown)}; known are ${names.join(", ")}.`);
  }
}

function readCountry(country: unknown): string | undefined {
  if (country === undefined) return undefined;
  if (typeof country !== "string") throw new TypeError("defaultCountry must be a string.");
  if (!/^[A-Z]{2}$/.test(country)) {
    throw new RangeError('defaultCountry must be an upper-case ISO 3166-1 alpha-2 code such as "IN".');
  }
  if (!isKnownCountry(country)) throw new RangeError("defaultCountry must be a country with a numbering plan.");
  return country;
}

function readTimeZone(timeZone: unknown): string | undefined {
  if (timeZone === undefined) return undefined;
  if (typeof timeZone !== "string") throw new TypeError("timeZone must be a string.");
  if (timeZone === "UTC") return timeZone;
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+)+$/.test(timeZone) || !isSupportedTimeZone(timeZone)) {
    throw new RangeError('timeZone must be "UTC" or an IANA name with a slash such as "Asia/Kolkata".');
  }
  return timeZone;
}

function isSupportedTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return true;
  } catch {
    return false;
  }
}

function readNow(now: unknown): number {
  if (now === undefined) return Date.now();
  const milliseconds = dateMilliseconds(now);
  if (milliseconds === undefined) throw new TypeError("now must be a Date.");
  if (Number.isNaN(milliseconds)) throw new RangeError("now must be a valid Date.");
  return milliseconds;
}

function readUnknownFields(unknownFields: unknown): "reject" | "strip" | "keep" {
  if (unknownFields === undefined) return "reject";
  if (unknownFields === "reject" || unknownFields === "strip" || unknownFields === "keep") return unknownFields;
  throw new RangeError('unknownFields must be "reject", "strip" or "keep".');
}

function readAdapter<T extends object>(
  adapter: T | undefined,
  methods: (keyof T & string)[],
  name: string,
): T | undefined {
  if (adapter === undefined) return undefined;
  for (const method of methods) {
    if (typeof adapter?.[method] !== "function") throw new TypeError(`${name} must have a function ${method}.`);
  }
  return adapter;
}

function readDescribe(describe: DescribeIssue | undefined): DescribeIssue | undefined {
  if (describe !== undefined && typeof describe !== "function") throw new TypeError("describe must be a function.");
  return describe;
}

function readLimit(limit: unknown, name: string, minimum: number): number | undefined {
  if (limit === undefined) return undefined;
  if (typeof limit !== "number") throw new TypeError(`${name} must be a number.`);
  if (!Number.isSafeInteger(limit) || limit < minimum) {
    throw new RangeError(`${name} must be a whole number of at least ${minimum}.`);
  }
  return limit;
}
