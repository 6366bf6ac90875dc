const BLANKS = /[ \t\r\n]*/y;
const TOKEN =
  /"[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\0-\x1f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null|[{}[\],:]/y;

type Expected = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end";

/** Where a text stops being JSON, in UTF-16 units. Browsers tell it each in its own words, or not at all. */
export function findSyntaxError(text: string): number {
  const open: string[] = [];
  let expected: Expected = "value";
  for (let at = skipBlanks(text, 0); ; at = skipBlanks(text, at)) {
    if (expected === "comma or end" && open.length === 0) return at;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    const next: Expected | undefined = token === undefined ? undefined : read(token, expected, open);
    if (token === undefined || next === undefined) return at;
    expected = next;
    at += token.length;
  }
}

/** What may follow; `undefined`: the token may not stand here. */
function read(token: string, expected: Expected, open: string[]): Expected | undefined {
  const isEnd = token === "}" || token === "]";
  if (isEnd) {
    const isAllowed = expected.endsWith("or end") && open.pop() === (token === "}" ? "{" : "[");
    return isAllowed ? "comma or end" : undefined;
  }
  if (expected === "colon") return token === ":" ? "value" : undefined;
  if (expected === "comma or end") {
    if (token !== ",") return undefined;
    return open.at(-1) === "{" ? "key" : "value";
  }
  if (expected.startsWith("key")) return token.startsWith('"') ? "colon" : undefined;
  if (token === "," || token === ":") return undefined;
  if (token !== "{" && token !== "[") return "comma or end";
  open.push(token);
  return token === "{" ? "key or end" : "value or end";
}

function skipBlanks(text: string, at: number): number {
  BLANKS.lastIndex = at;
  return at + (BLANKS.exec(text)?.[0].length ?? 0);
}
