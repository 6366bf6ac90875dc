import { measureSms, toGsm7 } from "capillary-messages";

export interface PlainVersion {
  readonly label: string;
  readonly text: string;
}

// A pictograph with what belongs to it: skin tones, joiners, variation selectors; flags.
const EMOJI =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0e|\ufe0f|\u20e3|[\u{e0020}-\u{e007f}]/gu;

/** The text in plain characters, where that needs fewer SMS or makes them longer: with marks replaced, and with emoji removed besides. */
export function plainVersions(text: string): readonly PlainVersion[] {
  const before = measureSms(text);
  if (before.encoding === "GSM-7") return [];
  const { text: replaced, replacements } = toGsm7(text);
  const them = before.unicodeCharacters.length === 1 ? "it" : "them";
  if (measureSms(replaced).encoding === "GSM-7") return [version(`Replace ${them}`, text, replaced)];
  const removed = replaced.replaceAll(EMOJI, "").replaceAll(/ {2,}/g, " ").trim();
  if (removed === "" || measureSms(removed).encoding !== "GSM-7") return [];
  return [version(replacements.length === 0 ? "Remove the emoji" : "Replace them, remove the emoji", text, removed)];
}

function version(act: string, before: string, after: string): PlainVersion {
  const [was, is] = [measureSms(before).segments, measureSms(after).segments];
  return { label: was === is ? act : `${act}: ${is} SMS`, text: after };
}
