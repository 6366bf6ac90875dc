import * as v from "valibot";
import { describe, expect, it, test } from "vitest";
import { sms } from "../../src/index.ts";
import * as envelopeIssues from "../../src/issues/envelope-issues.ts";
import * as fieldIssues from "../../src/issues/field-issues.ts";
import { field, optional } from "../../src/schema/field.ts";
import { list, type ListRules } from "../../src/schema/list.ts";
import { WITH_OLD_NAMES } from "../../src/schema/old-names.ts";
import { prepareOptions } from "../../src/schema/prepare-options.ts";
import { readString } from "../../src/schema/read-string.ts";
import type { RecordRules } from "../../src/schema/record-rules.ts";
import { record } from "../../src/schema/record.ts";
import { run } from "../../src/schema/run-schema.ts";
import { type AnySchema, glanceOf, partsOf } from "../../src/schema/schema.ts";
import { read } from "../support/read.ts";
import { codesOf, errorsOf, placesOf } from "../support/results.ts";

const text = field<string, string>("sender", (input, dataset) => readString(input, dataset));
const RULES: RecordRules = { wrongType: fieldIssues.wrongType, unreadable: fieldIssues.unreadable };
const LIST_RULES: ListRules = { ...RULES, expected: "array" };
const pair = (rules: Partial<RecordRules> = {}): AnySchema =>
  record<AnySchema>({ first: text, second: optional(text) }, { ...RULES, ...rules });

describe("an input that is no object", () => {
  it.each([
    [undefined, { actual: "number" }],
    ["a pair", { expected: "a pair", actual: "number" }],
  ])("is named, with the type that is expected: %s", (expected, params) => {
    expect(read(pair({ expected }), 5).errors).toStrictEqual([["field.wrong_type", params]]);
  });

  it("is absent where the rules say so", () => {
    expect(read(pair({ isAbsent: (input) => input === 0 }), 0)).toEqual({ value: undefined, errors: [], warnings: [] });
  });

  it.each([0, 1, 2])("is unreadable when its key %i cannot be looked at", (faulty) => {
    const keys = ["first", "x", "second"];
    const input = new Proxy(
      { first: "a", x: 1, second: "b" },
      {
        getOwnPropertyDescriptor(target, key) {
          if (key === keys[faulty]) throw new Error("trap");
          return Reflect.getOwnPropertyDescriptor(target, key);
        },
      },
    );
    expect(codesOf(errorsOf(run(pair(), input, prepareOptions())))).toContain("field.unreadable");
  });

  it("is not blamed for a bug of a rule", () => {
    const broken = field<string, string>("sender", () => {
      throw new RangeError("bug");
    });
    const schema = record<AnySchema>({ first: text, broken }, RULES);
    expect(() => read(schema, { first: "a", broken: "b" })).toThrow(RangeError);
  });
});

describe("the output", () => {
  const create = ([first, second]: readonly unknown[]): object => ({ made: true, first, second });

  it("is made by the rules when everything is right", () => {
    expect(read(pair({ create }), { second: "b", first: "a" }).value).toStrictEqual({
      made: true,
      first: "a",
      second: "b",
    });
  });

  it("has what is right, and nothing else, when something is wrong", () => {
    expect(read(pair({ create }), { first: 5, second: "b" }).value).toStrictEqual({ second: "b" });
  });

  it("has no key for what is absent", () => {
    expect(read(pair(), { first: "a" }).value).toStrictEqual({ first: "a" });
  });

  it("has its own order, also for keys that come twice as far apart", () => {
    const three = record<AnySchema>({ a: text, b: text, c: text }, RULES);
    const { value } = read(three, { c: "3", a: "1", b: "2" });
    expect(Object.entries(Object(value))).toEqual([
      ["a", "1"],
      ["b", "2"],
      ["c", "3"],
    ]);
  });
});

describe("what is missing", () => {
  it("has the issue of the rules, with its key", () => {
    const { errors } = read(pair({ missing: envelopeIssues.missingList }), {});
    expect(errors).toEqual([["envelope.missing_list", { key: "first" }]]);
  });

  it("is required, with the API's code of that entry alone", () => {
    const result = run(pair({ apiCodes: { first: 4203 } }), {}, prepareOptions());
    expect(errorsOf(result)).toMatchObject([{ code: "field.required", path: ["first"], apiErrorCode: 4203 }]);
    const [other] = errorsOf(run(pair(), {}, prepareOptions()));
    expect(other).not.toHaveProperty("apiErrorCode");
  });

  it("is told once where the value is there but wrong", () => {
    expect(placesOf(errorsOf(run(pair(), { first: 5 }, prepareOptions())))).toEqual(["field.wrong_type at first"]);
  });

  test("an API code is for the entry itself, not for what is missing inside it", () => {
    const outer = record<AnySchema>(
      { inner: pair(), lines: list<AnySchema>(text, LIST_RULES) },
      { ...RULES, apiCodes: { inner: 4203, lines: 4204 } },
    );
    const errors = errorsOf(run(outer, { inner: {}, lines: [undefined] }, prepareOptions()));
    expect(placesOf(errors)).toEqual(["field.required at inner.first", "field.required at lines.0"]);
    for (const error of errors) expect(error).not.toHaveProperty("apiErrorCode");
  });

  test("an API code is only for what is missing or blank", () => {
    const result = run(pair({ apiCodes: { first: 4203 } }), { first: 5 }, prepareOptions());
    expect(errorsOf(result)[0]).not.toHaveProperty("apiErrorCode");
  });
});

describe("an unknown key", () => {
  it("has no params without a suggestion", () => {
    expect(read(pair(), { first: "a", zzz: 1 }).errors).toStrictEqual([["field.unknown", {}]]);
    expect(read(pair(), { first: "a", secnd: 1 }).errors).toEqual([["field.unknown", { suggestion: "second" }]]);
  });

  it.each(["keep", "strip"] as const)("is dealt with as unknownFields says: %s", (unknownFields) => {
    const { value } = read(pair(), { first: "a", zzz: 1 }, { unknownFields });
    expect(value).toStrictEqual(unknownFields === "keep" ? { first: "a", zzz: 1 } : { first: "a" });
  });
});

describe("an old name", () => {
  const settings = prepareOptions({ now: new Date("2026-01-01T00:00:00Z") });
  const message = { to: "919988221100", body: "Hello" };
  const time = "2030-01-01T00:00:00Z";

  it("is no name where the run does not accept old ones", () => {
    expect(codesOf(errorsOf(run(sms.message, { ...message, scheduled_time: time }, settings)))).toEqual([
      "field.unknown",
    ]);
  });

  it("stands for the new one, with its name", () => {
    const result = run(sms.message, { ...message, scheduled_time: time }, settings, WITH_OLD_NAMES);
    expect(result).toMatchObject({
      value: { ...message, scheduledTime: time },
      warnings: [{ code: "field.old_name", path: ["scheduled_time"], params: { name: "scheduledTime" } }],
    });
  });

  it("is an error beside the new one", () => {
    const both = { ...message, scheduledTime: time, scheduled_time: time };
    expect(errorsOf(run(sms.message, both, settings, WITH_OLD_NAMES))).toMatchObject([
      { code: "field.given_twice", path: ["scheduled_time"], params: { name: "scheduledTime" } },
    ]);
  });

  it("is unknown where valibot's pick has left the new one out", () => {
    const picked = v.pick(sms.message, ["to"]);
    const input = { to: message.to, scheduled_time: time };
    for (const unknownFields of ["reject", "keep"] as const) {
      const result = run(picked, input, { ...settings, unknownFields }, WITH_OLD_NAMES);
      expect(errorsOf(result).map(({ code }) => code)).toEqual(unknownFields === "reject" ? ["field.unknown"] : []);
    }
  });
});

describe("schemas", () => {
  test("only what this library made has parts", () => {
    expect(partsOf(text).expects).toBe("sender");
    expect(() => partsOf(v.string())).toThrow(new TypeError("This is no schema of this library."));
  });

  test.each<[string, AnySchema, object]>([
    ["a list", list<AnySchema>(text, LIST_RULES), { expects: "Array", isOptional: false }],
    ["an object", pair(), { expects: "Object", isOptional: false }],
    ["an optional field", optional(text), { expects: "sender", isOptional: true }],
  ])("%s says what it expects", (_, schema, parts) => {
    expect(partsOf(schema)).toMatchObject(parts);
  });

  test("what valibot makes of an object keeps its rules", () => {
    const picked = v.pick(sms.message, ["to"]);
    expect(v.safeParse(picked, 5).issues).toMatchObject([{ type: "message.wrong_type" }]);
    expect(v.safeParse(picked, {}).issues).toMatchObject([{ type: "field.required", apiErrorCode: 4203 }]);
  });

  test("a glance is a schema's own: none of valibot's, none that a pipe has copied", () => {
    const look = (input: unknown): unknown => input;
    const quick = field<string, string>("sender", (input, dataset) => readString(input, dataset), look);
    expect(glanceOf(quick)).toBe(look);
    expect(glanceOf(optional(quick))).toBe(look);
    expect(glanceOf(v.pipe(quick, v.minLength(3)))).toBeUndefined();
    expect(glanceOf(v.string())).toBeUndefined();
    expect(glanceOf({ ...v.string(), "~run": quick["~run"] })).toBeUndefined();
  });

  test("valibot's issues keep their path below ours", () => {
    const schema = record<AnySchema>({ outer: v.object({ inner: v.object({ deep: v.string() }) }) }, RULES);
    const { issues } = v.safeParse(schema, { outer: { inner: { deep: 5 } } });
    expect(issues?.map((issue) => v.getDotPath(issue))).toEqual(["outer.inner.deep"]);
  });

  test("more issues than maxIssues are counted, save where the first one ends the run", () => {
    const bound = partsOf(pair()).bind(prepareOptions({ limits: { maxIssues: 1 } }));
    const input = { first: 5, second: 6, x: 1 };
    const { issues } = v.safeParse(bound, input);
    expect(issues).toMatchObject([
      { type: "field.wrong_type", path: [{ key: "first" }] },
      { type: "envelope.more_issues", params: { count: 2, maxIssues: 1 } },
    ]);
    expect(issues?.[1]).not.toHaveProperty("path");
    expect(v.safeParse(bound, input, { abortEarly: true }).issues).toHaveLength(1);
  });
});
