import { report, type Scope } from "../../issues/scope.ts";
import * as smsIssues from "../../issues/sms-issues.ts";
import { NOT_GSM_7 } from "../../tables/gsm-7.ts";
import { GSM_7_UNITS, SMS_MAX_SEGMENTS } from "../../tables/limits.ts";
import { countSegments } from "../../text/sms-segments.ts";
import { readText } from "./text.ts";

const NOT_PLAIN = /[^\n\r -Z_a-z]/;
const VISIBLE = /[!-z]/;

/** The rule of an SMS's `body`: a text of at most 255 segments; more than one, or UCS-2 instead of GSM-7, is worth a warning. */
export function readSmsBody(input: unknown, scope: Scope): string | null | undefined {
  if (typeof input === "string" && input.length <= GSM_7_UNITS.single && isPlain(input)) return input;
  const text = readText(input, scope);
  if (typeof text !== "string") return text;
  const offset = text.search(NOT_GSM_7);
  if (offset >= 0) report(scope, smsIssues.unicode, { offset });
  const { segments } = countSegments(text, offset < 0 ? "GSM-7" : "UCS-2");
  if (segments > SMS_MAX_SEGMENTS) {
    report(scope, smsIssues.tooManySegments, { maxSegments: SMS_MAX_SEGMENTS, actualSegments: segments });
    return null;
  }
  if (segments > 1) report(scope, smsIssues.severalSegments, { actualSegments: segments });
  return text;
}

/** The fast path: something visible, and nothing but LF, CR and what ASCII and the basic GSM alphabet share. */
function isPlain(text: string): boolean {
  return !NOT_PLAIN.test(text) && VISIBLE.test(text);
}
