import { hasLength, hasMobileStart, type NumberingPlan } from "./numbering-plan.ts";
import { findCallingCode } from "./numbering-plans.ts";
import { countCodeDigits, readCallingCode } from "./read-international.ts";

const MAX_DIGITS = 15;

/**
 * Returns `true` when the text is already canonical and gets no warning, seen at one look: without a default country, digits that begin
 * with a country code and have the length and first digit of mobile numbers there; with one, its country code. `false` only says that the
 * thorough rule must look.
 */
export function isCanonical(text: string, plan: NumberingPlan | undefined): boolean {
  if (text.length > MAX_DIGITS) return false;
  if (plan !== undefined) {
    const { callingCode, mobileLengths, shared } = plan;
    const start = callingCode.length;
    return (
      text.startsWith(callingCode) &&
      hasLength(mobileLengths, text.length - start) &&
      isMobileAt(text, start, shared.plainStarts)
    );
  }
  const code = readCallingCode(text);
  const callingCode = findCallingCode(code);
  return callingCode !== undefined && isMobileAt(text, countCodeDigits(code), callingCode.plainStarts);
}

/** Returns `true` when digits follow, as many as mobile numbers have, and the first one fits. */
function isMobileAt(text: string, start: number, plainStarts: readonly number[]): boolean {
  if (!hasMobileStart(plainStarts, text.length - start, text.charCodeAt(start) - 0x30)) return false;
  for (let index = start; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}
