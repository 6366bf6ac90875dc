import * as textIssues from "../../issues/text-issues.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { type Field, field } from "../../schema/field.ts";
import { hasVisibleCharacter, MAX_GLANCE_UNITS, readAnyText } from "./text.ts";
import { warnAboutUnfinishedHtml } from "./warn-about-unfinished-text.ts";

/** A body without controls, halves of surrogate pairs, the beginnings of placeholders, and the words of `mayLackValue`: it has no issue. */
const ORDINARY =
  /^[^\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\u00ab\uff5b\ud800-\udfff#$%<[{|NIn]*(?:(?:N(?!aN|ULL)|I(?!nvalid [Dd])|n(?!ull|defined)|<(?!\?)|[\ud800-\udbff][\udc00-\udfff])[^\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\u00ab\uff5b\ud800-\udfff#$%<[{|NIn]*)*$/;

/** The text or HTML of an email. */
export const emailBody: Field<string, string> = /* @__PURE__ */ field("email_body", readEmailBody, glance);

/** The rule of an email's `body`: a text; one with nothing visible is kept, with a warning, as the vendor's samples have it. */
function readEmailBody(input: unknown, dataset: Dataset): string | undefined {
  const text = readAnyText(input, dataset);
  if (text === undefined) return undefined;
  if (hasVisibleCharacter(text)) warnAboutUnfinishedHtml(text, dataset);
  else dataset.addIssue(textIssues.emptyBody);
  return text;
}

function glance(input: unknown): string | undefined {
  if (typeof input !== "string" || input.length > MAX_GLANCE_UNITS) return undefined;
  return ORDINARY.test(input) && hasVisibleCharacter(input) ? input : undefined;
}
