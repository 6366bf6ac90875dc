import type { Issue } from "./issue.ts";

/** The value, or every reason why there is none. Both carry warnings, which never block. */
export type Result<T> = Success<T> | Failure;

/** A result with a value, and perhaps warnings. */
export interface Success<T> {
  /** Tells a success from a failure. */
  readonly ok: true;
  /** The canonical value. */
  readonly value: T;
  /** Surprises that do not block, in input order. */
  readonly warnings: readonly Issue[];
}

/** A result without a value: at least one error. */
export interface Failure {
  /** Tells a failure from a success. */
  readonly ok: false;
  /** Every error, in input order; at least one. */
  readonly errors: readonly [Issue, ...Issue[]];
  /** Surprises that do not block, in input order. */
  readonly warnings: readonly Issue[];
}
