import * as senderIssues from "../../issues/sender-issues.ts";
import * as textIssues from "../../issues/text-issues.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { type Field, field } from "../../schema/field.ts";
import { readLine } from "../../schema/read-string.ts";
import { NOT_GSM_7 } from "../../tables/gsm-7.ts";
import { E164_MAX_DIGITS, SENDER_MAX_CHARACTERS } from "../../tables/limits.ts";
import { mayLackValue } from "../texts/missing-value.ts";
import { findPlaceholder } from "../texts/placeholder.ts";
import { checkSurrogates } from "../texts/text.ts";

const NOT_A_DIGIT = /[^0-9]/;
const PLUS_AND_DIGITS = /^\+[ .()/-]*\d[\d .()/-]*$/;
/** Signs that placeholders have. A word such as `undefined` behind another word may be part of a name. */
const MAY_BE_PLACEHOLDER = /[#$%<[{\u00ab\uff5b]/;
/**
 * A name of at most 11 characters that ASCII and GSM-7 share, without blanks around it and without the beginnings of placeholders, or a
 * number of at most 15 digits.
 */
const ORDINARY =
  /^(?:(?!undefined|null|NaN|NULL|Inva)[!"&-*,-;=-Z_a-z](?:[ !"&-;=-Z_a-z]{0,9}[!"&-;=-Z_a-z])?|\d{12,15})$/;

/** The sender of an SMS. */
export const sender: Field<string, string> = /* @__PURE__ */ field("sender", readSender, glance);

/** The rule of an SMS's `sender`: one line without controls; what networks do not carry is worth a warning. */
function readSender(input: unknown, dataset: Dataset): string | undefined {
  const line = readLine(input, dataset, senderIssues.controlCharacter);
  if (typeof input !== "string") return line;
  if (!checkSurrogates(input, dataset)) return undefined;
  if (line !== undefined) warnAboutNetworks(line, input.indexOf(line), dataset);
  return line;
}

function glance(input: unknown): string | undefined {
  return typeof input === "string" && ORDINARY.test(input) ? input : undefined;
}

/** @param start where the line stands in the input, in UTF-16 units */
function warnAboutNetworks(line: string, start: number, dataset: Dataset): void {
  const hasPlus = PLUS_AND_DIGITS.test(line);
  if (hasPlus) dataset.addIssue(senderIssues.leadingPlus);
  warnAboutLength(hasPlus ? line.replaceAll(/\D/g, "") : line, dataset);
  const offset = line.search(NOT_GSM_7);
  if (offset >= 0) dataset.addIssue(senderIssues.unicode, { offset: start + offset });
  const hasSign = MAY_BE_PLACEHOLDER.test(line);
  const placeholder = hasSign || mayLackValue(line) ? findPlaceholder(line) : -1;
  if (placeholder === 0 || (placeholder > 0 && hasSign)) {
    dataset.addIssue(textIssues.placeholder, { offset: start + placeholder });
  }
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
