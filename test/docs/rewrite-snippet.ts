import { parseSync, Visitor, type Comment, type Program, type Statement } from "oxc-parser";

export interface RewrittenSnippet {
  readonly code: string;
  /** `file:line` of every check, in order. */
  readonly locations: readonly string[];
}

/**
 * Turns the comments that state a result into checks; everything stays on its line.
 *
 * - `expression; //=> value`, or the comment on the line below: the expression has this value. The value is any expression and may
 *   go on over several comment lines. Behind `const name = ...;` it is the value of the constant.
 * - `expression; //=> throws TypeError`, or `//=> throws TypeError: words of its message`: it throws, or rejects.
 *
 * Such a comment must stand behind a statement, of the top level or in a loop, and every check must run: see `locations`.
 */
export function rewriteSnippet(code: string, file: string, firstLine: number): RewrittenSnippet {
  const { program, comments, errors } = parseSync("snippet.ts", code);
  if (errors[0] !== undefined) throw new Error(`${file}:${firstLine}: ${errors[0].message}`);
  const statements = findStatements(program);
  const locations: string[] = [];
  let rewritten = "";
  let done = 0;
  for (const [index, comment] of comments.entries()) {
    if (comment.type !== "Line" || !comment.value.startsWith("=>")) continue;
    const location = `${file}:${firstLine + code.slice(0, comment.start).split("\n").length - 1}`;
    const statement = statements.find(({ end }) => end <= comment.start && isBeside(code.slice(end, comment.start)));
    if (statement === undefined || statement.start < done) throw new Error(`${location}: "//=>" follows no statement.`);
    const claim = readClaim(code, comments.slice(index), location);
    rewritten += code.slice(done, statement.start) + writeCheck(code, statement, claim, location);
    locations.push(location);
    done = statement.end;
  }
  return { code: rewritten + code.slice(done), locations };
}

type ClaimingStatement = Extract<Statement, { type: "ExpressionStatement" | "VariableDeclaration" }>;

function findStatements(program: Program): ClaimingStatement[] {
  const statements: ClaimingStatement[] = [];
  const visitor = new Visitor({
    ExpressionStatement: (node) => void statements.push(node),
    VariableDeclaration: (node) => void statements.push(node),
  });
  visitor.visit(program);
  return statements;
}

/** Nothing but blanks, and at most one line break. */
function isBeside(between: string): boolean {
  return /^[ \t]*;?[ \t]*\r?\n?[ \t]*$/.test(between);
}

type Claim = { readonly value: string } | { readonly error: string; readonly words: string };

/** The first comment's text, with as many of the comment lines below as make it an expression. */
function readClaim(code: string, comments: readonly Comment[], location: string): Claim {
  let text = comments[0]?.value.slice("=>".length).trim() ?? "";
  const [, error, words = ""] = /^throws (\w+)(?:: (.+))?$/.exec(text) ?? [];
  if (error !== undefined) return { error, words };
  for (let next = 1; !isExpression(text); next++) {
    const [above, below] = comments.slice(next - 1, next + 1);
    const isJoined = above !== undefined && below?.type === "Line" && isBeside(code.slice(above.end, below.start));
    if (!isJoined || below.value.startsWith("=>"))
      throw new Error(`${location}: what follows "//=>" is no expression.`);
    text += ` ${below.value.trim()}`;
  }
  return { value: text };
}

function isExpression(text: string): boolean {
  return text !== "" && parseSync("expression.ts", `(${text});`).errors.length === 0;
}

function writeCheck(code: string, statement: ClaimingStatement, claim: Claim, location: string): string {
  const text = code.slice(statement.start, statement.end);
  const where = JSON.stringify(location);
  if (statement.type === "ExpressionStatement") {
    const expression = `async () => (${code.slice(statement.expression.start, statement.expression.end)})`;
    return "value" in claim
      ? `await checkValue(${expression}, async () => (${claim.value}), ${where});`
      : `await checkThrows(${expression}, ${JSON.stringify(claim.error)}, ${JSON.stringify(claim.words)}, ${where});`;
  }
  const [declaration, another] = statement.declarations;
  if (declaration?.id.type !== "Identifier" || another !== undefined || !("value" in claim)) {
    throw new Error(`${location}: "//=>" stands behind an expression or behind a constant with a name.`);
  }
  return `${text} await checkValue(async () => ${declaration.id.name}, async () => (${claim.value}), ${where});`;
}
