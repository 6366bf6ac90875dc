export const controlCharacter = {
  code: "attachment.control_character",
  text: "There is a control character (at offset {offset}). Remove it.",
} as const;

export const bidiControl = {
  code: "attachment.bidi_control",
  text: "There is a sign that turns the writing direction (at offset {offset}). Remove it.",
} as const;

export const pathInName = {
  code: "attachment.path_in_name",
  text: "There is a path. Give the last part alone, without slashes.",
} as const;

export const leadingDash = {
  code: "attachment.leading_dash",
  text: "There is a dash in front. Remove it.",
} as const;

export const longName = {
  code: "attachment.long_name",
  text: "There are {actualBytes} bytes; at most {maxBytes} are allowed. Shorten it.",
} as const;

export const loneSurrogate = {
  code: "attachment.lone_surrogate",
  text: "There is half a character (at offset {offset}), perhaps of an emoji. Remove it.",
} as const;

export const nulCharacter = {
  code: "attachment.nul_character",
  text: "There is a NUL character (at offset {offset}). Remove it, or give bytes.",
} as const;

export const empty = {
  code: "attachment.empty",
  text: "There is no content. Give some, or leave the attachment out.",
} as const;

export const invalidBase64 = {
  code: "attachment.invalid_base64",
  text: "This is no base64 (from offset {offset} on). Encode the file again; leave file_encoding_type out of a data URL.",
} as const;

export const incompleteBase64 = {
  code: "attachment.incomplete_base64",
  text: "The base64 ends with {actualCharacters} of 4 characters. Encode the file again.",
} as const;

export const padBits = {
  code: "attachment.pad_bits",
  text: "The base64 ends with bits beyond the file (at offset {offset}). Encode the file again.",
} as const;

export const unknownEncoding = {
  code: "attachment.unknown_encoding",
  text: 'There is no such encoding. Use "base64", or leave file_encoding_type out.',
} as const;

export const invalidType = {
  code: "attachment.invalid_type",
  text: 'This is no file type. Give one such as "pdf" or "application/pdf".',
} as const;

export const unknownType = {
  code: "attachment.unknown_type",
  text: 'Neither name nor content shows a type. Give file_type, such as "pdf".',
} as const;

export const tooLarge = {
  code: "attachment.too_large",
  text: "There are {actualBytes} bytes; at most {maxBytes} are allowed. Make it smaller.",
} as const;

export const unreadableFile = {
  code: "attachment.unreadable_file",
  text: "The file cannot be read: it was moved, changed or locked. Choose it again.",
} as const;

export const unknownMediaType = {
  code: "attachment.unknown_media_type",
  severity: "warning",
  text: "This media type has no known extension. The name or content decided.",
} as const;

export const guessedType = {
  code: "attachment.guessed_type",
  severity: "warning",
  text: "There is no type. By its content it was taken for {contentType}.",
} as const;

export const typeMismatch = {
  code: "attachment.type_mismatch",
  severity: "warning",
  text: "The content looks like {contentType}. It goes out as it is.",
} as const;

export const labelMismatch = {
  code: "attachment.label_mismatch",
  severity: "warning",
  text: "The data URL has another media type, which was passed over.",
} as const;

export const encodedText = {
  code: "attachment.encoded_text",
  severity: "warning",
  text: 'This text is base64 of {contentType}. To decode it, set file_encoding_type to "base64".',
} as const;

export const encodedTwice = {
  code: "attachment.encoded_twice",
  severity: "warning",
  text: "This was base64 twice. One layer was taken off.",
} as const;
