import { parseSync, Visitor } from "oxc-parser";
import rewritePattern from "regexpu-core";
import type { Plugin } from "rolldown";

/** Inside a function a longer pattern is made when the function runs; at the top of a module it would be made at once. */
const MAX_CHARACTERS_IN_FUNCTION = 300;

/**
 * Writes `\p{...}` out as ranges: engines check every literal while they read a file, and load Unicode's tables for each property, which took
 * a sixth of the time of an import. The sources keep the names, and the tests of linear time read those.
 */
export const expandProperties: Plugin = {
  name: "expand-properties",
  transform: {
    filter: { id: /[\\/]src[\\/].*\.ts$/, code: /\\[pP]\{/ },
    handler(code, id) {
      let expanded = code;
      for (const literal of findLiterals(code, id).toReversed())
        expanded = expanded.slice(0, literal.start) + expand(literal) + expanded.slice(literal.end);
      return { code: expanded, map: null };
    },
  },
};

interface Literal {
  readonly start: number;
  readonly end: number;
  readonly pattern: string;
  readonly flags: string;
  readonly isInFunction: boolean;
}

function findLiterals(code: string, path: string): Literal[] {
  const literals: Literal[] = [];
  let functions = 0;
  const enter = (): void => void functions++;
  const leave = (): void => void functions--;
  new Visitor({
    FunctionDeclaration: enter,
    "FunctionDeclaration:exit": leave,
    FunctionExpression: enter,
    "FunctionExpression:exit": leave,
    ArrowFunctionExpression: enter,
    "ArrowFunctionExpression:exit": leave,
    Literal(node) {
      if (!("regex" in node) || !/\\[pP]\{/.test(node.regex.pattern)) return;
      literals.push({ start: node.start, end: node.end, ...node.regex, isInFunction: functions > 0 });
    },
  }).visit(parseSync(path, code).program);
  return literals.sort((one, other) => one.start - other.start);
}

function expand({ pattern, flags, isInFunction }: Literal): string {
  const ranges = rewritePattern(pattern, flags, { unicodePropertyEscapes: "transform" });
  return isInFunction && ranges.length > MAX_CHARACTERS_IN_FUNCTION
    ? `new RegExp(${JSON.stringify(pattern)}, "${flags}")`
    : `/${ranges}/${flags}`;
}
