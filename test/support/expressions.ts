import { Visitor } from "oxc-parser";
import { readSourceFiles, type SourceFile } from "./source-files.ts";

/** A regular expression of `src`. */
export interface Expression {
  readonly location: string;
  readonly pattern: string;
  readonly flags: string;
  /** Made by `new RegExp` when it is first used. */
  readonly isLazy: boolean;
}

function findExpressions({ path, text, syntax }: SourceFile): Expression[] {
  const found: Expression[] = [];
  const locate = ({ start }: { start: number }): string => `${path}:${text.slice(0, start).split("\n").length}`;
  const visitor = new Visitor({
    Literal(node) {
      if ("regex" in node) found.push({ location: locate(node), ...node.regex, isLazy: false });
    },
    CallExpression({ callee, start }) {
      if (callee.type === "Identifier" && callee.name === "RegExp")
        throw new TypeError(`${locate({ start })}: write a literal or new RegExp, so that it can be checked.`);
    },
    NewExpression(node) {
      if (node.callee.type !== "Identifier" || node.callee.name !== "RegExp") return;
      const [source, flags] = node.arguments;
      if (source?.type !== "TaggedTemplateExpression" || flags?.type !== "Literal")
        throw new TypeError(`${locate(node)}: give a String.raw template and flags, so that they can be checked.`);
      const pattern = source.quasi.quasis.map(({ value }) => value.raw).join("");
      found.push({ location: locate(node), pattern, flags: String(flags.value), isLazy: true });
    },
  });
  visitor.visit(syntax.program);
  return found;
}

export const expressions: readonly Expression[] = readSourceFiles().flatMap(findExpressions);
