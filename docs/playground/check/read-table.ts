import Papa from "papaparse";
import { fieldsOf, matchColumns } from "./match-columns.ts";
import type { ReadColumns } from "./protocol.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A table whose rows are messages. */
export interface Table {
  readonly channelName: string;
  readonly messages: readonly Readonly<Record<string, string>>[];
  readonly columns: ReadColumns;
  /** Where the row of each message stands in the text. */
  readonly rows: readonly Range[];
}

const DELIMITERS = [",", "\t", ";", "|"];
const DELIMITER_LINE = /^sep=.\r?\n/;

/** Reads CSV, or what is copied out of a spreadsheet; `undefined` for any other text. */
export function readTable(text: string, channelName: string, chosen: readonly string[] | undefined): Table | undefined {
  if (/^\s*[[{<]|^\s*curl\s/.test(text)) return undefined;
  const parsed = parseRows(text);
  const matched = matchColumns(parsed.cells, channelName);
  if (matched === undefined) return undefined;
  const width = Math.max(...parsed.cells.map((row) => row.length));
  const given = chosen?.length === width ? chosen : matched.fields;
  const choices = fieldsOf(matched.channelName);
  const fields = Array.from({ length: width }, (_, index) =>
    choices.includes(given[index] ?? "") ? (given[index] ?? "") : "",
  );
  const titles = Array.from({ length: width }, (_, index) => {
    const title = matched.hasTitles ? (parsed.cells[0]?.[index] ?? "").trim() : "";
    return title === "" ? `Column ${index + 1}` : title;
  });
  const skipped = matched.hasTitles ? 1 : 0;
  return {
    channelName: matched.channelName,
    messages: parsed.cells.slice(skipped).map((cells) => toMessage(cells, fields)),
    columns: { delimiter: parsed.delimiter, titles, fields, choices },
    rows: parsed.ranges.slice(skipped),
  };
}

/** Where the cell of a field stands, its quotation marks included; the whole row where no column fills the field. */
export function findCell(text: string, table: Table, index: number, field: string): Range {
  const row = table.rows[index] ?? { start: 0, end: 0 };
  const column = table.columns.fields.indexOf(field);
  if (column < 0) return row;
  let start = row.start;
  for (let at = 0; at < column; at++) {
    const end = cellEnd(text, start, row.end, table.columns.delimiter);
    if (end >= row.end) return row;
    start = end + 1;
  }
  return { start, end: cellEnd(text, start, row.end, table.columns.delimiter) };
}

/** A value as a cell, in quotation marks where it needs some. */
export function writeCell(value: string, delimiter: string): string {
  const isPlain = !value.includes(delimiter) && !/["\r\n]/.test(value) && value === value.trim();
  return isPlain ? value : `"${value.replaceAll('"', '""')}"`;
}

function parseRows(text: string): { cells: string[][]; ranges: Range[]; delimiter: string } {
  const from = DELIMITER_LINE.exec(text)?.[0].length ?? 0;
  const [cells, ranges]: [string[][], Range[]] = [[], []];
  let [start, delimiter] = [from, ","];
  Papa.parse<string[]>(text.slice(from), {
    delimitersToGuess: DELIMITERS,
    step: ({ data, meta }) => {
      delimiter = meta.delimiter;
      const next = from + meta.cursor;
      let end = next;
      while (end > start && (text[end - 1] === "\n" || text[end - 1] === "\r")) end--;
      if (data.some((cell) => cell.trim() !== "")) {
        cells.push(data);
        ranges.push({ start, end });
      }
      start = next;
    },
  });
  return { cells, ranges, delimiter };
}

/** An empty cell is no field. */
function toMessage(cells: readonly string[], fields: readonly string[]): Record<string, string> {
  const message: Record<string, string> = {};
  for (const [index, field] of fields.entries()) {
    const cell = cells[index] ?? "";
    if (field !== "" && cell.trim() !== "") message[field] = cell;
  }
  return message;
}

function cellEnd(text: string, start: number, limit: number, delimiter: string): number {
  let at = start;
  if (text[at] === '"') {
    at++;
    while (at < limit && (text[at] !== '"' || text[at + 1] === '"')) at += text[at] === '"' ? 2 : 1;
  }
  const end = text.indexOf(delimiter, at);
  return end < 0 || end > limit ? limit : end;
}
