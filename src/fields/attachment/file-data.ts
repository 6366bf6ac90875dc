import * as attachmentIssues from "../../issues/attachment-issues.ts";
import type { AddIssue, Dataset } from "../../schema/dataset.ts";
import { utf8Length } from "../../text/utf8.ts";
import { decodeBase64, encodeBase64 } from "./base64-bytes.ts";
import { toBytes } from "./bytes.ts";
import { type Content, checkText, contentTypes, findEncodedFile, readText, unwrapContent } from "./content.ts";
import { extensionOf, isTextType, mediaTypeOf } from "./file-type.ts";
import { type Asked, type GivenContent, readContent } from "./read-content.ts";
import { readGivenString } from "./read-given-string.ts";

/** As base64 this is 533 million characters, near the longest string that V8 can hold (2^29 - 24). */
export const MAX_ENCODABLE_BYTES = 400_000_000;

/** What goes out as `file_data`, and what it shows of the file's type. */
export interface FileData {
  readonly text: string;
  readonly isBase64: boolean;
  /** Whoever said it: the caller, a data URL, the content itself; `undefined` when none did. */
  readonly type: string | undefined;
  readonly isGuessed: boolean;
}

/** The rule of `file_data` alone: text or bytes, as they are. How they are read the other fields say. */
export function readGivenData(input: unknown, dataset: Dataset): string | undefined {
  // Bytes are no string yet: `readFileData` makes one of them.
  if (toBytes(input) !== undefined) return input as string;
  return readGivenString(input, dataset, "string, Uint8Array or ArrayBuffer");
}

/** The content that the data of a file stands for, in the form in which it goes out. */
export function readFileData(input: unknown, asked: Asked, dataset: Dataset): FileData | undefined {
  const addIssue: AddIssue = (definition, params) => dataset.addIssue(definition, params);
  const bytes = toBytes(input);
  const given: GivenContent | undefined =
    bytes === undefined
      ? readContent(String(input), asked, dataset.settings.mediaTypes, addIssue)
      : { encoding: "bytes", content: { form: "bytes", bytes } };
  if (given === undefined) return undefined;
  const { content, label } = given;
  const isOtherType = asked.type !== undefined && label !== undefined && !isSameType(asked.type, label, dataset);
  // A content that shows what it is counts more than its label: `encodeContent` compares that.
  if (isOtherType && contentTypes(content).length === 0) addIssue(attachmentIssues.labelMismatch);
  return encodeContent(content, { ...asked, type: asked.type ?? label }, dataset, addIssue);
}

/** Whether an extension and that of a data URL's media type may mean the same. */
function isSameType(asked: string, label: string, { settings: { mediaTypes } }: Dataset): boolean {
  if (asked === label || (isTextType(asked) && isTextType(label))) return true;
  const mediaType = mediaTypeOf(asked, mediaTypes);
  return mediaType === undefined || extensionOf(mediaType, mediaTypes) === label;
}

/** Gives content of a type its form: text for a text file that can be one, else base64. */
function encodeContent(
  given: Content,
  { type, isBase64 }: Asked,
  dataset: Dataset,
  addIssue: AddIssue,
): FileData | undefined {
  const unwrapped = type === undefined ? undefined : unwrapContent(given, type);
  if (unwrapped !== undefined) addIssue(attachmentIssues.encodedTwice);
  const content = unwrapped ?? given;
  if (!checkSize(content, dataset.settings.maxAttachmentBytes, addIssue)) return undefined;
  const types = contentTypes(content);
  const [contentType] = types;
  // Only of the types in our table do we know which signature belongs to them.
  const isComparable = type !== undefined && type !== "bin" && mediaTypeOf(type) !== undefined;
  if (isComparable && contentType !== undefined && !types.includes(type)) {
    addIssue(attachmentIssues.typeMismatch, { contentType });
  }
  const isText = isTextType(type) && !isBase64;
  if (content.form === "text" && !checkText(content.text, addIssue)) return undefined;
  const text = content.form === "text" ? content.text : isText ? readText(bytesOf(content)) : undefined;
  const encodedType = isText && text !== undefined ? findEncodedFile(text)?.types[0] : undefined;
  if (encodedType !== undefined) addIssue(attachmentIssues.encodedText, { contentType: encodedType });
  return {
    text: text ?? base64Of(content),
    isBase64: text === undefined,
    type: type ?? contentType,
    isGuessed: type === undefined,
  };
}

function checkSize(content: Content, limit: number | undefined, addIssue: AddIssue): boolean {
  const maxBytes = Math.min(limit ?? Infinity, MAX_ENCODABLE_BYTES);
  const actualBytes = byteLength(content, maxBytes);
  if (actualBytes === 0) addIssue(attachmentIssues.empty);
  else if (actualBytes > maxBytes) addIssue(attachmentIssues.tooLarge, { maxBytes, actualBytes });
  else return true;
  return false;
}

function byteLength(content: Content, maxBytes: number): number {
  if (content.form === "bytes") return content.bytes.length;
  if (content.form === "base64") return content.byteLength;
  // A UTF-16 unit has at most three bytes in UTF-8, so most texts need no counting.
  const most = content.text.length * 3;
  return most <= maxBytes ? most : utf8Length(content.text);
}

function bytesOf(content: Exclude<Content, { form: "text" }>): Uint8Array {
  return content.form === "bytes" ? content.bytes : decodeBase64(content.text);
}

function base64Of(content: Content): string {
  return content.form === "bytes" ? encodeBase64(content.bytes) : content.text;
}
