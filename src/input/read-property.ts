/** Stands for what cannot be read: a getter or a proxy throws. */
export const UNREADABLE: unique symbol = /* @__PURE__ */ Symbol("unreadable");

/** The own enumerable string keys of an object, in its order. */
export function listKeys(source: object): readonly string[] | typeof UNREADABLE {
  try {
    return Object.keys(source);
  } catch {
    return UNREADABLE;
  }
}

/** The value of a key or index, or `UNREADABLE`. Read once and keep it: a getter may answer differently the next time. */
export function readProperty(
  source: Readonly<Record<string, unknown>> | readonly unknown[],
  key: string | number,
): unknown {
  try {
    return (source as Readonly<Record<string | number, unknown>>)[key];
  } catch {
    return UNREADABLE;
  }
}

/** Returns `true` when the object has the key as its own; `false` when the object cannot be looked at. */
export function hasOwn(source: object, key: string): boolean {
  try {
    return Object.hasOwn(source, key);
  } catch {
    return false;
  }
}

/** Returns `true` when the object has the key as its own and enumerable; `false` when the object cannot be looked at. */
export function isOwnEnumerable(source: object, key: string): boolean {
  try {
    return Object.prototype.propertyIsEnumerable.call(source, key);
  } catch {
    return false;
  }
}

/** The value of a key of the object's own, as it is given by a caller's code: what it inherits does not count. */
export function ownValue(source: object, key: string): unknown {
  return Object.hasOwn(source, key) ? Reflect.get(source, key) : undefined;
}
