import { runInThisContext } from "node:vm";
import { describe, expect, test } from "vitest";
import * as http from "../../src/http/index.ts";
import * as library from "../../src/index.ts";
import { issueFamilies } from "../../tools/rules/catalogue.ts";

const entries = issueFamilies.flatMap((family) => family.entries);
const scope: Readonly<Record<string, unknown>> = { ...library, ...http };

interface Found {
  readonly code: string;
  readonly severity: string;
}

describe.each(entries)("$definition.code ($name)", ({ definition, docs }) => {
  const found = { code: definition.code, severity: definition.severity ?? "error" };

  test("its bad example has it", async () => {
    expect(issuesIn(await run(docs.bad))).toContainEqual(found);
  });

  test("its good example is right and does not have it", async () => {
    const issues = issuesIn(await run(docs.good));
    expect(issues).not.toContainEqual(found);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

test("what an example says is what runs", async () => {
  expect(issuesIn(await run("checkMessage(sms, 5)"))).toEqual([{ code: "message.wrong_type", severity: "error" }]);
  await expect(run("checkMassage(sms, 5)")).rejects.toThrow(ReferenceError);
});

/** Runs an expression with everything that the library exports in scope. */
async function run(example: string): Promise<unknown> {
  const parameters = Object.keys(scope).join(", ");
  const evaluate: (exports: typeof scope) => Promise<unknown> = runInThisContext(
    `async ({ ${parameters} }) => (${example})`,
  );
  return evaluate(scope);
}

/** The issues anywhere in a result, or in a list of batches. */
function issuesIn(result: unknown): Found[] {
  if (typeof result !== "object" || result === null) return [];
  if ("severity" in result && "code" in result) {
    return [{ code: String(result.code), severity: String(result.severity) }];
  }
  const parts = Object.entries(result).filter(([key]) => key !== "value" && key !== "request");
  return parts.flatMap(([, part]) => issuesIn(part));
}
