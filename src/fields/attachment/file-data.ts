import * as attachmentIssues from "../../issues/attachment-issues.ts";
import * as fieldIssues from "../../issues/field-issues.ts";
import { type Scope, report, reportMissing } from "../../issues/scope.ts";
import { isBlank } from "../blanks.ts";
import { findLoneSurrogate } from "../lone-surrogate.ts";
import { typeName } from "../type-name.ts";
import { utf8Length } from "../utf8.ts";
import { decodeBase64, encodeBase64 } from "./base64-bytes.ts";
import { toBytes } from "./bytes.ts";
import {
  type Content,
  contentTypes,
  findEncodedFile,
  readBase64Content,
  readDataUrl,
  readText,
  unwrapContent,
} from "./content.ts";
import { parseDataUrl } from "./data-url.ts";
import { extensionOfMediaType, isTableType, isTextType, mediaTypeOfExtension, parseType } from "./file-type.ts";

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

interface Asked {
  /** The extension by `file_type` or the file's name. */
  readonly type: string | undefined;
  /** Whether `file_type` says that it is some file or other: then it is binary. */
  readonly isGeneric: boolean;
  /** Whether `file_encoding_type` says base64. */
  readonly isBase64: boolean;
}

/** The rule of `file_data`; `null` when it was refused, with the reasons reported. */
export function readFileData(input: unknown, asked: Asked, scope: Scope): FileData | null {
  if (input === undefined || input === null || (typeof input === "string" && isBlank(input))) {
    reportMissing(scope, fieldIssues.required);
    return null;
  }
  const bytes = toBytes(input);
  if (typeof input === "string")
    return asked.isBase64 ? readStated(input, asked, scope) : readString(input, asked, scope);
  if (bytes !== undefined) return settle({ form: "bytes", bytes }, asked.type, asked, scope);
  report(scope, fieldIssues.wrongType, { expected: "string, Uint8Array or ArrayBuffer", actual: typeName(input) });
  return null;
}

function readStated(text: string, asked: Asked, scope: Scope): FileData | null {
  const content = readBase64Content(text, scope);
  return content === null ? null : settle(content, asked.type, asked, scope);
}

/** The order of the rules: data URL, text type, binary type, unknown type. */
function readString(text: string, asked: Asked, scope: Scope): FileData | null {
  const { mediaTypes } = scope.settings;
  const { type } = asked;
  const dataUrl = parseDataUrl(text);
  if (dataUrl !== undefined) {
    const content = readDataUrl(dataUrl, scope);
    const label = dataUrl.mediaType === undefined ? undefined : parseType(dataUrl.mediaType, mediaTypes);
    const labelled = label?.kind === "extension" ? label.extension : undefined;
    if (content === null) return null;
    // A content that shows what it is counts more than its label: `settle` compares that.
    const isUnmarked = contentTypes(content).length === 0;
    if (isUnmarked && type !== undefined && labelled !== undefined && !isSameType(type, labelled, scope)) {
      report(scope, attachmentIssues.labelMismatch);
    }
    return settle(content, type ?? labelled, asked, scope);
  }
  if (type !== undefined && isTextType(type)) return settle({ form: "text", text }, type, asked, scope);
  const isBinary = type === undefined ? asked.isGeneric : mediaTypeOfExtension(type, mediaTypes) !== undefined;
  if (isBinary) return readStated(text, asked, scope);
  const encoded = findEncodedFile(text);
  return settle(
    encoded === undefined ? { form: "text", text } : { form: "base64", ...encoded.base64 },
    type,
    asked,
    scope,
  );
}

function isSameType(a: string, b: string, { settings: { mediaTypes } }: Scope): boolean {
  if (a === b || (isTextType(a) && isTextType(b))) return true;
  const mediaType = mediaTypeOfExtension(a, mediaTypes);
  if (mediaType === undefined) return true;
  return mediaType === mediaTypeOfExtension(b, mediaTypes) || extensionOfMediaType(mediaType, mediaTypes) === b;
}

/** Gives content of a type its form: text for a text file that can be one, else base64. */
function settle(given: Content, type: string | undefined, asked: Asked, scope: Scope): FileData | null {
  const isKnownKind = (types: readonly string[]): boolean => type !== undefined && types.includes(type);
  const unwrapped = unwrapContent(given, isKnownKind);
  if (unwrapped !== undefined) report(scope, attachmentIssues.encodedTwice);
  const content = unwrapped ?? given;
  if (!isAllowedSize(content, scope)) return null;
  const types = contentTypes(content);
  const [contentType] = types;
  if (type !== undefined && contentType !== undefined && isTableType(type) && type !== "bin" && !types.includes(type)) {
    report(scope, attachmentIssues.typeMismatch, { contentType });
  }
  const isText = type !== undefined && isTextType(type) && !asked.isBase64;
  const text = content.form === "text" ? checkText(content.text, scope) : isText ? textOf(content) : undefined;
  if (text === null) return null;
  if (isText && text !== undefined) warnOfEncodedText(text, scope);
  return {
    text: text ?? base64Of(content),
    isBase64: text === undefined,
    type: type ?? contentType,
    isGuessed: type === undefined,
  };
}

function isAllowedSize(content: Content, scope: Scope): boolean {
  if (content.form === "bytes" && content.bytes.length === 0) {
    report(scope, attachmentIssues.empty);
    return false;
  }
  const maxBytes = Math.min(scope.settings.maxAttachmentBytes ?? Infinity, MAX_ENCODABLE_BYTES);
  // A UTF-16 unit has at most three bytes in UTF-8, so most texts need no counting.
  if (content.form === "text" && content.text.length * 3 <= maxBytes) return true;
  const actualBytes = byteLength(content);
  if (actualBytes <= maxBytes) return true;
  report(scope, attachmentIssues.tooLarge, { maxBytes, actualBytes });
  return false;
}

function byteLength(content: Content): number {
  switch (content.form) {
    case "bytes":
      return content.bytes.length;
    case "base64":
      return content.byteLength;
    case "text":
      return utf8Length(content.text);
  }
}

function checkText(text: string, scope: Scope): string | null {
  const nul = text.indexOf("\0");
  if (nul !== -1) report(scope, attachmentIssues.nulCharacter, { offset: nul });
  const surrogate = findLoneSurrogate(text);
  if (surrogate !== -1) report(scope, attachmentIssues.loneSurrogate, { offset: surrogate });
  return nul === -1 && surrogate === -1 ? text : null;
}

function warnOfEncodedText(text: string, scope: Scope): void {
  const contentType = findEncodedFile(text)?.types[0];
  if (contentType !== undefined) report(scope, attachmentIssues.encodedText, { contentType });
}

function textOf(content: Exclude<Content, { form: "text" }>): string | undefined {
  return readText(content.form === "bytes" ? content.bytes : decodeBase64(content.text));
}

function base64Of(content: Content): string {
  return content.form === "bytes" ? encodeBase64(content.bytes) : content.text;
}
