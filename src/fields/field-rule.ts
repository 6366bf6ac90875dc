import type { Scope } from "../issues/scope.ts";

/**
 * The rule of one field: its canonical value; `undefined` when the input counts as absent; `null` when it was refused, with the
 * reasons reported to the scope. A rule reads its input once, never changes it and never throws on it.
 */
export type FieldRule<T = unknown> = (input: unknown, scope: Scope) => T | null | undefined;
