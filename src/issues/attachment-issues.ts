import { defineIssues, type IssueFamily } from "./define-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

const errors = {
  controlCharacter: "The file name has a control character (at character {offset}). Remove it.",
  bidiControl:
    "The file name has a sign that turns the writing direction (at character {offset}) and can hide its ending. Remove it.",
  pathInName: "The file name is a path. Give the last part of it only, without slashes and backslashes.",
  leadingDash: "The file name begins with a dash, which programs take for an option. Begin it with another character.",
  longName: "The file name has {actualBytes} bytes; at most {maxBytes} are allowed. Shorten it.",
  loneSurrogate:
    "Half a character stands at character {offset}: the text was cut inside an emoji or a rare sign, or is no text. Remove it.",
  nulCharacter: "The text has a NUL character (at character {offset}). Remove it, or give the file as bytes.",
  empty: "The file has no content: 0 bytes. Leave the attachment out or give its content.",
  invalidBase64:
    "This is no base64: the first wrong character is character {offset}. Encode the file again; a data URL goes without file_encoding_type.",
  incompleteBase64:
    "The base64 is cut off: its last group has {actualCharacters} of 4 characters. Encode the file again.",
  padBits:
    "The last base64 character (character {offset}) holds more bits than the file has: it was cut or changed. Encode the file again.",
  unknownEncoding: 'The only encoding is "base64". Give that, or leave file_encoding_type out.',
  invalidType: 'This is no file type. Give an extension such as "pdf", or a media type such as "application/pdf".',
  unknownType: 'Neither the name nor the content shows the type of this file. Give file_type, for example "pdf".',
  tooLarge: "The file has {actualBytes} bytes; at most {maxBytes} are allowed. Make it smaller.",
  unreadableFile: "The file could not be read: it was moved, changed or locked meanwhile. Choose it again.",
} as const;

const warnings = {
  unknownMediaType:
    "No extension is known for this media type, so the type was taken from the name or the content. Give the extension.",
  guessedType: "The type of the file was not given; by its content it was taken for {contentType}.",
  typeMismatch: "The content looks like {contentType}, not like the type of this file. It goes out as it is.",
  labelMismatch: "The data URL says another media type than the type of this file. What it says was passed over.",
  encodedText:
    'A text file goes out as it is, but this text is base64 of {contentType}. If it is meant decoded, set file_encoding_type to "base64".',
  encodedTwice: "The file was encoded in base64 twice. One layer was taken off.",
} as const;

export const attachmentIssues: IssueFamily<"attachment", typeof errors, typeof warnings> = /* @__PURE__ */ defineIssues(
  "attachment",
  { errors, warnings },
);

const OFFSET = { offset: "UTF-16 units of the field, 0-based" } as const;
const CONTENT_TYPE = { contentType: "the extension that the content's signature stands for" } as const;

export const attachmentIssueDocs: Readonly<Record<keyof typeof attachmentIssues, IssueDocumentation>> = {
  controlCharacter: {
    fields: "file_name",
    meaning: "A C0 or C1 control (tab included), DEL, U+2028 or U+2029 stands in the name, at its ends too.",
    params: OFFSET,
    source: "RFC 2183, 2.3; RFC 5322, 2.1.1: a line break in a header value is an injection",
  },
  bidiControl: {
    fields: "file_name",
    meaning: "One of U+202A to U+202E or U+2066 to U+2069 stands in the name.",
    params: OFFSET,
    source: "Unicode UTR 36, 2.5; CWE-451",
  },
  pathInName: {
    fields: "file_name",
    meaning: "The name holds `/` or `\\`, or is `.` or `..`.",
    params: {},
    source: "RFC 2183, 2.3; CWE-22",
  },
  leadingDash: {
    fields: "file_name",
    meaning: "The first character of the name is `-`.",
    params: {},
    source: "CWE-88",
  },
  longName: {
    fields: "file_name",
    meaning: "The name has over 255 bytes in UTF-8, which file systems do not take.",
    params: { maxBytes: "UTF-8 bytes, inclusive", actualBytes: "UTF-8 bytes" },
    source: "POSIX.1-2017, NAME_MAX of ext4, APFS and NTFS: 255",
  },
  loneSurrogate: {
    fields: "file_name, file_data (as text)",
    meaning: "A surrogate stands without its other half, so the text has no UTF-8 form.",
    params: OFFSET,
    source: "Unicode 3.9, D74",
  },
  nulCharacter: {
    fields: "file_data (as text)",
    meaning: "U+0000 stands in a string that goes out as text.",
    params: OFFSET,
    source: "RFC 2046, 4.1.2: text has no NUL",
  },
  empty: {
    fields: "file_data",
    meaning:
      'The content has no bytes: bytes of length 0, a data URL without payload, base64 of line breaks only (`""` and blanks only are `field.required`).',
    params: {},
    source: "this library",
  },
  invalidBase64: {
    fields: "file_data (as base64)",
    meaning:
      "A character that is neither in the alphabet of base64 nor in that of base64url, is of the other alphabet than those before it, is `=` before the end or one `=` too many, or follows `=`. Blanks, LF, CR and FF are passed over.",
    params: OFFSET,
    source: "RFC 4648, 3.2, 3.3, 4 and 5",
  },
  incompleteBase64: {
    fields: "file_data (as base64)",
    meaning: "The last group of four has one character only, or one `=` where two belong.",
    params: { actualCharacters: "characters of the last group, `=` included" },
    source: "RFC 4648, 4",
  },
  padBits: {
    fields: "file_data (as base64)",
    meaning: "The bits of the last character that belong to no byte are not all zero.",
    params: OFFSET,
    source: "RFC 4648, 3.5",
  },
  unknownEncoding: {
    fields: "file_encoding_type",
    meaning: "The value, in any letter case and without blanks around it, is not `base64`.",
    params: {},
    source: "vendor contract, 2, Attachments",
  },
  invalidType: {
    fields: "file_type",
    meaning:
      "The value, without blanks around it and a dot before it, is neither a letter or digit followed by at most 31 letters, digits, `-`, `_` or `+`, nor a media type (its parameters are passed over).",
    params: {},
    source: "vendor contract, 2, Attachments; RFC 6838, 4.2",
  },
  unknownType: {
    fields: "file_type",
    meaning:
      "No (usable) file_type, no extension in file_name, no media type in a data URL, and no known signature at the start of the content.",
    params: {},
    source: "vendor contract, 2, Attachments",
  },
  tooLarge: {
    fields: "file_data",
    meaning:
      "The decoded content has more bytes than `limits.maxAttachmentBytes`, or than the 400,000,000 that every runtime can hold as one base64 string.",
    params: { maxBytes: "bytes, inclusive", actualBytes: "bytes" },
    source: "option `limits.maxAttachmentBytes`",
  },
  unreadableFile: {
    fields: "file_data (attachmentFromBlob, attachmentsFromFiles)",
    meaning: "Reading the Blob failed, or gave fewer bytes than its size.",
    params: {},
    source: "W3C File API, 7: NotReadableError",
  },
  unknownMediaType: {
    fields: "file_type",
    meaning: "`file_type` is a media type for which the table (or the option `mediaTypes`) has no extension.",
    params: {},
    source: "IANA media types, as in mime-db",
  },
  guessedType: {
    fields: "file_type",
    meaning: "There is no other sign of the type than the content's signature.",
    params: CONTENT_TYPE,
    source: "this library",
  },
  typeMismatch: {
    fields: "file_data",
    meaning: "The content bears a known signature that does not belong to the given type (a type of our table).",
    params: CONTENT_TYPE,
    source: "this library",
  },
  labelMismatch: {
    fields: "file_data",
    meaning:
      "The media type of a data URL has another extension than the given type, and the content bears no known signature (not when both are text types, nor for application/octet-stream).",
    params: {},
    source: "RFC 2397, 3",
  },
  encodedText: {
    fields: "file_data",
    meaning: "The type is a text type and the string is base64 whose bytes bear a known signature.",
    params: CONTENT_TYPE,
    source: "this library",
  },
  encodedTwice: {
    fields: "file_data",
    meaning: "The decoded bytes are base64 again, and the bytes in that bear the signature of the given type.",
    params: {},
    source: "this library",
  },
};
