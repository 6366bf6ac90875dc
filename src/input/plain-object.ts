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

function isPlain(value: object): boolean {
  try {
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
  } catch {
    // A proxy that hides its prototype may still answer what it is.
    return false;
  }
}
