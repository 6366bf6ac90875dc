const CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f]/g;
const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f]/;
const START_UNITS = 1024;
/** A long text may hold some, as programs do. */
const MAX_CONTROL_SHARE = 0.004;
/** The largest share of other bytes: most bytes of a text in a legacy encoding are ASCII. */
const MAX_OTHER_SHARE = 0.125;

/**
 * Returns `true` when bytes are readable as text: UTF-8, UTF-16 with a mark, or ASCII with some characters of a legacy encoding; with
 * hardly a control character, and no NUL.
 *
 * @param head the first bytes, each as the character of its value; the last character may be cut
 */
export function isReadableText(head: string): boolean {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(head)) return isUtf16(head);
  if (hasControls(head)) return false;
  const text = decodeHead(head);
  return text === undefined ? isMostlyAscii(head) : !/[\x80-\x9f]/.test(text);
}

function hasControls(text: string): boolean {
  // The beginning decides of most files that are no text.
  if (text.slice(0, START_UNITS).search(CONTROL) !== -1 && text.includes("\0")) return true;
  const controls = text.match(CONTROLS)?.length ?? 0;
  return controls > text.length * MAX_CONTROL_SHARE || text.includes("\0");
}

/** The text of bytes that are UTF-8, the last character perhaps cut; `undefined` for any other. */
export function decodeHead(head: string): string | undefined {
  if (!/[\x80-\xff]/.test(head)) return head;
  // To ask the decoder takes ten times as long, and most binary files end here.
  const start = /^(?:[\0-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}){0,256}/.exec(
    head,
  );
  if (start !== null && start[0].length < Math.min(256, head.length - 3)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(toBytes(head), { stream: true });
  } catch {
    return undefined;
  }
}

function isUtf16(head: string): boolean {
  try {
    const encoding = head.startsWith("\xff") ? "utf-16le" : "utf-16be";
    const text = new TextDecoder(encoding, { fatal: true }).decode(toBytes(head), { stream: true });
    return text !== "" && !hasControls(text);
  } catch {
    return false;
  }
}

function isMostlyAscii(head: string): boolean {
  const others = head.replace(/[\t-\r -~]+/g, "").length;
  return others <= head.length * MAX_OTHER_SHARE;
}

function toBytes(head: string): Uint8Array {
  const bytes = new Uint8Array(head.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = head.charCodeAt(index);
  return bytes;
}
