import * as attachmentIssues from "../../issues/attachment-issues.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { lazy } from "../../text/lazy.ts";
import { originalOffset } from "./original-offset.ts";

/** Blanks and line breaks that may stand between lines of base64. */
export const blanks: () => RegExp = /* @__PURE__ */ lazy(() => new RegExp(String.raw`[\t\n\f\r\p{Zs}]+`, "gu"));

const loneBlank = /* @__PURE__ */ lazy(
  () => new RegExp(String.raw`[^\t\n\f\r\p{Zs}][\t\f\p{Zs}]+[^\t\n\f\r\p{Zs}]`, "u"),
);

/** Finds a blank inside a line of base64, which nobody writes: there was a plus sign. -1 when there is none. */
export function findLoneBlank(text: string): number {
  const before = text.search(loneBlank());
  return before === -1 ? -1 : before + (/^[\uD800-\uDBFF]/.test(text.charAt(before)) ? 2 : 1);
}

/** Tells what is wrong with a text that is no base64. */
export function addBase64Fault(text: string, addIssue: AddIssue): void {
  const bare = text.replace(blanks(), "");
  const [first = ""] = /[-_+/]/.exec(bare) ?? [];
  // Whichever alphabet came first: the other is wrong then.
  const end = bare.search(/[-_]/.test(first) ? /[^\w-]/ : /[^A-Za-z0-9+/]/);
  const characters = end === -1 ? bare.length : end;
  const rest = characters % 4;
  const maxPads = rest < 2 ? 0 : 4 - rest;
  let pads = 0;
  while (pads < maxPads && bare[characters + pads] === "=") pads++;
  const blankAt = findLoneBlank(text);
  const offsetOf = (index: number): number => originalOffset(text, index, blanks(), 0);
  // Without the lost plus signs the groups are others, so that padding may seem to stand where it cannot.
  const isBase64 = end === -1 || /^={1,3}$/.test(bare.slice(end));
  if (bare === "") addIssue(attachmentIssues.empty);
  else if (blankAt !== -1 && isBase64) addIssue(attachmentIssues.spacesInBase64, { offset: blankAt });
  else if (characters + pads < bare.length) {
    addIssue(attachmentIssues.invalidBase64, { offset: offsetOf(characters + pads) });
  } else if (rest === 1 || (pads > 0 && pads < maxPads)) {
    addIssue(attachmentIssues.incompleteBase64, { actualCharacters: rest + pads });
  } else addIssue(attachmentIssues.padBits, { offset: offsetOf(characters - 1) });
}
