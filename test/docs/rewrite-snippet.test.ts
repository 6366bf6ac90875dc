import { describe, expect, test } from "vitest";
import { findBlocks } from "./find-snippets.ts";
import { rewriteSnippet } from "./rewrite-snippet.ts";
import { checkThrows, checkValue } from "./snippet-checks.ts";

describe("rewriteSnippet", () => {
  test.each([
    ["1 + 1; //=> 2", 'await checkValue(async () => (1 + 1), async () => (2), "a.md:5"); //=> 2'],
    ["f() //=> [1]", 'await checkValue(async () => (f()), async () => ([1]), "a.md:5"); //=> [1]'],
    [
      "f();\n//=> {\n//     a: 1,\n//   }\n// more",
      'await checkValue(async () => (f()), async () => ({ a: 1, }), "a.md:6");\n//=> {\n//     a: 1,\n//   }\n// more',
    ],
    ["const x = f(); //=> 1", 'const x = f(); await checkValue(async () => x, async () => (1), "a.md:5"); //=> 1'],
    [
      "f(); //=> throws TypeError: no",
      'await checkThrows(async () => (f()), "TypeError", "no", "a.md:5"); //=> throws TypeError: no',
    ],
    [
      "for (const x of y) {\n  x; //=> 1\n}",
      'for (const x of y) {\n  await checkValue(async () => (x), async () => (1), "a.md:6"); //=> 1\n}',
    ],
    ["f(); // a remark", "f(); // a remark"],
  ])("%j", (code, rewritten) => {
    expect(rewriteSnippet(code, "a.md", 5).code).toBe(rewritten);
  });

  test.each([
    ["f(); //=> two words", "is no expression"],
    ["f(); //=>", "is no expression"],
    ["f();\n\n//=> 1", "follows no statement"],
    ["function f() {} //=> 1", "follows no statement"],
    ["g(() => {\n  f(); //=> 1\n}); //=> 2", "follows no statement"],
    ["const { a } = f(); //=> 1", "behind an expression"],
    ["f(", "a.md:5"],
  ])("%j is refused", (code, message) => {
    expect(() => rewriteSnippet(code, "a.md", 5)).toThrow(message);
  });
});

test("rewriteSnippet lists where the checks stand", () => {
  expect(rewriteSnippet("f(); //=> 1\n\ng(); //=> throws TypeError", "a.md", 5).locations).toEqual([
    "a.md:5",
    "a.md:7",
  ]);
});

describe("the checks of a snippet", () => {
  test("see another value", async () => {
    await expect(
      checkValue(
        async () => [1, { a: 2 }],
        async () => [1, { a: 3 }],
        "a.md:5",
      ),
    ).rejects.toThrow("a.md:5");
  });

  test("see no error, another error and another message", async () => {
    const fail = async (): Promise<never> => {
      throw new RangeError("too much");
    };
    await checkThrows(fail, "RangeError", "much", "a.md:5");
    await expect(checkThrows(async () => 1, "RangeError", "", "a.md:5")).rejects.toThrow("a.md:5");
    await expect(checkThrows(fail, "TypeError", "", "a.md:5")).rejects.toThrow("a.md:5");
    await expect(checkThrows(fail, "RangeError", "little", "a.md:5")).rejects.toThrow("a.md:5");
  });
});

describe("findBlocks", () => {
  test("finds code, its line, and the output right behind it", () => {
    const markdown = "# A\n\n```ts\none\n```\n\n```text\n1\n```\n\n- b\n\n  ```json\n  {}\n  ```\n";
    expect(findBlocks("a.md", markdown)).toEqual([
      { file: "a.md", line: 4, language: "ts", code: "one", output: "1" },
      { file: "a.md", line: 8, language: "text", code: "1", output: undefined },
      { file: "a.md", line: 14, language: "json", code: "{}", output: undefined },
    ]);
  });

  test("text behind a paragraph is no output", () => {
    expect(findBlocks("a.md", "```ts\none\n```\nIt says:\n```text\n1\n```\n")[0]?.output).toBeUndefined();
  });

  test("refuses a block without an end", () => {
    expect(() => findBlocks("a.md", "```ts\none\n")).toThrow("a.md:1");
  });
});
