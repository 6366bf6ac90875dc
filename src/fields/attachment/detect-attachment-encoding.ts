import { isBlank } from "../blanks.ts";
import { findLoneSurrogate } from "../lone-surrogate.ts";
import { readBase64 } from "./base64.ts";
import { toBytes } from "./bytes.ts";
import { findEncodedFile } from "./content.ts";
import { parseDataUrl, unescapeBase64 } from "./data-url.ts";
import { extensionOfName, isTextType, mediaTypeOfExtension, parseType } from "./file-type.ts";

/** `"invalid"`: what cannot be the content of such a file. */
export type AttachmentEncoding = "base64" | "base64url" | "data-url" | "text" | "bytes" | "invalid";

/** What is known of the file, by the names that an attachment has for it. */
export interface AboutFile {
  readonly file_name?: string | null | undefined;
  readonly file_type?: string | null | undefined;
}

/**
 * How `buildAttachment` would take `file_data` of a file without `file_encoding_type`: bytes as bytes; of strings a whole data URL (RFC
 * 2397) as that, then by the type (`file_type`, else the extension of `file_name`) a text file as text, a binary one as base64 or base64url
 * (RFC 4648, 4 and 5), and one of unknown type as base64 only if it decodes to a known signature.
 *
 * ```ts
 * detectAttachmentEncoding("aGVsbG8=", { file_name: "a.pdf" }); //=> "base64"
 * detectAttachmentEncoding("aGVsbG8=", { file_name: "a.txt" }); //=> "text"
 * ```
 *
 * @throws {TypeError} when the data is neither a string nor bytes, or a name or type no string.
 */
export function detectAttachmentEncoding(
  data: string | Uint8Array | ArrayBuffer,
  about: AboutFile = {},
): AttachmentEncoding {
  const type = typeOf(about);
  if (typeof data === "string") return detectInString(data, type);
  if (toBytes(data) !== undefined) return "bytes";
  throw new TypeError("data must be a string, a Uint8Array or an ArrayBuffer.");
}

function typeOf(about: AboutFile): string | undefined {
  if (typeof about !== "object" || about === null) throw new TypeError("The second argument must be an object.");
  const fileName = optionalString(about.file_name, "file_name");
  const stated = parseType(optionalString(about.file_type, "file_type"), undefined);
  if (stated?.kind === "extension") return stated.extension;
  return extensionOfName(fileName) ?? (stated?.kind === "generic" ? "bin" : undefined);
}

function optionalString(value: string | null | undefined, name: string): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string") throw new TypeError(`${name} must be a string.`);
  return value;
}

function detectInString(text: string, type: string | undefined): AttachmentEncoding {
  if (isBlank(text)) return "invalid";
  const dataUrl = parseDataUrl(text);
  if (dataUrl !== undefined) {
    const { isBase64, payload } = dataUrl;
    const isWhole = isBase64 ? readBase64(unescapeBase64(payload)).ok : payload !== "";
    return isWhole ? "data-url" : "invalid";
  }
  if (type !== undefined && !isTextType(type) && mediaTypeOfExtension(type, undefined) !== undefined) {
    const base64 = readBase64(text);
    return base64.ok ? nameOf(base64) : "invalid";
  }
  const encoded = type !== undefined && isTextType(type) ? undefined : findEncodedFile(text);
  if (encoded !== undefined) return nameOf(encoded.base64);
  return text.includes("\0") || findLoneSurrogate(text) !== -1 ? "invalid" : "text";
}

function nameOf({ isUrl }: { readonly isUrl: boolean }): "base64" | "base64url" {
  return isUrl ? "base64url" : "base64";
}
