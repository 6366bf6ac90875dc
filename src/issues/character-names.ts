/** Names of characters that cannot be seen or are taken for others, each with the hexadecimal digits of its code points, always four. */
const NAMED_CHARACTERS = [
  ["tab", "0009"],
  ["line break", "000A 000D"],
  ["space", "0020"],
  ["no-break space", "00A0"],
  ["soft hyphen", "00AD"],
  ["zero width space", "200B"],
  ["zero width non-joiner", "200C"],
  ["zero width joiner", "200D"],
  ["direction mark", "061C 200E 200F 202A 202B 202C 202D 202E 2066 2067 2068 2069"],
  ["line separator", "2028"],
  ["paragraph separator", "2029"],
  ["word joiner", "2060"],
  ["variation selector", "FE0E FE0F"],
  ["byte order mark", "FEFF"],
] as const;

/** The names in another language, by the English ones. */
export type CharacterNames = Readonly<Record<(typeof NAMED_CHARACTERS)[number][0], string>>;

/** `"U+200B (zero width space)"`, or in other words; the code point alone, where it has no name. */
export function nameCharacter(codePoint: string, names: CharacterNames | undefined): string {
  const digits = codePoint.slice("U+".length);
  const [name] = NAMED_CHARACTERS.find(([, codePoints]) => codePoints.includes(digits)) ?? [];
  return name === undefined ? codePoint : `${codePoint} (${names === undefined ? name : names[name]})`;
}
