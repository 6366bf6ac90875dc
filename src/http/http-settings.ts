import type { Settings } from "../schema/settings.ts";

/** Settings as without options: to read some would bring the numbering plans into the bundle. */
export const HTTP_SETTINGS: Settings = {
  defaultCountry: undefined,
  timeZone: undefined,
  now: NaN,
  unknownFields: "reject",
  phoneNumbers: undefined,
  mediaTypes: undefined,
  describe: undefined,
  maxMessages: undefined,
  maxBytes: undefined,
  maxAttachmentBytes: undefined,
  maxIssues: 100,
};
