import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as fieldIssues from "../../src/issues/field-issues.ts";
import type { Issue, IssueDefinition } from "../../src/issues/issue.ts";
import { IssueLog } from "../../src/issues/issue-log.ts";
import * as timestampIssues from "../../src/issues/timestamp-issues.ts";

const anError: IssueDefinition = fieldIssues.required;
const aWarning: IssueDefinition = timestampIssues.inPast;

function fill(maxIssues: number, errors: number, warnings: number): IssueLog {
  const log = new IssueLog(maxIssues, undefined);
  for (let index = 0; index < errors; index++) log.add(anError, ["list", index], {}, undefined);
  for (let index = 0; index < warnings; index++) log.add(aWarning, ["list", index], {}, undefined);
  return log;
}

function codesOf(issues: readonly Issue[] = []): string[] {
  return issues.map(({ code }) => code);
}

describe("IssueLog", () => {
  it("concludes with the value, or with every error in order", () => {
    expect(fill(100, 0, 0).conclude("value")).toEqual({ ok: true, value: "value", warnings: [] });
    expect(fill(100, 2, 1).conclude("value")).toMatchObject({
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
    const failure = fill(maxIssues, total, 0).failure();
    expect(codesOf(failure?.errors).filter((code) => code === anError.code)).toHaveLength(listed);
    expect(failure?.errors.slice(listed)).toMatchObject(count === 0 ? [] : [{ severity: "error", ...rest }]);
    const warnings = fill(maxIssues, 0, total).warnings();
    expect(codesOf(warnings).filter((code) => code === aWarning.code)).toHaveLength(listed);
    expect(warnings.slice(listed)).toMatchObject(count === 0 ? [] : [{ severity: "warning", ...rest }]);
  });

  it("counts errors and warnings apart, those taken over too", () => {
    const sizes = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), sizes, sizes, sizes, (maxIssues, errors, warnings, adopted) => {
        const log = fill(maxIssues, errors, warnings);
        log.adoptWarnings(fill(maxIssues, 0, adopted));
        const check = (issues: readonly Issue[], total: number): void => {
          expect(issues).toHaveLength(Math.min(total, maxIssues) + Number(total > maxIssues));
          if (total > maxIssues) expect(issues.at(-1)?.params).toEqual({ count: total - maxIssues, maxIssues });
        };
        check(log.failure()?.errors ?? [], errors);
        check(log.warnings(), warnings + adopted);
        expect(log.errorCount).toBe(errors);
        expect(log.isFull).toBe(errors >= maxIssues);
        expect(log.conclude(1).ok).toBe(errors === 0);
      }),
    );
  });

  it("takes over single issues as if it had made them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.nat({ max: 7 }),
        fc.nat({ max: 7 }),
        (maxIssues, errors, warnings) => {
          const made = fill(maxIssues, errors, warnings);
          const adopting = new IssueLog(maxIssues, undefined);
          const all = fill(100, errors, warnings);
          for (const issue of [...(all.failure()?.errors ?? []), ...all.warnings()]) adopting.adopt(issue);
          expect(adopting.conclude(1)).toEqual(made.conclude(1));
          expect(adopting.errorCount).toBe(errors);
        },
      ),
    );
  });

  it("cuts keys to 64 characters, never inside a surrogate pair", () => {
    const pathOf = (key: string | number): unknown => {
      const log = new IssueLog(1, undefined);
      log.add(anError, ["a", key], {}, undefined);
      return log.failure()?.errors[0].path[1];
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

  it("keeps the path as it was, whatever becomes of the list it came in", () => {
    const path: (string | number)[] = ["a"];
    const log = new IssueLog(1, undefined);
    log.add(anError, path, {}, undefined);
    path.push("b");
    expect(log.failure()?.errors[0].path).toEqual(["a"]);
  });
});
