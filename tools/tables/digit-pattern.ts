/**
 * Answers one question about the digit patterns of numbering plans: can a string that begins so, of this length, match?
 * Takes what those patterns use: digits, `\d`, classes, groups, alternatives, `?` and `{m,n}`; anything else throws.
 */

/** A step takes the positions reached so far in a template of digits to those reached after it. */
type Step = (positions: ReadonlySet<number>, template: readonly string[]) => ReadonlySet<number>;

/**
 * Whether `pattern` matches some string of `length` digits of which the first have to be in `beginning`,
 * one string of allowed digits a position: `["0", "123456789"]`.
 */
export function canBegin(pattern: string, beginning: readonly string[], length: number): boolean {
  if (beginning.length > length) return false;
  const template = [...beginning, ...Array.from({ length: length - beginning.length }, () => "0123456789")];
  return compile(pattern)(new Set([0]), template).has(length);
}

/** Every string that a pattern of digits, `\d` (as a dot), classes, groups, alternatives and `?` stands for. */
export function expandPattern(pattern: string): string[] {
  return splitAlternatives(pattern).flatMap(expandSequence);
}

function expandSequence(sequence: string): string[] {
  if (sequence === "") return [""];
  const atom = /^(?:\\d|\d|\[[\d-]+\])/.exec(sequence)?.[0] ?? sequence.slice(0, groupLength(sequence));
  const isOptional = sequence[atom.length] === "?";
  const choices = [...expandAtom(atom), ...(isOptional ? [""] : [])];
  const rests = expandSequence(sequence.slice(atom.length + (isOptional ? 1 : 0)));
  return choices.flatMap((choice) => rests.map((rest) => choice + rest));
}

function expandAtom(atom: string): string[] {
  if (atom === "\\d") return ["."];
  if (atom.startsWith("(")) return expandPattern(atom.slice(1, -1).replace(/^\?:/, ""));
  return [..."0123456789"].filter((digit) => new RegExp(atom).test(digit));
}

/** Of the group that a pattern begins with. */
function groupLength(pattern: string): number {
  let depth = 0;
  for (let offset = 0; offset < pattern.length; offset++) {
    if (pattern[offset] === "(") depth++;
    if (pattern[offset] === ")") depth--;
    if (depth === 0 && offset > 0) return offset + 1;
  }
  throw new Error(`Cannot expand the pattern ${pattern}.`);
}

/** The parts between the bars outside of groups. */
export function splitAlternatives(pattern: string): string[] {
  const alternatives = [""];
  let depth = 0;
  for (const character of pattern) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (character === "|" && depth === 0) alternatives.push("");
    else alternatives[alternatives.length - 1] += character;
  }
  return alternatives;
}

function compile(pattern: string): Step {
  let offset = 0;
  const step = readAlternatives();
  if (offset !== pattern.length) throw new Error(`Cannot read the pattern ${pattern} at ${offset}.`);
  return step;

  function readAlternatives(): Step {
    const alternatives = [readSequence()];
    while (pattern[offset] === "|") {
      offset++;
      alternatives.push(readSequence());
    }
    return (positions, template) => new Set(alternatives.flatMap((step) => [...step(positions, template)]));
  }

  function readSequence(): Step {
    const steps: Step[] = [];
    while (offset < pattern.length && pattern[offset] !== "|" && pattern[offset] !== ")") steps.push(readQuantified());
    return (positions, template) => steps.reduce((reached, step) => step(reached, template), positions);
  }

  function readQuantified(): Step {
    const step = readAtom();
    const quantifier = /^(?:\?|\{(\d+)(?:,(\d+))?\})/.exec(pattern.slice(offset));
    if (quantifier === null) return step;
    offset += quantifier[0].length;
    const minimum = Number(quantifier[1] ?? 0);
    const maximum = Number(quantifier[2] ?? quantifier[1] ?? 1);
    return (positions, template) => {
      const reached = new Set<number>(minimum === 0 ? positions : []);
      for (let count = 1, current = positions; count <= maximum; count++) {
        current = step(current, template);
        if (count >= minimum) for (const position of current) reached.add(position);
      }
      return reached;
    };
  }

  function readAtom(): Step {
    const rest = pattern.slice(offset);
    const group = /^\((?:\?:)?/.exec(rest);
    if (group !== null) {
      offset += group[0].length;
      const step = readAlternatives();
      if (pattern[offset++] !== ")") throw new Error(`A group is not closed in ${pattern}.`);
      return step;
    }
    const digit = /^(?:\d|\\d|\[[\d-]+\])/.exec(rest);
    if (digit === null) throw new Error(`Cannot read the pattern ${pattern} at ${offset}.`);
    offset += digit[0].length;
    const accepts = new RegExp(digit[0]);
    return (positions, template) =>
      new Set(
        [...positions].filter((position) => accepts.test(template[position] ?? "")).map((position) => position + 1),
      );
  }
}
