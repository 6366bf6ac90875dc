import type * as attachmentIssues from "../../src/issues/attachment-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

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
      "No (usable) file_type, no extension in file_name, no media type in a data URL, and no known signature at the start of the content. Not beside an error of file_type or file_name.",
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
