import { codePointAt } from "../../issues/code-point.ts";
import * as textIssues from "../../issues/text-issues.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { type Field, field } from "../../schema/field.ts";
import { LINE_BREAK } from "../../text/control-characters.ts";
import { checkSurrogates, hasVisibleCharacter, MAX_GLANCE_UNITS, readText } from "./text.ts";
import { warnAboutUnfinishedText } from "./warn-about-unfinished-text.ts";

const OTHER_CONTROL = /[\0-\t\x0e-\x1f\x7f-\x84\x86-\x9f]/;

/** A subject without characters that get a closer look, halves of surrogate pairs, and the words of `mayLackValue`: it has no issue. */
const ORDINARY =
  /^[^\0-\x1f\x7f-\x9f\u2028\u2029\ufffd\u00ab\uff5b\ud800-\udfff#$%&<[\\{|NIn]*(?:(?:N(?!aN|ULL)|I(?!nvalid [Dd])|n(?!ull|defined)|[\ud800-\udbff][\udc00-\udfff])[^\0-\x1f\x7f-\x9f\u2028\u2029\ufffd\u00ab\uff5b\ud800-\udfff#$%&<[\\{|NIn]*)*$/;

/** The subject of an email. */
export const emailSubject: Field<string, string> = /* @__PURE__ */ field("email_subject", readEmailSubject, glance);

/** The rule of an email's `subject`: a text of one line, without tabs. It becomes a header, where a line break would be an injection. */
function readEmailSubject(input: unknown, dataset: Dataset): string | undefined {
  if (typeof input !== "string") return readText(input, dataset);
  const lineBreak = input.search(LINE_BREAK);
  const control = input.search(OTHER_CONTROL);
  if (lineBreak >= 0) dataset.addIssue(textIssues.lineBreak, { offset: lineBreak });
  if (control >= 0) {
    dataset.addIssue(textIssues.controlCharacter, { offset: control, character: codePointAt(input, control) });
  }
  if (!checkSurrogates(input, dataset) || lineBreak >= 0 || control >= 0) return undefined;
  if (!hasVisibleCharacter(input)) return dataset.addIssue(textIssues.blank);
  warnAboutUnfinishedText(input, dataset);
  return input;
}

function glance(input: unknown): string | undefined {
  if (typeof input !== "string" || input.length > MAX_GLANCE_UNITS) return undefined;
  return ORDINARY.test(input) && hasVisibleCharacter(input) ? input : undefined;
}
