/** Names of characters that cannot be seen or are taken for others, in one language, by the hexadecimal digits of their code points. */
export type CharacterNames = Readonly<Record<keyof typeof CHARACTER_NAMES, string>>;

/** The English names. */
export const CHARACTER_NAMES = {
  "0009": "tab",
  "000A": "line break",
  "000D": "line break",
  "0020": "space",
  "00A0": "no-break space",
  "00AD": "soft hyphen",
  "061C": "direction mark",
  "200B": "zero width space",
  "200C": "zero width non-joiner",
  "200D": "zero width joiner",
  "200E": "direction mark",
  "200F": "direction mark",
  "2028": "line separator",
  "2029": "paragraph separator",
  "202A": "direction mark",
  "202B": "direction mark",
  "202C": "direction mark",
  "202D": "direction mark",
  "202E": "direction mark",
  "2060": "word joiner",
  "2066": "direction mark",
  "2067": "direction mark",
  "2068": "direction mark",
  "2069": "direction mark",
  FE0F: "variation selector",
  FEFF: "byte order mark",
} as const;

/** `"U+200B (zero width space)"`; the code point alone, where it has no name. */
export function nameCharacter(codePoint: string, names: CharacterNames): string {
  const hexadecimal = codePoint.slice("U+".length);
  return isNamed(hexadecimal) ? `${codePoint} (${names[hexadecimal]})` : codePoint;
}

function isNamed(hexadecimal: string): hexadecimal is keyof CharacterNames {
  return Object.hasOwn(CHARACTER_NAMES, hexadecimal);
}
