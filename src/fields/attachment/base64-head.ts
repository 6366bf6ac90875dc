import { toStandard } from "./base64-decoder.ts";
import { blanks } from "./base64-fault.ts";

/** `HEAD_BYTES` as base64. */
const HEAD_CHARACTERS = 10_920;

/** The first bytes of base64 in any notation, however long it is, each as the character of its value; `""` of what is none. */
export function readHead(text: string): string {
  // Most texts are told apart by their first full stop: an exception of the decoder costs twenty times as much.
  if (/[^\w+/=\s-]/.test(text.slice(0, 64))) return "";
  const given = text.slice(0, HEAD_CHARACTERS * 2).replace(blanks(), "");
  if (/[^\w+/=-]/.test(given)) return "";
  const bare = toStandard(given).slice(0, HEAD_CHARACTERS);
  try {
    // One character of a group stands for no byte yet.
    return atob(bare.length % 4 === 1 ? bare.slice(0, -1) : bare);
  } catch {
    return "";
  }
}
