import * as attachmentIssues from "../../issues/attachment-issues.ts";
import { isBlank } from "../../text/blanks.ts";
import { findLoneSurrogate } from "../../text/lone-surrogate.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { type Base64, readBase64, readHead } from "./base64.ts";
import { parseDataUrl } from "./data-url.ts";
import { HEAD_BYTES, detectSignature } from "./signature.ts";

/** What is to be sent, before it is settled how. */
export type Content =
  | { readonly form: "text"; readonly text: string }
  | ({ readonly form: "base64" } & Base64)
  | { readonly form: "bytes"; readonly bytes: Uint8Array };

/** The extensions that the beginning of the content stands for; none when it is of no known kind. */
export function contentTypes(content: Content): readonly string[] {
  return detectSignature(headOf(content));
}

/** The first bytes, each as the character of its value. */
function headOf(content: Content): string {
  if (content.form === "base64") return content.head;
  const bytes = content.form === "bytes" ? content.bytes : new TextEncoder().encode(content.text.slice(0, HEAD_BYTES));
  // To spread the bytes would go through their iterator, which takes ten times as long.
  return Reflect.apply(String.fromCharCode, undefined, bytes.subarray(0, HEAD_BYTES));
}

/** Of a text that is base64 of a known kind of file, in any notation: that base64, and the extensions. `undefined` for any other. */
export function findEncodedFile(text: string): (Base64 & { readonly types: readonly string[] }) | undefined {
  // The beginning decides nearly always, and costs the same however long the text is.
  const types = detectSignature(readHead(text));
  const base64 = types.length === 0 ? undefined : readBase64(text);
  return base64 && { ...base64, types };
}

/** What base64 of base64 was meant to be, when that begins as a file of the type must; `undefined` otherwise. One layer only. */
export function unwrapContent(content: Content, type: string): Content | undefined {
  if (content.form === "text" || !detectSignature(readHead(headOf(content))).includes(type)) return undefined;
  const text = content.form === "bytes" ? decodeUtf8(content.bytes) : atob(content.text);
  const inner = text === undefined ? undefined : readBase64(text);
  if (text === undefined || inner === undefined) return undefined;
  // What is canonical is ASCII; else there could be a byte that, as a character, is a blank.
  return inner.text === text || !/[^\0-\x7f]/.test(text) ? { form: "base64", ...inner } : undefined;
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

/** Whether a text can go out as it is; if not, that is told. */
export function checkText(text: string, addIssue: AddIssue): boolean {
  const nul = text.indexOf("\0");
  if (nul !== -1) addIssue(attachmentIssues.nulCharacter, { offset: nul });
  const surrogate = findLoneSurrogate(text);
  if (surrogate !== -1) addIssue(attachmentIssues.loneSurrogate, { offset: surrogate });
  return nul === -1 && surrogate === -1;
}
