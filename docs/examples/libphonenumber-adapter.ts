import { ParseError, parsePhoneNumberWithError } from "libphonenumber-js/max";
import type { PhoneNumbersAdapter } from "../../src/schema/options.ts";

/**
 * Takes assigned mobile numbers only, by the full metadata of libphonenumber:
 *   normalizePhoneNumber("+91 99882 21100", { phoneNumbers: assignedMobileNumbers })
 *
 * In countries such as the United States a number does not tell mobile from fixed: there both pass.
 */
export const assignedMobileNumbers: PhoneNumbersAdapter = {
  normalize(text, defaultCountry) {
    try {
      // `extract: false`: the text is the number, not a sentence with one in it.
      const number = parsePhoneNumberWithError(withPlus(text.replace(/^tel:/i, ""), defaultCountry), {
        extract: false,
        ...(defaultCountry === undefined ? {} : { defaultCountry }),
      });
      if (number.ext !== undefined) return { ok: false, reason: "extension" };
      if (!number.isPossible()) return { ok: false, reason: "impossible_length" };
      if (!number.isValid()) return { ok: false, reason: "not_assigned" };
      const type = number.getType();
      if (type !== "MOBILE" && type !== "FIXED_LINE_OR_MOBILE") return { ok: false, reason: "not_mobile" };
      return { ok: true, digits: number.number.slice(1) };
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      return { ok: false, reason: REASONS[error.message] ?? "not_a_number" };
    }
  },
};

/** The reasons that this library has its own codes for; any other becomes `phone_number.refused`. */
const REASONS: Readonly<Record<string, string>> = {
  INVALID_COUNTRY: "unknown_country_code",
  TOO_SHORT: "impossible_length",
  TOO_LONG: "impossible_length",
};

/** The API's own form is bare digits, country code first; libphonenumber takes it only with a plus. */
function withPlus(text: string, defaultCountry: string | undefined): string {
  return defaultCountry === undefined && /^[1-9][0-9]{6,14}$/.test(text) ? `+${text}` : text;
}
