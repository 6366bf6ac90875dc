import type { Dataset } from "../../schema/dataset.ts";
import { type Field, field } from "../../schema/field.ts";
import * as senderIssues from "../../issues/sender-issues.ts";
import { E164_MAX_DIGITS, SENDER_MAX_CHARACTERS } from "../../tables/limits.ts";
import { readLine } from "../../schema/read-string.ts";
import { checkSurrogates } from "../texts/text.ts";

const NOT_A_DIGIT = /[^0-9]/;

/** The sender of an SMS. */
export const sender: Field<string, string> = /* @__PURE__ */ field("sender", readSender);

/** The rule of an SMS's `sender`: one line without controls; a length that networks do not carry is worth a warning. */
function readSender(input: unknown, dataset: Dataset): string | undefined {
  const line = readLine(input, dataset, senderIssues.controlCharacter);
  if (typeof input === "string" && !checkSurrogates(input, dataset)) return undefined;
  if (line !== undefined) warnAboutLength(line, dataset);
  return line;
}

function warnAboutLength(sender: string, dataset: Dataset): void {
  if (sender.length <= SENDER_MAX_CHARACTERS) return;
  if (!NOT_A_DIGIT.test(sender)) {
    if (sender.length > E164_MAX_DIGITS) {
      dataset.addIssue(senderIssues.longNumber, { maxDigits: E164_MAX_DIGITS, actualDigits: sender.length });
    }
    return;
  }
  const actualCharacters = [...sender].length;
  if (actualCharacters > SENDER_MAX_CHARACTERS) {
    dataset.addIssue(senderIssues.longAlphanumeric, { maxCharacters: SENDER_MAX_CHARACTERS, actualCharacters });
  }
}
