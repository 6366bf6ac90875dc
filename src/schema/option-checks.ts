/** Refuses what is no object, and an option that does not exist. */
export function requireNames(options: object, names: ReadonlySet<string>, name: string): void {
  requireType(typeof options === "object" && options !== null && !Array.isArray(options), name, "an object");
  for (const key in options) {
    if (!names.has(key) && !isInherited(options, key)) {
      throw new TypeError(`There is no option ${JSON.stringify(key)}.`);
    }
  }
}

/** The value of an option, unless it stands on `Object.prototype` only. */
export function given<Value>(value: Value | undefined, options: object, name: string): Value | undefined {
  return value === undefined || isInherited(options, name) ? undefined : value;
}

function isInherited(options: object, name: string): boolean {
  return name in Object.prototype && !Object.hasOwn(options, name);
}

export function requireType(isFulfilled: boolean, name: string, expected: string): void {
  if (!isFulfilled) throw new TypeError(`${name} must be ${expected}.`);
}

/** An option as it is, if it is absent or right. */
export function check<T>(
  value: T | undefined,
  type: string,
  isInBounds: (value: T) => boolean,
  name: string,
  expected: string,
): T | undefined {
  if (value === undefined) return undefined;
  requireType(typeof value === type, name, expected);
  if (!isInBounds(value)) throw new RangeError(`${name} must be ${expected}.`);
  return value;
}
