import * as attachmentIssues from "../../issues/attachment-issues.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import type { MediaTypesAdapter } from "../../schema/options.ts";
import { findLoneSurrogate } from "../../text/lone-surrogate.ts";
import { addBase64Fault } from "./base64-fault.ts";
import { type Base64, readBase64 } from "./base64.ts";
import type { Content } from "./content.ts";
import {
  type DataUrl,
  dropBlanks,
  ESCAPES,
  findDropped,
  parseDataUrl,
  percentDecode,
  unescapeBase64,
} from "./data-url.ts";
import { isSpacedBase64, readBase64OfUnknown } from "./encoded-text.ts";
import { isTextType, mediaTypeOf } from "./file-type.ts";
import { findMishap, findMishapInBase64 } from "./mishaps.ts";
import { originalOffset } from "./original-offset.ts";

/** A file's type and encoding as stated, without a look at its content. */
export interface Asked {
  /** The extension by `file_type`, or a known one of the file's name. */
  readonly type: string | undefined;
  /** `file_type` says no more than "some file": the file is binary. */
  readonly isGeneric: boolean;
  /** `file_encoding_type` says base64. */
  readonly isBase64: boolean;
  /** The extension of the file's name if it is a known one. */
  readonly knownExtension: string | undefined;
}

/** A content, and how it came. */
export interface GivenContent {
  readonly encoding: "base64" | "base64url" | "data-url" | "text" | "bytes";
  readonly content: Content;
  /** The media type that a data URL names. */
  readonly label: string | undefined;
}

/**
 * Decides how a string is read, in this order: base64 that is stated; a whole data URL; a text, by its type; base64, by its type; of an
 * unknown type base64 only if it can hardly be a text. Returns `undefined` for a broken string, after it has added the issue.
 */
export function readContent(
  text: string,
  { type, isGeneric, isBase64 }: Asked,
  adapter: MediaTypesAdapter | undefined,
  addIssue: AddIssue,
): GivenContent | undefined {
  const dataUrl = parseDataUrl(text);
  if (isBase64 && dataUrl !== undefined) addIssue(attachmentIssues.statedDataUrl);
  else if (isBase64) return ofBase64(readBase64(text, addIssue));
  else if (dataUrl !== undefined) return readDataUrl(dataUrl, addIssue);
  else if (isTextType(type)) return ofText(text);
  else if (type === undefined ? isGeneric : mediaTypeOf(type, adapter) !== undefined) return readBinary(text, addIssue);
  else return readUnknown(text, addIssue);
  return undefined;
}

function readBinary(text: string, addIssue: AddIssue): GivenContent | undefined {
  const mishap = findMishapInBase64(text, addIssue);
  const base64 = mishap === undefined ? readBase64(text) : undefined;
  if (base64 !== undefined) return ofBase64(base64);
  const definition = mishap ?? findMishap(text);
  if (definition === undefined) addBase64Fault(text, addIssue);
  else addIssue(definition);
  return undefined;
}

function readUnknown(text: string, addIssue: AddIssue): GivenContent | undefined {
  const base64 = readBase64OfUnknown(text);
  if (base64 === undefined && isSpacedBase64(text)) {
    addBase64Fault(text, addIssue);
    return undefined;
  }
  if (base64 === undefined) return ofText(text);
  addIssue(attachmentIssues.guessedEncoding);
  return ofBase64(base64);
}

function ofText(text: string): GivenContent {
  return { encoding: "text", content: { form: "text", text }, label: undefined };
}

function ofBase64(base64: Base64 | undefined): GivenContent | undefined {
  if (base64 === undefined) return undefined;
  const encoding = base64.isUrl ? "base64url" : "base64";
  return { encoding, content: { form: "base64", ...base64 }, label: undefined };
}

function readDataUrl(url: DataUrl, addIssue: AddIssue): GivenContent | undefined {
  const { mediaType, isBase64, payload, offset, fragmentOffset } = url;
  const about = { encoding: "data-url", label: mediaType } as const;
  if (fragmentOffset !== -1) addIssue(attachmentIssues.fragmentDropped, { offset: fragmentOffset });
  if (!isBase64) {
    const bytes = readPayload(url, addIssue);
    return bytes && { ...about, content: { form: "bytes", bytes } };
  }
  const base64 = readBase64(unescapeBase64(payload), (definition, params) => {
    const at = params?.["offset"];
    const shifted = typeof at === "number" ? { offset: offset + originalOffset(payload, at, ESCAPES, 1) } : params;
    addIssue(definition, shifted);
  });
  const given = ofBase64(base64);
  return given && { ...given, ...about };
}

function readPayload({ payload, offset, fragmentOffset }: DataUrl, addIssue: AddIssue): Uint8Array | undefined {
  const isEnd = fragmentOffset === -1;
  const dropped = findDropped(payload, isEnd);
  const kept = dropped === -1 ? payload : dropBlanks(payload, isEnd);
  const surrogate = findLoneSurrogate(payload);
  if (surrogate !== -1) {
    addIssue(attachmentIssues.loneSurrogate, { offset: offset + surrogate });
    return undefined;
  }
  if (kept === "") {
    addIssue(attachmentIssues.empty);
    return undefined;
  }
  if (dropped !== -1) addIssue(attachmentIssues.blanksDropped, { offset: offset + dropped });
  return percentDecode(kept);
}
