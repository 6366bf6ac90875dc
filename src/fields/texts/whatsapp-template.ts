import * as textIssues from "../../issues/text-issues.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { type Field, field } from "../../schema/field.ts";
import { WHATSAPP_MAX_CODE_POINTS, WHATSAPP_USUAL_CODE_POINTS } from "../../tables/limits.ts";
import { glanceAtText, readText } from "./text.ts";

/** The rendered text of a WhatsApp template. */
export const whatsappTemplate: Field<string, string> = /* @__PURE__ */ field(
  "whatsapp_template",
  readWhatsappTemplate,
  glance,
);

/** The rule of a WhatsApp `template`: a text of at most 32,768 code points; over 1,024 is worth a warning. */
function readWhatsappTemplate(input: unknown, dataset: Dataset): string | undefined {
  const text = readText(input, dataset);
  if (typeof text !== "string" || text.length <= WHATSAPP_USUAL_CODE_POINTS) return text;
  const actualCodePoints = countCodePoints(text);
  if (actualCodePoints > WHATSAPP_MAX_CODE_POINTS) {
    dataset.addIssue(textIssues.tooLong, { maxCodePoints: WHATSAPP_MAX_CODE_POINTS, actualCodePoints });
    return undefined;
  }
  if (actualCodePoints > WHATSAPP_USUAL_CODE_POINTS) {
    dataset.addIssue(textIssues.long, { maxCodePoints: WHATSAPP_USUAL_CODE_POINTS, actualCodePoints });
  }
  return text;
}

function glance(input: unknown): string | undefined {
  const text = glanceAtText(input);
  return text !== undefined && text.length <= WHATSAPP_USUAL_CODE_POINTS ? text : undefined;
}

/** Counts the code points of a text without lone surrogates: its units, less one for each pair. */
function countCodePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xdc00) count--;
  }
  return count;
}
