/** What a report lists: an issue of the library, or something about the file itself (a code in `file.`). No value of a field is in it. */
export interface Problem {
  /** As people count: see `InputRow`. Undefined for what concerns the whole file. */
  readonly row: number | undefined;
  /** The path in the message, `attachments.0.file_data`; empty for the message as a whole. */
  readonly field: string;
  /** The column that the field was read from, where it is called otherwise. */
  readonly column?: string;
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly message: string;
  /** What the API itself would answer. */
  readonly apiErrorCode?: number;
}
