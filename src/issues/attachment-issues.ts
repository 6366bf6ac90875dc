/**
 * A C0 or C1 control (tab included), DEL, U+2028 or U+2029 stands in the name, at its ends too.
 *
 * @field file_name
 * @param offset UTF-16 units of the field, 0-based
 * @source RFC 2183, 2.3; RFC 5322, 2.1.1: a line break in a header value is an injection
 */
export const controlCharacter = {
  code: "attachment.control_character",
  text: "There is a control character (at offset {offset}). Remove it.",
} as const;

/**
 * One of U+202A to U+202E or U+2066 to U+2069 stands in the name.
 *
 * @field file_name
 * @param offset UTF-16 units of the field, 0-based
 * @source Unicode UTR 36, 2.5; CWE-451
 */
export const bidiControl = {
  code: "attachment.bidi_control",
  text: "There is a sign that turns the writing direction (at offset {offset}). Remove it.",
} as const;

/**
 * The name holds `/` or `\`, or is `.` or `..`.
 *
 * @field file_name
 * @source RFC 2183, 2.3; CWE-22
 */
export const pathInName = {
  code: "attachment.path_in_name",
  text: "There is a path. Give the last part alone, without slashes.",
} as const;

/**
 * The first character of the name is `-`.
 *
 * @field file_name
 * @source CWE-88
 */
export const leadingDash = {
  code: "attachment.leading_dash",
  text: "There is a dash in front. Remove it.",
} as const;

/**
 * The name has over 255 bytes in UTF-8, which file systems do not take.
 *
 * @field file_name
 * @param maxBytes UTF-8 bytes, inclusive
 * @param actualBytes UTF-8 bytes
 * @source POSIX.1-2017, NAME_MAX of ext4, APFS and NTFS: 255
 */
export const longName = {
  code: "attachment.long_name",
  text: "There are {actualBytes} bytes; at most {maxBytes} are allowed. Shorten it.",
} as const;

/**
 * A surrogate stands without its other half, so the text has no UTF-8 form.
 *
 * @field file_name, file_data (as text)
 * @param offset UTF-16 units of the field, 0-based
 * @source Unicode 3.9, D74
 */
export const loneSurrogate = {
  code: "attachment.lone_surrogate",
  text: "There is half a character (at offset {offset}), perhaps of an emoji. Remove it.",
} as const;

/**
 * U+0000 stands in a string that goes out as text.
 *
 * @field file_data (as text)
 * @param offset UTF-16 units of the field, 0-based
 * @source RFC 2046, 4.1.2: text has no NUL
 */
export const nulCharacter = {
  code: "attachment.nul_character",
  text: "There is a NUL character (at offset {offset}). Remove it, or give bytes.",
} as const;

/**
 * The content has no bytes: bytes of length 0, a data URL without payload, base64 of line breaks only (`""` and
 * blanks only are `field.required`).
 *
 * @field file_data
 * @source this library
 */
export const empty = {
  code: "attachment.empty",
  text: "There is no content. Give some, or leave the attachment out.",
} as const;

/**
 * A character that is neither in the alphabet of base64 nor in that of base64url, is of the other alphabet than those
 * before it, is `=` before the end or one `=` too many, or follows `=`. Blanks, LF, CR and FF are passed over.
 *
 * @field file_data (as base64)
 * @param offset UTF-16 units of the field, 0-based
 * @source RFC 4648, 3.2, 3.3, 4 and 5
 */
export const invalidBase64 = {
  code: "attachment.invalid_base64",
  text: "This is no base64 (from offset {offset} on). Encode the file again; leave file_encoding_type out of a data URL.",
} as const;

/**
 * The last group of four has one character only, or one `=` where two belong.
 *
 * @field file_data (as base64)
 * @param actualCharacters characters of the last group, `=` included
 * @source RFC 4648, 4
 */
export const incompleteBase64 = {
  code: "attachment.incomplete_base64",
  text: "The base64 ends with {actualCharacters} of 4 characters. Encode the file again.",
} as const;

/**
 * The bits of the last character that belong to no byte are not all zero.
 *
 * @field file_data (as base64)
 * @param offset UTF-16 units of the field, 0-based
 * @source RFC 4648, 3.5
 */
export const padBits = {
  code: "attachment.pad_bits",
  text: "The base64 ends with bits beyond the file (at offset {offset}). Encode the file again.",
} as const;

/**
 * The value, in any letter case and without blanks around it, is not `base64`.
 *
 * @field file_encoding_type
 * @source vendor contract, 2, Attachments
 */
export const unknownEncoding = {
  code: "attachment.unknown_encoding",
  text: 'There is no such encoding. Use "base64", or leave file_encoding_type out.',
} as const;

/**
 * The value, without blanks around it and a dot before it, is neither a letter or digit followed by at most 31
 * letters, digits, `-`, `_` or `+`, nor a media type (its parameters are passed over).
 *
 * @field file_type
 * @source vendor contract, 2, Attachments; RFC 6838, 4.2
 */
export const invalidType = {
  code: "attachment.invalid_type",
  text: 'This is no file type. Give one such as "pdf" or "application/pdf".',
} as const;

/**
 * No (usable) file_type, no extension in file_name, no media type in a data URL, and no known signature at the start
 * of the content. Not beside an error of file_type or file_name.
 *
 * @field file_type
 * @source vendor contract, 2, Attachments
 */
export const unknownType = {
  code: "attachment.unknown_type",
  text: 'Neither name nor content shows a type. Give file_type, such as "pdf".',
} as const;

/**
 * The decoded content has more bytes than `limits.maxAttachmentBytes`, or than the 400,000,000 that every runtime can
 * hold as one base64 string.
 *
 * @field file_data
 * @param maxBytes bytes, inclusive
 * @param actualBytes bytes
 * @source option `limits.maxAttachmentBytes`
 */
export const tooLarge = {
  code: "attachment.too_large",
  text: "There are {actualBytes} bytes; at most {maxBytes} are allowed. Make it smaller.",
} as const;

/**
 * Reading the Blob failed, or gave fewer bytes than its size.
 *
 * @field file_data (attachmentFromBlob, attachmentsFromFiles)
 * @source W3C File API, 7: NotReadableError
 */
export const unreadableFile = {
  code: "attachment.unreadable_file",
  text: "The file cannot be read: it was moved, changed or locked. Choose it again.",
} as const;

/**
 * `file_type` is a media type for which the table (or the option `mediaTypes`) has no extension.
 *
 * @field file_type
 * @source IANA media types, as in mime-db
 */
export const unknownMediaType = {
  code: "attachment.unknown_media_type",
  severity: "warning",
  text: "This media type has no known extension. The name or content decided.",
} as const;

/**
 * There is no other sign of the type than the content's signature.
 *
 * @field file_type
 * @param contentType the extension that the content's signature stands for
 * @source this library
 */
export const guessedType = {
  code: "attachment.guessed_type",
  severity: "warning",
  text: "There is no type. By its content it was taken for {contentType}.",
} as const;

/**
 * The content bears a known signature that does not belong to the given type (a type of our table).
 *
 * @field file_data
 * @param contentType the extension that the content's signature stands for
 * @source this library
 */
export const typeMismatch = {
  code: "attachment.type_mismatch",
  severity: "warning",
  text: "The content looks like {contentType}. It goes out as it is.",
} as const;

/**
 * The media type of a data URL has another extension than the given type, and the content bears no known signature
 * (not when both are text types, nor for application/octet-stream).
 *
 * @field file_data
 * @source RFC 2397, 3
 */
export const labelMismatch = {
  code: "attachment.label_mismatch",
  severity: "warning",
  text: "The data URL has another media type, which was passed over.",
} as const;

/**
 * The type is a text type and the string is base64 whose bytes bear a known signature.
 *
 * @field file_data
 * @param contentType the extension that the content's signature stands for
 * @source this library
 */
export const encodedText = {
  code: "attachment.encoded_text",
  severity: "warning",
  text: 'This text is base64 of {contentType}. To decode it, set file_encoding_type to "base64".',
} as const;

/**
 * The decoded bytes are base64 again, and the bytes in that bear the signature of the given type.
 *
 * @field file_data
 * @source this library
 */
export const encodedTwice = {
  code: "attachment.encoded_twice",
  severity: "warning",
  text: "This was base64 twice. One layer was taken off.",
} as const;
