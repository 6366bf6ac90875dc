import type { Dataset } from "../../schema/dataset.ts";
import type { Run } from "../../schema/run.ts";
import { type Field, field } from "../../schema/field.ts";
import * as smsIssues from "../../issues/sms-issues.ts";
import { NOT_GSM_7 } from "../../tables/gsm-7.ts";
import { GSM_7_UNITS, SMS_MAX_SEGMENTS } from "../../tables/limits.ts";
import { countEvenly, countSegments } from "../../text/sms-segments.ts";
import { glanceAtText, hasVisibleCharacter, MAX_GLANCE_UNITS, readText } from "./text.ts";
import { isFinished } from "./warn-about-unfinished-text.ts";

/** All but what ASCII shares with GSM-7 and its extension table. */
const NOT_ASCII_OF_GSM = /[^\n\r -_a-~]/;
/** All but LF, CR and what ASCII and the basic GSM alphabet share. */
const NOT_SIMPLE = /[^\n\r -Z_a-z]/;
/** A text without these, and without what is in all texts that need a second look: some characters, and the words of `mayLackValue`. */
const PLAIN =
  /^[\n\r !"'-;=-HJ-MO-Z_a-mo-z]*(?:(?:N(?!aN|ULL)|I(?!nvalid [Dd])|n(?!ull|defined))[\n\r !"'-;=-HJ-MO-Z_a-mo-z]*)*$/;

/** The text of an SMS. */
export const smsBody: Field<string, string> = /* @__PURE__ */ field("sms_body", readSmsBody, glance);

/** The rule of an SMS's `body`: a text of at most 255 segments; more than one, or UCS-2 instead of GSM-7, is worth a warning. */
function readSmsBody(input: unknown, dataset: Dataset): string | undefined {
  // A plain text is looked through once, and not for each thing that may be wrong; the glance has taken the plain ones of one segment.
  const isPlain = typeof input === "string" && input.length > GSM_7_UNITS.single && isPlainText(input);
  const text = isPlain ? input : (glanceAtText(input) ?? readText(input, dataset));
  if (text === undefined) return undefined;
  const offset = isPlain ? -1 : text.search(NOT_GSM_7);
  if (offset >= 0) dataset.addIssue(smsIssues.unicode, { offset });
  const { segments } = isPlain
    ? countEvenly(text.length, GSM_7_UNITS)
    : countSegments(text, offset < 0 ? "GSM-7" : "UCS-2");
  if (segments > SMS_MAX_SEGMENTS) {
    dataset.addIssue(smsIssues.tooManySegments, { maxSegments: SMS_MAX_SEGMENTS, actualSegments: segments });
    return undefined;
  }
  if (segments > 1) dataset.addIssue(smsIssues.severalSegments, { actualSegments: segments });
  return text;
}

/** The fast path: a text in GSM-7 without double characters; of several segments only where nobody is told that they are several. */
function glance(input: unknown, run: Run): string | undefined {
  if (typeof input !== "string") return undefined;
  if (input.length > (run.isSilent ? SMS_MAX_SEGMENTS * GSM_7_UNITS.part : GSM_7_UNITS.single)) return undefined;
  return isPlainText(input) || isSimpleText(input) ? input : undefined;
}

function isPlainText(text: string): boolean {
  return text.length <= MAX_GLANCE_UNITS && PLAIN.test(text) && hasVisibleCharacter(text);
}

function isSimpleText(text: string): boolean {
  const isSimple = !(text.length <= GSM_7_UNITS.single / 2 ? NOT_ASCII_OF_GSM : NOT_SIMPLE).test(text);
  return isSimple && hasVisibleCharacter(text) && isFinished(text);
}
