export const controlCharacter = {
  code: "email_address.control_character",
  text: "There is a control character (at offset {offset}). Remove it.",
  apiErrorCode: 8055,
} as const;

export const mailto = {
  code: "email_address.mailto",
  text: 'There is "mailto:" in front. Give the address alone.',
  apiErrorCode: 8055,
} as const;

export const severalAddresses = {
  code: "email_address.several_addresses",
  text: "There are several addresses. Give one; in cc and bcc put commas between them.",
  apiErrorCode: 8055,
} as const;

export const displayName = {
  code: "email_address.display_name",
  text: "There is a name or an angle bracket. Give the address alone.",
  apiErrorCode: 8055,
} as const;

export const quotedLocalPart = {
  code: "email_address.quoted_local_part",
  text: "There are quotation marks before the at sign. Use another address.",
  apiErrorCode: 8055,
} as const;

export const comment = {
  code: "email_address.comment",
  text: "There is a comment in brackets. Remove it.",
  apiErrorCode: 8055,
} as const;

export const addressLiteral = {
  code: "email_address.address_literal",
  text: "There is an IP address. Use a domain name.",
  apiErrorCode: 8055,
} as const;

export const noAtSign = {
  code: "email_address.no_at_sign",
  text: "There is no at sign. Write name, at sign, domain.",
  apiErrorCode: 8055,
} as const;

export const severalAtSigns = {
  code: "email_address.several_at_signs",
  text: "There are {atSigns} at signs. Write one.",
  apiErrorCode: 8055,
} as const;

export const noLocalPart = {
  code: "email_address.no_local_part",
  text: "There is nothing before the at sign. Write the name.",
  apiErrorCode: 8055,
} as const;

export const noDomain = {
  code: "email_address.no_domain",
  text: "There is nothing after the at sign. Write the domain.",
  apiErrorCode: 8055,
} as const;

export const blank = {
  code: "email_address.blank",
  text: "There is a blank (at offset {offset}). Remove it.",
  apiErrorCode: 8055,
} as const;

export const localPartNotAscii = {
  code: "email_address.local_part_not_ascii",
  text: "There is a character outside of ASCII (at offset {offset}), which most mail servers refuse. Use another address.",
  apiErrorCode: 8055,
} as const;

export const localPartCharacter = {
  code: "email_address.local_part_character",
  text: "There is an unexpected character (at offset {offset}) before the at sign. Remove it.",
  apiErrorCode: 8055,
} as const;

export const localPartDots = {
  code: "email_address.local_part_dots",
  text: "There is a dot too many before the at sign. Remove it.",
  apiErrorCode: 8055,
} as const;

export const localPartTooLong = {
  code: "email_address.local_part_too_long",
  text: "There are {actualOctets} characters before the at sign; at most {maxOctets} are allowed. Shorten it.",
  apiErrorCode: 8055,
} as const;

export const domainCharacter = {
  code: "email_address.domain_character",
  text: "There is an unexpected character (at offset {offset}) in the domain. Remove it.",
  apiErrorCode: 8055,
} as const;

export const domainUnderscore = {
  code: "email_address.domain_underscore",
  text: "There is an underscore in the domain. Write a hyphen or dot, whichever was meant.",
  apiErrorCode: 8055,
} as const;

export const domainInvisibleCharacter = {
  code: "email_address.domain_invisible_character",
  text: "There is an invisible character (at offset {offset}) in the domain. Remove it.",
  apiErrorCode: 8055,
} as const;

export const domainNotInternational = {
  code: "email_address.domain_not_international",
  text: "This is no valid international domain. Check it.",
  apiErrorCode: 8055,
} as const;

export const domainDots = {
  code: "email_address.domain_dots",
  text: "There is a dot too many in the domain. Remove it.",
  apiErrorCode: 8055,
} as const;

export const domainWithoutDot = {
  code: "email_address.domain_without_dot",
  text: "There is no dot in the domain. Write it in full.",
  apiErrorCode: 8055,
} as const;

export const domainHyphen = {
  code: "email_address.domain_hyphen",
  text: "There is a hyphen at an end of a part of the domain. Remove it.",
  apiErrorCode: 8055,
} as const;

export const domainLabelTooLong = {
  code: "email_address.domain_label_too_long",
  text: "There are {actualOctets} characters in a part of the domain; at most {maxOctets} are allowed. Shorten it.",
  apiErrorCode: 8055,
} as const;

export const domainAllDigits = {
  code: "email_address.domain_all_digits",
  text: "There are only digits at the end of the domain. Use a domain name.",
  apiErrorCode: 8055,
} as const;

export const tooLong = {
  code: "email_address.too_long",
  text: "There are {actualOctets} bytes; at most {maxOctets} are allowed. Shorten it.",
  apiErrorCode: 8055,
} as const;

export const duplicate = {
  code: "email_address.duplicate",
  severity: "warning",
  text: "There is an address more than once. It was kept once.",
  apiErrorCode: 8055,
} as const;
