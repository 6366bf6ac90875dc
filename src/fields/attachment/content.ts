import * as attachmentIssues from "../../issues/attachment-issues.ts";
import { type Scope, report } from "../../issues/scope.ts";
import { isBlank } from "../blanks.ts";
import { type Base64, type Base64Fault, type CanonicalBase64, HEAD_CHARACTERS, readBase64 } from "./base64.ts";
import { decodeBase64, decodeToBinary } from "./base64-bytes.ts";
import { type DataUrl, escapedOffset, parseDataUrl, percentDecode, unescapeBase64 } from "./data-url.ts";
import { HEAD_BYTES, detectSignature } from "./signature.ts";

/** What is to be sent, before it is settled how. */
export type Content =
  | { readonly form: "text"; readonly text: string }
  | ({ readonly form: "base64" } & CanonicalBase64)
  | { readonly form: "bytes"; readonly bytes: Uint8Array };

/** The content of a data URL; `null` when it is broken or empty, which is reported. */
export function readDataUrl({ isBase64, payload, offset }: DataUrl, scope: Scope): Content | null {
  if (!isBase64) {
    if (payload !== "") return { form: "bytes", bytes: percentDecode(payload) };
    report(scope, attachmentIssues.empty);
    return null;
  }
  const base64 = readBase64(unescapeBase64(payload));
  if (base64.ok) return { form: "base64", ...base64 };
  reportFault(
    scope,
    "offset" in base64 ? { ...base64, offset: offset + escapedOffset(payload, base64.offset) } : base64,
  );
  return null;
}

/** The content of base64 or base64url; `null` when it is neither, which is reported. */
export function readBase64Content(text: string, scope: Scope): Content | null {
  const base64 = readBase64(text);
  if (base64.ok) return { form: "base64", ...base64 };
  reportFault(scope, base64);
  return null;
}

function reportFault(scope: Scope, fault: Base64Fault): void {
  switch (fault.fault) {
    case "character":
      return report(scope, attachmentIssues.invalidBase64, { offset: fault.offset });
    case "pad-bits":
      return report(scope, attachmentIssues.padBits, { offset: fault.offset });
    case "incomplete":
      return report(scope, attachmentIssues.incompleteBase64, { actualCharacters: fault.characters });
    case "empty":
      return report(scope, attachmentIssues.empty);
  }
}

/** Of a text that is base64 of a known kind of file: that base64, canonical, and its signature. `undefined` for any other. */
export function findEncodedFile(
  text: string,
): { readonly base64: Extract<Base64, { ok: true }>; readonly types: readonly string[] } | undefined {
  // The beginning decides nearly always, and costs the same however long the text is.
  const types = detectSignature(headOfBase64(text.slice(0, HEAD_CHARACTERS * 2)));
  if (types.length === 0) return undefined;
  const base64 = readBase64(text);
  return base64.ok ? { base64, types } : undefined;
}

/** As many of the first bytes as base64 gives, which may be wrapped; none when it is not base64. */
function headOfBase64(text: string): Uint8Array {
  const compact = text.replace(/[\t\n\f\r\p{Zs}]+/gu, "").slice(0, HEAD_CHARACTERS);
  const standard = compact.replaceAll("-", "+").replaceAll("_", "/");
  const whole = standard.slice(0, standard.length - (standard.length % 4));
  const rest = standard.length % 4 >= 2 ? `${standard.slice(whole.length)}==`.slice(0, 4) : "";
  try {
    return Uint8Array.from(atob(whole + rest), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

/** The extensions that the beginning of the content stands for; none when it is of no known kind. */
export function contentTypes(content: Content): readonly string[] {
  return detectSignature(headOf(content));
}

function headOf(content: Content): Uint8Array {
  switch (content.form) {
    case "bytes":
      return content.bytes.subarray(0, HEAD_BYTES);
    case "base64":
      return decodeBase64(content.head);
    case "text":
      return new TextEncoder().encode(content.text.slice(0, HEAD_BYTES));
  }
}

/**
 * What base64 of base64 was meant to be, when that begins as one of the given kinds of file must; `undefined` otherwise. One layer only.
 */
export function unwrapContent(content: Content, isKind: (types: readonly string[]) => boolean): Content | undefined {
  if (content.form === "text") return undefined;
  const head = asAscii(headOf(content));
  if (head === undefined || !isKind(detectSignature(headOfBase64(head)))) return undefined;
  const text = content.form === "bytes" ? asAscii(content.bytes) : decodeToBinary(content.text);
  const inner = text === undefined ? undefined : readBase64(text);
  if (text === undefined || inner?.ok !== true) return undefined;
  // What is canonical is ASCII; else there could be a byte that, as a character, is a blank.
  return inner.text === text || !NOT_ASCII.test(text) ? { form: "base64", ...inner } : undefined;
}

const NOT_ASCII = /[^\0-\x7f]/;

/** `undefined` for bytes that are no ASCII text: UTF-8 would fail on them, or say fewer characters than there are bytes. */
function asAscii(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.length === bytes.length ? text : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The text of a text file; `undefined` when it must travel as base64: it is no UTF-8, has a NUL, or would be taken for
 * something else by whoever builds it a second time.
 */
export function readText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return isBlank(text) || parseDataUrl(text) !== undefined ? undefined : text;
  } catch {
    return undefined;
  }
}
