import { findNotationProblem, type NotationProblem } from "./notation-problem.ts";

/** What is left of a phone number when its separators are gone. */
export interface Notation {
  /** ASCII digits. */
  readonly digits: string;
  /** The same digits, as separators part them. */
  readonly groups: readonly string[];
  readonly hasPlus: boolean;
  /** How many digits stand before a "(0)"; -1 when there is none. */
  readonly bracketedZeroAt: number;
  /** How many digits stand before the first bracket of digits and up to its end; -1 when there is none. */
  readonly bracketStart: number;
  readonly bracketEnd: number;
  /** How many digits stand behind the last slash; 0 when there is none. */
  readonly digitsBehindSlash: number;
  /** Whether a dash or a slash parts the last digits from those before. */
  readonly hasDashBeforeLast: boolean;
  readonly problem: undefined;
}

/** Takes a phone number apart that has no blanks around it; the text is short. */
export function readNotation(text: string): Notation | NotationProblem {
  const [scheme = ""] = SCHEME.exec(text) ?? [];
  const [head = ""] = HEAD.exec(text.slice(scheme.length)) ?? [];
  const start = scheme.length + head.length;
  const problem = findNotationProblem(text, start);
  if (problem !== undefined) return problem;
  const inAscii = text.slice(scheme.length).replace(OTHER_DIGIT, digitValue);
  const zeroAt = inAscii.search(BRACKETED_ZERO);
  const bracket = BRACKETED_DIGITS.exec(inAscii);
  const bracketStart = bracket === null ? -1 : countAsciiDigits(inAscii.slice(0, bracket.index));
  const slashAt = Math.max(inAscii.lastIndexOf("/"), inAscii.lastIndexOf("\uff0f"));
  return {
    digits: inAscii.replace(/[^0-9]+/g, ""),
    groups: inAscii.split(/[^0-9]+/).filter((group) => group !== ""),
    hasPlus: PLUS_AT_END.test(head),
    bracketedZeroAt: zeroAt < 0 ? -1 : countAsciiDigits(inAscii.slice(0, zeroAt)),
    bracketStart,
    bracketEnd: bracketStart + countAsciiDigits(bracket?.[0] ?? ""),
    digitsBehindSlash: slashAt < 0 ? 0 : countAsciiDigits(inAscii.slice(slashAt)),
    hasDashBeforeLast: DASH.test(lastSeparators(inAscii)),
    problem: undefined,
  };
}

const SCHEME = /^(?:tel:|whatsapp:)?/i;
/** What may stand before the first digit. Here and below: blanks, dashes, dots and brackets, the full-width ones too. */
const HEAD = /^[\t\p{Zs}\p{Dash}\u30fc.()[\]\uff0e\uff08\uff09\uff3b\uff3d]*[+\uff0b]?/u;
const PLUS_AT_END = /[+\uff0b]$/;
const OTHER_DIGIT = /[^\P{Nd}0-9]/gu;
const BRACKETED_ZERO =
  /[([\uff08\uff3b][^0-9()[\]\uff08\uff09\uff3b\uff3d]*0[^0-9()[\]\uff08\uff09\uff3b\uff3d]*[)\]\uff09\uff3d]/;
const BRACKETED_DIGITS =
  /[([\uff08\uff3b][^0-9()[\]\uff08\uff09\uff3b\uff3d]*[0-9][^()[\]\uff08\uff09\uff3b\uff3d]*[)\]\uff09\uff3d]/;
const DASH = /[\p{Dash}\u30fc/\uff0f]/u;

/** Decimal digits of a script stand side by side from 0 to 9, so the number of those before it tells a digit's value. */
function digitValue(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(codePoint - before - 1))) before++;
  return String(before % 10);
}

function countAsciiDigits(text: string): number {
  return text.replace(/[^0-9]+/g, "").length;
}

/** What stands between the last group of digits and the one before. */
function lastSeparators(text: string): string {
  return text.split(/[0-9]+/).at(-2) ?? "";
}
