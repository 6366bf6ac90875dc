/** A data URL (Fetch Standard, "data: URLs"), taken apart. */
export interface DataUrl {
  /** Lower case, without parameters; `undefined` when it names none. */
  readonly mediaType: string | undefined;
  readonly isBase64: boolean;
  /** The text behind the comma, unchanged, up to a raw `#`. */
  readonly payload: string;
  /** The offset of the payload, in UTF-16 units. */
  readonly offset: number;
  /** The offset of the raw `#` that ends the payload; -1 when there is none. */
  readonly fragmentOffset: number;
}

const MAX_BLANKS = 64;
const MAX_HEADER_UNITS = 4096;

/** A type begins with a letter: `data:12/03, ...` is a date in several languages. */
const MEDIA_TYPE = /^([a-z][\w!#$&^.+-]*\/[\w!#$&^.+-]+)[ \f]*(?:;|$)/i;
/** Old PDF generators write the file's name as it is, with commas. */
const OPEN_NAME = /;\s*(?:file)?name=[^;"]*$/i;
const BASE64_MARK = /; *base64$/i;

/**
 * Takes a string apart that is a data URL as a whole, with blanks around it; `undefined` for any other. What stands between `data:` and
 * the first comma tells it from prose: nothing, a media type, or parameters.
 */
export function parseDataUrl(text: string): DataUrl | undefined {
  const scheme = /^\s*data:/i.exec(text.slice(0, MAX_BLANKS))?.[0];
  if (scheme === undefined) return undefined;
  const start = scheme.length;
  const beginning = text.slice(start, start + MAX_HEADER_UNITS);
  const comma = beginning.indexOf(",");
  if (comma === -1) return isEmptyUrl(beginning) ? emptyUrl(text.length) : undefined;
  const header = beginning.slice(0, comma);
  if (!isHeader(header)) return undefined;
  const isBase64 = isBase64Header(header);
  const end = isBase64 || !OPEN_NAME.test(header) ? comma : endOfOpenName(beginning, comma);
  const offset = start + end + 1;
  const payload = text.slice(offset);
  const hash = payload.indexOf("#");
  return {
    mediaType: MEDIA_TYPE.exec(header.trimStart())?.[1]?.toLowerCase(),
    isBase64: isBase64 || end !== comma,
    payload: hash === -1 ? payload : payload.slice(0, hash),
    offset,
    fragmentOffset: hash === -1 ? -1 : offset + hash,
  };
}

/** Browsers write `data:` alone for an empty file. */
function isEmptyUrl(rest: string): boolean {
  return rest.length < MAX_HEADER_UNITS && (rest.trim() === "" || isBase64Header(rest));
}

function emptyUrl(offset: number): DataUrl {
  return { mediaType: undefined, isBase64: false, payload: "", offset, fragmentOffset: -1 };
}

function isHeader(header: string): boolean {
  const trimmed = header.trim();
  return trimmed === "" || trimmed.startsWith(";") || MEDIA_TYPE.test(header) || isBase64Header(header);
}

/** A URL loses its line breaks before it is looked at. */
function isBase64Header(header: string): boolean {
  return BASE64_MARK.test(header.replace(/[\t\n\r]/g, "").trimEnd());
}

/** Finds the end of a header whose file name has commas: before base64 that goes on to the end. */
function endOfOpenName(beginning: string, comma: number): number {
  const mark = ";base64,";
  const start = beginning.toLowerCase().lastIndexOf(mark);
  const payload = start < comma ? "" : beginning.slice(start + mark.length);
  return payload === "" || /[^\w+/=%\s-]/.test(payload) ? comma : start + mark.length - 1;
}

/** A percent escape: three characters of a payload that are one byte. */
export const ESCAPES: RegExp = /%[0-9a-f]{2}/gi;

/** Finds the characters that a URL drops from a payload: tabs and line breaks anywhere, blanks and controls at its end. */
export function findDropped(payload: string, isEnd: boolean): number {
  const dropped = payload.search(/[\t\n\r]/);
  if (dropped !== -1 || !isEnd) return dropped;
  const kept = endOfKept(payload);
  return kept < payload.length ? kept : -1;
}

export function dropBlanks(payload: string, isEnd: boolean): string {
  const kept = isEnd ? payload.slice(0, endOfKept(payload)) : payload;
  return kept.replace(/[\t\n\r]+/g, "");
}

function endOfKept(payload: string): number {
  let end = payload.length;
  while (end > 0 && payload.charCodeAt(end - 1) <= 0x20) end--;
  return end;
}

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
