import { codePointAt } from "../../issues/code-point.ts";

/** Unicode's Default_Ignorable_Code_Point: direction marks, zero width, variation selectors, fillers. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** The first character that nobody sees, as the params of its issue; `undefined` when there is none. */
export function findInvisible(text: string): { readonly character: string; readonly offset: number } | undefined {
  const offset = text.search(INVISIBLE);
  return offset < 0 ? undefined : { character: codePointAt(text, offset), offset };
}

/** The text without what nobody sees. */
export function removeInvisible(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, "");
}

/** Where a character of `removeInvisible(text)` stands in the text itself. */
export function findVisible(text: string, visibleOffset: number): number {
  let offset = 0;
  let passed = 0;
  for (const character of text) {
    if (!INVISIBLE.test(character)) {
      if (passed >= visibleOffset) break;
      passed += character.length;
    }
    offset += character.length;
  }
  return offset;
}
