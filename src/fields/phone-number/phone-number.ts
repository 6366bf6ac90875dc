import { codePointAt } from "../../issues/code-point.ts";
import * as phoneNumberIssues from "../../issues/phone-number-issues.ts";
import type { Result } from "../../issues/result.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { type Field, field } from "../../schema/field.ts";
import type { Options } from "../../schema/options.ts";
import { prepareOptions } from "../../schema/prepare-options.ts";
import { readLine } from "../../schema/read-string.ts";
import { runField } from "../../schema/run-schema.ts";
import type { Run } from "../../schema/run.ts";
import type { CountryCode } from "../../tables/country-code.ts";
import { findInvisibleCharacter } from "../../text/invisible-characters.ts";
import { glanceAtNotation } from "./glance-at-notation.ts";
import { isCanonical } from "./is-canonical.ts";
import { hasSeveralLines } from "./notation-problem.ts";
import type { NumberingPlan } from "./numbering-plan.ts";
import { findPlan } from "./numbering-plans.ts";
import { countDigits, findInText, toPlainText } from "./plain-text.ts";
import { readNotation } from "./read-notation.ts";
import { readWithAdapter } from "./read-with-adapter.ts";
import type { Reading } from "./reading.ts";
import { readOneNumber } from "./several-numbers.ts";
import { unwrapNumber } from "./unwrap-number.ts";

/**
 * Normalises one phone number in any usual notation to the form that the API takes: digits only, country code first, no `+`.
 *
 * Takes E.164 with `+`, `00` or (with `defaultCountry`) that country's international prefix in its place, bare digits, `tel:`, `whatsapp:`,
 * WhatsApp's ids, blanks, dashes, dots and brackets anywhere, a slash behind the area code, `(0)` after the country code, the decimal digits
 * of any script, and with `defaultCountry` national form. Drops, with a warning, invisible characters and the marks of spreadsheets. Fails
 * for letters, extensions, unknown country codes and lengths that no number of the country has (E.164: 15 digits at most); warns when the
 * number looks like no mobile number, or like another country's. Does not check that the number is assigned; the option `phoneNumbers` can.
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
  return runField(phoneNumber, input, prepareOptions(options));
}

/** A phone number. */
export const phoneNumber: Field<string, string> = /* @__PURE__ */ field("phone_number", readPhoneNumber, glance);

/** The fast path: what is canonical, and what is written as most people do. */
function glance(input: unknown, { settings: { defaultCountry, phoneNumbers } }: Run): string | undefined {
  if (typeof input !== "string" || phoneNumbers !== undefined) return undefined;
  return isCanonical(input, planOf(defaultCountry)) ? input : glanceAtNotation(input);
}

/** Longer than any number with its separators; bounds what the thorough path may cost. */
const MAX_CHARACTERS = 250;

/** The rule, for any notation. */
export function readPhoneNumber(input: unknown, dataset: Dataset): string | undefined {
  if (typeof input === "string" && input.length <= MAX_CHARACTERS && hasSeveralLines(input)) {
    return dataset.addIssue(phoneNumberIssues.several, {});
  }
  const text = readLine(input, dataset, phoneNumberIssues.controlCharacter, true);
  if (typeof text !== "string") return text;
  if (text.length > MAX_CHARACTERS) {
    const params = { maxCharacters: MAX_CHARACTERS, actualCharacters: text.length };
    return dataset.addIssue(phoneNumberIssues.tooLong, params);
  }
  const { defaultCountry, phoneNumbers } = dataset.settings;
  return phoneNumbers === undefined
    ? readText(text, text === input ? 0 : String(input).indexOf(text), defaultCountry, dataset)
    : toOutput(readWithAdapter(text, countDigits(toPlainText(text)), phoneNumbers, defaultCountry), dataset);
}

/** The rule for a text of bearable length; `start` is where it begins in the input. */
function readText(
  text: string,
  start: number,
  defaultCountry: CountryCode | undefined,
  dataset: Dataset,
): string | undefined {
  const plain = toPlainText(text);
  const unwrapped = unwrapNumber(plain.trim());
  if (unwrapped.problem !== undefined) return dataset.addIssue(unwrapped.problem, {});
  const notation = readNotation(unwrapped.text);
  if (notation.problem === phoneNumberIssues.unexpectedCharacter) {
    const offset = findInText(text, plain.indexOf(unwrapped.text) + notation.offset);
    return dataset.addIssue(phoneNumberIssues.unexpectedCharacter, {
      offset: start + offset,
      character: codePointAt(text, offset),
    });
  }
  if (notation.problem !== undefined) return dataset.addIssue(notation.problem, {});
  const reading = readOneNumber(
    unwrapped.isWhatsAppId ? { ...notation, hasPlus: true } : notation,
    planOf(defaultCountry),
  );
  if (reading.problem === undefined) {
    // Repairs: of a number that is right.
    const invisible = plain === text ? -1 : findInvisibleCharacter(text);
    if (invisible >= 0) {
      const params = { offset: start + invisible, character: codePointAt(text, invisible) };
      dataset.addIssue(phoneNumberIssues.invisibleCharacter, params);
    }
    if (unwrapped.isFromSpreadsheet) dataset.addIssue(phoneNumberIssues.spreadsheet);
  }
  return toOutput(reading, dataset);
}

function toOutput({ number, problem, params, warnings }: Reading, dataset: Dataset): string | undefined {
  if (problem !== undefined) return dataset.addIssue(problem, params);
  for (const warning of warnings) dataset.addIssue(warning);
  return number;
}

function planOf(country: CountryCode | undefined): NumberingPlan | undefined {
  return country === undefined ? undefined : findPlan(country);
}
