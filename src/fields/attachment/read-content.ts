import type { MediaTypesAdapter } from "../../schema/options.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { type Base64, readBase64 } from "./base64.ts";
import { type Content, findEncodedFile } from "./content.ts";
import { type DataUrl, ESCAPES, parseDataUrl, percentDecode, unescapeBase64 } from "./data-url.ts";
import { GENERIC, isTextType, mediaTypeOf, parseType } from "./file-type.ts";
import { originalOffset } from "./original-offset.ts";

/** What is known of a file beside its content. */
export interface Asked {
  /** The extension by `file_type` or the file's name. */
  readonly type: string | undefined;
  /** Whether `file_type` says that it is some file or other: then it is binary. */
  readonly isGeneric: boolean;
  /** Whether `file_encoding_type` says base64. */
  readonly isBase64: boolean;
}

/** A content, and how it came. */
export interface GivenContent {
  readonly encoding: "base64" | "base64url" | "data-url" | "text" | "bytes";
  readonly content: Content;
  /** The extension that a data URL names. */
  readonly label?: string | undefined;
}

/**
 * What a string stands for. In this order: base64 that is stated; a whole data URL; a text, by its type; base64, by its type; of an
 * unknown type base64 only if it shows a known kind of file, else a text. `null` when it is broken: then the reason is told.
 */
export function readContent(
  text: string,
  { type, isGeneric, isBase64 }: Asked,
  adapter: MediaTypesAdapter | undefined,
  addIssue: AddIssue,
): GivenContent | undefined {
  if (isBase64) return ofBase64(readBase64(text, addIssue));
  const dataUrl = parseDataUrl(text);
  if (dataUrl !== undefined) return readDataUrl(dataUrl, adapter, addIssue);
  if (!isTextType(type)) {
    const isBinary = type === undefined ? isGeneric : mediaTypeOf(type, adapter) !== undefined;
    const base64 = isBinary ? readBase64(text, addIssue) : findEncodedFile(text);
    if (isBinary || base64 !== undefined) return ofBase64(base64);
  }
  return { encoding: "text", content: { form: "text", text } };
}

function ofBase64(base64: Base64 | undefined): GivenContent | undefined {
  if (base64 === undefined) return undefined;
  return { encoding: base64.isUrl ? "base64url" : "base64", content: { form: "base64", ...base64 } };
}

function readDataUrl(
  { mediaType, isBase64, payload, offset }: DataUrl,
  adapter: MediaTypesAdapter | undefined,
  addIssue: AddIssue,
): GivenContent | undefined {
  const type = mediaType === undefined ? undefined : parseType(mediaType, adapter);
  const about = { encoding: "data-url", label: type === null || type === GENERIC ? undefined : type } as const;
  if (!isBase64 && payload !== "") return { ...about, content: { form: "bytes", bytes: percentDecode(payload) } };
  const given = ofBase64(
    readBase64(unescapeBase64(payload), (definition, params) => {
      const at = params?.["offset"];
      const shifted = typeof at === "number" ? { offset: offset + originalOffset(payload, at, ESCAPES, 1) } : params;
      addIssue(definition, shifted);
    }),
  );
  return given && { ...given, ...about };
}
