/** What word processors and keyboards put in, and the character of the GSM alphabet that says the same. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["\u2018", "'"],
  ["\u2019", "'"],
  ["\u201a", "'"],
  ["\u2032", "'"],
  ["`", "'"],
  ["\u00b4", "'"],
  ["\u201c", '"'],
  ["\u201d", '"'],
  ["\u201e", '"'],
  ["\u00ab", '"'],
  ["\u00bb", '"'],
  ["\u2033", '"'],
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2012", "-"],
  ["\u2013", "-"],
  ["\u2014", "-"],
  ["\u2212", "-"],
  ["\u2026", "..."],
  ["\u2022", "-"],
  ["\t", " "],
  ["\u00a0", " "],
  ["\u2009", " "],
  ["\u202f", " "],
  ["\u200b", ""],
  ["\u00ad", ""],
]);

/** The text with typographic characters made plain; letters of other scripts and emoji stay. */
export function toPlainCharacters(text: string): string {
  return text.replaceAll(/[\s\S]/g, (character) => PLAIN.get(character) ?? character);
}
