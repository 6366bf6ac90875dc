import * as phoneNumberIssues from "../issues/phone-number-issues.ts";
import type { Result } from "../issues/result.ts";
import { refuse, report, type Scope } from "../issues/scope.ts";
import type { Options } from "../options/options.ts";
import { findPlan, type NumberingPlan } from "../tables/numbering-plans.ts";
import type { FieldRule } from "./field-rule.ts";
import { isCanonical } from "./phone-number/is-canonical.ts";
import type { Reading } from "./phone-number/read-international.ts";
import { countDigits, readNotation } from "./phone-number/read-notation.ts";
import { readNumber } from "./phone-number/read-number.ts";
import { readWithAdapter } from "./phone-number/read-with-adapter.ts";
import { readLine } from "./read-string.ts";
import { runRule } from "./run-rule.ts";

/**
 * One phone number in any usual notation, as the API takes it: digits only, the country code first, no `+`.
 *
 * Takes E.164 with `+`, `00` or (with `defaultCountry`) that country's international prefix in its place, bare digits, `tel:`, blanks,
 * dashes, dots and brackets anywhere, `(0)` after the country code, the decimal digits of any script, and with `defaultCountry` national
 * form. Fails for letters, extensions, unknown country codes and lengths that no number of the country has (E.164: 15 digits at most).
 * Whether the number is assigned is not checked; the option `phoneNumbers` can.
 *
 * Source: ITU-T E.164 and E.123, RFC 3966, the numbering plans of libphonenumber.
 *
 * @example
 * ```ts
 * unwrap(normalizePhoneNumber("+91 99882 21100")); //=> "919988221100"
 * unwrap(normalizePhoneNumber("09988 221100", { defaultCountry: "IN" })); //=> "919988221100"
 * unwrap(normalizePhoneNumber("+44 (0)20 7946 0958")); //=> "442079460958"
 * ```
 */
export function normalizePhoneNumber(input: unknown, options?: Options): Result<string> {
  return runRule(readPhoneNumber, input, options);
}

/** The rule behind `normalizePhoneNumber`. */
export const readPhoneNumber: FieldRule<string> = (input, scope) => {
  const { defaultCountry, phoneNumbers } = scope.settings;
  const isRead = typeof input === "string" && phoneNumbers === undefined && isCanonical(input, planOf(defaultCountry));
  return isRead ? input : readThoroughly(input, scope);
};

/** Longer than any number with its separators; bounds what the thorough path may cost. */
const MAX_CHARACTERS = 250;

/** What `readPhoneNumber` does without its fast path. */
export function readThoroughly(input: unknown, scope: Scope): string | null | undefined {
  const text = readLine(input, scope, phoneNumberIssues.controlCharacter, true);
  if (typeof text !== "string") return text;
  const params = { maxCharacters: MAX_CHARACTERS, actualCharacters: text.length };
  if (text.length > MAX_CHARACTERS) return refuse(scope, phoneNumberIssues.tooLong, params);
  const { defaultCountry, phoneNumbers } = scope.settings;
  if (phoneNumbers !== undefined)
    return conclude(readWithAdapter(text, phoneNumbers, defaultCountry), countDigits(text), scope);
  const notation = readNotation(text);
  if ("problem" in notation) {
    const offset = String(input).indexOf(text) + notation.offset;
    return refuse(
      scope,
      notation.problem,
      notation.problem === phoneNumberIssues.unexpectedCharacter ? { offset } : {},
    );
  }
  const { reading, isAmbiguous } = readNumber(notation, planOf(defaultCountry));
  if (isAmbiguous) report(scope, phoneNumberIssues.ambiguous);
  return conclude(reading, notation.digits.length, scope);
}

function conclude(reading: Reading, actualDigits: number, scope: Scope): string | null {
  if (typeof reading === "string") return reading;
  return refuse(scope, reading, reading === phoneNumberIssues.impossibleLength ? { actualDigits } : {});
}

function planOf(country: string | undefined): NumberingPlan | undefined {
  return country === undefined ? undefined : findPlan(country);
}
