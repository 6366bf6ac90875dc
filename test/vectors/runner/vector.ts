/** One case before it has a result. */
export interface VectorInput {
  /** A description; none for a generated vector. */
  readonly name?: string;
  readonly channel?: string;
  readonly input?: unknown;
  readonly options?: object;
}

/** A case as it stands in a file: encoded, with its result, or with what is thrown. */
export interface Vector extends VectorInput {
  readonly expected?: unknown;
  readonly throws?: string;
}

/** A file of vectors. */
export interface VectorFile {
  /** The name of the function. */
  readonly function: string;
  readonly cases: readonly Vector[];
}
