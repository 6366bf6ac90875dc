import type { DescribeIssue } from "../issues/issue.ts";
import type { CountryCode } from "../tables/country-code.ts";

/** Settings of one call, all optional. A bad option is the caller's bug and throws `TypeError` or `RangeError`. */
export interface Options {
  /**
   * The country of phone numbers in national form: ISO 3166-1 alpha-2, upper case (`"IN"`). Default: none, national form is an error.
   * `isCountryCode` checks any text, and `countryCodes` lists all.
   */
  readonly defaultCountry?: CountryCode | undefined;
  /**
   * The time zone of times without an offset, and of `Date`: `"UTC"` (also `"GMT"`) or an IANA name with a slash (`"Asia/Kolkata"`), in
   * any letter case. Default: none.
   */
  readonly timeZone?: string | undefined;
  /** The instant that a time in the past is compared with. Default: the current time, read once a call. */
  readonly now?: Date | undefined;
  /** The treatment of keys that this library does not know: an error, left out, or kept as they are. Default `"reject"`. */
  readonly unknownFields?: "reject" | "strip" | "keep" | undefined;
  /** A phone-number rule in place of the built-in one. */
  readonly phoneNumbers?: PhoneNumbersAdapter | undefined;
  /** A table of media types in place of the built-in one; the package `mime-types` fits as it is. */
  readonly mediaTypes?: MediaTypesAdapter | undefined;
  /** Writes `Issue.message` in another language. Default: `describeIssue`, in English. */
  readonly describe?: DescribeIssue | undefined;
  /** Limits on messages, bytes and listed issues. */
  readonly limits?: Limits | undefined;
}

/** Limits of one call, each inclusive: the limit's own value still passes. */
export interface Limits {
  /** The most messages in one request. Default: none; in `buildBatches` 100. */
  readonly maxMessages?: number | undefined;
  /** The most UTF-8 bytes of the request envelope as JSON. Default: none. */
  readonly maxBytes?: number | undefined;
  /** The most decoded bytes of one attachment. Default: none. */
  readonly maxAttachmentBytes?: number | undefined;
  /** The most errors listed, and the most warnings; `envelope.more_issues` counts the rest. Default 100. */
  readonly maxIssues?: number | undefined;
}

/** A phone-number rule of your own, for example on `libphonenumber-js`. */
export interface PhoneNumbersAdapter {
  /**
   * Gets `text` without blanks around it. `digits` has the country code first and no `+`. `reason` may be the second half of a code, such as
   * `"impossible_length"`; any other reason becomes `phone_number.refused` and stands in no issue.
   */
  normalize(
    text: string,
    defaultCountry?: CountryCode,
  ): { readonly ok: true; readonly digits: string } | { readonly ok: false; readonly reason: string };
}

/** The two functions of `mime-types` that this library calls. */
export interface MediaTypesAdapter {
  /** `"a.pdf"` or `"pdf"` -> `"application/pdf"`. */
  lookup(fileNameOrExtension: string): string | false;
  /** `"application/pdf"` -> `"pdf"`. */
  extension(mediaType: string): string | false;
}
