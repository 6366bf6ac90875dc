export const controlCharacter = {
  code: "phone_number.control_character",
  text: "There is a control character (at offset {offset}). Remove it.",
} as const;

export const unexpectedCharacter = {
  code: "phone_number.unexpected_character",
  text: "There is an unexpected character (at offset {offset}), perhaps an invisible one. Remove it.",
} as const;

export const tooLong = {
  code: "phone_number.too_long",
  text: "There are {actualCharacters} characters; at most {maxCharacters} are allowed. Give one number.",
} as const;

export const letters = {
  code: "phone_number.letters",
  text: "There are letters. Write digits.",
} as const;

export const extension = {
  code: "phone_number.extension",
  text: "There is an extension. Remove it.",
} as const;

export const several = {
  code: "phone_number.several",
  text: "There are several numbers. Give one.",
} as const;

export const unknownCountryCode = {
  code: "phone_number.unknown_country_code",
  text: "There is no such country code. Check the first digits.",
} as const;

export const impossibleLength = {
  code: "phone_number.impossible_length",
  text: "No number there has {actualDigits} digits. Check them and the country code.",
} as const;

export const nationalWithoutCountry = {
  code: "phone_number.national_without_country",
  text: "There is a 0, not a country code, in front. Write the country code, or set defaultCountry.",
} as const;

export const keptTrunkPrefix = {
  code: "phone_number.kept_trunk_prefix",
  text: "There is a 0 or the like after the country code. Remove it.",
} as const;

export const ambiguousPrefix = {
  code: "phone_number.ambiguous_prefix",
  text: "The international prefix can be read in two ways. Write + instead.",
} as const;

export const refused = {
  code: "phone_number.refused",
  text: "The application refused this number. Check it.",
} as const;

export const adapterFailed = {
  code: "phone_number.adapter_failed",
  text: "The option phoneNumbers threw, or gave no digits. Fix it.",
} as const;

export const ambiguous = {
  code: "phone_number.ambiguous",
  severity: "warning",
  text: "This was read as a national number, but may be another country's. To be sure, write + and the country code.",
} as const;
