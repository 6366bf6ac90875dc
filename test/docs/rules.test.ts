import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { issueFamilies } from "../../tools/rules/catalogue.ts";
import { renderRules } from "../../tools/rules/render-rules.ts";
import { repository } from "../support/source-files.ts";

const page = readFileSync(`${repository}docs/rules.md`, "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("|"));

describe("docs/rules.md", () => {
  test("is what the code says now: npm run generate", () => {
    expect(page).toBe(renderRules());
  });

  test("has one row for every code", () => {
    const codes = issueFamilies.flatMap(({ entries }) => entries.map(({ definition }) => definition.code));
    const inRows = rows.flatMap((row) => /^\| `(\w+\.\w+)` \|/.exec(row)?.[1] ?? []);
    expect(inRows.toSorted()).toEqual([...new Set(codes)].toSorted());
  });

  test("has as many cells in every row as in the table's head", () => {
    let columns = 0;
    for (const [index, row] of rows.entries()) {
      const cells = row.replaceAll("\\|", "").split("|").length;
      if (rows[index + 1]?.startsWith("|---")) columns = cells;
      expect(cells, row).toBe(columns);
    }
  });

  test("says which API code goes with a missing field", () => {
    const row = rows.find((line) => line.startsWith("| `field.required`"));
    expect(row).toContain(
      "| 4203 (sms: `to`); 4203 (sms: `body`); 4201 (email: `subject`); 403 (whatsapp: `receiver`) |",
    );
  });

  test("has no link to a place that is not there", () => {
    const anchors = page.match(/^## .*/gm)?.map((line) => line.slice(3).toLowerCase().replaceAll(" ", "-"));
    for (const [, anchor] of page.matchAll(/\]\(#([^)]*)\)/g)) expect(anchors).toContain(anchor);
  });
});
