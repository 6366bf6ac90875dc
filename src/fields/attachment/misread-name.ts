/** The characters of windows-1252 and windows-1251 for the bytes 0x80 to 0x9F and 0x80 to 0xBF; a space where there is none. */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const WINDOWS_1251 = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–— ™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї";

/** Letters that two bytes of UTF-8 encode in people's names; `É—` or `Ü“` would occur by chance. */
const PLAUSIBLE: readonly (readonly [first: number, last: number])[] = [
  // Latin, with the letters of Vietnamese and Romanian; accents that stand alone.
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x218, 0x21b],
  [0x300, 0x36f],
  // Greek and Cyrillic, Armenian, Hebrew, Arabic.
  [0x370, 0x52f],
  [0x531, 0x587],
  [0x5d0, 0x5ea],
  [0x620, 0x64a],
  [0x660, 0x6d3],
];

/** Returns `true` when the name is UTF-8 that somebody read as Latin-1, windows-1252 or windows-1251: `RÃ©sumÃ©.pdf`. */
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
    return Array.from(text).every((character) => isPlausible(character.charCodeAt(0)));
  } catch {
    return false;
  }
}

/** Longer characters do not come by chance. */
function isPlausible(unit: number): boolean {
  return unit < 0x80 || unit >= 0x800 || PLAUSIBLE.some(([first, last]) => unit >= first && unit <= last);
}

/** The byte of a character; -1 when it has none. */
function toLatin1(unit: number, character: string): number {
  if (unit <= 0xff) return unit;
  const index = WINDOWS_1252.indexOf(character);
  return index === -1 ? -1 : 0x80 + index;
}

function toWindows1251(unit: number, character: string): number {
  if (unit < 0x80) return unit;
  if (unit >= 0x410 && unit <= 0x44f) return unit - 0x350;
  const index = WINDOWS_1251.indexOf(character);
  return index === -1 ? -1 : 0x80 + index;
}
