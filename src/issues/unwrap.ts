import { MessageError } from "./message-error.ts";
import type { Result } from "./result.ts";

/**
 * Returns the value of a result, for code that prefers exceptions.
 *
 * @throws {MessageError} when the result is a failure; its issues are on `.issues`.
 */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new MessageError(result.errors);
}
