import { findNotationProblem, type NotationProblem } from "./notation-problem.ts";
import { countDigits } from "./plain-text.ts";

/** A phone number without its separators. */
export interface Notation {
  readonly digits: string;
  /** The same digits, as separators part them. */
  readonly groups: readonly string[];
  readonly hasPlus: boolean;
  /** The number of digits before a "(0)"; -1 when there is none. */
  readonly bracketedZeroAt: number;
  /** The number of digits before the first bracket of digits and up to its end; -1 when there is none. */
  readonly bracketStart: number;
  readonly bracketEnd: number;
  /** The number of digits behind the last slash; 0 when there is none. */
  readonly digitsBehindSlash: number;
  /** The number of the last groups that have one or two digits, with a dash or a slash before each. */
  readonly tails: number;
  readonly problem: undefined;
}

/** Takes a phone number apart; the text is plain, short and has no blanks around it. */
export function readNotation(text: string): Notation | NotationProblem {
  const [head = ""] = HEAD.exec(text) ?? [];
  const problem = findNotationProblem(text, head.length);
  if (problem !== undefined) return problem;
  const groups = text.match(/[0-9]+/g) ?? [];
  const hasBrackets = /[([]/.test(text);
  const zeroAt = hasBrackets ? text.search(BRACKETED_ZERO) : -1;
  const bracket = hasBrackets ? BRACKETED_DIGITS.exec(text) : null;
  const bracketStart = bracket === null ? -1 : countDigits(text.slice(0, bracket.index));
  const slashAt = text.lastIndexOf("/");
  return {
    digits: groups.join(""),
    groups,
    hasPlus: head.endsWith("+"),
    bracketedZeroAt: zeroAt < 0 ? -1 : countDigits(text.slice(0, zeroAt)),
    bracketStart,
    bracketEnd: bracketStart + countDigits(bracket?.[0] ?? ""),
    digitsBehindSlash: slashAt < 0 ? 0 : countDigits(text.slice(slashAt)),
    tails: countTails(text, groups),
    problem: undefined,
  };
}

const MAX_TAIL_DIGITS = 2;

function countTails(text: string, groups: readonly string[]): number {
  const separators = text.split(/[0-9]+/).slice(1, -1);
  let tails = 0;
  for (let index = groups.length - 1; index > 0; index--) {
    if ((groups[index] ?? "").length > MAX_TAIL_DIGITS || !/[-/]/.test(separators[index - 1] ?? "")) break;
    tails++;
  }
  return tails;
}

/** The prefix that may stand before the first digit. */
const HEAD = /^(?:tel:|whatsapp:)?[ \-.()[\]]*\+?/i;
const BRACKETED_ZERO = /[([][^0-9()[\]]*0[^0-9()[\]]*[)\]]/;
const BRACKETED_DIGITS = /[([][^0-9()[\]]*[0-9][^()[\]]*[)\]]/;
