import type { ReportFormat } from "../read-arguments.ts";
import { createCsvReport } from "./csv-report.ts";
import { createJsonReport } from "./json-report.ts";
import type { Problem } from "./problem.ts";
import { createTableReport } from "./table-report.ts";

/** The result of the whole run. */
export interface Summary {
  /** The file as the command line named it. */
  readonly file: string;
  readonly channel: string;
  readonly messages: number;
  readonly good: number;
  readonly wrong: number;
  /** The number of errors of all messages and of the file itself. */
  readonly errors: number;
  /** Messages with a warning, good or wrong. */
  readonly warned: number;
  /** Messages that repeat another; undefined where nobody asked. */
  readonly repeated: number | undefined;
  /** The number of times each code was reported, in the order of first appearance. */
  readonly codes: ReadonlyMap<string, number>;
  /** The file that holds the good messages. */
  readonly out: string | undefined;
}

/** Writes a text and waits while its reader is slow. */
export type Write = (text: string) => Promise<void>;

export interface Report {
  add(problem: Problem): Promise<void>;
  end(summary: Summary): Promise<void>;
}

/** Reports in a format. `note`: for people, where standard output is for machines. */
export function createReport(format: ReportFormat, write: Write, note: Write, columns: number): Report {
  if (format === "json") return createJsonReport(write);
  return format === "csv" ? createCsvReport(write, note) : createTableReport(write, columns);
}
