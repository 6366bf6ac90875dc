import * as attachmentIssues from "../../issues/attachment-issues.ts";
import type { AddIssue, Dataset } from "../../schema/dataset.ts";
import { readFilledString } from "../../schema/read-string.ts";
import { utf8Length } from "../../text/utf8.ts";
import { isArrayBuffer, toBytes } from "./bytes.ts";
import { checkKind } from "./check-kind.ts";
import { addTextWarnings, checkText } from "./check-text.ts";
import { base64Of, bytesOf, type Content, guessType, headOf, readText, unwrapContent } from "./content.ts";
import { findInnerType } from "./encoded-text.ts";
import { essenceOf, extensionOf, GENERIC, isTextType, mediaTypeOf, parseType } from "./file-type.ts";
import { FILES_EXPECTED, isFileLike } from "./files.ts";
import { type Asked, type GivenContent, readContent } from "./read-content.ts";
import { isReadableText } from "./readable-text.ts";
import { detectSignature, hasSignature } from "./signature.ts";
import { isPlatformGuess } from "./type-by-names.ts";

/** The largest file: as base64 it has 533 million characters, near the longest string that V8 can hold (2^29 - 24). */
export const MAX_ENCODABLE_BYTES = 400_000_000;

/** The sizes, by version, of the memory that Node shares among small buffers. */
const POOL_BYTES: readonly number[] = [8_192, 65_536];

/** The canonical `file_data`, and the type that its content shows. */
export interface FileData {
  readonly text: string;
  readonly isBase64: boolean;
  /** The type that the caller, a data URL or the content states; `undefined` when none did. */
  readonly type: string | undefined;
  readonly isGuessed: boolean;
}

/** The rule of `file_data` alone: text or bytes, as they are. How they are read the other fields say. */
export function readGivenData(input: unknown, dataset: Dataset): string | undefined {
  // Bytes are no string yet: `readFileData` makes one of them.
  if (toBytes(input) !== undefined) return input as string;
  return readFilledString(input, dataset, isFileLike(input) ? FILES_EXPECTED : "string or bytes");
}

/** The content that the data of a file stands for, in the form in which it goes out. */
export function readFileData(input: unknown, asked: Asked, dataset: Dataset): FileData | undefined {
  const addIssue: AddIssue = (definition, params) => dataset.addIssue(definition, params);
  const bytes = toBytes(input);
  const given: GivenContent | undefined =
    bytes === undefined
      ? readContent(String(input), asked, dataset.settings.mediaTypes, addIssue)
      : { encoding: "bytes", content: { form: "bytes", bytes }, label: undefined };
  if (given === undefined) return undefined;
  const { content } = given;
  const label = typeOfLabel(given.label, dataset);
  const isOtherType = asked.type !== undefined && label !== undefined && !isSameType(asked.type, given, label, dataset);
  // A content that shows what it is counts more than its label: `checkKind` compares that.
  if (isOtherType && guessType(content) === undefined) addIssue(attachmentIssues.labelMismatch);
  const stated = asked.type ?? label;
  if (!checkSize(content, dataset.settings.maxAttachmentBytes, addIssue)) return undefined;
  const type = stated ?? guessType(content);
  const data = encodeContent(content, { ...asked, type }, addIssue, isArrayBuffer(input));
  return data && { ...data, type, isGuessed: stated === undefined };
}

function typeOfLabel(mediaType: string | undefined, { settings }: Dataset): string | undefined {
  const type = mediaType === undefined ? undefined : parseType(mediaType, settings.mediaTypes);
  return type === null || type === GENERIC ? undefined : type;
}

/** Returns `true` when an extension and that of a data URL's media type may mean the same. */
function isSameType(asked: string, given: GivenContent, label: string, { settings: { mediaTypes } }: Dataset): boolean {
  if (asked === label || (isTextType(asked) && isTextType(label))) return true;
  if (isPlatformGuess(essenceOf(given.label ?? ""), asked)) return true;
  const mediaType = mediaTypeOf(asked, mediaTypes);
  return mediaType === undefined || extensionOf(mediaType, mediaTypes) === label;
}

/** Gives content of a type its form: text for a text file that can be one, else base64. */
function encodeContent(
  given: Content,
  { type, isBase64, knownExtension }: Asked,
  addIssue: AddIssue,
  isWholeBuffer: boolean,
): Pick<FileData, "text" | "isBase64"> | undefined {
  const isText = isTextType(type) && !isBase64;
  // A text file may hold base64 on purpose; base64 of base64 in any other file was encoded twice.
  const isUnwrapped = type !== undefined && !(given.form === "bytes" && isTextType(type));
  const unwrapped = isUnwrapped ? unwrapContent(given, type) : undefined;
  if (unwrapped !== undefined) addIssue(attachmentIssues.encodedTwice);
  const content = unwrapped ?? given;
  if (content.form === "text" && !checkText(content.text, addIssue)) return undefined;
  const isShared = isWholeBuffer && isPool(content, type);
  if (isShared) addIssue(attachmentIssues.missingSignature, { expected: type ?? "" });
  const isOther = isShared || checkKind(content, type, knownExtension, addIssue);
  const text = content.form === "text" ? content.text : isText ? readText(bytesOf(content)) : undefined;
  if (text !== undefined) {
    addTextWarnings(text, type === undefined || mediaTypeOf(type) === undefined, addIssue);
    return { text, isBase64: false };
  }
  if (content.form === "text") return undefined;
  const contentType = isOther ? undefined : findInnerType(headOf(content));
  if (contentType !== undefined) addIssue(attachmentIssues.encodedContent, { contentType });
  return { text: base64Of(content), isBase64: true };
}

function checkSize(content: Content, limit: number | undefined, addIssue: AddIssue): boolean {
  const maxBytes = Math.min(limit ?? Infinity, MAX_ENCODABLE_BYTES);
  const actualBytes = content.form === "text" ? textBytes(content.text, maxBytes) : byteLengthOf(content);
  if (actualBytes === 0) addIssue(attachmentIssues.empty);
  else if (actualBytes > maxBytes) addIssue(attachmentIssues.tooLarge, { maxBytes, actualBytes });
  else return true;
  return false;
}

function byteLengthOf(content: Exclude<Content, { form: "text" }>): number {
  return content.form === "bytes" ? content.bytes.length : content.byteLength;
}

/** A UTF-16 unit has at most three bytes in UTF-8, so most texts need no counting. */
function textBytes(text: string, maxBytes: number): number {
  const most = text.length * 3;
  return most <= maxBytes ? most : utf8Length(text);
}

/**
 * Returns `true` when a whole `ArrayBuffer` is the memory that Node shares among buffers: it has that size, and not the content of its
 * type.
 */
function isPool(content: Content, type: string | undefined): boolean {
  if (type === undefined || content.form !== "bytes" || !POOL_BYTES.includes(content.bytes.length)) return false;
  const head = headOf(content);
  return isTextType(type) ? !isReadableText(head) : hasSignature(type) && !detectSignature(head).includes(type);
}
