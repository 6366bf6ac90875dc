import type { Issue } from "./issue.ts";

/** The value, or every reason why there is none. Both carry warnings, which never block. */
export type Result<T> = Success<T> | Failure;

/** A result with a value, and perhaps warnings. */
export interface Success<T> {
  readonly ok: true;
  readonly value: T;
  readonly warnings: readonly Issue[];
}

/** A result without a value: at least one error. */
export interface Failure {
  readonly ok: false;
  readonly errors: readonly [Issue, ...Issue[]];
  readonly warnings: readonly Issue[];
}
