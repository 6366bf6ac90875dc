/**
 * Returns `true` when the string has nothing but blanks (`""` too): tab and Unicode category Zs, which are dropped around phone numbers,
 * timestamps, addresses, senders and names.
 */
export function isBlank(text: string): boolean {
  return trimBlanks(text) === "";
}

/** The text without the blanks around it; nothing else, unlike `trim`, which also drops line breaks and U+FEFF. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlankUnit(text.charCodeAt(start))) start++;
  while (end > start && isBlankUnit(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** All of Zs lies in the basic plane, so a UTF-16 unit decides. */
function isBlankUnit(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0x09 ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0x1680
  );
}
