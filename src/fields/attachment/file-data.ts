import * as attachmentIssues from "../../issues/attachment-issues.ts";
import * as fieldIssues from "../../issues/field-issues.ts";
import { type Scope, report, reportMissing } from "../../issues/scope.ts";
import type { Tell } from "../tell.ts";
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

/** The rule of `file_data`; `null` when it was refused, with the reasons reported. */
export function readFileData(input: unknown, asked: Asked, scope: Scope): FileData | null {
  const tell: Tell = (definition, params) => report(scope, definition, params);
  const given = readInput(input, asked, scope, tell);
  if (given === null) return null;
  const { content, label } = given;
  const isOtherType = asked.type !== undefined && label !== undefined && !isSameType(asked.type, label, scope);
  // A content that shows what it is counts more than its label: `settle` compares that.
  if (isOtherType && contentTypes(content).length === 0) tell(attachmentIssues.labelMismatch);
  return settle(content, { ...asked, type: asked.type ?? label }, scope, tell);
}

function readInput(input: unknown, asked: Asked, scope: Scope, tell: Tell): GivenContent | null {
  const bytes = toBytes(input);
  if (bytes !== undefined) return { encoding: "bytes", content: { form: "bytes", bytes } };
  const text = readGivenString(input, scope, "string, Uint8Array or ArrayBuffer");
  if (text === undefined) reportMissing(scope, fieldIssues.required);
  return typeof text === "string" ? readContent(text, asked, scope.settings.mediaTypes, tell) : null;
}

/** Whether an extension and that of a data URL's media type may mean the same. */
function isSameType(asked: string, label: string, { settings: { mediaTypes } }: Scope): boolean {
  if (asked === label || (isTextType(asked) && isTextType(label))) return true;
  const mediaType = mediaTypeOf(asked, mediaTypes);
  return mediaType === undefined || extensionOf(mediaType, mediaTypes) === label;
}

/** Gives content of a type its form: text for a text file that can be one, else base64. */
function settle(given: Content, { type, isBase64 }: Asked, scope: Scope, tell: Tell): FileData | null {
  const unwrapped = type === undefined ? undefined : unwrapContent(given, type);
  if (unwrapped !== undefined) tell(attachmentIssues.encodedTwice);
  const content = unwrapped ?? given;
  if (!checkSize(content, scope.settings.maxAttachmentBytes, tell)) return null;
  const types = contentTypes(content);
  const [contentType] = types;
  // Only of the types in our table do we know which signature belongs to them.
  const isComparable = type !== undefined && type !== "bin" && mediaTypeOf(type) !== undefined;
  if (isComparable && contentType !== undefined && !types.includes(type)) {
    tell(attachmentIssues.typeMismatch, { contentType });
  }
  const isText = isTextType(type) && !isBase64;
  if (content.form === "text" && !checkText(content.text, tell)) return null;
  const text = content.form === "text" ? content.text : isText ? readText(bytesOf(content)) : undefined;
  const encodedType = isText && text !== undefined ? findEncodedFile(text)?.types[0] : undefined;
  if (encodedType !== undefined) tell(attachmentIssues.encodedText, { contentType: encodedType });
  return {
    text: text ?? base64Of(content),
    isBase64: text === undefined,
    type: type ?? contentType,
    isGuessed: type === undefined,
  };
}

function checkSize(content: Content, limit: number | undefined, tell: Tell): boolean {
  const maxBytes = Math.min(limit ?? Infinity, MAX_ENCODABLE_BYTES);
  const actualBytes = byteLength(content, maxBytes);
  if (actualBytes === 0) tell(attachmentIssues.empty);
  else if (actualBytes > maxBytes) tell(attachmentIssues.tooLarge, { maxBytes, actualBytes });
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
