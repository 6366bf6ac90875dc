/** A data URL (RFC 2397), taken apart. */
export interface DataUrl {
  /** Lower case, without parameters; `undefined` when it names none. */
  readonly mediaType: string | undefined;
  readonly isBase64: boolean;
  /** What follows the comma, as it stands. */
  readonly payload: string;
  /** Where the payload begins, in UTF-16 units. */
  readonly offset: number;
}

const MAX_HEADER_UNITS = 512;

/** One component after another, each ended by a sign that it cannot hold: nothing to try twice. */
const HEADER =
  /^data:([\w!#$&^.+-]+\/[\w!#$&^.+-]+)?((?:; *[\w!#$&^.+-]+=(?:"[^"]*"|[\w!#$&^.+%'*-]*))*)(; *base64)?$/i;

/**
 * Takes a string apart that is a data URL as a whole; `undefined` for any other. Text in it may hold blanks and non-ASCII characters,
 * as browsers allow, but no line break or other control.
 */
export function parseDataUrl(text: string): DataUrl | undefined {
  if (text.slice(0, 5).toLowerCase() !== "data:") return undefined;
  const comma = text.slice(0, MAX_HEADER_UNITS).indexOf(",");
  const match = comma === -1 ? null : HEADER.exec(text.slice(0, comma));
  if (match === null) return undefined;
  const isBase64 = match[3] !== undefined;
  const payload = text.slice(comma + 1);
  if (!isBase64 && /[\0-\x1f\x7f]/.test(payload)) return undefined;
  return { mediaType: match[1]?.toLowerCase(), isBase64, payload, offset: comma + 1 };
}

/** What stands for one byte each in a payload. */
export const ESCAPES: RegExp = /%[0-9a-f]{2}/gi;

/** The bytes of a payload that is not base64: percent-encoded UTF-8; a `%` without two hexadecimal digits stands for itself. */
export function percentDecode(payload: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(payload);
  let end = 0;
  for (let index = 0; index < bytes.length; index++) {
    const value = bytes[index] === PERCENT ? hexPair(bytes[index + 1], bytes[index + 2]) : undefined;
    bytes[end++] = value ?? bytes[index] ?? 0;
    if (value !== undefined) index += 2;
  }
  return bytes.slice(0, end);
}

const PERCENT = 0x25;

function hexPair(high: number | undefined, low: number | undefined): number | undefined {
  if (high === undefined || low === undefined) return undefined;
  const digits = String.fromCharCode(high, low);
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined;
}

/** Base64 inside a URL may have its `+`, `/`, `=` and line breaks percent-encoded. */
export function unescapeBase64(payload: string): string {
  return payload.includes("%") ? new TextDecoder().decode(percentDecode(payload)) : payload;
}
