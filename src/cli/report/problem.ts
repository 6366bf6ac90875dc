/** A line of the report: an issue of the library, or a fault of the file itself (a code in `file.`). It holds no value of a field. */
export interface Problem {
  /** The row as people count it: see `InputRow`. Undefined for a problem of the whole file. */
  readonly row: number | undefined;
  /** The path in the message, `attachments.0.file_data`; empty for the message as a whole. */
  readonly field: string;
  /** The column that the field was read from, where it is called otherwise. */
  readonly column?: string;
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly message: string;
  /** The API's own code for this fault. */
  readonly apiErrorCode?: number;
}
