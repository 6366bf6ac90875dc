import { isCanonical } from "./is-canonical.ts";

const PLUS = 0x2b;
const SPACE = 0x20;
const DASH = 0x2d;
const DOT = 0x2e;
const OPENING = 0x28;
const CLOSING = 0x29;

/** 15 digits with a separator between each two. */
const MAX_UNITS = 30;

/**
 * The digits of a mobile number behind a plus, `+91 99882-21100` or `+1 (415) 555.2671`, seen without taking its notation apart, which
 * takes ten times as long; `undefined` when a closer look is needed. Behind a bracket or a dot a digit other than 0 has to follow, and
 * behind a dot two more: so it is no `(0)`, and no fraction.
 */
export function glanceAtNotation(text: string): string | undefined {
  if (text.length > MAX_UNITS || text.charCodeAt(0) !== PLUS) return undefined;
  let digits = "";
  let start = 1;
  for (let index = 1; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (isDigit(unit)) continue;
    const isSeparator = unit === SPACE || unit === DASH || unit === CLOSING;
    if (!isSeparator && !mayStandBefore(unit, text, index)) return undefined;
    digits += text.slice(start, index);
    start = index + 1;
  }
  digits += text.slice(start);
  return isCanonical(digits, undefined) ? digits : undefined;
}

function mayStandBefore(unit: number, text: string, index: number): boolean {
  const next = text.charCodeAt(index + 1);
  return next !== 0x30 && isDigit(next) && (unit === OPENING || (unit === DOT && index + 3 < text.length));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
