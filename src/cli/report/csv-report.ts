import type { Problem } from "./problem.ts";
import type { Report, Summary, Write } from "./report.ts";
import { writeSummary } from "./write-summary.ts";

/** A row a problem; the summary goes where people read it. */
export function createCsvReport(write: Write, note: Write): Report {
  let isFirst = true;
  const begin = async (): Promise<void> => {
    if (isFirst) await write("row,field,column,severity,code,message\r\n");
    isFirst = false;
  };
  return {
    async add({ row, field, column, severity, code, message }: Problem): Promise<void> {
      await begin();
      const cells = [row?.toString() ?? "", field, column ?? "", severity, code, message];
      await write(`${cells.map(writeCell).join(",")}\r\n`);
    },
    async end(summary: Summary): Promise<void> {
      await begin();
      for (const line of writeSummary(summary)) await note(`${line}\n`);
    },
  };
}

/** Spreadsheets take a cell with such a beginning for a formula, and keys and columns are the input's own. */
function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
