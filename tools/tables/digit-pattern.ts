import { RegExpParser } from "@eslint-community/regexpp";
import { isDisjointWith, JS, NFA } from "refa";

const ALL_DIGITS = "0123456789";
const automata = new Map<string, NFA>();

/**
 * Returns `true` when `pattern` matches some string of `length` digits of which the first have to be in `beginning`,
 * one string of allowed digits a position: `["0", "123456789"]`.
 */
export function canBegin(pattern: string, beginning: readonly string[], length: number): boolean {
  if (beginning.length > length) return false;
  const template = `${beginning.map((digits) => `[${digits}]`).join("")}\\d{${length - beginning.length}}`;
  return !isDisjointWith(toAutomaton(pattern), toAutomaton(template));
}

/** Every string of digits that a pattern stands for, with a dot where any digit may stand. */
export function expandPattern(pattern: string): string[] {
  const automaton = toAutomaton(pattern);
  if (!automaton.isFinite) throw new Error(`The pattern ${pattern} has no end.`);
  return [...automaton.wordSets()].flatMap((sets) =>
    sets.reduce<string[]>(
      (words, set) => {
        const digits = [...ALL_DIGITS].filter((digit) => set.has(digit.charCodeAt(0)));
        const choices = digits.length === ALL_DIGITS.length ? ["."] : digits;
        return words.flatMap((word) => choices.map((choice) => word + choice));
      },
      [""],
    ),
  );
}

/** The parts between the bars outside of groups. */
export function splitAlternatives(pattern: string): string[] {
  return new RegExpParser().parsePattern(pattern).alternatives.map(({ raw }) => raw);
}

/** Tests ask for the same patterns many thousand times. */
function toAutomaton(pattern: string): NFA {
  const known = automata.get(pattern);
  if (known !== undefined) return known;
  const { expression, maxCharacter } = JS.Parser.fromLiteral({ source: pattern, flags: "" }).parse();
  const automaton = NFA.fromRegex(expression, { maxCharacter });
  automata.set(pattern, automaton);
  return automaton;
}
