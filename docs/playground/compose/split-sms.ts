import { measureSms } from "capillary-messages";

const PART_UNITS = { "GSM-7": 153, "UCS-2": 67 } as const;

/** The text of each SMS; as in the library, no part ends inside a character that takes two units. */
export function splitSms(text: string): readonly string[] {
  const { encoding, segments } = measureSms(text);
  if (segments === 1) return [text];
  const parts: string[] = [];
  let [part, units] = ["", 0];
  for (const character of text) {
    const more = encoding === "GSM-7" ? measureSms(character).units : character.length;
    if (units + more > PART_UNITS[encoding]) {
      parts.push(part);
      [part, units] = ["", 0];
    }
    part += character;
    units += more;
  }
  return [...parts, part];
}
