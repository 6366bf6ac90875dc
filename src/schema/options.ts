import type { DescribeIssue } from "../issues/issue.ts";
import type { CountryCode } from "../tables/country-code.ts";

/** What may be set per call. A bad option is the caller's bug and throws `TypeError` or `RangeError`. */
export interface Options {
  /**
   * ISO 3166-1 alpha-2, upper case (`"IN"`): the country of numbers in national form. Default: none, national form is an error.
   * `isCountryCode` tells of any text whether it may stand here, `countryCodes` lists what may.
   */
  readonly defaultCountry?: CountryCode | undefined;
  /**
   * `"UTC"` (also `"GMT"`) or an IANA name with a slash (`"Asia/Kolkata"`), in any letter case: for times without an offset and for `Date`.
   * Default: none.
   */
  readonly timeZone?: string | undefined;
  /** What "earlier than now" compares with. Default: the current time, read once a call. */
  readonly now?: Date | undefined;
  /** What becomes of keys this library does not know. Default `"reject"`. */
  readonly unknownFields?: "reject" | "strip" | "keep" | undefined;
  /** Takes the place of the built-in phone-number rule. */
  readonly phoneNumbers?: PhoneNumbersAdapter | undefined;
  /** Takes the place of the built-in table of media types; the package `mime-types` fits as it is. */
  readonly mediaTypes?: MediaTypesAdapter | undefined;
  /** Writes `Issue.message`, for another language. Default: English. */
  readonly describe?: DescribeIssue | undefined;
  readonly limits?: Limits | undefined;
}

/** All inclusive: a limit's own value still passes. */
export interface Limits {
  /** Messages in one request. Default: none; in `buildBatches` 100. */
  readonly maxMessages?: number | undefined;
  /** UTF-8 bytes of the request envelope as JSON. Default: none. */
  readonly maxBytes?: number | undefined;
  /** Decoded bytes of one attachment. Default: none. */
  readonly maxAttachmentBytes?: number | undefined;
  /** Errors listed, and warnings listed, before only their number is given. Default 100. */
  readonly maxIssues?: number | undefined;
}

export interface PhoneNumbersAdapter {
  /** `text` without blanks around it. `digits`: country code first, no `+`. */
  normalize(
    text: string,
    defaultCountry?: CountryCode,
  ): { readonly ok: true; readonly digits: string } | { readonly ok: false; readonly reason: string };
}

/** The part of `mime-types` that is used. */
export interface MediaTypesAdapter {
  /** `"a.pdf"` or `"pdf"` -> `"application/pdf"`. */
  lookup(fileNameOrExtension: string): string | false;
  /** `"application/pdf"` -> `"pdf"`. */
  extension(mediaType: string): string | false;
}
