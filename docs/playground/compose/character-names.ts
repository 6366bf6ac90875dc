/** The names that people have for the characters that most often make an SMS short. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["\u2018", "curly quotation mark"],
  ["\u2019", "curly apostrophe"],
  ["\u201c", "curly quotation mark"],
  ["\u201d", "curly quotation mark"],
  ["\u201e", "low quotation mark"],
  ["\u2013", "long dash"],
  ["\u2014", "long dash"],
  ["\u2011", "dash that does not break"],
  ["\u2026", "three dots in one"],
  ["\u2022", "bullet"],
  ["\u00a0", "space that does not break"],
  ["\u202f", "narrow space"],
  ["\u200b", "zero-width space"],
  ["\u200d", "zero-width joiner"],
  ["\ufe0f", "emoji style mark"],
  ["\u00ad", "soft hyphen"],
  ["\t", "tab"],
  ["`", "backtick"],
  ["\u20b9", "rupee sign"],
  ["\u20ab", "dong sign"],
  ["\u00b0", "degree sign"],
  ["\u2122", "trademark sign"],
]);

/** A name for people: `curly apostrophe`, `emoji`, or `U+0939` where there is none. */
export function characterName(character: string): string {
  const name = NAMES.get(character);
  if (name !== undefined) return name;
  if (/\p{Extended_Pictographic}/u.test(character)) return "emoji";
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return /\p{L}/u.test(character) ? `letter ${character}` : `U+${hex}`;
}

/** Something to see, also for what is invisible. */
export function visibleForm(character: string): string {
  return /[\s\p{C}\p{Mn}]/u.test(character) ? "␣" : character;
}
