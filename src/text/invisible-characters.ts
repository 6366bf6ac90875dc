import { lazy } from "./lazy.ts";

/** Unicode's Default_Ignorable_Code_Point: zero width, direction marks, variation selectors, byte order marks, fillers. */
const invisible = /* @__PURE__ */ lazy(() => new RegExp(String.raw`\p{Default_Ignorable_Code_Point}`, "u"));

/** The offset (UTF-16 units) of the first character that nothing is shown for; -1 when there is none. */
export function findInvisibleCharacter(text: string): number {
  return text.search(invisible());
}
