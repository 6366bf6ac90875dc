const HEAD = /^\| code \|(.+)\|\n\|[-|\s]+\|\n/;
/** What stands above the list of the other cells. */
const HEADED: readonly string[] = ["severity", "meaning", "text"];
const TABLE = /^\| code \|.+\n(?:\|.*\n?)+/gm;

/** The rules page with a heading for every code in place of its wide tables: it can be read on a telephone and linked to. */
export function expandRules(markdown: string): string {
  return markdown.replaceAll(TABLE, (table) => {
    const names = splitCells(HEAD.exec(table)?.[1] ?? "");
    const rows = table.replace(HEAD, "").trim().split("\n");
    return `${rows.map((row) => expandRow(names, splitCells(row.slice(1, -1)))).join("\n")}\n`;
  });
}

function expandRow(names: readonly string[], [code = "", ...cells]: readonly string[]): string {
  const cell = (wanted: string): string => cells[names.indexOf(wanted)] ?? "";
  const facts = names
    .filter((name) => !HEADED.includes(name) && cell(name) !== "")
    .map((name) => `- ${capitalise(name)}: ${cell(name)}`);
  return `### ${code}\n\n**${capitalise(cell("severity"))}.** ${cell("meaning")}\n\n> ${cell("text")}\n\n${facts.join("\n")}\n`;
}

/** A stroke inside a cell has a backslash before it. */
function splitCells(row: string): string[] {
  return row.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
