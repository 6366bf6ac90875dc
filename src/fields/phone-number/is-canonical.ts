import { type CallingCode, findCallingCode, hasLength, type NumberingPlan } from "./numbering-plans.ts";
import { countCodeDigits, readCallingCode } from "./read-international.ts";

const MAX_DIGITS = 15;

/**
 * Whether a text is at one look what it would become: without a default country, digits that begin with a country code and have a
 * length possible there; with one, its country code and a mobile length. `false` only says that a closer look is needed.
 */
export function isCanonical(text: string, plan: NumberingPlan | undefined): boolean {
  if (text.length > MAX_DIGITS) return false;
  if (plan !== undefined) {
    const { callingCode, mobileLengths, shared } = plan;
    return text.startsWith(callingCode) && isNational(text, callingCode.length, mobileLengths, shared);
  }
  const code = readCallingCode(text);
  const callingCode = findCallingCode(code);
  return callingCode !== undefined && isNational(text, countCodeDigits(code), callingCode.lengths, callingCode);
}

/** Whether digits follow, of one of these lengths, that do not even begin like a trunk prefix. */
function isNational(text: string, start: number, lengths: number, { keptTrunks }: CallingCode): boolean {
  if (!hasLength(lengths, text.length - start) || keptTrunks.some((prefix) => prefix[0] === text[start])) return false;
  for (let index = start; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}
