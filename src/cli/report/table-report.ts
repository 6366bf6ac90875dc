import { count, shorten } from "../printable.ts";
import type { Problem } from "./problem.ts";
import type { Report, Summary, Write } from "./report.ts";
import { writeSummary } from "./write-summary.ts";

/** Nobody reads more of them; the summary counts all, and the other formats list them. */
const MAX_PROBLEMS = 1000;
const ROW_WIDTH = 7;
const FIELD_WIDTH = 24;
const MIN_TEXT_WIDTH = 40;
const MAX_TEXT_WIDTH = 80;
/** The longest code has 37 characters. */
const CODE_WIDTH = 38;

/** A table for people, written as the problems are found. */
export function createTableReport(write: Write, columns: number): Report {
  const room = columns - ROW_WIDTH - FIELD_WIDTH - CODE_WIDTH - 6;
  const textWidth = Math.min(MAX_TEXT_WIDTH, Math.max(MIN_TEXT_WIDTH, room));
  let problems = 0;
  return {
    async add(problem: Problem): Promise<void> {
      if (problems === 0) await write(writeLine("Row", "Field", "What is wrong", "Code", textWidth));
      problems++;
      if (problems <= MAX_PROBLEMS) await write(writeProblem(problem, textWidth));
    },
    async end(summary: Summary): Promise<void> {
      if (problems > MAX_PROBLEMS)
        await write(`... and ${count(problems - MAX_PROBLEMS)} more: --format csv or json lists them all.\n`);
      if (problems > 0) await write("\n");
      for (const line of writeSummary(summary)) await write(`${line}\n`);
    },
  };
}

function writeProblem({ row, field, column, severity, code, message }: Problem, textWidth: number): string {
  const place = column === undefined ? field : `${field} (${column})`;
  const [first = "", ...more] = wrap(severity === "warning" ? `Warning: ${message}` : message, textWidth);
  const lines = more.map((line) => writeLine("", "", line, "", textWidth));
  return (
    writeLine(row === undefined ? "" : count(row), shorten(place, FIELD_WIDTH), first, code, textWidth) + lines.join("")
  );
}

function writeLine(row: string, field: string, text: string, code: string, textWidth: number): string {
  const cells = [row.padStart(ROW_WIDTH), field.padEnd(FIELD_WIDTH), text.padEnd(textWidth), code];
  return `${cells.join("  ").trimEnd()}\n`;
}

/** Lines of at most so many characters; a word that is longer stands alone. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of shorten(text, 1000).split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
