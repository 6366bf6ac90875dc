/**
 * A C0 or C1 control other than tab, DEL, U+2028 or U+2029 stands in the number, at its ends too.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near Blanks, tabs included, at any place.
 * @bad normalizePhoneNumber("+44 7700 900001\n")
 * @good normalizePhoneNumber("+44\t7700 900001")
 * @param offset UTF-16 units, 0-based, from the input's start
 * @source RFC 5322, 2.1.1: a line break in a header value is an injection
 */
export const controlCharacter = {
  code: "phone_number.control_character",
  text: "A phone number cannot contain control characters. Delete character {offset+1}.",
} as const;

/**
 * A character that is no decimal digit (Nd), blank (tab, Zs), dash (property Dash), dot (`.`, U+FF0E), round or
 * square bracket (fullwidth too) or letter: a slash, an asterisk, a zero-width space (at the ends too), the semicolon
 * of parameters behind `tel:`, a plus (U+FF0B too) behind a digit or another plus.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near A dash, dot, bracket or blank.
 * @bad normalizePhoneNumber("+44*7700*900001")
 * @good normalizePhoneNumber("+44-7700-900001")
 * @param offset UTF-16 units, 0-based, from the input's start
 * @source ITU-T E.123, 7
 */
export const unexpectedCharacter = {
  code: "phone_number.unexpected_character",
  text: "Character {offset+1} cannot be part of a phone number. Delete it or type the number again.",
} as const;

/**
 * Without the blanks around it the text has over 250 UTF-16 units.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near Exactly 250 UTF-16 units, blanks around them not counted.
 * @bad normalizePhoneNumber("+44" + ".".repeat(238) + "7700900001")
 * @good normalizePhoneNumber("+44" + ".".repeat(237) + "7700900001")
 * @param maxCharacters UTF-16 units, inclusive
 * @param actualCharacters UTF-16 units
 * @source this library
 */
export const tooLong = {
  code: "phone_number.too_long",
  text: "The phone number has {actualCharacters} characters; the limit is {maxCharacters}. Enter one number only.",
} as const;

/**
 * The number holds a letter (L) or mark (M) that does not begin an extension.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near `tel:` in front, in any letter case; letters that begin an extension have `phone_number.extension`.
 * @bad normalizePhoneNumber("+44 7700 90000I")
 * @good normalizePhoneNumber("tel:+447700900001")
 * @source ITU-T E.164, 6.1
 */
export const letters = {
  code: "phone_number.letters",
  text: "A phone number cannot contain letters. Use digits only.",
} as const;

/**
 * After at least 4 digits follow `x`, `ext`, `extn`, `extension`, `#` or `;ext=` and a digit.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near Fewer than 4 digits before the sign: a letter is `phone_number.letters` there.
 * @bad normalizePhoneNumber("+44 7700 900001 ext. 5")
 * @good normalizePhoneNumber("+44 7700 900001")
 * @source RFC 3966, 5.3
 */
export const extension = {
  code: "phone_number.extension",
  text: "Messages cannot reach an extension. Enter the phone number without it.",
} as const;

/**
 * At least 5 digits stand on both sides of a comma, semicolon, slash, bar, ampersand or second plus.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near The same sign with fewer digits on one side has `phone_number.unexpected_character`.
 * @bad normalizePhoneNumber("+447700900001, +447700900002")
 * @good normalizePhoneNumber("+447700900001")
 * @source vendor contract, 2
 */
export const several = {
  code: "phone_number.several",
  text: "Enter one phone number only. Every recipient needs a message of their own.",
} as const;

/**
 * A number in international form begins with no country code that libphonenumber knows, or has no digit at all.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near A country code without numbers of this length has `phone_number.impossible_length`.
 * @bad normalizePhoneNumber("+999 7700 900001")
 * @good normalizePhoneNumber("+44 7700 900001")
 * @source ITU-T E.164, annex A; libphonenumber metadata
 */
export const unknownCountryCode = {
  code: "phone_number.unknown_country_code",
  text: "The phone number starts with a country code that does not exist. Correct its first digits; an example is +44 7700 900123.",
} as const;

/**
 * The country code is known, but no region of it has numbers of any type of this length (or the whole has over 15
 * digits); or with `defaultCountry` none of the readings has a possible length.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near Any length that some number of the country code has, assigned or not.
 * @bad normalizePhoneNumber("+44 7700 9000012")
 * @good normalizePhoneNumber("+44 7700 900001")
 * @param actualDigits digits as written, prefixes included
 * @source ITU-T E.164, 6.2.1; libphonenumber metadata
 */
export const impossibleLength = {
  code: "phone_number.impossible_length",
  text: "With {actualDigits} digits, this phone number is too long or too short for its country. Add or remove digits, or correct the country code.",
} as const;

/**
 * The digits begin with one 0, not two, no plus is in front, and the option `defaultCountry` is not set.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near The same number with the option `defaultCountry`.
 * @bad normalizePhoneNumber("07700 900001")
 * @good normalizePhoneNumber("07700 900001", { defaultCountry: "GB" })
 * @source ITU-T E.164, 6.1
 */
export const nationalWithoutCountry = {
  code: "phone_number.national_without_country",
  text: "The phone number has no country code. Write it with + and the country code, as in +44 7700 900123.",
} as const;

/**
 * Behind the country code stands the trunk prefix of the country, not as `(0)`, where its numbers cannot begin with
 * it and what follows has a possible length.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near `(0)` in brackets, which is dropped.
 * @bad normalizePhoneNumber("+44 07700 900001")
 * @good normalizePhoneNumber("+44 (0)7700 900001")
 * @source ITU-T E.123, 2.4; libphonenumber metadata
 */
export const keptTrunkPrefix = {
  code: "phone_number.kept_trunk_prefix",
  text: "The phone number has a 0, or another prefix for calls within the country, after the country code. Leave it out, as in +44 7700 900123.",
} as const;

/**
 * With `defaultCountry`: both `00` and an international prefix of that country (one of several) are in front, and
 * behind both stands a possible number, not the same; or `00` is in front where it is no international prefix and own
 * numbers of that length begin with it. A mobile number of the country itself behind one of them decides.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near A plus in front.
 * @bad normalizePhoneNumber("00436641234567", { defaultCountry: "BR" })
 * @good normalizePhoneNumber("+436641234567", { defaultCountry: "BR" })
 * @source libphonenumber metadata
 */
export const ambiguousPrefix = {
  code: "phone_number.ambiguous_prefix",
  text: "The first digits of this phone number can be read in two ways. Write + and the country code instead, as in +44 7700 900123.",
} as const;

/**
 * The adapter of the option `phoneNumbers` gave `ok: false` with a reason that is none of the codes here without
 * parameters.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near A reason that is such a code, for example `phone_number.letters`, is given instead.
 * @bad normalizePhoneNumber("447700900001", { phoneNumbers: { normalize: () => ({ ok: false, reason: "a landline" })
 *   } })
 * @good normalizePhoneNumber("447700900001", { phoneNumbers: { normalize: (digits) => ({ ok: true, digits }) } })
 * @source option `phoneNumbers`
 */
export const refused = {
  code: "phone_number.refused",
  text: "This application does not accept this phone number. Enter another one.",
} as const;

/**
 * The adapter of the option `phoneNumbers` threw, or gave neither `ok: false` nor 1 to 15 digits that begin with no
 * 0.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near An adapter that gives `ok: false` has `phone_number.refused`.
 * @bad normalizePhoneNumber("447700900001", { phoneNumbers: { normalize: () => ({ ok: true, digits: "+44" }) } })
 * @good normalizePhoneNumber("447700900001", { phoneNumbers: { normalize: (digits) => ({ ok: true, digits }) } })
 * @source option `phoneNumbers`; ITU-T E.164, 6.2.1
 */
export const adapterFailed = {
  code: "phone_number.adapter_failed",
  text: "The phone number could not be checked: the phoneNumbers adapter threw an error or did not return digits. Fix the adapter.",
} as const;

/**
 * With `defaultCountry`: digits without plus or international prefix were read as national, but their first digits
 * are another country's code and the rest has the length of its mobile numbers.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near A plus in front.
 * @bad normalizePhoneNumber("33612345678", { defaultCountry: "DE" })
 * @good normalizePhoneNumber("+33612345678", { defaultCountry: "DE" })
 * @source libphonenumber metadata
 */
export const ambiguous = {
  code: "phone_number.ambiguous",
  severity: "warning",
  text: "This phone number was read as a national number, but it could also be from another country. If it is, write it with + and its country code.",
} as const;
