/**
 * A C0 or C1 control other than a tab, DEL, U+2028 or U+2029 stands in the address or beside it, at the ends too. The
 * first one is reported, and nothing else about this address.
 *
 * @field to, from (email), cc, bcc
 * @param offset UTF-16 units from the start of the text (of the whole text where a list is given as one), 0-based
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 5322, 2.1.1: a line break in a header value is an injection
 */
export const controlCharacter = {
  code: "email_address.control_character",
  text: "There is a control character (at offset {offset}). Remove it.",
  apiErrorCode: 8055,
} as const;

/**
 * The address begins with `mailto:`, in any letter case.
 *
 * @field to, from (email), cc, bcc
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 6068, 2
 */
export const mailto = {
  code: "email_address.mailto",
  text: 'There is "mailto:" in front. Give the address alone.',
  apiErrorCode: 8055,
} as const;

/**
 * Commas, semicolons (outside of quotation marks and brackets) or blanks cut the text into parts that all have an at
 * sign. In cc and bcc only blanks do so, or anything in one entry of an array.
 *
 * @field to, from (email), cc, bcc
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source vendor contract, 2
 */
export const severalAddresses = {
  code: "email_address.several_addresses",
  text: "There are several addresses. Give one; in cc and bcc put commas between them.",
  apiErrorCode: 8055,
} as const;

/**
 * There is a `<` or `>`.
 *
 * @field to, from (email), cc, bcc
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 5322, 3.4: `name-addr`; vendor contract, 2
 */
export const displayName = {
  code: "email_address.display_name",
  text: "There is a name or an angle bracket. Give the address alone.",
  apiErrorCode: 8055,
} as const;

/**
 * There is a quotation mark before the last at sign.
 *
 * @field to, from (email), cc, bcc
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const quotedLocalPart = {
  code: "email_address.quoted_local_part",
  text: "There are quotation marks before the at sign. Use another address.",
  apiErrorCode: 8055,
} as const;

/**
 * There is a `(` or `)`.
 *
 * @field to, from (email), cc, bcc
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const comment = {
  code: "email_address.comment",
  text: "There is a comment in brackets. Remove it.",
  apiErrorCode: 8055,
} as const;

/**
 * A `[` follows an at sign.
 *
 * @field to, from (email), cc, bcc
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const addressLiteral = {
  code: "email_address.address_literal",
  text: "There is an IP address. Use a domain name.",
  apiErrorCode: 8055,
} as const;

/**
 * There is no `@` (U+0040).
 *
 * @field to, from (email), cc, bcc
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const noAtSign = {
  code: "email_address.no_at_sign",
  text: "There is no at sign. Write name, at sign, domain.",
  apiErrorCode: 8055,
} as const;

/**
 * There is more than one `@`.
 *
 * @field to, from (email), cc, bcc
 * @param atSigns at signs
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const severalAtSigns = {
  code: "email_address.several_at_signs",
  text: "There are {atSigns} at signs. Write one.",
  apiErrorCode: 8055,
} as const;

/**
 * The `@` comes first.
 *
 * @field to, from (email), cc, bcc
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const noLocalPart = {
  code: "email_address.no_local_part",
  text: "There is nothing before the at sign. Write the name.",
  apiErrorCode: 8055,
} as const;

/**
 * The `@` comes last.
 *
 * @field to, from (email), cc, bcc
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const noDomain = {
  code: "email_address.no_domain",
  text: "There is nothing after the at sign. Write the domain.",
  apiErrorCode: 8055,
} as const;

/**
 * A tab or a character of category Zs stands inside the address: the first character that is wrong in the local part
 * or in the domain.
 *
 * @field to, from (email), cc, bcc
 * @param offset UTF-16 units from the start of the text (of the whole text where a list is given as one), 0-based
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const blank = {
  code: "email_address.blank",
  text: "There is a blank (at offset {offset}). Remove it.",
  apiErrorCode: 8055,
} as const;

/**
 * The first character that is wrong in the local part is neither ASCII nor a blank.
 *
 * @field to, from (email), cc, bcc
 * @param offset UTF-16 units from the start of the text (of the whole text where a list is given as one), 0-based
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address; RFC 6531 is not supported
 */
export const localPartNotAscii = {
  code: "email_address.local_part_not_ascii",
  text: "There is a character outside of ASCII (at offset {offset}), which most mail servers refuse. Use another address.",
  apiErrorCode: 8055,
} as const;

/**
 * The first character that is wrong in the local part is ASCII but no letter, digit or one of
 * ``.!#$%&'*+/=?^_`{|}~-``.
 *
 * @field to, from (email), cc, bcc
 * @param offset UTF-16 units from the start of the text (of the whole text where a list is given as one), 0-based
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const localPartCharacter = {
  code: "email_address.local_part_character",
  text: "There is an unexpected character (at offset {offset}) before the at sign. Remove it.",
  apiErrorCode: 8055,
} as const;

/**
 * The local part begins or ends with a dot or has two in a row.
 *
 * @field to, from (email), cc, bcc
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 5321, 4.1.2: `Dot-string`
 */
export const localPartDots = {
  code: "email_address.local_part_dots",
  text: "There is a dot too many before the at sign. Remove it.",
  apiErrorCode: 8055,
} as const;

/**
 * The local part, otherwise of characters that may stand there, has over 64 octets.
 *
 * @field to, from (email), cc, bcc
 * @param maxOctets octets, inclusive
 * @param actualOctets octets
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 5321, 4.5.3.1.1
 */
export const localPartTooLong = {
  code: "email_address.local_part_too_long",
  text: "There are {actualOctets} characters before the at sign; at most {maxOctets} are allowed. Shorten it.",
  apiErrorCode: 8055,
} as const;

/**
 * The first ASCII character of the domain that is no letter, digit, dot or hyphen is neither a blank nor an
 * underscore.
 *
 * @field to, from (email), cc, bcc
 * @param offset UTF-16 units from the start of the text (of the whole text where a list is given as one), 0-based
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const domainCharacter = {
  code: "email_address.domain_character",
  text: "There is an unexpected character (at offset {offset}) in the domain. Remove it.",
  apiErrorCode: 8055,
} as const;

/**
 * The first ASCII character of the domain that is no letter, digit, dot or hyphen is an underscore, as written or
 * after the mapping of an internationalised domain (U+FF3F).
 *
 * @field to, from (email), cc, bcc
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const domainUnderscore = {
  code: "email_address.domain_underscore",
  text: "There is an underscore in the domain. Write a hyphen or dot, whichever was meant.",
  apiErrorCode: 8055,
} as const;

/**
 * The domain has a character with the property Default_Ignorable_Code_Point.
 *
 * @field to, from (email), cc, bcc
 * @param offset UTF-16 units from the start of the text (of the whole text where a list is given as one), 0-based
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source Unicode, DerivedCoreProperties; UTS #46 would drop it silently
 */
export const domainInvisibleCharacter = {
  code: "email_address.domain_invisible_character",
  text: "There is an invisible character (at offset {offset}) in the domain. Remove it.",
  apiErrorCode: 8055,
} as const;

/**
 * The domain has characters outside of ASCII, and the URL Standard's host parser refuses it or makes of it what no
 * ASCII domain may hold.
 *
 * @field to, from (email), cc, bcc
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source URL Standard, 3.3, domain to ASCII; UTS #46
 */
export const domainNotInternational = {
  code: "email_address.domain_not_international",
  text: "This is no valid international domain. Check it.",
  apiErrorCode: 8055,
} as const;

/**
 * The domain begins or ends with a dot or has two in a row. In a domain outside of ASCII U+3002, U+FF0E and U+FF61
 * are dots too.
 *
 * @field to, from (email), cc, bcc
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address; UTS #46, 4
 */
export const domainDots = {
  code: "email_address.domain_dots",
  text: "There is a dot too many in the domain. Remove it.",
  apiErrorCode: 8055,
} as const;

/**
 * The domain is a single label.
 *
 * @field to, from (email), cc, bcc
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 5321, 2.3.5: only fully qualified names
 */
export const domainWithoutDot = {
  code: "email_address.domain_without_dot",
  text: "There is no dot in the domain. Write it in full.",
  apiErrorCode: 8055,
} as const;

/**
 * A label of the domain, as it is sent, begins or ends with a hyphen.
 *
 * @field to, from (email), cc, bcc
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source HTML Living Standard, 4.10.5.1.5, valid e-mail address
 */
export const domainHyphen = {
  code: "email_address.domain_hyphen",
  text: "There is a hyphen at an end of a part of the domain. Remove it.",
  apiErrorCode: 8055,
} as const;

/**
 * A label of the domain has over 63 octets; of an internationalised domain, in its `xn--` form.
 *
 * @field to, from (email), cc, bcc
 * @param maxOctets octets, inclusive
 * @param actualOctets octets, of the first such label
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 1035, 2.3.4
 */
export const domainLabelTooLong = {
  code: "email_address.domain_label_too_long",
  text: "There are {actualOctets} characters in a part of the domain; at most {maxOctets} are allowed. Shorten it.",
  apiErrorCode: 8055,
} as const;

/**
 * The last of several labels has digits only; after the mapping of an internationalised domain.
 *
 * @field to, from (email), cc, bcc
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 3696, 2; URL Standard, 3.5, ends in a number
 */
export const domainAllDigits = {
  code: "email_address.domain_all_digits",
  text: "There are only digits at the end of the domain. Use a domain name.",
  apiErrorCode: 8055,
} as const;

/**
 * The address has over 254 octets as it is sent, though its local part and labels are not too long; or its domain is
 * not ASCII and over 1,000 UTF-16 units.
 *
 * @field to, from (email), cc, bcc
 * @param maxOctets octets, inclusive
 * @param actualOctets octets as sent; of a domain over 1,000 units, its UTF-8 octets as given
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 5321, 4.5.3.1.3; RFC 3696, erratum 1690
 */
export const tooLong = {
  code: "email_address.too_long",
  text: "There are {actualOctets} bytes; at most {maxOctets} are allowed. Shorten it.",
  apiErrorCode: 8055,
} as const;

/**
 * An earlier address of the list has the same local part, letter for letter, and the same domain in any letter case.
 *
 * @field cc, bcc
 * @param entry addresses before it in a list given as one text; not there otherwise, the path has the index then
 * @source RFC 5321, 2.4
 */
export const duplicate = {
  code: "email_address.duplicate",
  severity: "warning",
  text: "There is an address more than once. It was kept once.",
  apiErrorCode: 8055,
} as const;
