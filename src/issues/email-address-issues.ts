/**
 * A C0 or C1 control other than a tab, DEL, U+2028 or U+2029 stands in the address or beside it, at the ends too. The
 * first one is reported, and nothing else about this address.
 *
 * @field to, from (email), cc, bcc
 * @near Blanks, tabs included, around the address.
 * @bad normalizeEmailAddress("jane@example.com\n")
 * @good normalizeEmailAddress("jane@example.com\t")
 * @param offset UTF-16 units from the start of the text (of the whole text where a list is given as one), 0-based
 * @param character its code point, as U+0000
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 5322, 2.1.1: a line break in a header value is an injection
 */
export const controlCharacter = {
  code: "email_address.control_character",
  text: "An email address cannot contain control characters. Delete character {offset+1}, {character}.",
  apiErrorCode: 8055,
} as const;

/**
 * Line breaks (LF, VT, FF, CR, U+0085, U+2028, U+2029) cut the text into lines, and at least two have an at sign. A line break at an end,
 * or behind a comma, is `email_address.control_character`.
 *
 * @field to, from (email), cc, bcc
 * @near Commas between the addresses.
 * @bad normalizeAddressList("jane@example.com\njoe@example.com")
 * @good normalizeAddressList("jane@example.com, joe@example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 5322, 2.1.1: a line break in a header value is an injection
 */
export const onePerLine = {
  code: "email_address.one_per_line",
  text: "Line breaks cannot separate email addresses. In cc and bcc, put commas between them; elsewhere enter one address only.",
  apiErrorCode: 8055,
} as const;

/**
 * The address begins with `mailto:`, in any letter case.
 *
 * @field to, from (email), cc, bcc
 * @near `mailto` without a colon.
 * @bad normalizeEmailAddress("mailto:jane@example.com")
 * @good normalizeEmailAddress("mailto@example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 6068, 2
 */
export const mailto = {
  code: "email_address.mailto",
  text: 'An email address does not start with "mailto:". Enter only the address, such as jane@example.com.',
  apiErrorCode: 8055,
} as const;

/**
 * Commas, semicolons (also full-width ones and U+3001; outside of quotation marks and brackets that are closed) or
 * blanks cut the text into parts that all have an at sign. In cc and bcc only blanks do so, or anything in one entry of
 * an array.
 *
 * @field to, from (email), cc, bcc
 * @near Commas or semicolons in cc and bcc.
 * @bad normalizeEmailAddress("jane@example.com, joe@example.com")
 * @good normalizeAddressList("jane@example.com, joe@example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source vendor contract, 2
 */
export const severalAddresses = {
  code: "email_address.several_addresses",
  text: "Enter one email address only. In cc and bcc, put commas between several addresses.",
  apiErrorCode: 8055,
} as const;

/**
 * The address holds a `<` or `>`, or a label stands in front: a word and a colon with a blank behind it, `email:`, `smtp:`, `to:`, `cc:`.
 *
 * @field to, from (email), cc, bcc
 * @near The address alone.
 * @bad normalizeEmailAddress("Jane <jane@example.com>")
 * @good normalizeEmailAddress("jane@example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 5322, 3.4: `name-addr`; vendor contract, 2
 */
export const displayName = {
  code: "email_address.display_name",
  text: "Names, labels and angle brackets are not allowed here. Enter only the email address, such as jane@example.com.",
  apiErrorCode: 8055,
} as const;

/**
 * The address begins and ends with a quotation mark: straight, typographic or an accent that is taken for one, as
 * Outlook writes `'jane@example.com'`; or it stands in square or curly brackets, or between two of `*`, `_` and `~`, which chat applications
 * read as bold, italic and struck.
 *
 * @field to, from (email), cc, bcc
 * @near An apostrophe inside.
 * @bad normalizeEmailAddress("'jane@example.com'")
 * @good normalizeEmailAddress("o'neill@example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const quotationMarks = {
  code: "email_address.quotation_marks",
  text: "An email address cannot be in quotation marks, brackets or signs such as *. Remove both of them.",
  apiErrorCode: 8055,
} as const;

/**
 * A quotation mark stands before the last at sign, and the address does not end with one.
 *
 * @field to, from (email), cc, bcc
 * @near An apostrophe.
 * @bad normalizeEmailAddress('"jane doe"@example.com')
 * @good normalizeEmailAddress("o'neill@example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const quotedLocalPart = {
  code: "email_address.quoted_local_part",
  text: "The part before @ cannot have quotation marks. Enter an address without them, such as jane@example.com.",
  apiErrorCode: 8055,
} as const;

/**
 * The address holds a `(` or `)`. `jane(at)example.com` has `email_address.no_at_sign`.
 *
 * @field to, from (email), cc, bcc
 * @near Square brackets around an IP address have `email_address.address_literal`.
 * @bad normalizeEmailAddress("jane(work)@example.com")
 * @good normalizeEmailAddress("jane.work@example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const comment = {
  code: "email_address.comment",
  text: "An email address cannot contain parentheses. Remove them and the text inside.",
  apiErrorCode: 8055,
} as const;

/**
 * A `[` follows an at sign.
 *
 * @field to, from (email), cc, bcc
 * @near An IP address without brackets has `email_address.domain_all_digits`.
 * @bad normalizeEmailAddress("jane@[192.0.2.1]")
 * @good normalizeEmailAddress("jane@example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const addressLiteral = {
  code: "email_address.address_literal",
  text: "The part after @ must be a domain name, not an IP address. Enter an address such as jane@example.com.",
  apiErrorCode: 8055,
} as const;

/**
 * The address has no `@` (U+0040).
 *
 * @field to, from (email), cc, bcc
 * @near An at sign at an end has `email_address.no_local_part` or `email_address.no_domain`.
 * @bad normalizeEmailAddress("jane.example.com")
 * @good normalizeEmailAddress("jane@example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const noAtSign = {
  code: "email_address.no_at_sign",
  text: "An email address needs an @ sign. Enter one such as jane@example.com.",
  apiErrorCode: 8055,
} as const;

/**
 * The address has no `@` (U+0040), but another at sign, which keyboards for Chinese and Japanese write: U+FF20 or U+FE6B.
 *
 * @field to, from (email), cc, bcc
 * @near Such a sign beside `@` has `email_address.local_part_not_ascii`.
 * @bad normalizeEmailAddress("jane\uFF20example.com")
 * @good normalizeEmailAddress("jane@example.com")
 * @param offset UTF-16 units, 0-based, from the input's start
 * @param character its code point, as U+FF20
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const otherAtSign = {
  code: "email_address.no_at_sign",
  text: "An email address needs an @ sign, but character {offset+1} is {character}, which only looks like one. Put @ there.",
  apiErrorCode: 8055,
} as const;

/**
 * The address has more than one `@`.
 *
 * @field to, from (email), cc, bcc
 * @near Several whole addresses have `email_address.several_addresses`.
 * @bad normalizeEmailAddress("jane@home@example.com")
 * @good normalizeEmailAddress("jane.home@example.com")
 * @param atSigns at signs
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const severalAtSigns = {
  code: "email_address.several_at_signs",
  text: "An email address has one @ sign, but this one has {atSigns}. Remove the extra ones.",
  apiErrorCode: 8055,
} as const;

/**
 * The `@` comes first.
 *
 * @field to, from (email), cc, bcc
 * @near A single character before it.
 * @bad normalizeEmailAddress("@example.com")
 * @good normalizeEmailAddress("j@example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const noLocalPart = {
  code: "email_address.no_local_part",
  text: "The part before @ is missing. Enter the whole address, such as jane@example.com.",
  apiErrorCode: 8055,
} as const;

/**
 * The `@` comes last.
 *
 * @field to, from (email), cc, bcc
 * @near A domain without a dot has `email_address.domain_without_dot`.
 * @bad normalizeEmailAddress("jane@")
 * @good normalizeEmailAddress("jane@example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const noDomain = {
  code: "email_address.no_domain",
  text: "The part after @ is missing. Enter the whole address, such as jane@example.com.",
  apiErrorCode: 8055,
} as const;

/**
 * A tab or a character of category Zs stands inside the address: the first character that is wrong in the local part
 * or in the domain.
 *
 * @field to, from (email), cc, bcc
 * @near Blanks around the address.
 * @bad normalizeEmailAddress("jane doe@example.com")
 * @good normalizeEmailAddress(" jane@example.com ")
 * @param offset UTF-16 units from the start of the text (of the whole text where a list is given as one), 0-based
 * @param character its code point, as U+0000
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const blank = {
  code: "email_address.blank",
  text: "An email address cannot contain spaces. Delete character {offset+1}, {character}, and any words around the address.",
  apiErrorCode: 8055,
} as const;

/**
 * The first character that is wrong in the local part has the property Default_Ignorable_Code_Point, as a byte order
 * mark in front of a copied address; or the text has such a character and no at sign.
 *
 * @field to, from (email), cc, bcc
 * @near A space in front, which is dropped.
 * @bad normalizeEmailAddress("\uFEFFjane@example.com")
 * @good normalizeEmailAddress(" jane@example.com")
 * @param offset UTF-16 units from the start of the text (of the whole text where a list is given as one), 0-based
 * @param character the code point, as U+FEFF
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source Unicode, DerivedCoreProperties
 */
export const invisibleCharacter = {
  code: "email_address.invisible_character",
  text: "An email address cannot contain the invisible character {character}. Delete character {offset+1}, or type the address again.",
  apiErrorCode: 8055,
} as const;

/**
 * The first character that is wrong in the local part is neither ASCII nor a blank nor invisible.
 *
 * @field to, from (email), cc, bcc
 * @near Such a character in the domain, which comes out in its `xn--` form.
 * @bad normalizeEmailAddress("jané@example.com")
 * @good normalizeEmailAddress("jane@exämple.com")
 * @param offset UTF-16 units from the start of the text (of the whole text where a list is given as one), 0-based
 * @param character its code point, as U+0000
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address; RFC 6531 is not supported
 */
export const localPartNotAscii = {
  code: "email_address.local_part_not_ascii",
  text: "Before the @ sign, mail servers accept only the letters A to Z, digits and some symbols. Correct character {offset+1}, {character}, or enter another address.",
  apiErrorCode: 8055,
} as const;

/**
 * The first character that is wrong in the local part is ASCII but no letter, digit or one of
 * ``.!#$%&'*+/=?^_`{|}~-``.
 *
 * @field to, from (email), cc, bcc
 * @near A plus sign.
 * @bad normalizeEmailAddress("jane:doe@example.com")
 * @good normalizeEmailAddress("jane+doe@example.com")
 * @param offset UTF-16 units from the start of the text (of the whole text where a list is given as one), 0-based
 * @param character its code point, as U+0000
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const localPartCharacter = {
  code: "email_address.local_part_character",
  text: "An email address cannot contain {character} before the @ sign. Delete or correct character {offset+1}.",
  apiErrorCode: 8055,
} as const;

/**
 * The local part begins or ends with a dot or has two in a row.
 *
 * @field to, from (email), cc, bcc
 * @near Single dots inside.
 * @bad normalizeEmailAddress("jane..doe@example.com")
 * @good normalizeEmailAddress("jane.a.doe@example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 5321, 4.1.2: `Dot-string`
 */
export const localPartDots = {
  code: "email_address.local_part_dots",
  text: "The part before @ cannot start or end with a dot or have two dots in a row. Remove the extra dot.",
  apiErrorCode: 8055,
} as const;

/**
 * The local part, otherwise of characters that may stand there, has over 64 octets.
 *
 * @field to, from (email), cc, bcc
 * @near Exactly 64 octets.
 * @bad normalizeEmailAddress("j".repeat(65) + "@example.com")
 * @good normalizeEmailAddress("j".repeat(64) + "@example.com")
 * @param maxOctets octets, inclusive
 * @param actualOctets octets
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 5321, 4.5.3.1.1
 */
export const localPartTooLong = {
  code: "email_address.local_part_too_long",
  text: "The part before @ has {actualOctets} characters; the limit is {maxOctets}. Correct the address or enter another one.",
  apiErrorCode: 8055,
} as const;

/**
 * The first ASCII character of the domain that is no letter, digit, dot or hyphen is neither a blank nor an
 * underscore.
 *
 * @field to, from (email), cc, bcc
 * @near An underscore has `email_address.domain_underscore`.
 * @bad normalizeEmailAddress("jane@example!com.org")
 * @good normalizeEmailAddress("jane@example-com.org")
 * @param offset UTF-16 units from the start of the text (of the whole text where a list is given as one), 0-based
 * @param character its code point, as U+0000
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const domainCharacter = {
  code: "email_address.domain_character",
  text: "A domain cannot contain {character} (character {offset+1}). Use letters, digits, hyphens and dots only.",
  apiErrorCode: 8055,
} as const;

/**
 * The first ASCII character of the domain that is no letter, digit, dot or hyphen is an underscore, as written or
 * after the mapping of an internationalised domain (U+FF3F).
 *
 * @field to, from (email), cc, bcc
 * @near An underscore before the at sign.
 * @bad normalizeEmailAddress("jane@my_example.com")
 * @good normalizeEmailAddress("my_jane@example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const domainUnderscore = {
  code: "email_address.domain_underscore",
  text: "The part after @ cannot contain an underscore. Write a hyphen or a dot instead.",
  apiErrorCode: 8055,
} as const;

/**
 * The domain has a character with the property Default_Ignorable_Code_Point.
 *
 * @field to, from (email), cc, bcc
 * @near A visible letter outside of ASCII.
 * @bad normalizeEmailAddress("jane@exam\u00ADple.com")
 * @good normalizeEmailAddress("jane@exämple.com")
 * @param offset UTF-16 units from the start of the text (of the whole text where a list is given as one), 0-based
 * @param character the code point, as U+00AD
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source Unicode, DerivedCoreProperties; UTS #46 would drop it silently
 */
export const domainInvisibleCharacter = {
  code: "email_address.domain_invisible_character",
  text: "A domain cannot contain the invisible character {character}. Delete character {offset+1}, or type the address again.",
  apiErrorCode: 8055,
} as const;

/**
 * The domain has characters outside of ASCII, and the URL Standard's host parser refuses its labels (lower case, NFC) or
 * makes of them what no ASCII domain may hold.
 *
 * @field to, from (email), cc, bcc
 * @near Letters of any alphabet.
 * @bad normalizeEmailAddress("jane@ex\u2488mple.com")
 * @good normalizeEmailAddress("jane@exämple.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source URL Standard, 3.3, domain to ASCII; UTS #46
 */
export const domainNotInternational = {
  code: "email_address.domain_not_international",
  text: "The part after @ is not a valid domain name. Correct it; an example is jane@example.com.",
  apiErrorCode: 8055,
} as const;

/**
 * The text names the first character outside of ASCII that, in lower case and NFC, is no letter, mark or decimal digit,
 * or that NFKC changes, so that a mapping would make another domain of it: `example.com™` is none of `example.comtm`.
 * Allowed besides: U+3007, U+00B7 between two `l`, U+30FB in a label with kana or Han, U+05F3 and U+05F4 behind a Hebrew
 * letter, and U+3002, U+FF0E and U+FF61 as dots.
 *
 * @field to, from (email), cc, bcc
 * @near Letters of any alphabet.
 * @bad normalizeEmailAddress("jane@example.com™")
 * @good normalizeEmailAddress("jane@exämple.com")
 * @param offset UTF-16 units from the start of the text (of the whole text where a list is given as one), 0-based
 * @param character the code point, as U+2122
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 5892, 2 and appendix A
 */
export const domainCharacterNotInternational = {
  code: "email_address.domain_not_international",
  text: "A domain cannot contain {character} (character {offset+1}). Use letters, digits and hyphens only.",
  apiErrorCode: 8055,
} as const;

/**
 * The domain begins or ends with a dot or has two in a row. In a domain outside of ASCII U+3002, U+FF0E and U+FF61
 * are dots too.
 *
 * @field to, from (email), cc, bcc
 * @near Single dots inside.
 * @bad normalizeEmailAddress("jane@example..com")
 * @good normalizeEmailAddress("jane@mail.example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address; UTS #46, 4
 */
export const domainDots = {
  code: "email_address.domain_dots",
  text: "The part after @ cannot start or end with a dot or have two dots in a row. Remove the extra dot.",
  apiErrorCode: 8055,
} as const;

/**
 * The domain is a single label.
 *
 * @field to, from (email), cc, bcc
 * @near A domain with one dot.
 * @bad normalizeEmailAddress("jane@localhost")
 * @good normalizeEmailAddress("jane@localhost.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 5321, 2.3.5: only fully qualified names
 */
export const domainWithoutDot = {
  code: "email_address.domain_without_dot",
  text: "The part after @ is incomplete. Write the whole domain, such as example.com.",
  apiErrorCode: 8055,
} as const;

/**
 * A label of the domain, as written or as it is sent, begins or ends with a hyphen.
 *
 * @field to, from (email), cc, bcc
 * @near A hyphen inside.
 * @bad normalizeEmailAddress("jane@-example.com")
 * @good normalizeEmailAddress("jane@my-example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const domainHyphen = {
  code: "email_address.domain_hyphen",
  text: "A part of a domain cannot start or end with a hyphen. Remove that hyphen.",
  apiErrorCode: 8055,
} as const;

/**
 * A label of the domain has over 63 octets; of an internationalised domain, in its `xn--` form.
 *
 * @field to, from (email), cc, bcc
 * @near Exactly 63 octets.
 * @bad normalizeEmailAddress("jane@" + "a".repeat(64) + ".com")
 * @good normalizeEmailAddress("jane@" + "a".repeat(63) + ".com")
 * @param maxOctets octets, inclusive
 * @param actualOctets octets, of the first such label
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 1035, 2.3.4
 */
export const domainLabelTooLong = {
  code: "email_address.domain_label_too_long",
  text: "A part of the domain has {actualOctets} characters; the limit between two dots is {maxOctets}. Correct the domain.",
  apiErrorCode: 8055,
} as const;

/**
 * The last of several labels has digits only; after the mapping of an internationalised domain.
 *
 * @field to, from (email), cc, bcc
 * @near Digits in front.
 * @bad normalizeEmailAddress("jane@192.0.2.1")
 * @good normalizeEmailAddress("jane@192.example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 3696, 2; URL Standard, 3.5, ends in a number
 */
export const domainAllDigits = {
  code: "email_address.domain_all_digits",
  text: "A domain cannot end in a number. Enter an address such as jane@example.com.",
  apiErrorCode: 8055,
} as const;

/**
 * The address has over 254 octets as it is sent, though its local part and labels are not too long; or its domain is
 * not ASCII and over 1,000 UTF-16 units.
 *
 * @field to, from (email), cc, bcc
 * @near Exactly 254 octets.
 * @bad normalizeEmailAddress("j@" + "a".repeat(61) + ".abc".repeat(48))
 * @good normalizeEmailAddress("j@" + "a".repeat(60) + ".abc".repeat(48))
 * @param maxOctets octets, inclusive
 * @param actualOctets octets as sent; of a domain over 1,000 units, its UTF-8 octets as given
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 5321, 4.5.3.1.3; RFC 3696, erratum 1690
 */
export const tooLong = {
  code: "email_address.too_long",
  text: "The email address has {actualOctets} characters; the limit is {maxOctets}. Enter a shorter one.",
  apiErrorCode: 8055,
} as const;

/**
 * The local part begins with an apostrophe, as where the second of two quotation marks was deleted. It is taken as it
 * is, since mailboxes may have such names.
 *
 * @field to, from (email), cc, bcc
 * @near An apostrophe inside.
 * @bad normalizeEmailAddress("'jane@example.com")
 * @good normalizeEmailAddress("o'neill@example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source this library
 */
export const leadingApostrophe = {
  code: "email_address.leading_apostrophe",
  severity: "warning",
  text: "This email address begins with an apostrophe, which will be sent as part of it. Delete the apostrophe if it is only a quotation mark.",
  apiErrorCode: 8055,
} as const;

/**
 * A label of the domain has Latin letters of ASCII and Cyrillic or Greek ones, which look the same: `example.\u0441om`. It is taken as it
 * is, but hardly any registry allows such a domain.
 *
 * @field to, from (email), cc, bcc
 * @near A label of one script, and labels of different scripts.
 * @bad normalizeEmailAddress("jane@ex\u0430mple.com")
 * @good normalizeEmailAddress("jane@\u043F\u043E\u0447\u0442\u0430.com")
 * @param offset UTF-16 units, 0-based, from the input's start, of the first Cyrillic or Greek letter
 * @param character its code point, as U+0430
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source Unicode Technical Standard 39, 5.1
 */
export const mixedScripts = {
  code: "email_address.mixed_scripts",
  severity: "warning",
  text: "The domain mixes Latin letters with one of another alphabet, {character} (character {offset+1}). Type the domain again if that is wrong.",
  apiErrorCode: 8055,
} as const;

/**
 * An earlier address of the list has the same local part, letter for letter, and the same domain in any letter case.
 *
 * @field cc, bcc
 * @near Another letter case before the at sign, which may be another mailbox.
 * @bad normalizeAddressList("jane@example.com, jane@EXAMPLE.com")
 * @good normalizeAddressList("jane@example.com, Jane@example.com")
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 5321, 2.4
 */
export const duplicate = {
  code: "email_address.duplicate",
  severity: "warning",
  text: "This email address is in the list more than once and was kept once. Delete the repeated ones.",
  apiErrorCode: 8055,
} as const;
