/**
 * A C0 or C1 control other than tab, DEL, U+2028 or U+2029 stands in the number, at its ends too.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near Blanks, tabs included, at any place.
 * @bad normalizePhoneNumber("+44 7700 900001\n")
 * @good normalizePhoneNumber("+44\t7700 900001")
 * @param offset UTF-16 units, 0-based, from the input's start
 * @param character its code point, as U+0000
 * @source RFC 5322, 2.1.1: a line break in a header value is an injection
 */
export const controlCharacter = {
  code: "phone_number.control_character",
  text: "A phone number cannot contain control characters. Delete character {offset+1}, {character}.",
} as const;

/**
 * A character that is no decimal digit (Nd), blank (tab, Zs), dash (property Dash, U+30FC), dot (`.`, U+FF0E), round or square bracket
 * (fullwidth too), slash between digits (U+FF0F too), invisible character or letter: an asterisk, a comma, the semicolon of parameters behind
 * `tel:`, a plus (U+FF0B too) behind a digit or another plus, a slash at an end.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near A dash, dot, bracket or blank.
 * @bad normalizePhoneNumber("+44*7700*900001")
 * @good normalizePhoneNumber("+44-7700-900001")
 * @param offset UTF-16 units, 0-based, from the input's start
 * @param character its code point, as U+002A
 * @source ITU-T E.123, 7
 */
export const unexpectedCharacter = {
  code: "phone_number.unexpected_character",
  text: "A phone number cannot contain {character} (character {offset+1}). Delete it or type the number again.",
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
 * After at least 4 digits follow `x`, `ext`, `extn`, `extension`, `int`, `anexo`, `poste`, `ramal`, `durchwahl`, `dw`, `wew`, `dahili`, `toestel`, `linka`, `доб`,
 * `内线`, `内線`, `分机`, `分機`, `转`, `轉`, `#`, `;ext=` or `;isub=` and a digit, blanks and commas before them or not; or `,,` or `,` with digits and `#`, which telephones dial after a pause.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near Fewer than 4 digits before the sign: a letter is `phone_number.letters` there.
 * @bad normalizePhoneNumber("+44 7700 900001 ext. 5")
 * @good normalizePhoneNumber("+44 7700 900001")
 * @source RFC 3966, 5.3 and 5.1.2 (isub); libphonenumber
 */
export const extension = {
  code: "phone_number.extension",
  text: "Messages cannot reach an extension. Enter the phone number without it.",
} as const;

/**
 * Two numbers or more: at least 5 digits on both sides of a comma, semicolon, slash, bar, ampersand or second plus; at least 7 on both
 * sides of a word ("or") or in two lines; mobile numbers on both sides of any other separator where the whole is no number. Also a
 * tail of one or two digits behind a dash or slash, `98123 45678-79`, where what is before it has the length of a mobile number (trunk prefix
 * and country code apart) and the whole has none; and a slash before which as many digits stand as a mobile number of that country has.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near A slash behind the area code: fewer digits stand before it than any mobile number has.
 * @bad normalizePhoneNumber("+447700900001, +447700900002")
 * @good normalizePhoneNumber("+49 171/1234567")
 * @source vendor contract, 2
 */
export const several = {
  code: "phone_number.several",
  text: "Enter one phone number only. Every recipient needs a message of their own.",
} as const;

/**
 * A mantissa of digits, `E` in either case and an exponent of up to 3 digits: a spreadsheet shortened the number, and its digits are lost.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near `.0` behind the digits, which is dropped with the warning `phone_number.spreadsheet`.
 * @bad normalizePhoneNumber("4.477E+11")
 * @good normalizePhoneNumber("447700900001.0")
 * @source spreadsheets: cells in scientific format
 */
export const scientificNotation = {
  code: "phone_number.scientific_notation",
  text: "The phone number is in scientific notation, such as 9.2E+11, and has lost digits. Format the spreadsheet column as text and enter the number again.",
} as const;

/**
 * One dot or comma and one or two digits stand behind digits without any other separator, save `.0` and `.00`, which are dropped; one dot or
 * comma and zeros behind at least 7 digits; or one digit or `00` behind the only dot of a number with other separators.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near `.0` and `.00` behind the digits have the warning `phone_number.spreadsheet`.
 * @bad normalizePhoneNumber("447700900001.5")
 * @good normalizePhoneNumber("447700900001.0")
 * @source spreadsheets: cells in number format
 */
export const fraction = {
  code: "phone_number.fraction",
  text: "A phone number cannot have a decimal fraction. Format the spreadsheet column as text and enter the number again.",
} as const;

/**
 * The text ends with `@lid`, `@g.us`, `@broadcast` or `@newsletter`: an id of WhatsApp that hides the number, or belongs to a group or channel.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near `@s.whatsapp.net` and `@c.us` are dropped, with the device in front (`:12`).
 * @bad normalizePhoneNumber("120363025246125486@g.us")
 * @good normalizePhoneNumber("447700900001@s.whatsapp.net")
 * @source WhatsApp's ids (JID)
 */
export const whatsappId = {
  code: "phone_number.whatsapp_id",
  text: "This WhatsApp ID does not contain a phone number. Enter the phone number instead.",
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
  text: "The phone number does not start with a country code that exists. Correct its first digits, or write it like +44 7700 900123.",
} as const;

/**
 * A plus stands before an international prefix (`00`, `011`, or with `defaultCountry` that country's) and a country code.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near Either of the two.
 * @bad normalizePhoneNumber("+00 44 7700 900001")
 * @good normalizePhoneNumber("00 44 7700 900001")
 * @param prefixDigits digits of the international prefix
 * @source ITU-T E.123, 2
 */
export const plusBeforePrefix = {
  code: "phone_number.unknown_country_code",
  text: "A phone number cannot have both + and an international prefix. Delete the first {prefixDigits} digits.",
} as const;

/**
 * With `defaultCountry`: the digits begin with `000`, which is no international prefix and a country code, and nothing that the country has.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near Without `defaultCountry` it has `phone_number.unknown_country_code`.
 * @bad normalizePhoneNumber("000-000-0000", { defaultCountry: "US" })
 * @good normalizePhoneNumber("202-555-0147", { defaultCountry: "US" })
 * @source ITU-T E.164, 6.2; libphonenumber metadata
 */
export const impossibleStart = {
  code: "phone_number.impossible_start",
  text: "No phone number begins with 000. Correct the first digits.",
} as const;

/**
 * The country code is known, but no region of it has numbers of any type of this length (or the whole has over 15
 * digits); or with `defaultCountry` none of the readings has a possible length.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near Any length that some number of the country code has, assigned or not.
 * @bad normalizePhoneNumber("+44 7700 9000012")
 * @good normalizePhoneNumber("+44 7700 900001")
 * @param actualDigits digits with the country code, or with `defaultCountry` as written; no international prefix
 * @source ITU-T E.164, 6.2.1; libphonenumber metadata
 */
export const impossibleLength = {
  code: "phone_number.impossible_length",
  text: "With {actualDigits} digits, this phone number is too long or too short for its country. Add or remove digits, or put + and its country code in front.",
} as const;

/**
 * With `defaultCountry`: the digits have a possible length, but begin with the trunk prefix, as no number there does; and without it
 * they are too many or too few.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near A trunk prefix before a possible number.
 * @bad normalizePhoneNumber("123-456-7890", { defaultCountry: "US" })
 * @good normalizePhoneNumber("1-202-555-0147", { defaultCountry: "US" })
 * @param nationalDigits digits behind the trunk prefix
 * @source libphonenumber metadata
 */
export const impossibleLengthBehindTrunk = {
  code: "phone_number.impossible_length",
  text: "After the prefix for calls within the country, such as 0 or 1, this phone number has {nationalDigits} digits: too many or too few. Add or remove digits.",
} as const;

/**
 * The number has no plus and no international prefix, the option `defaultCountry` is not set, and the digits begin with 0, or the first bracket
 * of digits holds a part of the country code and more, so it is an area code: `(212) 555-0123`, `8 (495) 123-45-67`.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near The same number with the option `defaultCountry`; the country code in brackets, `(91) 99882 21100`.
 * @bad normalizePhoneNumber("07700 900001")
 * @good normalizePhoneNumber("07700 900001", { defaultCountry: "GB" })
 * @source ITU-T E.164, 6.1; E.123, 2.1
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
 * Behind the country code stands the country code again, and the rest has the length and the first digit of a mobile number; the whole has the
 * length of none.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near Digits that begin like the country code and have the length of a mobile number.
 * @bad normalizePhoneNumber("+44 44 7700 900001")
 * @good normalizePhoneNumber("+44 7700 900001")
 * @source libphonenumber metadata
 */
export const repeatedCountryCode = {
  code: "phone_number.repeated_country_code",
  text: "The phone number has its country code twice. Delete one of them.",
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
 * A character that nobody sees (Unicode's Default_Ignorable_Code_Point: direction marks, zero width, variation selectors, fillers) stood in the
 * number or around it and was dropped. The first of these is named.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near A blank, also one of no usual width; a control character is an error.
 * @bad normalizePhoneNumber("\u202A+44 7700 900001\u202C")
 * @good normalizePhoneNumber("+44\u2009 7700 900001")
 * @param offset UTF-16 units, 0-based, from the input's start
 * @param character its code point, as U+202A
 * @source Unicode Standard, 5.21
 */
export const invisibleCharacter = {
  code: "phone_number.invisible_character",
  severity: "warning",
  text: "The phone number had an invisible character {offset+1}, {character}, which was removed.",
} as const;

/**
 * A spreadsheet's mark was dropped: an apostrophe in front (and one behind), `="..."` around, or `.0` or `.00` behind digits without any
 * other separator.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near Any other fraction is `phone_number.fraction`.
 * @bad normalizePhoneNumber("447700900001.0")
 * @good normalizePhoneNumber("447700900001")
 * @source spreadsheets: cells in number format, formulas that give text
 */
export const spreadsheet = {
  code: "phone_number.spreadsheet",
  severity: "warning",
  text: "A spreadsheet added characters to the phone number, such as .0 or an apostrophe; they were removed. Format the column as text.",
} as const;

/**
 * `521` and ten digits were read as 52 and these: Mexico's mobile numbers had a 1 behind the country code until 2019.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near 52 and ten digits.
 * @bad normalizePhoneNumber("+521 55 1234 5678")
 * @good normalizePhoneNumber("+52 55 1234 5678")
 * @source Mexico's numbering plan of 2019; WhatsApp's ids
 */
export const oldPrefix = {
  code: "phone_number.old_prefix",
  severity: "warning",
  text: "Numbers in Mexico no longer have a 1 after the country code 52, so it was removed. Store the number without it.",
} as const;

/**
 * With `defaultCountry`: a trunk prefix stood before the country code, `0 91 98765 43210`, and was left out.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near A trunk prefix before the national number.
 * @bad normalizePhoneNumber("0919876543210", { defaultCountry: "IN" })
 * @good normalizePhoneNumber("09876543210", { defaultCountry: "IN" })
 * @source ITU-T E.123, 2
 */
export const trunkBeforeCountryCode = {
  code: "phone_number.trunk_before_country_code",
  severity: "warning",
  text: "The phone number had a 0, or another prefix for calls within the country, before the country code; it was removed. Write the number without it.",
} as const;

/**
 * With `defaultCountry`: digits without plus or international prefix were read as a number of a country with another country code.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near A plus in front; without `defaultCountry` no country is foreign.
 * @bad normalizePhoneNumber("447700900001", { defaultCountry: "IN" })
 * @good normalizePhoneNumber("+447700900001", { defaultCountry: "IN" })
 * @source libphonenumber metadata
 */
export const foreign = {
  code: "phone_number.foreign",
  severity: "warning",
  text: "This phone number was read as one from another country. If it is, write + in front; if not, correct it.",
} as const;

/**
 * With `defaultCountry`: digits without plus or international prefix were read as national, with a trunk prefix or without, but are as well
 * a mobile number of a country with another code (by length and first digit), or a possible number of the own country with its code.
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
  text: "This phone number was read as a national one, but could begin with a country code. If it does, write + in front.",
} as const;

/**
 * No mobile number of the country code has such a length and first digit, as far as libphonenumber knows: a landline, a service, or a digit too
 * many or too few. WhatsApp reaches landlines, too.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near A number that looks like a mobile one, assigned or not.
 * @bad normalizePhoneNumber("+442079460958")
 * @good normalizePhoneNumber("+447700900001")
 * @source libphonenumber metadata
 */
export const notMobile = {
  code: "phone_number.not_mobile",
  severity: "warning",
  text: "This does not look like a mobile number of its country, so an SMS may not reach it; WhatsApp may. Correct it if it is wrong.",
} as const;

/**
 * Without `defaultCountry`: digits without plus or international prefix are written with separators between them, as people write national
 * numbers, and were read as beginning with a country code.
 *
 * @field to (SMS), receiver, normalizePhoneNumber
 * @near Bare digits, also with `tel:`, `whatsapp:` or WhatsApp's suffixes.
 * @bad normalizePhoneNumber("44 7700 900001")
 * @good normalizePhoneNumber("447700900001")
 * @source ITU-T E.123, 2.4
 */
export const noPlus = {
  code: "phone_number.no_plus",
  severity: "warning",
  text: "The first digits were read as a country code. If they are one, write + in front; if not, add the country code.",
} as const;
