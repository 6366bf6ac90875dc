import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { CliError } from "../cli-error.ts";
import type { Problem } from "../report/problem.ts";
import type { Columns } from "./columns.ts";
import type { InputRow } from "./input-row.ts";

const MAX_RECORD_CHARACTERS = 10_000_000;
const DELIMITERS = [",", ";", "\t", "|"] as const;

/** Why a table cannot be read; the parser's own words may hold a value. */
const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "A quotation mark is not closed",
  CSV_INVALID_CLOSING_QUOTE: "A cell goes on behind its closing quotation mark",
  INVALID_OPENING_QUOTE:
    "A quotation mark stands inside a cell that does not begin with one; write it twice and quote the cell",
  CSV_MAX_RECORD_SIZE: "A row has more than 10,000,000 characters; a quotation mark may not be closed",
};

/**
 * A message a row, under a header that `matchHeader` reads; blank rows are passed over. Cells are strings as they stand there.
 *
 * @throws {CliError} where quotation marks leave open what belongs to which cell.
 */
export async function* readCsv(
  text: AsyncIterable<string>,
  beginning: string,
  stated: string | undefined,
  matchHeader: (names: readonly string[]) => Columns,
): AsyncGenerator<InputRow, undefined> {
  const { delimiter, skipped } = detectDelimiter(beginning, stated);
  let row = 0;
  let columns: Columns | undefined;
  for await (const cells of parseCells(text, delimiter)) {
    row++;
    if (row <= skipped || cells.every((cell) => cell.trim() === "")) continue;
    if (columns === undefined) {
      columns = matchHeader(cells);
      if (columns.problems.length > 0) yield { row, input: undefined, problems: columns.problems };
    } else yield { row, input: readCells(cells, columns), problems: checkCells(cells, columns, row) };
  }
  if (columns === undefined) throw new CliError("The file is empty. Its first row must name the columns.");
  return undefined;
}

async function* parseCells(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<readonly string[]> {
  const parser = parse({
    delimiter,
    // Each of them in one file: the line `sep=;` often ends in another one than the rest.
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    max_record_size: MAX_RECORD_CHARACTERS,
  });
  const source = Readable.from(text);
  source.on("error", (error) => parser.destroy(error));
  try {
    for await (const cells of source.pipe(parser)) if (Array.isArray(cells)) yield cells;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = "lines" in error && typeof error["lines"] === "number" ? ` (near line ${error["lines"]})` : "";
    throw new CliError(`${REASONS[error.code] ?? "The table cannot be read"}${line}.`);
  } finally {
    source.destroy();
  }
}

/** The one that the first line that is not blank has most of, outside of quotation marks; a line `sep=;` states it, as spreadsheets know it. */
function detectDelimiter(beginning: string, stated: string | undefined): { delimiter: string; skipped: number } {
  const separator = /^"?sep=(.)"?(?:[\r\n]|$)/.exec(beginning)?.[1];
  if (separator !== undefined) return { delimiter: stated ?? separator, skipped: 1 };
  const line = /[^\r\n]+/.exec(beginning)?.[0] ?? "";
  const bare = line.replaceAll(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1);
  const best = counts.indexOf(Math.max(...counts));
  return { delimiter: stated ?? DELIMITERS[best] ?? ",", skipped: 0 };
}

/** A record of the cells that have a field. */
function readCells(cells: readonly string[], { fields }: Columns): Record<string, unknown> {
  const message: Record<string, unknown> = {};
  for (const [index, field] of fields.entries()) {
    if (field !== undefined && index < cells.length) message[field] = cells[index];
  }
  return message;
}

function checkCells(cells: readonly string[], { names }: Columns, row: number): Problem[] {
  const [actual, expected] = [cells.length, names.length];
  if (cells.slice(expected).some((cell) => cell.trim() !== "")) {
    const message = `The row has ${actual} cells, the header ${expected}. Put quotation marks around a cell that holds the delimiter.`;
    return [{ row, field: "", severity: "error", code: "file.extra_cells", message }];
  }
  if (actual >= expected) return [];
  const message = `The row has ${actual} cells, the header ${expected}. The missing cells are taken for empty ones.`;
  return [{ row, field: "", severity: "warning", code: "file.missing_cells", message }];
}
