import type { IssuePath } from "./issue.ts";

/** Keys come from the input: a control character in one could forge a line in a log. */
const CONTROL = /[\0-\x1f\x7f-\x9f\u2028\u2029]/g;

/** `["sms", 0, "to"]` as `"sms.0.to: "`, to stand before a text; nothing for the root. */
export function renderPath(path: IssuePath): string {
  return path.length === 0 ? "" : `${path.join(".").replace(CONTROL, "\ufffd")}: `;
}
