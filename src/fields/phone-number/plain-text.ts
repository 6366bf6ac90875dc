import { lazy } from "../../text/lazy.ts";

/** Characters that leave nothing: invisible ones, and the frame of a keycap such as 7️⃣. */
const invisible = /* @__PURE__ */ lazy(() => new RegExp(String.raw`[\p{Default_Ignorable_Code_Point}\u20e3]`, "gu"));
const foreignDigit = /* @__PURE__ */ lazy(() => new RegExp(String.raw`[^\P{Nd}0-9]`, "gu"));
const dash = /* @__PURE__ */ lazy(() => new RegExp(String.raw`[\p{Dash}\u30fc]`, "gu"));
const blank = /* @__PURE__ */ lazy(() => new RegExp(String.raw`[\t\p{Zs}]`, "gu"));
const digit = /* @__PURE__ */ lazy(() => new RegExp(String.raw`\p{Nd}`, "u"));

/**
 * A text without what nobody sees, and with digits of any script, full-width characters, dashes and blanks as in ASCII, so that the rule
 * reads ASCII only.
 */
export function toPlainText(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .replace(invisible(), "")
    .replace(/[\uff01-\uff5e]/g, toHalfWidth)
    .replace(foreignDigit(), digitValue)
    .replace(dash(), "-")
    .replace(blank(), " ");
}

/** Finds the place in the text itself of a character of `toPlainText(text)`. */
export function findInText(text: string, plainOffset: number): number {
  let offset = 0;
  let passed = 0;
  for (const character of text) {
    const { length } = toPlainText(character);
    if (length > 0 && passed >= plainOffset) break;
    passed += length;
    offset += character.length;
  }
  return offset;
}

export function countDigits(plainText: string): number {
  let digits = 0;
  for (let index = 0; index < plainText.length; index++) {
    const unit = plainText.charCodeAt(index);
    if (unit >= 0x30 && unit <= 0x39) digits++;
  }
  return digits;
}

function toHalfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/** Decimal digits of a script stand side by side from 0 to 9, so the number of those before it tells a digit's value. */
function digitValue(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  let before = 0;
  while (digit().test(String.fromCodePoint(codePoint - before - 1))) before++;
  return String(before % 10);
}
