import { describe, expect, it } from "vitest";
import * as phoneNumberIssues from "../../src/issues/phone-number-issues.ts";
import type { Result } from "../../src/issues/result.ts";
import type { Dataset } from "../../src/schema/dataset.ts";
import { readLine, readString } from "../../src/schema/read-string.ts";
import { toResult } from "../../src/schema/run.ts";
import { datasetWith } from "../support/read.ts";

function run(read: (dataset: Dataset) => string | undefined): Result<string | undefined> {
  const dataset = datasetWith();
  dataset.value = read(dataset);
  return toResult(dataset);
}

const line = (input: unknown, takesTabs?: boolean): Result<string | undefined> =>
  run((dataset) => readLine(input, dataset, phoneNumberIssues.controlCharacter, takesTabs));

describe("readString", () => {
  it("names the type that is expected: a string, unless something else is said", () => {
    const paramsOf = (result: Result<unknown>): unknown => (result.ok ? undefined : result.errors[0].params);
    expect(paramsOf(run((dataset) => readString(5, dataset)))).toEqual({ expected: "string", actual: "number" });
    expect(paramsOf(run((dataset) => readString(5, dataset, "Date")))).toEqual({ expected: "Date", actual: "number" });
  });

  it.each([["  a\n"], [""], [undefined]])("takes %j as it is", (input) => {
    expect(run((dataset) => readString(input, dataset))).toEqual({ ok: true, value: input, warnings: [] });
  });

  it("takes null for absent", () => {
    expect(run((dataset) => readString(null, dataset))).toEqual({ ok: true, value: undefined, warnings: [] });
  });

  it.each([
    [5, "number"],
    [["a"], "array"],
    [new Date(0), "Date"],
  ])("refuses %j and says what it is", (input, actual) => {
    const errors = [{ code: "field.wrong_type", params: { expected: "text", actual } }];
    expect(run((dataset) => readString(input, dataset, "text"))).toMatchObject({ ok: false, errors });
  });
});

describe("readLine", () => {
  it.each([
    ["\t a b\u3000", "a b"],
    [" \u00a0\t", undefined],
    ["", undefined],
    [null, undefined],
  ])("%j is %j", (input, value) => {
    expect(line(input)).toEqual({ ok: true, value, warnings: [] });
  });

  it("takes a tab inside only if told to", () => {
    expect(line("a\tb", true)).toMatchObject({ value: "a\tb" });
    expect(line("a\tb")).toMatchObject({ ok: false, errors: [{ params: { offset: 1 } }] });
  });

  it.each([
    ["\n", 0],
    [" \n", 1],
    ["  a\u2028", 3],
    ["\ta\tb\0c\0", 4],
  ])("says where the first control character of %j stands in the input", (input, offset) => {
    const errors = [{ code: "phone_number.control_character", params: { offset } }];
    expect(line(input, true)).toMatchObject({ ok: false, errors });
  });
});

describe("a tab that counts as a blank", () => {
  it("does not move the place of the control character behind it", () => {
    const result = line(" a\tb\0", true);
    expect(result.ok ? undefined : result.errors[0].params).toEqual({ offset: 4, character: "U+0000" });
  });
});
