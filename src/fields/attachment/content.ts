import { isBlank } from "../../text/blanks.ts";
import { decodeBase64, encodeBase64 } from "./base64-bytes.ts";
import { type Base64, readInnerBase64, readBase64 } from "./base64.ts";
import { parseDataUrl } from "./data-url.ts";
import { bearsSignature, detectContainer, detectSignature, detectTextSignature, HEAD_BYTES } from "./signature.ts";

/** A file's content, before its encoding is chosen. */
export type Content =
  | { readonly form: "text"; readonly text: string }
  | ({ readonly form: "base64" } & Base64)
  | { readonly form: "bytes"; readonly bytes: Uint8Array };

/** The first bytes, each as the character of its value. */
export function headOf(content: Content): string {
  if (content.form === "base64") return content.head;
  return toBinary(
    content.form === "bytes" ? content.bytes : new TextEncoder().encode(content.text.slice(0, HEAD_BYTES)),
  );
}

function toBinary(bytes: Uint8Array): string {
  // To spread the bytes would go through their iterator, which takes ten times as long.
  return Reflect.apply(String.fromCharCode, undefined, bytes.subarray(0, HEAD_BYTES));
}

/** The extension that the beginning of the content stands for; `undefined` when it is of no known kind. A text is never a binary file. */
export function guessType(content: Content): string | undefined {
  const head = headOf(content);
  const [type] = content.form === "text" ? [] : detectSignature(head);
  if (type === "doc" && content.form !== "text") return detectContainer(directoryOf(content, head)) ?? type;
  return type ?? detectTextSignature(head)[0];
}

/** The first sector of an OLE2 container's directory, wherever it stands ([MS-CFB], 2.2). */
function directoryOf(content: Exclude<Content, { form: "text" }>, head: string): string {
  const sectorBytes = head.charCodeAt(30) === 12 ? 4096 : 512;
  const sector = [51, 50, 49, 48].reduce((value, index) => value * 256 + head.charCodeAt(index), 0);
  const start = (sector + 1) * sectorBytes;
  if (content.form === "bytes") return toBinary(content.bytes.subarray(start, start + sectorBytes));
  const from = start - (start % 3);
  // Slices of base64 that is whole: nothing to fail.
  return atob(content.text.slice((from / 3) * 4, (from / 3) * 4 + Math.ceil(sectorBytes / 3 + 1) * 4));
}

/** Decodes base64 of base64 once, when the result begins as a file of the type must; returns `undefined` otherwise. */
export function unwrapContent(content: Content, type: string): Content | undefined {
  if (content.form === "text") return undefined;
  const inner = content.form === "base64" ? readInnerBase64(content) : readBase64OfBytes(content.bytes);
  return inner !== undefined && bearsSignature(inner.head, type) ? { form: "base64", ...inner } : undefined;
}

function readBase64OfBytes(bytes: Uint8Array): Base64 | undefined {
  const text = /^[\w+/\s]{8}/.test(toBinary(bytes.subarray(0, 8))) ? decodeUtf8(bytes) : undefined;
  return text === undefined ? undefined : readBase64(text);
}

/**
 * The text of a text file; `undefined` when it must travel as base64: it is no UTF-8, has a NUL, or would be taken for
 * something else by whoever builds it a second time.
 */
export function readText(bytes: Uint8Array): string | undefined {
  const text = bytes.includes(0) ? undefined : decodeUtf8(bytes);
  return text === undefined || isBlank(text) || parseDataUrl(text) !== undefined ? undefined : text;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function bytesOf(content: Exclude<Content, { form: "text" }>): Uint8Array {
  return content.form === "bytes" ? content.bytes : decodeBase64(content.text);
}

export function base64Of(content: Exclude<Content, { form: "text" }>): string {
  return content.form === "bytes" ? encodeBase64(content.bytes) : content.text;
}
