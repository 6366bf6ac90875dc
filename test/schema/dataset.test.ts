import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as fieldIssues from "../../src/issues/field-issues.ts";
import type { Issue, IssueDefinition } from "../../src/issues/issue.ts";
import * as timestampIssues from "../../src/issues/timestamp-issues.ts";
import { addWarningsOf, Dataset, readAt } from "../../src/schema/dataset.ts";
import { toFailure, toResult, toWarnings } from "../../src/schema/run.ts";
import { datasetWith } from "../support/read.ts";

const anError: IssueDefinition = fieldIssues.required;
const aWarning: IssueDefinition = timestampIssues.inPast;

function fill(maxIssues: number, errors: number, warnings: number): Dataset {
  const dataset = datasetWith({ limits: { maxIssues } });
  readAt(dataset, "list", (list) => {
    for (let index = 0; index < errors; index++) list.addIssue(anError, {}, index);
    for (let index = 0; index < warnings; index++) list.addIssue(aWarning, {}, index);
  });
  return dataset;
}

function errorsOf(dataset: Dataset): readonly Issue[] {
  return dataset.typed ? [] : toFailure(dataset).errors;
}

function codesOf(issues: readonly Issue[] = []): string[] {
  return issues.map(({ code }) => code);
}

describe("Dataset", () => {
  it("is no failure without an error", () => {
    expect(() => toFailure(fill(100, 0, 1))).toThrow("A failure has at least one error.");
  });

  it("concludes with the value, or with every error in order", () => {
    const right = fill(100, 0, 0);
    right.value = "value";
    expect(toResult(right)).toEqual({ ok: true, value: "value", warnings: [] });
    expect(toResult(fill(100, 2, 1))).toMatchObject({
      ok: false,
      errors: [{ path: ["list", 0] }, { path: ["list", 1] }],
      warnings: [{ path: ["list", 0] }],
    });
  });

  it.each([
    [100, 99, 99, 0],
    [100, 100, 100, 0],
    [100, 101, 100, 1],
    [1, 1, 1, 0],
    [1, 2, 1, 1],
    [3, 1000, 3, 997],
  ])("at most %i: of %i, %i are listed and %i are counted", (maxIssues, total, listed, count) => {
    const rest = { code: "envelope.more_issues", path: [], params: { count, maxIssues } };
    const errors = errorsOf(fill(maxIssues, total, 0));
    expect(codesOf(errors).filter((code) => code === anError.code)).toHaveLength(listed);
    expect(errors.slice(listed)).toMatchObject(count === 0 ? [] : [{ severity: "error", ...rest }]);
    const warnings = toWarnings(fill(maxIssues, 0, total));
    expect(codesOf(warnings).filter((code) => code === aWarning.code)).toHaveLength(listed);
    expect(warnings.slice(listed)).toMatchObject(count === 0 ? [] : [{ severity: "warning", ...rest }]);
  });

  it("counts errors and warnings apart, those taken over too", () => {
    const sizes = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), sizes, sizes, sizes, (maxIssues, errors, warnings, adopted) => {
        const dataset = fill(maxIssues, errors, warnings);
        addWarningsOf(dataset, fill(maxIssues, 0, adopted));
        const check = (issues: readonly Issue[], total: number): void => {
          expect(issues).toHaveLength(Math.min(total, maxIssues) + Number(total > maxIssues));
          if (total > maxIssues) expect(issues.at(-1)?.params).toEqual({ count: total - maxIssues, maxIssues });
        };
        check(errorsOf(dataset), errors);
        check(toWarnings(dataset), warnings + adopted);
        expect(dataset.run.errorCount).toBe(errors);
        expect(dataset.run.isFull).toBe(errors >= maxIssues);
        expect(toResult(dataset).ok).toBe(errors === 0);
      }),
    );
  });

  it("cuts keys to 64 characters, never inside a surrogate pair", () => {
    const pathOf = (key: string | number): unknown => {
      const dataset = datasetWith();
      readAt(dataset, "a", (part) => part.addIssue(anError, {}, key));
      return errorsOf(dataset)[0]?.path[1];
    };
    expect(pathOf("k".repeat(63))).toBe("k".repeat(63));
    expect(pathOf("k".repeat(64))).toBe("k".repeat(64));
    expect(pathOf("k".repeat(65))).toBe("k".repeat(64));
    expect(pathOf(`${"k".repeat(62)}👍`)).toBe(`${"k".repeat(62)}👍`);
    expect(pathOf(`${"k".repeat(62)}👍k`)).toBe(`${"k".repeat(62)}👍`);
    expect(pathOf(`${"k".repeat(63)}👍`)).toBe("k".repeat(63));
    expect(pathOf(1e100)).toBe(1e100);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (key) => {
        const cut = String(pathOf(key));
        expect(key.startsWith(cut)).toBe(true);
        expect(cut.length).toBeGreaterThanOrEqual(Math.min(key.length, 63));
        expect(cut.length).toBeLessThanOrEqual(64);
        expect(cut).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  it("puts each part's issues under its key, and takes over whether it is right", () => {
    const dataset = datasetWith();
    readAt(dataset, "a", (outer) => readAt(outer, 0, (inner) => inner.addIssue(aWarning, {}, "b")));
    expect(dataset.typed).toBe(true);
    expect(toWarnings(dataset).map(({ path }) => path)).toEqual([["a", 0, "b"]]);
    const part = new Dataset(undefined, dataset.run);
    part.addIssue(anError);
    dataset.addPart(part);
    expect(dataset.typed).toBe(false);
    expect(errorsOf(dataset).map(({ path }) => path)).toEqual([[]]);
  });

  it("stays right with the warnings of something else", () => {
    const dataset = datasetWith();
    addWarningsOf(dataset, fill(100, 0, 1));
    expect(toResult(dataset)).toMatchObject({ ok: true, warnings: [{ code: "timestamp.in_past" }] });
  });

  it("describes each listed issue once, with its whole path, and no other", () => {
    const described: Issue[] = [];
    const describeToo = (issue: Issue): string => `${described.push(issue)}`;
    const dataset = datasetWith({ describe: describeToo, limits: { maxIssues: 2 } });
    readAt(dataset, "a", (part) => {
      for (let index = 0; index < 5; index++) part.addIssue(anError, {}, index);
    });
    expect(errorsOf(dataset).map(({ message, path }) => [message, path])).toEqual([
      ["1", ["a", 0]],
      ["2", ["a", 1]],
      ["3", []],
    ]);
    expect(described.map(({ code }) => code)).toEqual(["field.required", "field.required", "envelope.more_issues"]);
  });

  it.each([
    () => {
      throw new Error("none");
    },
    () => 5 as unknown as string,
  ])("keeps the English text where describe gives none", (describeBadly) => {
    const dataset = datasetWith({ describe: describeBadly });
    dataset.addIssue(anError);
    expect(errorsOf(dataset)[0]?.message).toBe(anError.text);
  });
});
