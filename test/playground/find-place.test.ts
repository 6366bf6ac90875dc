import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describePlace, findKey, findValue, widenToComma } from "../../docs/playground/check/find-place.ts";
import { findSyntaxError } from "../../docs/playground/check/find-syntax-error.ts";

describe("findValue", () => {
  test("finds the value at a path, however the text is written", () => {
    const text = '{ "sms" : [ {"to":"1"},\n {"to" : "a\\"]}b", "body": [1, 2]} ] }';
    const at = (...path: (string | number)[]): string => {
      const { start, end } = findValue(text, path);
      return text.slice(start, end);
    };
    expect(at("sms", 1, "to")).toBe('"a\\"]}b"');
    expect(at("sms", 1, "body", 1)).toBe("2");
    expect(at("sms", 0)).toBe('{"to":"1"}');
  });

  test("finds what is around a value that is not there", () => {
    const text = '[{"to": "1"}]';
    expect(findValue(text, [0, "body"])).toEqual({ start: 1, end: 12 });
    expect(findValue(text, [7])).toEqual({ start: 0, end: 13 });
  });

  test("finds every value of any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        for (const [path, expected] of leaves(JSON.parse(text))) {
          const { start, end } = findValue(text, path);
          expect(JSON.parse(text.slice(start, end))).toEqual(expected);
        }
      }),
    );
  });
});

test("describePlace counts lines and columns from 1", () => {
  const text = "[\n  1,\n  2\n]";
  expect(describePlace(text, { start: 9, end: 10 })).toMatchObject({ line: 3, column: 3, excerpt: { marked: "2" } });
});

describe("findKey", () => {
  test("finds the key of a member, and none of an entry", () => {
    const text = '[{"a": 1, "Body": "Hello"}]';
    const key = findKey(text, [0, "Body"]);
    expect(text.slice(key?.start, key?.end)).toBe('"Body"');
    expect(findKey(text, [0])).toBeUndefined();
    expect(findKey(text, [0, "b"])).toBeUndefined();
  });
});

describe("widenToComma", () => {
  test.each([
    ["[1, null, 2]", "null", "[1, 2]"],
    ["[1, null]", "null", "[1]"],
    ["[null]", "null", "[]"],
    ['{"a": 1, "b": 2}', '"b": 2', '{"a": 1}'],
    ['{"a": 1 , "b": 2}', '"a": 1', '{"b": 2}'],
  ])("%s without %s", (text, part, rest) => {
    const start = text.indexOf(part);
    const range = widenToComma(text, { start, end: start + part.length });
    expect(text.slice(0, range.start) + text.slice(range.end)).toBe(rest);
  });
});

describe("findSyntaxError", () => {
  test.each([
    ['[\n {"a": oops}]', 9],
    ['{"a":1,}', 7],
    ["[1,]", 3],
    ["[1,2", 4],
    ['{"a" 1}', 5],
    ['"abc', 0],
    ["[1] x", 4],
    ["{a:1}", 1],
    ["[1,,2]", 3],
    ["[}", 1],
    ["01", 1],
    ["", 0],
  ])("%j breaks off at %i", (text, offset) => expect(findSyntaxError(text)?.offset).toBe(offset));

  test.each([
    ['{"sms": [{"to": "1"}]', "a closing } is missing"],
    ['[{"to": "1"} {"to": "2"}]', "A comma is missing"],
    ['{"to" "1"}', "A colon is missing"],
    ['{"to": "1}', "no closing quotation mark"],
    ["[] []", "follows where the JSON has ended"],
  ])("says why: %s", (text, cause) => expect(findSyntaxError(text)?.cause).toContain(cause));

  test("valid JSON never breaks off", () => {
    fc.assert(
      fc.property(fc.json(), fc.integer({ min: 0, max: 4 }), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(findSyntaxError(text)).toBeUndefined();
      }),
    );
  });

  test("only what is no JSON breaks off before its end", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom("}", "]", ",", ":", "x", '"'), (json, at, inserted) => {
        const text = json.slice(0, at % (json.length + 1)) + inserted + json.slice(at % (json.length + 1));
        const problem = findSyntaxError(text);
        expect(problem === undefined).toBe(isJson(text));
        expect(problem?.offset ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

function leaves(value: unknown, path: readonly (string | number)[] = []): [(string | number)[], unknown][] {
  if (typeof value !== "object" || value === null) return [[[...path], value]];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((entry, index) => [index, entry])
    : Object.entries(value).filter(([key]) => key.length <= 64);
  return [[[...path], value], ...entries.flatMap(([key, entry]) => leaves(entry, [...path, key]))];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
