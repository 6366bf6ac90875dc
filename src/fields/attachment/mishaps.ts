import * as attachmentIssues from "../../issues/attachment-issues.ts";
import type { IssueDefinition } from "../../issues/issue.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { detectSignature, detectStrongSignature, HEAD_BYTES } from "./signature.ts";
import { readWrittenBytes } from "./written-bytes.ts";

const MIN_HEXADECIMAL_BYTES = 16;
const MAX_LOCATION_UNITS = 2048;

/** Words that a program writes in place of a value that is missing, or is no string. */
const NO_VALUE = /^(?:undefined|null|none|nan|true|false|\{\}|\[\]|\[object [\w ]{1,40}\])$/i;
const URL_SCHEME = /^(?:https?|blob|file|ftp|s3|gs|content|ph|ms-appdata|capacitor):/i;
const PATH = /^(?:[a-z]:|[~.]{1,2})?[\w .()@+\\/-]+\.\w{1,8}$/i;
const QUOTED = /^b?(["'])[\w+/-]/;
const HALF_URL = /^(?:data:?)?[\w.+/-]{0,100};? ?base64,/i;

/** Names the mishap of a string that looks like base64 and is not. */
export function findMishapInBase64(text: string, addIssue: AddIssue): IssueDefinition | undefined {
  if (text.length < 64 && NO_VALUE.test(text.trim())) return attachmentIssues.noValue;
  const written = readWrittenBytes(text);
  if (written === undefined) return undefined;
  if (written.notation === "numbers") return attachmentIssues.byteNumbers;
  if (written.isMarked || detectSignature(written.head).length > 0) return attachmentIssues.hexadecimal;
  // Base64 of so many bytes has other characters, too.
  if (written.head.length >= MIN_HEXADECIMAL_BYTES) addIssue(attachmentIssues.hexDigits);
  return undefined;
}

/** Names the mishap of a string that is no base64, where the string shows it. */
export function findMishap(text: string): IssueDefinition | undefined {
  const start = text.slice(0, MAX_LOCATION_UNITS).trimStart();
  if (HALF_URL.test(start)) return attachmentIssues.halfDataUrl;
  if (URL_SCHEME.test(start) || (text.length < MAX_LOCATION_UNITS && PATH.test(start.trim()))) {
    return attachmentIssues.location;
  }
  if (QUOTED.test(start) && /["']\s*$/.test(text.slice(-8))) return attachmentIssues.quotedBase64;
  return isRawFile(text) ? attachmentIssues.rawFile : undefined;
}

/** Bytes that were read as a text: there are characters that no base64 and hardly a text has. */
function isRawFile(text: string): boolean {
  const head = text.slice(0, HEAD_BYTES).trimStart();
  return detectStrongSignature(head).length > 0 || /[\0-\x08\x0e-\x1f\x7f-\x9f\ufffd]/.test(head);
}
