import { readFileSync } from "node:fs";
import { repository } from "./fragments.ts";

/** The table of docs/performance.md that sets this library beside others. */
export interface Comparison {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly (number | undefined)[] }[];
}

const OWN = "capillary-messages";

/** Tells how many times as long the usual way takes, at least, on well-formed and on messy SMS. */
export function compareOnSms(): { readonly canonical: number; readonly messy: number } {
  const { columns, rows } = readComparison(readFileSync(`${repository}docs/performance.md`, "utf8"));
  const own = rows.find(({ name }) => name === OWN);
  const usual = rows.filter(({ name }) => name.includes("libphonenumber"));
  const least = (title: string): number => {
    const column = columns.indexOf(title);
    const ratios = usual.map(({ figures }) => (figures[column] ?? Number.NaN) / (own?.figures[column] ?? Number.NaN));
    const ratio = Math.min(...ratios);
    if (!(ratio > 1)) throw new Error(`docs/performance.md has no figures for "${title}".`);
    return Math.floor(ratio);
  };
  return { canonical: least("canonical"), messy: least("messy") };
}

/** The first table whose first row is this library's. */
export function readComparison(markdown: string): Comparison {
  const tables = markdown.match(/(?:^\|.*\n)+/gm) ?? [];
  const table = tables.map(readTable).find(({ rows }) => rows[0]?.name === OWN);
  if (table === undefined) throw new Error("docs/performance.md has no table that begins with this library.");
  return table;
}

function readTable(table: string): Comparison {
  const [head = [], , ...rows] = table
    .trim()
    .split("\n")
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  return {
    columns: head.slice(1),
    rows: rows.map(([name = "", ...cells]) => ({
      name: name.replaceAll("`", ""),
      figures: cells.map((cell) => (/^[\d.]+$/.test(cell) ? Number(cell) : undefined)),
    })),
  };
}
