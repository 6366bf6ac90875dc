/** The characters of windows-1252 and windows-1251 for the bytes 0x80 to 0x9F and 0x80 to 0xBF; a space where there is none. */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const WINDOWS_1251 = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–— ™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї";

/** What two bytes of UTF-8 stand for in names that people have: not what `É—` or `Ü“` would by chance. */
const PLAUSIBLE =
  /^(?:[\u00a0-\u017f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0300-\u036f\u0370-\u052f\u0531-\u0587\u05d0-\u05ea\u0620-\u064a\u0660-\u06d3])$/;

/** Whether a name is UTF-8 that somebody read as Latin-1, windows-1252 or windows-1251: `RÃ©sumÃ©.pdf`. */
export function isMisread(name: string): boolean {
  // Without a character beyond ASCII nothing was read wrong; the usual name ends here.
  if (!/[^\0-\x7f]/.test(name)) return false;
  return [toLatin1, toWindows1251].some((toByte) => isUtf8(name, toByte));
}

function isUtf8(name: string, toByte: (unit: number, character: string) => number): boolean {
  const bytes = Array.from(name, (character) => toByte(character.charCodeAt(0), character));
  if (bytes.some((byte) => byte < 0)) return false;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    return Array.from(text).every((character) => isPlausible(character, character.charCodeAt(0)));
  } catch {
    return false;
  }
}

function isPlausible(character: string, unit: number): boolean {
  return unit < 0x80 || unit >= 0x800 || PLAUSIBLE.test(character);
}

/** The byte of a character; -1 when it has none. */
function toLatin1(unit: number, character: string): number {
  if (unit <= 0xff) return unit;
  const index = character === " " ? -1 : WINDOWS_1252.indexOf(character);
  return index === -1 ? -1 : 0x80 + index;
}

function toWindows1251(unit: number, character: string): number {
  if (unit < 0x80) return unit;
  if (unit >= 0x410 && unit <= 0x44f) return unit - 0x350;
  const index = character === " " ? -1 : WINDOWS_1251.indexOf(character);
  return index === -1 ? -1 : 0x80 + index;
}
