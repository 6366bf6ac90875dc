/** The documentation of a code, from the comment of its definition in `src/issues`; bundles hold none of it. */
export interface IssueDocs {
  /** The input that gets the code, with its exact bounds. */
  readonly meaning: string;
  /** The fields or functions that can report it. */
  readonly field: string;
  /** The nearest thing that does not get it. */
  readonly near: string;
  /** An expression whose result has the code. */
  readonly bad: string;
  /** An expression whose result is right and does not have it. */
  readonly good: string;
  /** Each param with its unit, for example `offset`: `UTF-16 units, 0-based`. */
  readonly params: Readonly<Record<string, string>>;
  /** The standard or page behind the rule, with its section. */
  readonly source: string;
}

const TAGS: readonly string[] = ["field", "near", "bad", "good", "param", "source"];

/**
 * Parses the inside of a TSDoc comment.
 *
 * @throws {Error} for a tag that is missing, empty, given twice or unknown, naming it and `place`.
 */
export function parseIssueDocs(comment: string, place: string): IssueDocs {
  const [meaning = "", ...tags] = comment
    .replaceAll(/^ *\* ?/gm, "")
    .split(/^@/m)
    .map((part) => part.trim().replaceAll(/\s+/g, " "));
  const found = new Map<string, string>();
  const params: Record<string, string> = {};
  for (const tag of tags) {
    const [, name = "", text = ""] = /^(\w*) ?(.*)$/.exec(tag) ?? [];
    if (!TAGS.includes(name)) fail(`has the unknown tag @${name}`);
    if (text === "") fail(`has an empty @${name}`);
    if (name === "param") addParam(text);
    else if (found.has(name)) fail(`has @${name} twice`);
    else found.set(name, text);
  }
  if (meaning === "") fail("does not say what gets the code");
  return {
    meaning,
    field: read("field"),
    near: read("near"),
    bad: read("bad"),
    good: read("good"),
    params,
    source: read("source"),
  };

  function addParam(text: string): void {
    const [, name = "", unit = ""] = /^(\w+) (.+)$/.exec(text) ?? fail("has an @param without its unit");
    if (Object.hasOwn(params, name)) fail(`has @param ${name} twice`);
    params[name] = unit;
  }

  function read(tag: string): string {
    return found.get(tag) ?? fail(`has no @${tag}`);
  }

  function fail(fault: string): never {
    throw new Error(`${place}: the comment ${fault}.`);
  }
}
