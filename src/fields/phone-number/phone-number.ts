import * as phoneNumberIssues from "../../issues/phone-number-issues.ts";
import type { Result } from "../../issues/result.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Options } from "../../schema/options.ts";
import { findPlan, type NumberingPlan } from "./numbering-plans.ts";
import { type Field, field } from "../../schema/field.ts";
import { isCanonical } from "./is-canonical.ts";
import type { Reading } from "./read-international.ts";
import { countDigits, readNotation } from "./read-notation.ts";
import { readNumber } from "./read-number.ts";
import { readWithAdapter } from "./read-with-adapter.ts";
import { readLine } from "../../schema/read-string.ts";
import { run } from "../../schema/schema.ts";
import { prepareOptions } from "../../schema/settings.ts";
import type { Run } from "../../schema/run.ts";

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
  return run(phoneNumber, input, prepareOptions(options));
}

/** A phone number. */
export const phoneNumber: Field<string, string> = /* @__PURE__ */ field("phone_number", readPhoneNumber, isRead);

/** The fast path. */
function isRead(input: unknown, { settings: { defaultCountry, phoneNumbers } }: Run): boolean {
  return typeof input === "string" && phoneNumbers === undefined && isCanonical(input, planOf(defaultCountry));
}

/** Longer than any number with its separators; bounds what the thorough path may cost. */
const MAX_CHARACTERS = 250;

/** The rule, for any notation. */
export function readPhoneNumber(input: unknown, dataset: Dataset): string | undefined {
  const text = readLine(input, dataset, phoneNumberIssues.controlCharacter, true);
  if (typeof text !== "string") return text;
  const params = { maxCharacters: MAX_CHARACTERS, actualCharacters: text.length };
  if (text.length > MAX_CHARACTERS) return dataset.addIssue(phoneNumberIssues.tooLong, params);
  const { defaultCountry, phoneNumbers } = dataset.settings;
  if (phoneNumbers !== undefined)
    return toOutput(readWithAdapter(text, phoneNumbers, defaultCountry), countDigits(text), dataset);
  const notation = readNotation(text);
  if ("problem" in notation) {
    const offset = String(input).indexOf(text) + notation.offset;
    return dataset.addIssue(
      notation.problem,
      notation.problem === phoneNumberIssues.unexpectedCharacter ? { offset } : {},
    );
  }
  const { reading, isAmbiguous } = readNumber(notation, planOf(defaultCountry));
  if (isAmbiguous) dataset.addIssue(phoneNumberIssues.ambiguous);
  return toOutput(reading, notation.digits.length, dataset);
}

function toOutput(reading: Reading, actualDigits: number, dataset: Dataset): string | undefined {
  if (typeof reading === "string") return reading;
  return dataset.addIssue(reading, reading === phoneNumberIssues.impossibleLength ? { actualDigits } : {});
}

function planOf(country: string | undefined): NumberingPlan | undefined {
  return country === undefined ? undefined : findPlan(country);
}
