import { describe, expect, it } from "vitest";
import { readLine, readString } from "../../src/schema/read-string.ts";
import * as phoneNumberIssues from "../../src/issues/phone-number-issues.ts";
import type { Result } from "../../src/issues/result.ts";
import { createScope, type Scope } from "../../src/issues/scope.ts";
import { readOptions } from "../../src/schema/settings.ts";

function run(read: (scope: Scope) => string | null | undefined): Result<string | undefined> {
  const scope = createScope(readOptions());
  return scope.log.conclude(read(scope));
}

const line = (input: unknown, takesTabs?: boolean): Result<string | undefined> =>
  run((scope) => readLine(input, scope, phoneNumberIssues.controlCharacter, takesTabs));

describe("readString", () => {
  it.each([["  a\n"], [""], [undefined]])("takes %j as it is", (input) => {
    expect(run((scope) => readString(input, scope))).toEqual({ ok: true, value: input, warnings: [] });
  });

  it("takes null for absent", () => {
    expect(run((scope) => readString(null, scope))).toEqual({ ok: true, value: undefined, warnings: [] });
  });

  it.each([
    [5, "number"],
    [["a"], "array"],
    [new Date(0), "Date"],
  ])("refuses %j and says what it is", (input, actual) => {
    const errors = [{ code: "field.wrong_type", params: { expected: "text", actual } }];
    expect(run((scope) => readString(input, scope, "text"))).toMatchObject({ ok: false, errors });
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
