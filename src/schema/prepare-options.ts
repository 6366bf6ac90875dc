import { dateMilliseconds } from "../input/date-milliseconds.ts";
import { findTimeZone } from "../input/time-zone.ts";
import { isCountryCode } from "../tables/country-codes.ts";
import { check, given, requireNames, requireType } from "./option-checks.ts";
import type { Limits, MediaTypesAdapter, Options, PhoneNumbersAdapter } from "./options.ts";
import { DEFAULT_SETTINGS, type Settings } from "./settings.ts";

const OPTIONS: ReadonlySet<string> = /* @__PURE__ */ new Set<keyof Options>([
  "defaultCountry",
  "timeZone",
  "now",
  "unknownFields",
  "phoneNumbers",
  "mediaTypes",
  "describe",
  "limits",
]);
const LIMITS: ReadonlySet<string> = /* @__PURE__ */ new Set<keyof Limits>([
  "maxMessages",
  "maxBytes",
  "maxAttachmentBytes",
  "maxIssues",
]);

/**
 * Reads each option once.
 *
 * @throws {TypeError} for an option of the wrong type or name.
 * @throws {RangeError} for an option out of its bounds.
 */
export function prepareOptions(options?: Options): Settings {
  if (options === undefined) return DEFAULT_SETTINGS;
  requireNames(options, OPTIONS, "options");
  const { defaultCountry, timeZone, now, unknownFields, phoneNumbers, mediaTypes, describe } = options;
  const limits = given(options.limits, options, "limits");
  const { maxMessages, maxBytes, maxAttachmentBytes, maxIssues } =
    limits === undefined ? DEFAULT_SETTINGS : readLimits(limits);
  return {
    defaultCountry: check(
      given(defaultCountry, options, "defaultCountry"),
      "string",
      isCountryCode,
      "defaultCountry",
      'an ISO 3166-1 code such as "IN"',
    ),
    timeZone: readTimeZone(given(timeZone, options, "timeZone")),
    now: readNow(given(now, options, "now")),
    unknownFields:
      check(
        given(unknownFields, options, "unknownFields"),
        "string",
        isPolicy,
        "unknownFields",
        '"reject", "strip" or "keep"',
      ) ?? "reject",
    phoneNumbers: readPhoneNumbers(given(phoneNumbers, options, "phoneNumbers")),
    mediaTypes: readMediaTypes(given(mediaTypes, options, "mediaTypes")),
    describe: check(given(describe, options, "describe"), "function", () => true, "describe", "a function"),
    maxMessages,
    maxBytes,
    maxAttachmentBytes,
    maxIssues,
  };
}

function readTimeZone(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const expected = '"UTC" or an IANA name such as "Asia/Kolkata"';
  requireType(typeof name === "string", "timeZone", expected);
  const zone = findTimeZone(name);
  if (zone === undefined) throw new RangeError(`timeZone must be ${expected}.`);
  return zone;
}

function readNow(now: Date | undefined): number | undefined {
  if (now === undefined) return undefined;
  const milliseconds = dateMilliseconds(now);
  requireType(milliseconds !== undefined, "now", "a Date");
  return check(milliseconds, "number", (value) => !Number.isNaN(value), "now", "a valid Date") ?? NaN;
}

function isPolicy(unknownFields: Settings["unknownFields"]): boolean {
  return unknownFields === "reject" || unknownFields === "strip" || unknownFields === "keep";
}

function readPhoneNumbers(adapter: PhoneNumbersAdapter | undefined): PhoneNumbersAdapter | undefined {
  if (adapter === undefined) return undefined;
  return { normalize: bindMethod(adapter, "normalize", "phoneNumbers") };
}

function readMediaTypes(adapter: MediaTypesAdapter | undefined): MediaTypesAdapter | undefined {
  if (adapter === undefined) return undefined;
  return {
    lookup: bindMethod(adapter, "lookup", "mediaTypes"),
    extension: bindMethod(adapter, "extension", "mediaTypes"),
  };
}

/** A method of an adapter, read once and bound to it. */
function bindMethod<Given extends object, Name extends string & keyof Given>(
  adapter: Given,
  method: Name,
  name: string,
): Given[Name] {
  const value: unknown = given<unknown>(Reflect.get(Object(adapter), method), Object(adapter), method);
  if (typeof value !== "function") throw new TypeError(`${name}.${method} must be a function.`);
  return value.bind(adapter);
}

function readLimits(limits: Limits = {}): Pick<Settings, keyof Limits> {
  requireNames(limits, LIMITS, "limits");
  const { maxMessages, maxBytes, maxAttachmentBytes, maxIssues } = limits;
  return {
    maxMessages: readLimit(maxMessages, limits, "maxMessages"),
    maxBytes: readLimit(maxBytes, limits, "maxBytes"),
    maxAttachmentBytes: readLimit(maxAttachmentBytes, limits, "maxAttachmentBytes"),
    maxIssues: readLimit(maxIssues, limits, "maxIssues") ?? DEFAULT_SETTINGS.maxIssues,
  };
}

function readLimit(limit: number | undefined, limits: Limits, name: keyof Limits): number | undefined {
  return check(given(limit, limits, name), "number", isPositive, `limits.${name}`, "a whole number of at least 1");
}

function isPositive(limit: number): boolean {
  return Number.isSafeInteger(limit) && limit > 0;
}
