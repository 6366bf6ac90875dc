import type { DescribeIssue } from "../issues/issue.ts";
import type { CountryCode } from "../tables/country-code.ts";
import type { MediaTypesAdapter, PhoneNumbersAdapter } from "./options.ts";

/** Options, checked and with their defaults: made once a call, and once a schema, so that later changes of the options do nothing. */
export interface Settings {
  readonly defaultCountry: CountryCode | undefined;
  /** `"UTC"`, or a name with a slash in the platform's spelling. */
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

/** The same settings for several runs of one call, with the time of the call. */
export function withNow(settings: Settings): Settings {
  return settings.now === undefined ? { ...settings, now: Date.now() } : settings;
}
