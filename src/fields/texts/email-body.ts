import type { Dataset } from "../../schema/dataset.ts";
import { type Field, field } from "../../schema/field.ts";
import * as textIssues from "../../issues/text-issues.ts";
import { hasVisibleCharacter, readAnyText } from "./text.ts";

/** The text or HTML of an email. */
export const emailBody: Field<string, string> = /* @__PURE__ */ field("email_body", readEmailBody);

/** The rule of an email's `body`: a text; one with nothing visible is kept, with a warning, as the vendor's samples have it. */
function readEmailBody(input: unknown, dataset: Dataset): string | undefined {
  const text = readAnyText(input, dataset);
  if (typeof text === "string" && !hasVisibleCharacter(text)) dataset.addIssue(textIssues.emptyBody);
  return text;
}
