/**
 * A C0 or C1 control (tab included), DEL, U+2028 or U+2029 stands in the name, at its ends too.
 *
 * @field file_name
 * @near Blanks, which stay.
 * @bad buildAttachment({ file_name: "a\tb.txt", file_data: "Hello" })
 * @good buildAttachment({ file_name: "a b.txt", file_data: "Hello" })
 * @param offset UTF-16 units of the field, 0-based
 * @source RFC 2183, 2.3; RFC 5322, 2.1.1: a line break in a header value is an injection
 */
export const controlCharacter = {
  code: "attachment.control_character",
  text: "A file name cannot contain control characters. Rename the file without character {offset+1}.",
} as const;

/**
 * One of U+202A to U+202E or U+2066 to U+2069 stands in the name.
 *
 * @field file_name
 * @near A name in a script that is written from right to left.
 * @bad buildAttachment({ file_name: "invoice\u202Egnp.txt", file_data: "Hello" })
 * @good buildAttachment({ file_name: "\u05D0.txt", file_data: "Hello" })
 * @param offset UTF-16 units of the field, 0-based
 * @source Unicode UTR 36, 2.5; CWE-451
 */
export const bidiControl = {
  code: "attachment.bidi_control",
  text: "Character {offset+1} of the file name changes the writing direction, which can disguise the file's type. Rename the file without it.",
} as const;

/**
 * The name holds `/` or `\`, or is `.` or `..`.
 *
 * @field file_name
 * @near Two dots inside a name.
 * @bad buildAttachment({ file_name: "../a.txt", file_data: "Hello" })
 * @good buildAttachment({ file_name: "a..b.txt", file_data: "Hello" })
 * @source RFC 2183, 2.3; CWE-22
 */
export const pathInName = {
  code: "attachment.path_in_name",
  text: "A file name cannot include a folder. Enter the name alone, such as invoice.pdf.",
} as const;

/**
 * The first character of the name is `-`.
 *
 * @field file_name
 * @near A dash inside.
 * @bad buildAttachment({ file_name: "-a.txt", file_data: "Hello" })
 * @good buildAttachment({ file_name: "a-.txt", file_data: "Hello" })
 * @source CWE-88
 */
export const leadingDash = {
  code: "attachment.leading_dash",
  text: "A file name cannot start with a dash. Rename the file, for example to invoice.pdf.",
} as const;

/**
 * The name has over 255 bytes in UTF-8, which file systems do not take.
 *
 * @field file_name
 * @near Exactly 255 bytes.
 * @bad buildAttachment({ file_name: "a".repeat(252) + ".txt", file_data: "Hello" })
 * @good buildAttachment({ file_name: "a".repeat(251) + ".txt", file_data: "Hello" })
 * @param maxBytes UTF-8 bytes, inclusive
 * @param actualBytes UTF-8 bytes
 * @source POSIX.1-2017, NAME_MAX of ext4, APFS and NTFS: 255
 */
export const longName = {
  code: "attachment.long_name",
  text: "The file name has {actualBytes} bytes; the limit is {maxBytes}. Shorten it.",
} as const;

/**
 * A surrogate stands without its other half, so the text has no UTF-8 form.
 *
 * @field file_name, file_data (as text)
 * @near Both halves, one behind the other.
 * @bad buildAttachment({ file_name: "a.txt", file_data: "Hello \uD83D" })
 * @good buildAttachment({ file_name: "a.txt", file_data: "Hello \uD83D\uDE00" })
 * @param offset UTF-16 units of the field, 0-based
 * @source Unicode 3.9, D74
 */
export const loneSurrogate = {
  code: "attachment.lone_surrogate",
  text: "Character {offset+1} is incomplete, probably half of an emoji that was cut off. Delete it or write it again.",
} as const;

/**
 * U+0000 stands in a string that goes out as text.
 *
 * @field file_data (as text)
 * @near The same content as bytes, which go out as base64.
 * @bad buildAttachment({ file_name: "a.txt", file_data: "Hello\0" })
 * @good buildAttachment({ file_name: "a.txt", file_data: Uint8Array.of(72, 105, 0) })
 * @param offset UTF-16 units of the field, 0-based
 * @source RFC 2046, 4.1.2: text has no NUL
 */
export const nulCharacter = {
  code: "attachment.nul_character",
  text: "A text file cannot contain null characters. Delete character {offset+1}, or pass the file as bytes.",
} as const;

/**
 * The content has no bytes: bytes of length 0, a data URL without payload, base64 of line breaks only (`""` and
 * blanks only are `field.required`).
 *
 * @field file_data
 * @near `""` and blanks only have `field.required`.
 * @bad buildAttachment({ file_name: "a.txt", file_data: new Uint8Array(0) })
 * @good buildAttachment({ file_name: "a.txt", file_data: new Uint8Array([65]) })
 * @source this library
 */
export const empty = {
  code: "attachment.empty",
  text: "The file is empty. Attach one with content, or leave the attachment out.",
} as const;

/**
 * A character that is neither in the alphabet of base64 nor in that of base64url, is of the other alphabet than those
 * before it, is `=` before the end or one `=` too many, or follows `=`. Blanks, LF, CR and FF are passed over.
 *
 * @field file_data (as base64)
 * @near The alphabet of base64url, line breaks and blanks.
 * @bad buildAttachment({ file_name: "a.pdf", file_data: "JVBERi0x*jc=", file_encoding_type: "base64" })
 * @good buildAttachment({ file_name: "a.pdf", file_data: "JVBERi0x\nLjc=", file_encoding_type: "base64" })
 * @param offset UTF-16 units of the field, 0-based
 * @source RFC 4648, 3.2, 3.3, 4 and 5
 */
export const invalidBase64 = {
  code: "attachment.invalid_base64",
  text: "The file is not valid base64 from character {offset+1} on. Encode it again; for a data URL, leave file_encoding_type out.",
} as const;

/**
 * The last group of four has one character only, or one `=` where two belong.
 *
 * @field file_data (as base64)
 * @near Missing `=` at the end, which are put there.
 * @bad buildAttachment({ file_name: "a.pdf", file_data: "JVBERi0xL", file_encoding_type: "base64" })
 * @good buildAttachment({ file_name: "a.pdf", file_data: "JVBERi0xLjc", file_encoding_type: "base64" })
 * @param actualCharacters characters of the last group, `=` included
 * @source RFC 4648, 4
 */
export const incompleteBase64 = {
  code: "attachment.incomplete_base64",
  text: "The base64 of the file is cut off: its last group has {actualCharacters} of 4 characters. Encode the file again.",
} as const;

/**
 * The bits of the last character that belong to no byte are not all zero.
 *
 * @field file_data (as base64)
 * @near The same character with those bits zero.
 * @bad buildAttachment({ file_name: "a.pdf", file_data: "JVBERi0xLjd=", file_encoding_type: "base64" })
 * @good buildAttachment({ file_name: "a.pdf", file_data: "JVBERi0xLjc=", file_encoding_type: "base64" })
 * @param offset UTF-16 units of the field, 0-based
 * @source RFC 4648, 3.5
 */
export const padBits = {
  code: "attachment.pad_bits",
  text: "The base64 of the file may be damaged: character {offset+1} has bits that belong to no byte. Encode the file again.",
} as const;

/**
 * The value, in any letter case and without blanks around it, is not `base64`.
 *
 * @field file_encoding_type
 * @near Another letter case.
 * @bad buildAttachment({ file_name: "a.txt", file_data: "SGVsbG8=", file_encoding_type: "gzip" })
 * @good buildAttachment({ file_name: "a.txt", file_data: "SGVsbG8=", file_encoding_type: "BASE64" })
 * @source vendor contract, 2, Attachments
 */
export const unknownEncoding = {
  code: "attachment.unknown_encoding",
  text: 'The only file encoding is "base64". Use that, or leave file_encoding_type out.',
} as const;

/**
 * The value, without blanks around it and a dot before it, is neither a letter or digit followed by at most 31
 * letters, digits, `-`, `_` or `+`, nor a media type (its parameters are passed over).
 *
 * @field file_type
 * @near A dot in front.
 * @bad buildAttachment({ file_name: "a.txt", file_data: "Hello", file_type: "plain text" })
 * @good buildAttachment({ file_name: "a.txt", file_data: "Hello", file_type: ".txt" })
 * @source vendor contract, 2, Attachments; RFC 6838, 4.2
 */
export const invalidType = {
  code: "attachment.invalid_type",
  text: 'The file type must be an extension or a media type. Write one such as "pdf" or "application/pdf".',
} as const;

/**
 * No (usable) file_type, no extension in file_name, no media type in a data URL, and no known signature at the start
 * of the content. Not beside an error of file_type or file_name.
 *
 * @field file_type
 * @near Content with a known signature, with the warning `attachment.guessed_type`.
 * @bad buildAttachment({ file_name: "notes", file_data: "Hello" })
 * @good buildAttachment({ file_name: "notes", file_data: "Hello", file_type: "txt" })
 * @source vendor contract, 2, Attachments
 */
export const unknownType = {
  code: "attachment.unknown_type",
  text: 'Neither its name nor its content shows the type of this file. Add an extension to the name, or set file_type, such as "pdf".',
} as const;

/**
 * The decoded content has more bytes than `limits.maxAttachmentBytes`, or than the 400,000,000 that every runtime can
 * hold as one base64 string.
 *
 * @field file_data
 * @near Exactly `limits.maxAttachmentBytes` bytes.
 * @bad buildAttachment({ file_name: "a.txt", file_data: "Hello" }, { limits: { maxAttachmentBytes: 4 } })
 * @good buildAttachment({ file_name: "a.txt", file_data: "Hello" }, { limits: { maxAttachmentBytes: 5 } })
 * @param maxBytes bytes, inclusive
 * @param actualBytes bytes
 * @source option `limits.maxAttachmentBytes`
 */
export const tooLarge = {
  code: "attachment.too_large",
  text: "The file has {actualBytes} bytes; the limit is {maxBytes}. Attach a smaller one.",
} as const;

/**
 * Reading the Blob failed, or gave fewer bytes than its size.
 *
 * @field file_data (attachmentFromBlob, attachmentsFromFiles)
 * @near A file without bytes has `attachment.empty`.
 * @bad attachmentFromBlob(Object.assign(new Blob(["Hello"]), { slice() { throw new Error("moved"); } }), { fileName:
 *   "a.txt" })
 * @good attachmentFromBlob(new Blob(["Hello"]), { fileName: "a.txt" })
 * @source W3C File API, 7: NotReadableError
 */
export const unreadableFile = {
  code: "attachment.unreadable_file",
  text: "The file could not be read; it may have been moved, changed or locked. Choose it again.",
} as const;

/**
 * `file_type` is a media type for which the table (or the option `mediaTypes`) has no extension.
 *
 * @field file_type
 * @near Parameters behind a known media type.
 * @bad buildAttachment({ file_name: "a.txt", file_data: "Hello", file_type: "application/x-strange" })
 * @good buildAttachment({ file_name: "a.txt", file_data: "Hello", file_type: "text/plain; charset=utf-8" })
 * @source IANA media types, as in mime-db
 */
export const unknownMediaType = {
  code: "attachment.unknown_media_type",
  severity: "warning",
  text: 'The media type in file_type is unknown, so the name or content decided. Write an extension such as "pdf" if that is wrong.',
} as const;

/**
 * The content's signature is the only sign of the type.
 *
 * @field file_type
 * @near An extension in the name.
 * @bad buildAttachment({ file_name: "invoice", file_data: new TextEncoder().encode("%PDF-1.7") })
 * @good buildAttachment({ file_name: "invoice.pdf", file_data: new TextEncoder().encode("%PDF-1.7") })
 * @param contentType the extension that the content's signature stands for
 * @source this library
 */
export const guessedType = {
  code: "attachment.guessed_type",
  severity: "warning",
  text: "No type was given, so the file will be sent as {contentType}, which its content looks like. Set file_type if that is wrong.",
} as const;

/**
 * The content bears a known signature that does not belong to the given type (a type of our table).
 *
 * @field file_data
 * @near Content without a known signature.
 * @bad buildAttachment({ file_name: "photo.png", file_data: new TextEncoder().encode("%PDF-1.7") })
 * @good buildAttachment({ file_name: "photo.pdf", file_data: new TextEncoder().encode("%PDF-1.7") })
 * @param contentType the extension that the content's signature stands for
 * @source this library
 */
export const typeMismatch = {
  code: "attachment.type_mismatch",
  severity: "warning",
  text: "The content of this file looks like {contentType}, not like its stated type. It will be sent as stated; correct the type if it is wrong.",
} as const;

/**
 * The media type of a data URL has another extension than the given type, and the content bears no known signature
 * (not when both are text types, nor for application/octet-stream).
 *
 * @field file_data
 * @near `application/octet-stream`, which says nothing.
 * @bad buildAttachment({ file_name: "a.pdf", file_data: "data:image/png;base64,SGVsbG8=" })
 * @good buildAttachment({ file_name: "a.pdf", file_data: "data:application/octet-stream;base64,SGVsbG8=" })
 * @source RFC 2397, 3
 */
export const labelMismatch = {
  code: "attachment.label_mismatch",
  severity: "warning",
  text: "The media type in the data URL differs from the stated type and was ignored. Correct file_type if the data URL is right.",
} as const;

/**
 * The type is a text type and the string is base64 whose bytes bear a known signature.
 *
 * @field file_data
 * @near Base64 of bytes without a known signature.
 * @bad buildAttachment({ file_name: "a.txt", file_data: "JVBERi0xLjcKJeLjz9MKMSAwIG9iag==" })
 * @good buildAttachment({ file_name: "a.txt", file_data: "SGVsbG8=" })
 * @param contentType the extension that the content's signature stands for
 * @source this library
 */
export const encodedText = {
  code: "attachment.encoded_text",
  severity: "warning",
  text: 'This text looks like a base64 file of type {contentType} and will be sent as text. To send the file itself, set file_encoding_type to "base64".',
} as const;

/**
 * The decoded bytes are base64 again, and the bytes in that bear the signature of the given type.
 *
 * @field file_data
 * @near A file of base64 whose type is a text type.
 * @bad buildAttachment({ file_name: "a.pdf", file_data: btoa(btoa("%PDF-1.7")) })
 * @good buildAttachment({ file_name: "a.pdf", file_data: btoa("%PDF-1.7") })
 * @source this library
 */
export const encodedTwice = {
  code: "attachment.encoded_twice",
  severity: "warning",
  text: "The file was base64-encoded twice and was decoded once. Encode it only once.",
} as const;
