/** The mistake that a repair has mended, in words that end a sentence such as "This JSON has …". */
export type Cause =
  | "curly quotation marks"
  | "single quotation marks"
  | "a comma too many"
  | "a comma missing"
  | "keys without quotation marks"
  | "words that are not JSON (True, None, undefined)"
  | "comments"
  | "a line break inside a text"
  | "invisible characters between values";

/** A part of the source, and the JSON that takes its place. */
export interface Piece {
  /** In UTF-16 units of the source. */
  readonly length: number;
  readonly json: string;
  readonly causes: readonly Cause[];
}
