/**
 * A C0 or C1 control (tab included), DEL, U+2028 or U+2029 stands in the name, at its ends too.
 *
 * @field file_name
 * @near Blanks, which stay.
 * @bad buildAttachment({ file_name: "a\tb.txt", file_data: "Hello" })
 * @good buildAttachment({ file_name: "a b.txt", file_data: "Hello" })
 * @param offset UTF-16 units of the field, 0-based
 * @param character its code point, as U+0000
 * @source RFC 2183, 2.3; RFC 5322, 2.1.1: a line break in a header value is an injection
 */
export const controlCharacter = {
  code: "attachment.control_character",
  text: "A file name cannot contain control characters. Rename the file without character {offset+1}, {character}.",
} as const;

/**
 * One of the characters that change the writing direction stands in the name: U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to
 * U+2069.
 *
 * @field file_name
 * @near A name in a script that is written from right to left.
 * @bad buildAttachment({ file_name: "invoice\u202Egnp.txt", file_data: "Hello" })
 * @good buildAttachment({ file_name: "\u05D0.txt", file_data: "Hello" })
 * @param offset UTF-16 units of the field, 0-based
 * @param character its code point, as U+0000
 * @source Unicode UAX #9, 2; UTR 36, 2.5; CWE-451
 */
export const bidiControl = {
  code: "attachment.bidi_control",
  text: "Character {offset+1} of the file name, {character}, changes the writing direction, which can disguise the file's type. Rename the file without it.",
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
 * The name holds `"`, which ends it in a header and begins whatever else somebody wrote there.
 *
 * @field file_name
 * @near An apostrophe, and typographic quotation marks.
 * @bad buildAttachment({ file_name: "a\".txt", file_data: "Hello" })
 * @good buildAttachment({ file_name: "a'.txt", file_data: "Hello" })
 * @param offset UTF-16 units of the field, 0-based
 * @source RFC 2183, 2; CWE-93
 */
export const quotationMark = {
  code: "attachment.quotation_mark",
  text: "A file name cannot contain quotation marks. Rename the file without character {offset+1}.",
} as const;

/**
 * The name is UTF-8 that was read as Latin-1, windows-1252 or windows-1251, and holds C1 controls by that.
 * Their `attachment.control_character` is left out.
 *
 * @field file_name
 * @near The name as it was meant.
 * @bad buildAttachment({ file_name: "\u00C3\u0089cole.txt", file_data: "Hello" })
 * @good buildAttachment({ file_name: "\u00C9cole.txt", file_data: "Hello" })
 * @source WHATWG Encoding Standard, windows-1252
 */
export const brokenMisreadName = {
  code: "attachment.misread_name",
  text: 'The file name is garbled: its UTF-8 was read as Latin-1. Pass the original name; multer and busboy need the option defParamCharset: "utf8".',
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
  text: "A text file cannot contain null characters. Delete character {offset+1}, or give bytes instead of text.",
} as const;

/**
 * The content has no bytes: bytes of length 0, `data:` alone or a data URL without payload, base64 of line breaks only (`""` and
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
  text: "The file has no content. Attach another file, or remove it.",
} as const;

/**
 * A character that is neither in the alphabet of base64 nor in that of base64url, is of the other alphabet than those
 * before it, is `=` before the end or one `=` too many, or follows `=`. LF and CR are passed over, and blanks beside them.
 *
 * @field file_data (as base64)
 * @near The alphabet of base64url, and line breaks.
 * @bad buildAttachment({ file_name: "a.pdf", file_data: "JVBERi0x*jc=", file_encoding_type: "base64" })
 * @good buildAttachment({ file_name: "a.pdf", file_data: "JVBERi0x\nLjc=", file_encoding_type: "base64" })
 * @param offset UTF-16 units of the field, 0-based
 * @source RFC 4648, 3.2, 3.3, 4 and 5
 */
export const invalidBase64 = {
  code: "attachment.invalid_base64",
  text: "The file is not valid base64 from character {offset+1} on. Encode it again, or pass the bytes of the file.",
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
 * Blanks stand inside a line of base64 that is right otherwise. Nobody writes it so: there were plus signs, which a form or a URL
 * turned into blanks.
 *
 * @field file_data (as base64)
 * @near Blanks beside a line break.
 * @bad buildAttachment({ file_name: "a.pdf", file_data: "JVBERi0x Ljc=" })
 * @good buildAttachment({ file_name: "a.pdf", file_data: "JVBERi0x\n  Ljc=" })
 * @param offset UTF-16 units of the field, 0-based
 * @source RFC 4648, 3.3; WHATWG URL Standard, application/x-www-form-urlencoded parsing
 */
export const spacesInBase64 = {
  code: "attachment.spaces_in_base64",
  text: "The base64 of the file has a space at character {offset+1}, where a plus sign was probably lost. Encode the file again, and escape + as %2B in forms and URLs.",
} as const;

/**
 * `file_encoding_type` says base64, and the string is a data URL.
 *
 * @field file_data
 * @near The base64 of the data URL alone.
 * @bad buildAttachment({ file_name: "a.pdf", file_data: "data:application/pdf;base64,JVBERi0xLjc=", file_encoding_type: "base64" })
 * @good buildAttachment({ file_name: "a.pdf", file_data: "JVBERi0xLjc=", file_encoding_type: "base64" })
 * @source this library
 */
export const statedDataUrl = {
  code: "attachment.stated_data_url",
  text: "The file is a data URL, although file_encoding_type says base64. Leave file_encoding_type out, or pass only the part after the comma.",
} as const;

/**
 * A string of a binary type is hexadecimal digits: behind `0x` or `\\x`, or digits that bear a known signature. Not when
 * `file_encoding_type` says base64.
 *
 * @field file_data
 * @near Base64 of digits alone that bear no signature.
 * @bad buildAttachment({ file_name: "a.pdf", file_data: "\\x255044462d312e37" })
 * @good buildAttachment({ file_name: "a.pdf", file_data: btoa("%PDF-1.7") })
 * @source PostgreSQL, bytea_output; this library
 */
export const hexadecimal = {
  code: "attachment.hexadecimal",
  text: "The file is written in hex digits, not in base64. Pass its bytes, or encode them as base64.",
} as const;

/**
 * A string of a binary type is a list of byte numbers, as `String(bytes)` or `JSON.stringify(buffer)` makes it. Not when
 * `file_encoding_type` says base64.
 *
 * @field file_data
 * @near The list itself, not its text.
 * @bad buildAttachment({ file_name: "a.pdf", file_data: String(Uint8Array.of(37, 80, 68, 70, 45)) })
 * @good buildAttachment({ file_name: "a.pdf", file_data: [37, 80, 68, 70, 45] })
 * @source ECMA-262, Array.prototype.toString; this library
 */
export const byteNumbers = {
  code: "attachment.byte_numbers",
  text: "The file is a string of byte numbers such as 37,80,68. Pass the bytes themselves, or encode them as base64.",
} as const;

/**
 * A string of a binary type is what a program writes for a value that is not there or is no string: `undefined`, `null`, `NaN`,
 * `true`, `{}`, `[object Blob]` and the like. Not when `file_encoding_type` says base64.
 *
 * @field file_data
 * @near Base64 of four other characters.
 * @bad buildAttachment({ file_name: "a.pdf", file_data: String(undefined) })
 * @good buildAttachment({ file_name: "a.pdf", file_data: btoa("%PDF-1.7") })
 * @source this library
 */
export const noValue = {
  code: "attachment.no_value",
  text: "The file data is only a word such as undefined or [object Blob]. Pass the bytes of the file.",
} as const;

/**
 * A string of a binary type, and no base64, is a path or a URL. Not when `file_encoding_type` says base64.
 *
 * @field file_data
 * @near A data URL.
 * @bad buildAttachment({ file_name: "a.pdf", file_data: "https://example.com/a.pdf" })
 * @good buildAttachment({ file_name: "a.pdf", file_data: "data:application/pdf;base64,JVBERi0xLjc=" })
 * @source this library
 */
export const location = {
  code: "attachment.location",
  text: "The file data is a path or a URL, not the file itself. Read the file and pass its bytes.",
} as const;

/**
 * A string of a binary type, and no base64, is a data URL without its beginning: `image/png;base64,...` or `base64,...`. Not when
 * `file_encoding_type` says base64.
 *
 * @field file_data
 * @near A whole data URL.
 * @bad buildAttachment({ file_name: "a.pdf", file_data: "base64,JVBERi0xLjc=" })
 * @good buildAttachment({ file_name: "a.pdf", file_data: "data:;base64,JVBERi0xLjc=" })
 * @source this library
 */
export const halfDataUrl = {
  code: "attachment.half_data_url",
  text: "The data URL of the file lacks its beginning. Pass the whole data URL, or only the part after the comma.",
} as const;

/**
 * A string of a binary type, and no base64, stands in quotation marks, as Python and JSON write it: `b'...'`. Not when
 * `file_encoding_type` says base64.
 *
 * @field file_data
 * @near The same without them.
 * @bad buildAttachment({ file_name: "a.pdf", file_data: "b'JVBERi0xLjc='" })
 * @good buildAttachment({ file_name: "a.pdf", file_data: "JVBERi0xLjc=" })
 * @source Python, bytes literals; this library
 */
export const quotedBase64 = {
  code: "attachment.quoted_base64",
  text: "The base64 of the file is in quotation marks, perhaps with a b in front as in Python. Pass it without them.",
} as const;

/**
 * A string of a binary type, and no base64, is the file itself, read as a text: it begins as such a file, or has controls or U+FFFD.
 * Not when `file_encoding_type` says base64.
 *
 * @field file_data
 * @near The same as bytes.
 * @bad buildAttachment({ file_name: "a.pdf", file_data: "%PDF-1.7\n%" })
 * @good buildAttachment({ file_name: "a.pdf", file_data: new TextEncoder().encode("%PDF-1.7\n%") })
 * @source this library
 */
export const rawFile = {
  code: "attachment.raw_file",
  text: "The file was read as text, which damages it. Read it as bytes (a Buffer or Uint8Array) and pass those.",
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
  text: "The file has {actualBytes} bytes; the limit is {maxBytes}. Attach a smaller file.",
} as const;

/**
 * Reading the Blob failed, gave something else than as many bytes as it said, or took over 20 seconds for a slice of 786,432 bytes.
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
 * The name is UTF-8 that was read as Latin-1, windows-1252 or windows-1251.
 *
 * @field file_name
 * @near The name as it was meant.
 * @bad buildAttachment({ file_name: "R\u00C3\u00A9sum\u00C3\u00A9.txt", file_data: "Hello" })
 * @good buildAttachment({ file_name: "R\u00E9sum\u00E9.txt", file_data: "Hello" })
 * @source WHATWG Encoding Standard, windows-1252
 */
export const misreadName = {
  code: "attachment.misread_name",
  severity: "warning",
  text: 'The file name looks garbled: UTF-8 that was read as Latin-1. Pass the original name; multer and busboy need the option defParamCharset: "utf8".',
} as const;

/**
 * The name holds `<`, `>`, `:`, `|`, `?` or `*`.
 *
 * @field file_name
 * @near A dot or a dash for the colon of a time.
 * @bad buildAttachment({ file_name: "09:30.txt", file_data: "Hello" })
 * @good buildAttachment({ file_name: "09.30.txt", file_data: "Hello" })
 * @param offset UTF-16 units of the field, 0-based
 * @source Microsoft, Naming Files, Paths, and Namespaces
 */
export const windowsCharacter = {
  code: "attachment.windows_character",
  severity: "warning",
  text: "Windows cannot save a file name with < > : | ? or *. Rename the file without character {offset+1}.",
} as const;

/**
 * The name, up to its first dot, is one that Windows keeps for a device: `CON`, `PRN`, `AUX`, `NUL`, `COM0` to `COM9`, `LPT0` to `LPT9`.
 *
 * @field file_name
 * @near Another letter behind.
 * @bad buildAttachment({ file_name: "con.txt", file_data: "Hello" })
 * @good buildAttachment({ file_name: "cone.txt", file_data: "Hello" })
 * @source Microsoft, Naming Files, Paths, and Namespaces
 */
export const windowsDevice = {
  code: "attachment.windows_device",
  severity: "warning",
  text: "Windows reserves this file name for a device and cannot save it. Rename the file.",
} as const;

/**
 * The name ends with a dot or a blank.
 *
 * @field file_name
 * @near A dot or a blank inside.
 * @bad buildAttachment({ file_name: "a.txt.", file_data: "Hello" })
 * @good buildAttachment({ file_name: "a .txt", file_data: "Hello" })
 * @param offset UTF-16 units of the field, 0-based
 * @source Microsoft, Naming Files, Paths, and Namespaces
 */
export const windowsEnd = {
  code: "attachment.windows_end",
  severity: "warning",
  text: "Windows removes a dot or a space at the end of a file name. Rename the file without character {offset+1} and what follows.",
} as const;

/**
 * The name has no extension, or only digits that are none (the day of a date, the number of a version).
 *
 * @field file_name
 * @near Any extension with a letter.
 * @bad buildAttachment({ file_name: "invoice", file_data: "Hello", file_type: "txt" })
 * @good buildAttachment({ file_name: "invoice.txt", file_data: "Hello", file_type: "txt" })
 * @source this library
 */
export const noExtension = {
  code: "attachment.no_extension",
  severity: "warning",
  text: "The file name has no extension, so the recipient's computer may not open the file. Add one such as .pdf to the name.",
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
  text: 'The media type in file_type is unknown, so the file name or content decided. If that is wrong, write an extension such as "pdf".',
} as const;

/**
 * The content's signature is the only sign of the type: there is no file_type, no media type of a data URL, and no extension in the
 * name that the table (or the option `mediaTypes`) has.
 *
 * @field file_type
 * @near A known extension in the name.
 * @bad buildAttachment({ file_name: "invoice", file_data: new TextEncoder().encode("%PDF-1.7") })
 * @good buildAttachment({ file_name: "invoice.pdf", file_data: new TextEncoder().encode("%PDF-1.7") })
 * @param contentType the extension that the content's signature stands for
 * @source this library
 */
export const guessedType = {
  code: "attachment.guessed_type",
  severity: "warning",
  text: "The file has no stated type, so it will be sent as {contentType}, the type of its content. Set file_type if that is wrong.",
} as const;

/**
 * The content bears a known signature that does not belong to the given type (a type of our table); so does a string that goes out as
 * text of any type. A page (HTML, XML) does not belong to csv, tsv, json, ics, vcf, rtf, eml or yaml.
 *
 * @field file_data
 * @near Content without a known signature, which may have `attachment.missing_signature`.
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
 * The content does not begin as files of its type do (a PDF within its first 1,024 bytes): a pdf, png, jpg, gif, zip or Office file; or
 * any other type with a signature whose content can be read as a text. Also an `ArrayBuffer` of 8,192 or 65,536 bytes that does not
 * begin with the signature, or is no text: the memory that Node shares among buffers. Not for xls and doc that are HTML, XML, RTF or
 * text with tabs, nor for Office files that are encrypted.
 *
 * @field file_data
 * @near Content of another known kind, which has `attachment.type_mismatch`.
 * @bad buildAttachment({ file_name: "a.pdf", file_data: new TextEncoder().encode("<!DOCTYPE html><title>Bad Gateway</title>") })
 * @good buildAttachment({ file_name: "a.pdf", file_data: new TextEncoder().encode("%PDF-1.7") })
 * @param expected the file's type
 * @source WHATWG MIME Sniffing Standard, 6; the package file-type; ISO 32000-1, annex H
 */
export const missingSignature = {
  code: "attachment.missing_signature",
  severity: "warning",
  text: "The content does not begin like a {expected} file; it may be an error page, a path, or memory around a Buffer (.buffer). Check what was read, and attach the file itself.",
} as const;

/**
 * A binary file begins with its signature, but its first 8,190 bytes are UTF-8, with U+FFFD or with nothing beyond Latin-1: they were
 * read as a text and written again.
 *
 * @field file_data
 * @near The bytes as they were.
 * @bad buildAttachment({ file_name: "a.pdf", file_data: new TextEncoder().encode("%PDF-1.7\n%\uFFFD\uFFFD\uFFFD\uFFFD\n") })
 * @good buildAttachment({ file_name: "a.pdf", file_data: Uint8Array.of(37, 80, 68, 70, 45, 49, 46, 55, 10, 37, 226, 227, 207, 211) })
 * @source RFC 3629, 3; this library
 */
export const decodedBinary = {
  code: "attachment.decoded_binary",
  severity: "warning",
  text: "This file was read as text on its way, which damages it. Read it as bytes (a Buffer or Uint8Array), never as a string.",
} as const;

/**
 * U+FFFD stands in the text or in the file's name.
 *
 * @field file_data (as text), file_name
 * @near The character that was meant.
 * @bad buildAttachment({ file_name: "a.txt", file_data: "Jos\uFFFD" })
 * @good buildAttachment({ file_name: "a.txt", file_data: "Jos\u00E9" })
 * @param offset UTF-16 units of the field, 0-based
 * @source Unicode 3.9, U+FFFD
 */
export const replacementCharacter = {
  code: "attachment.replacement_character",
  severity: "warning",
  text: "Character {offset+1} stands for one that could not be read. Pass the original name, read the file in its own encoding, or pass its bytes.",
} as const;

/**
 * A string of a type that nobody knows is base64, in lines of one length, of at least 48 bytes that are no text, or of at least 16 with a
 * signature; and not of hexadecimal digits alone. It goes out as base64.
 *
 * @field file_data
 * @near Base64 of fewer bytes, which is taken for a text.
 * @bad buildAttachment({ file_name: "a.p7m", file_data: btoa("\x30\x82" + "\xFF\x00".repeat(30)) })
 * @good buildAttachment({ file_name: "a.p7m", file_data: "MIIA" })
 * @source this library
 */
export const guessedEncoding = {
  code: "attachment.guessed_encoding",
  severity: "warning",
  text: "The type of this file is unknown; its text looks like base64 and will be sent as such. Set file_encoding_type, or pass bytes, so that nothing is guessed.",
} as const;

/**
 * A data URL has a raw `#`. It ends there; the rest is dropped, as in every browser.
 *
 * @field file_data
 * @near `%23`.
 * @bad buildAttachment({ file_name: "a.svg", file_data: "data:image/svg+xml,<svg fill='#fff'/>" })
 * @good buildAttachment({ file_name: "a.svg", file_data: "data:image/svg+xml,<svg fill='%23fff'/>" })
 * @param offset UTF-16 units of the field, 0-based
 * @source WHATWG Fetch Standard, data: URLs; WHATWG URL Standard, fragment state
 */
export const fragmentDropped = {
  code: "attachment.fragment_dropped",
  severity: "warning",
  text: "A data URL ends at a #, so everything from character {offset+1} on was removed. Write %23 for #, or pass the text itself.",
} as const;

/**
 * A data URL that is not base64 has raw tabs or line breaks, or blanks at its end. They are dropped, as in every browser.
 *
 * @field file_data
 * @near `%0A`.
 * @bad buildAttachment({ file_name: "a.csv", file_data: "data:text/csv,a\nb" })
 * @good buildAttachment({ file_name: "a.csv", file_data: "data:text/csv,a%0Ab" })
 * @param offset UTF-16 units of the field, 0-based
 * @source WHATWG Fetch Standard, data: URLs; WHATWG URL Standard, 4.4
 */
export const blanksDropped = {
  code: "attachment.blanks_dropped",
  severity: "warning",
  text: "A data URL cannot contain line breaks or tabs, or end with a space; those from character {offset+1} on were removed. Write %0A for a line break, or pass the text itself.",
} as const;

/**
 * The text is UTF-8 that was read as Latin-1, windows-1252 or windows-1251 (as far as its first 8,192 units show).
 *
 * @field file_data (as text)
 * @near The text as it was meant.
 * @bad buildAttachment({ file_name: "a.txt", file_data: "Jos\u00C3\u00A9" })
 * @good buildAttachment({ file_name: "a.txt", file_data: "Jos\u00E9" })
 * @source WHATWG Encoding Standard, windows-1252
 */
export const misreadText = {
  code: "attachment.misread_text",
  severity: "warning",
  text: "The text looks garbled: UTF-8 that was read as Latin-1. Read the file as UTF-8, or pass its bytes.",
} as const;

/**
 * Controls that no text has stand in the first 8,192 units: C0 other than tab, line breaks, form feed, escape and U+001A; DEL; C1 other
 * than U+0085. Bytes that were read as a text have them.
 *
 * @field file_data (as text)
 * @near Tabs and line breaks.
 * @bad buildAttachment({ file_name: "a.txt", file_data: "a\x01b" })
 * @good buildAttachment({ file_name: "a.txt", file_data: "a\tb" })
 * @param offset UTF-16 units of the field, 0-based
 * @source ECMA-48; this library
 */
export const binaryText = {
  code: "attachment.binary_text",
  severity: "warning",
  text: "Character {offset+1} of the text is a control character, as in bytes that were read as text. If the file is not a text, pass its bytes.",
} as const;

/**
 * The content, which goes out as base64, is itself base64 of at least 16 bytes that bear a signature or can be read as a text, or of at
 * least 48 others. Its first 8,190 bytes decide.
 *
 * @field file_data
 * @near Content that is no base64.
 * @bad buildAttachment({ file_name: "a.bin", file_data: new TextEncoder().encode(btoa("Dear Ms Doe, thank you.")) })
 * @good buildAttachment({ file_name: "a.bin", file_data: new TextEncoder().encode("Dear Ms Doe, thank you.") })
 * @param contentType the extension that the decoded content's signature stands for, `txt`, or `bin`
 * @source this library
 */
export const encodedContent = {
  code: "attachment.encoded_content",
  severity: "warning",
  text: "The content of this file is itself base64, of type {contentType}, and will be sent as it is. Decode it once more if it was encoded twice.",
} as const;

/**
 * A string of a binary type is hexadecimal digits alone, at least 32, which bear no known signature. It is taken for base64.
 *
 * @field file_data
 * @near Base64 with any other character.
 * @bad buildAttachment({ file_name: "a.bin", file_data: "00".repeat(16) })
 * @good buildAttachment({ file_name: "a.bin", file_data: btoa("\0".repeat(16)) })
 * @source this library
 */
export const hexDigits = {
  code: "attachment.hex_digits",
  severity: "warning",
  text: "This file has hex digits only, but will be decoded as base64. If it is written in hex, pass its bytes instead.",
} as const;

/**
 * The media type of a data URL has another extension than the given type, and the content bears no known signature
 * (not when both are text types, nor for application/octet-stream, nor for what operating systems call files with this extension).
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
 * A text, as which the file goes out, is as a whole base64 of at least 16 bytes that bear a signature of at least three bytes or can be
 * read as a text; or it is such bytes written out, as hexadecimal digits or as a list of numbers.
 *
 * @field file_data
 * @near Base64 of fewer bytes, or of bytes that are neither.
 * @bad buildAttachment({ file_name: "a.txt", file_data: "JVBERi0xLjcKJeLjz9MKMSAwIG9iag==" })
 * @good buildAttachment({ file_name: "a.txt", file_data: "SGVsbG8=" })
 * @param contentType the extension that the decoded content's signature stands for, or `txt`
 * @source this library
 */
export const encodedText = {
  code: "attachment.encoded_text",
  severity: "warning",
  text: "This text looks like an encoded file of type {contentType} and will be sent as text. To send the file itself, decode it first or, for base64, set file_encoding_type.",
} as const;

/**
 * The decoded bytes are base64 again, and the bytes in that bear the signature of the given type. So are bytes of a binary type that
 * are base64.
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
