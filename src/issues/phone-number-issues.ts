/**
 * A C0 or C1 control other than tab, DEL, U+2028 or U+2029 stands in the number, at its ends too. (Blanks, tab
 * included, may stand anywhere.)
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @param offset UTF-16 units, 0-based, from the input's start
 * @source RFC 5322, 2.1.1: a line break in a header value is an injection
 */
export const controlCharacter = {
  code: "phone_number.control_character",
  text: "There is a control character (at offset {offset}). Remove it.",
} as const;

/**
 * A character that is no decimal digit (Nd), blank (tab, Zs), dash (property Dash), dot (`.`, U+FF0E), round or
 * square bracket (fullwidth too) or letter: a slash, an asterisk, a zero-width space (at the ends too), the semicolon
 * of parameters behind `tel:`, a plus (U+FF0B too) behind a digit or another plus.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @param offset UTF-16 units, 0-based, from the input's start
 * @source ITU-T E.123, 7
 */
export const unexpectedCharacter = {
  code: "phone_number.unexpected_character",
  text: "There is an unexpected character (at offset {offset}), perhaps an invisible one. Remove it.",
} as const;

/**
 * Without the blanks around it the text has over 250 UTF-16 units.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @param maxCharacters UTF-16 units, inclusive
 * @param actualCharacters UTF-16 units
 * @source this library
 */
export const tooLong = {
  code: "phone_number.too_long",
  text: "There are {actualCharacters} characters; at most {maxCharacters} are allowed. Give one number.",
} as const;

/**
 * A letter (L) or mark (M) that does not begin an extension; `tel:` in front, in any letter case, is no letter.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @source ITU-T E.164, 6.1
 */
export const letters = {
  code: "phone_number.letters",
  text: "There are letters. Write digits.",
} as const;

/**
 * After at least 4 digits follow `x`, `ext`, `extn`, `extension`, `#` or `;ext=` and a digit.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @source RFC 3966, 5.3
 */
export const extension = {
  code: "phone_number.extension",
  text: "There is an extension. Remove it.",
} as const;

/**
 * At least 5 digits stand on both sides of a comma, semicolon, slash, bar, ampersand or second plus.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @source vendor contract, 2
 */
export const several = {
  code: "phone_number.several",
  text: "There are several numbers. Give one.",
} as const;

/**
 * A number in international form begins with no country code that libphonenumber knows, or has no digit at all.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @source ITU-T E.164, annex A; libphonenumber metadata
 */
export const unknownCountryCode = {
  code: "phone_number.unknown_country_code",
  text: "There is no such country code. Check the first digits.",
} as const;

/**
 * The country code is known, but no region of it has numbers of any type of this length (or the whole has over 15
 * digits); or with `defaultCountry` none of the readings has a possible length.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @param actualDigits digits as written, prefixes included
 * @source ITU-T E.164, 6.2.1; libphonenumber metadata
 */
export const impossibleLength = {
  code: "phone_number.impossible_length",
  text: "No number there has {actualDigits} digits. Check them and the country code.",
} as const;

/**
 * The digits begin with one 0, not two, there is no plus, and the option `defaultCountry` is not set.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @source ITU-T E.164, 6.1
 */
export const nationalWithoutCountry = {
  code: "phone_number.national_without_country",
  text: "There is a 0, not a country code, in front. Write the country code, or set defaultCountry.",
} as const;

/**
 * Behind the country code stands the trunk prefix of the country, not as `(0)`, where its numbers cannot begin with
 * it and what follows has a possible length.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @source ITU-T E.123, 2.4; libphonenumber metadata
 */
export const keptTrunkPrefix = {
  code: "phone_number.kept_trunk_prefix",
  text: "There is a 0 or the like after the country code. Remove it.",
} as const;

/**
 * With `defaultCountry`: both `00` and an international prefix of that country (one of several) are in front, and
 * behind both stands a possible number, not the same; or `00` is in front where it is no international prefix and own
 * numbers of that length begin with it. A mobile number of the country itself behind one of them decides.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @source libphonenumber metadata
 */
export const ambiguousPrefix = {
  code: "phone_number.ambiguous_prefix",
  text: "The international prefix can be read in two ways. Write + instead.",
} as const;

/**
 * The adapter of the option `phoneNumbers` gave `ok: false` with a reason that is none of the codes here without
 * parameters.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @source option `phoneNumbers`
 */
export const refused = {
  code: "phone_number.refused",
  text: "The application refused this number. Check it.",
} as const;

/**
 * The adapter of the option `phoneNumbers` threw, or gave neither `ok: false` nor 1 to 15 digits that begin with no
 * 0.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @source option `phoneNumbers`; ITU-T E.164, 6.2.1
 */
export const adapterFailed = {
  code: "phone_number.adapter_failed",
  text: "The option phoneNumbers threw, or gave no digits. Fix it.",
} as const;

/**
 * With `defaultCountry`: digits without plus or international prefix were read as national, but their first digits
 * are another country's code and the rest has the length of its mobile numbers.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @source libphonenumber metadata
 */
export const ambiguous = {
  code: "phone_number.ambiguous",
  severity: "warning",
  text: "This was read as a national number, but may be another country's. To be sure, write + and the country code.",
} as const;
