import type { DescribeIssue } from "../issues/issue.ts";
import { dateMilliseconds } from "../input/date-milliseconds.ts";
import type { CountryCode } from "../tables/country-code.ts";
import { isCountryCode } from "../tables/country-codes.ts";
import type { Limits, MediaTypesAdapter, Options, PhoneNumbersAdapter } from "./options.ts";

/** Options, checked and with their defaults: made once a call. */
export interface Settings {
  readonly defaultCountry: CountryCode | undefined;
  readonly timeZone: string | undefined;
  /** Milliseconds since 1970-01-01T00:00:00Z; `undefined`: the current time, read once a call. */
  readonly now: number | undefined;
  readonly unknownFields: "reject" | "strip" | "keep";
  readonly phoneNumbers: PhoneNumbersAdapter | undefined;
  readonly mediaTypes: MediaTypesAdapter | undefined;
  readonly describe: DescribeIssue | undefined;
  readonly maxMessages: number | undefined;
  readonly maxBytes: number | undefined;
  readonly maxAttachmentBytes: number | undefined;
  readonly maxIssues: number;
}

/** The settings of a call without options. */
export const DEFAULT_SETTINGS: Settings = /* @__PURE__ */ Object.freeze({
  defaultCountry: undefined,
  timeZone: undefined,
  now: undefined,
  unknownFields: "reject",
  phoneNumbers: undefined,
  mediaTypes: undefined,
  describe: undefined,
  maxMessages: undefined,
  maxBytes: undefined,
  maxAttachmentBytes: undefined,
  maxIssues: 100,
});

/**
 * @throws {TypeError} for an option of the wrong type or name.
 * @throws {RangeError} for an option out of its bounds.
 */
export function prepareOptions(options?: Options): Settings {
  if (options === undefined) return DEFAULT_SETTINGS;
  requireType(isObject(options), "options", "an object");
  const { defaultCountry, timeZone, now, unknownFields, phoneNumbers, mediaTypes, describe, limits, ...others } =
    options;
  requireType(limits === undefined || isObject(limits), "limits", "an object");
  const { maxMessages, maxBytes, maxAttachmentBytes, maxIssues, ...otherLimits } = limits ?? {};
  for (const name in { ...others, ...otherLimits }) throw new TypeError(`There is no option ${JSON.stringify(name)}.`);
  requireMethods(phoneNumbers, ["normalize"], "phoneNumbers");
  requireMethods(mediaTypes, ["lookup", "extension"], "mediaTypes");
  return {
    defaultCountry: check(defaultCountry, "string", isCountryCode, "defaultCountry", 'an ISO 3166-1 code such as "IN"'),
    timeZone: check(timeZone, "string", isTimeZone, "timeZone", '"UTC" or an IANA name such as "Asia/Kolkata"'),
    now: now === undefined ? undefined : readNow(now),
    unknownFields: check(unknownFields, "string", isPolicy, "unknownFields", '"reject", "strip" or "keep"') ?? "reject",
    phoneNumbers,
    mediaTypes,
    describe: check(describe, "function", () => true, "describe", "a function"),
    maxMessages: readLimit(maxMessages, "maxMessages"),
    maxBytes: readLimit(maxBytes, "maxBytes"),
    maxAttachmentBytes: readLimit(maxAttachmentBytes, "maxAttachmentBytes"),
    maxIssues: readLimit(maxIssues, "maxIssues") ?? 100,
  };
}

/** The same settings for several runs of one call, with the time of the call. */
export function withNow(settings: Settings): Settings {
  return settings.now === undefined ? { ...settings, now: Date.now() } : settings;
}

function requireType(isFulfilled: boolean, name: string, expected: string): void {
  if (!isFulfilled) throw new TypeError(`${name} must be ${expected}.`);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function requireMethods(adapter: object | undefined, methods: readonly string[], name: string): void {
  for (const method of methods) {
    const isThere = adapter === undefined || typeof Reflect.get(Object(adapter), method) === "function";
    requireType(isThere, `${name}.${method}`, "a function");
  }
}

/** An option as it is, if it is absent or right. */
function check<T>(
  value: T | undefined,
  type: string,
  isInBounds: (value: T) => boolean,
  name: string,
  expected: string,
): T | undefined {
  if (value === undefined) return undefined;
  requireType(typeof value === type, name, expected);
  if (!isInBounds(value)) throw new RangeError(`${name} must be ${expected}.`);
  return value;
}

function isTimeZone(name: string): boolean {
  if (name === "UTC") return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name.includes("/");
  } catch {
    return false;
  }
}

function readNow(now: Date): number {
  const milliseconds = dateMilliseconds(now);
  requireType(milliseconds !== undefined, "now", "a Date");
  return check(milliseconds, "number", (value) => !Number.isNaN(value), "now", "a valid Date") ?? NaN;
}

function isPolicy(unknownFields: Settings["unknownFields"]): boolean {
  return ["reject", "strip", "keep"].includes(unknownFields);
}

function readLimit(limit: number | undefined, name: keyof Limits): number | undefined {
  return check(limit, "number", isPositive, `limits.${name}`, "a whole number of at least 1");
}

function isPositive(limit: number): boolean {
  return Number.isSafeInteger(limit) && limit > 0;
}
