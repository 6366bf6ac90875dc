import { definitions } from "./definitions.ts";
import type { IssueCode } from "./issue-code.ts";

/** Every code that an issue can have, once, in the order of the page "Rules". */
export const issueCodes: readonly IssueCode[] = /* @__PURE__ */ listCodes();

function listCodes(): readonly IssueCode[] {
  return Object.freeze([...new Set(definitions.map(({ code }) => code))]);
}
