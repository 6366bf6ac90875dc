import * as smsIssues from "../../issues/sms-issues.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { type Field, field } from "../../schema/field.ts";
import type { Run } from "../../schema/run.ts";
import { NOT_GSM_7 } from "../../tables/gsm-7.ts";
import { GSM_7_UNITS, SMS_MAX_SEGMENTS } from "../../tables/limits.ts";
import { countEvenly, countSegments } from "../../text/sms-segments.ts";
import { glanceAtText, hasVisibleCharacter, MAX_GLANCE_UNITS, readText } from "./text.ts";
import { isFinished } from "./warn-about-unfinished-text.ts";

/** All but what ASCII shares with GSM-7 and its extension table. */
const NOT_ASCII_OF_GSM = /[^\n\r -_a-~]/;
/** All but LF, CR and what ASCII and the basic GSM alphabet share. */
const NOT_SIMPLE = /[^\n\r -Z_a-z]/;
/** The euro sign: no character behind it is in GSM-7. */
const LAST_OF_GSM_7 = 0x20ac;
/** A text without these, and without what is in all texts that need a second look: some characters, and the words of `mayLackValue`. */
const PLAIN =
  /[\n\r !"'-;=-HJ-MO-Z_a-mo-z]*(?:(?:N(?!aN|ULL)|I(?!nvalid [Dd])|n(?!ull|defined))[\n\r !"'-;=-HJ-MO-Z_a-mo-z]*)*/y;

/** The text of an SMS. */
export const smsBody: Field<string, string> = /* @__PURE__ */ field("sms_body", readSmsBody, glance);

/** The rule of an SMS's `body`: a text of at most 255 segments; more than one, or UCS-2 instead of GSM-7, is worth a warning. */
function readSmsBody(input: unknown, dataset: Dataset): string | undefined {
  // A plain text is looked through once, and not for each thing that may be wrong.
  const plain = typeof input === "string" ? countPlain(input) : 0;
  const isPlain = typeof input === "string" && plain === input.length && hasVisibleCharacter(input);
  const text = isPlain ? input : (glanceAtText(input) ?? readText(input, dataset));
  if (text === undefined) return undefined;
  const offset = isPlain ? -1 : text.charCodeAt(plain) > LAST_OF_GSM_7 ? plain : text.search(NOT_GSM_7);
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
  const plain = countPlain(input);
  const isOrdinary =
    plain === input.length ? hasVisibleCharacter(input) : input.charCodeAt(plain) < 0x7f && isSimpleText(input);
  return isOrdinary ? input : undefined;
}

/**
 * The number of plain units with which a text begins. A pattern between `^` and `$` would, where it fails, try every shorter beginning:
 * three times the work.
 */
function countPlain(text: string): number {
  if (text.length > MAX_GLANCE_UNITS) return 0;
  PLAIN.lastIndex = 0;
  PLAIN.test(text);
  return PLAIN.lastIndex;
}

function isSimpleText(text: string): boolean {
  const isSimple = !(text.length <= GSM_7_UNITS.single / 2 ? NOT_ASCII_OF_GSM : NOT_SIMPLE).test(text);
  return isSimple && hasVisibleCharacter(text) && isFinished(text);
}
