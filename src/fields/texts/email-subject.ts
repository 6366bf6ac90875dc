import type { IssueDefinition } from "../../issues/issue.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { type Field, field } from "../../schema/field.ts";
import * as textIssues from "../../issues/text-issues.ts";
import { checkSurrogates, hasVisibleCharacter, readText } from "./text.ts";

const LINE_BREAK = /[\n\v\f\r\x85\u2028\u2029]/;
const OTHER_CONTROL = /[\0-\t\x0e-\x1f\x7f-\x84\x86-\x9f]/;

/** The subject of an email. */
export const emailSubject: Field<string, string> = /* @__PURE__ */ field("email_subject", readEmailSubject);

/** The rule of an email's `subject`: a text of one line, without tabs. It becomes a header, where a line break would be an injection. */
function readEmailSubject(input: unknown, dataset: Dataset): string | undefined {
  if (typeof input !== "string") return readText(input, dataset);
  const isOneLine = checkAbsence(LINE_BREAK, textIssues.lineBreak, input, dataset);
  const isClean = checkAbsence(OTHER_CONTROL, textIssues.controlCharacter, input, dataset);
  if (!checkSurrogates(input, dataset) || !isOneLine || !isClean) return undefined;
  if (hasVisibleCharacter(input)) return input;
  dataset.addIssue(textIssues.blank);
  return undefined;
}

function checkAbsence(forbidden: RegExp, definition: IssueDefinition, text: string, dataset: Dataset): boolean {
  const offset = text.search(forbidden);
  if (offset < 0) return true;
  dataset.addIssue(definition, { offset });
  return false;
}
