/** Counts the bytes of a text in UTF-8. A lone surrogate counts 3, as the U+FFFD that `TextEncoder` writes for it. */
export function utf8Length(text: string): number {
  const { length } = text;
  let bytes = length;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    if (unit < 0x800) {
      bytes += 1;
    } else {
      bytes += 2;
      // A pair is 2 units and 4 bytes.
      if (unit >= 0xd800 && unit <= 0xdbff && isLowSurrogate(text.charCodeAt(index + 1))) index++;
    }
  }
  return bytes;
}

/** Returns `true` for the second half of a surrogate pair; `NaN`, the unit behind the end of a text, is none. */
export function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
