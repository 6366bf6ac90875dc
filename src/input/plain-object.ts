import { listKeys, UNREADABLE } from "./read-property.ts";

/**
 * Returns `true` when the value is an object with fields: a plain one, one without prototype, or an instance of a user's own class. Not:
 * lists, functions, `Date`, `Map`, boxed primitives, `Blob` and whatever else has a nature of its own. Never throws: an object that refuses
 * to be looked at is no record.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  try {
    // `isArray` throws on a revoked proxy.
    return !Array.isArray(value) && (isPlain(value) || Object.prototype.toString.call(value) === "[object Object]");
  } catch {
    return false;
  }
}

/** Returns `true` for an object with fields that has none. */
export function isEmptyRecord(value: unknown): boolean {
  const keys = isRecord(value) ? listKeys(value) : UNREADABLE;
  return keys !== UNREADABLE && keys.length === 0;
}

function isPlain(value: object): boolean {
  try {
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
  } catch {
    // A proxy that hides its prototype may still answer what it is.
    return false;
  }
}
