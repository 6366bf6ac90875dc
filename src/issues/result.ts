import type { Issue } from "./issue.ts";

/** The value, or every reason why there is none. Warnings come with both and never block. */
export type Result<T> = Success<T> | Failure;

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
  readonly warnings: readonly Issue[];
}

export interface Failure {
  readonly ok: false;
  readonly errors: readonly [Issue, ...Issue[]];
  readonly warnings: readonly Issue[];
}
