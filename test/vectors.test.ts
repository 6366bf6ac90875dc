import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IssueCode } from "../src/index.ts";
import { issueFamilies } from "../tools/rules/catalogue.ts";
import { decodeValue, encodeValue } from "./vectors/runner/encoding.ts";
import { readVectorFiles } from "./vectors/runner/read-vector-files.ts";
import { runVectors } from "./vectors/runner/run-vectors.ts";

const MIN_CASES = 400;

/** They are no functions of data: constants, classes, and what makes random messages. */
const WITHOUT_VECTORS: readonly string[] =
  "channels countryCodes issueCodes sms email whatsapp zalo MessageError Credentials".split(" ");

/** The codes of what JSON cannot hold: objects that throw when read, adapters, files that change; and of what takes tens of kilobytes. */
const CODES_WITHOUT_VECTORS: readonly IssueCode[] = [
  // Only credentials of a caller's own making.
  "http.invalid_header",
  "envelope.unreadable",
  "message.unreadable",
  "field.unreadable",
  "response.unreadable",
  "phone_number.refused",
  "phone_number.adapter_failed",
  "attachment.unreadable_file",
  "field.too_many_values",
  "text.too_long",
  "sms.too_many_segments",
];

const files = readVectorFiles();
const library = {
  main: await import("../src/index.ts"),
  http: await import("../src/http/index.ts"),
  mock: await import("../src/mock/index.ts"),
};

test.each(files)("$function gives what its vectors say", async (file) => {
  const { cases, failures } = await runVectors(library, [file]);
  expect(failures).toEqual([]);
  expect(cases).toBe(file.cases.length);
});

test("a result that differs is noticed", async () => {
  const cases = [
    { input: "Hello", expected: { encoding: "UCS-2" } },
    { input: 42, expected: 0 },
  ];
  const { failures } = await runVectors(library, [{ function: "measureSms", cases }]);
  expect(failures).toHaveLength(2);
});

test("the digest tells results apart, and nothing else", async () => {
  const digestOf = async (...inputs: readonly string[]): Promise<string> => {
    const cases = inputs.map((input) => ({ input, expected: null }));
    return (await runVectors(library, [{ function: "measureSms", cases }])).digest;
  };
  expect(await digestOf("a", "b")).toBe(await digestOf("c", "d"));
  expect(await digestOf("a", "b")).not.toBe(await digestOf("a", "bc"));
});

describe("the vectors cover", () => {
  test(`at least ${MIN_CASES} cases`, () => {
    const count = files.reduce((sum, { cases }) => sum + cases.length, 0);
    expect(count).toBeGreaterThanOrEqual(MIN_CASES);
  });

  test("every public function", () => {
    const names = Object.values(library).flatMap(Object.keys);
    const covered = [...files.map((file) => file.function), ...WITHOUT_VECTORS];
    expect(names.filter((name) => !covered.includes(name))).toEqual([]);
    expect(covered.filter((name) => !names.includes(name))).toEqual([]);
  });

  test("every code that data can cause", () => {
    const definitions = issueFamilies.flatMap(({ entries }) => entries.map(({ definition }) => definition));
    const codes = new Set(definitions.map(({ code }) => code));
    const text = JSON.stringify(files.flatMap(({ cases }) => cases.map(({ expected }) => expected)));
    const missing = [...codes].filter((code) => !text.includes(`"${code}"`));
    expect(missing.sort()).toEqual(CODES_WITHOUT_VECTORS.toSorted());
  });
});

describe("the encoding", () => {
  const values = fc.anything({
    withDate: true,
    withTypedArray: false,
    values: [
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom("\ud83d", "$date", "__proto__", -0, NaN, Infinity, undefined, null),
      fc.double(),
      fc.uint8Array(),
      fc.uint8Array().map(({ buffer }) => buffer),
    ],
    key: fc.oneof(fc.string(), fc.constantFrom("$date", "$", "__proto__", "\ud83d")),
  });

  test("comes back from JSON as it was", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(decodeValue(JSON.parse(JSON.stringify(encodeValue(value))))).toStrictEqual(value);
      }),
    );
  });

  test("is the same the second time", () => {
    fc.assert(
      fc.property(values, (value) => {
        const encoded = JSON.stringify(encodeValue(value));
        expect(JSON.stringify(encodeValue(decodeValue(JSON.parse(encoded))))).toBe(encoded);
      }),
    );
  });

  test.each([() => 1, Symbol("a"), 1n, new Map(), new Uint16Array(1)])("has nothing for %o", (value) => {
    expect(() => encodeValue(value)).toThrow(TypeError);
  });
});
