import type { Settings } from "../shared/options.ts";
import { fixAddress } from "./fix-address.ts";
import { fixNumber } from "./fix-number.ts";
import { fixText } from "./fix-text.ts";
import { fixTime } from "./fix-time.ts";
import type { FieldKind, Fix } from "./fix.ts";

/** Suggests what could be done about the value of a field. Every fix was tried out: it leads to a value that is accepted. */
export function suggestFixes(kind: FieldKind, text: string, settings: Settings): readonly Fix[] {
  if (text.trim() === "") return [];
  if (kind === "number") return fixNumber(text, settings);
  if (kind === "time") return fixTime(text, settings);
  if (kind === "address" || kind === "addresses") return fixAddress(text, kind === "addresses");
  return fixText(text, kind);
}
