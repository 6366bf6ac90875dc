/** A piece of a JSON text: an element of one of the lists, or at the end what stands around them, each list empty. */
export type JsonPiece =
  | { readonly kind: "element"; readonly key: string | undefined; readonly text: string }
  | { readonly kind: "frame"; readonly text: string };

/** A list lacks an element between two commas, or before its end: that is no JSON. */
export class BrokenJson extends Error {
  override readonly name = "BrokenJson";
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Takes a JSON text apart as it comes, so that a list of any length needs the memory of one element: the list at the top, or those under
 * `keys` in the object at the top or in its `root`. Brackets and strings are all that it looks at; parsing the pieces finds every other fault.
 */
export async function* splitJson(text: AsyncIterable<string>, keys: readonly string[]): AsyncGenerator<JsonPiece> {
  const frame: string[] = [];
  /** The pieces of the element that is being read. */
  let pieces: string[] = [];
  /** The keys that lead to where we are, `undefined` in a list. */
  const path: (string | undefined)[] = [];
  let list: { readonly depth: number; readonly key: string | undefined } | undefined;
  let elements = 0;
  let isInString = false;
  let isEscaped = false;
  let lastString = "";
  let key: string | undefined;

  for await (const chunk of text) {
    let start = 0;
    for (let index = 0; index < chunk.length; index++) {
      const code = chunk.charCodeAt(index);
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (code === BACKSLASH) isEscaped = true;
        else if (code === QUOTE) isInString = false;
        if (list === undefined && isInString && lastString.length < MAX_KEY_CHARACTERS) lastString += chunk[index];
      } else if (code === QUOTE) {
        isInString = true;
        lastString = "";
      } else if (code === COLON) {
        key = lastString;
      } else if (code === OPEN_BRACKET || code === OPEN_BRACE) {
        const found = list === undefined && code === OPEN_BRACKET ? findList(path, key, keys) : undefined;
        path.push(key);
        key = undefined;
        if (found === undefined) continue;
        list = { depth: path.length, key: found.key };
        elements = 0;
        frame.push(chunk.slice(start, index + 1));
        start = index + 1;
      } else if (list !== undefined && path.length === list.depth && (code === COMMA || code === CLOSE_BRACKET)) {
        pieces.push(chunk.slice(start, index));
        const element = pieces.join("");
        pieces = [];
        start = code === COMMA ? index + 1 : index;
        const isEmptyList = code === CLOSE_BRACKET && elements === 0 && element.trim() === "";
        if (!isEmptyList && element.trim() === "") throw new BrokenJson();
        if (!isEmptyList) yield { kind: "element", key: list.key, text: element };
        elements++;
        if (code === COMMA) continue;
        list = undefined;
        path.pop();
      } else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) {
        path.pop();
      }
    }
    (list === undefined ? frame : pieces).push(chunk.slice(start));
  }
  if (list !== undefined) throw new BrokenJson();
  yield { kind: "frame", text: frame.join("") };
}

const MAX_KEY_CHARACTERS = 64;

function findList(
  path: readonly (string | undefined)[],
  key: string | undefined,
  keys: readonly string[],
): { readonly key: string | undefined } | undefined {
  if (path.length === 0) return { key: undefined };
  if (key === undefined || !keys.includes(key)) return undefined;
  return path.length === 1 || (path.length === 2 && path[1] === "root") ? { key } : undefined;
}
