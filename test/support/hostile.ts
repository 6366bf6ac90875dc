import fc from "fast-check";

/** Values that fight back when they are looked at; each is made anew, as some can be used up. */
export const hostileValues: readonly (() => unknown)[] = [
  () => Object.defineProperty({}, "errors", { enumerable: true, get: throwError }),
  () => Object.defineProperty({}, "status", { enumerable: true, get: throwError }),
  () => Object.defineProperty({}, "smsList", { enumerable: true, get: throwError }),
  () => Object.defineProperty({}, "sms", { enumerable: true, get: throwError }),
  () => Object.defineProperty([1], 0, { enumerable: true, get: throwError }),
  () => revoked({}),
  () => revoked([]),
  () => new Proxy({}, { ownKeys: throwError }),
  () => new Proxy({}, { get: throwError, has: throwError, getOwnPropertyDescriptor: throwError }),
  () => new Proxy([], { get: throwError }),
  () => new Proxy({}, { getPrototypeOf: throwError }),
  () => new Proxy([], { get: (target, key) => (key === "length" ? 2 ** 40 : Reflect.get(target, key)) }),
  () => Object.assign([], { length: 2 ** 32 - 1 }),
  () => Object.assign([1, 2], { [Symbol.iterator]: endless }),
  () => cycle({}),
  () => cycle([]),
  () => ({ toString: throwError, valueOf: throwError, [Symbol.toPrimitive]: throwError, toJSON: throwError }),
  () => JSON.parse('{"__proto__":{"accepted":true},"constructor":1,"prototype":2,"toString":3}') as unknown,
  () => Symbol("hostile"),
  () => 1n,
  () => throwError,
  () => new Date(NaN),
  () => new Map([[1, 1]]),
  () => Object(true) as unknown,
];

/** Makers of anything: a generator could not hold what throws when it is looked at. */
export function hostileArbitrary(): fc.Arbitrary<() => unknown> {
  const options = { withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true };
  return fc.oneof(
    fc.anything(options).map((value) => () => value),
    fc.constantFrom(...hostileValues),
  );
}

function throwError(): never {
  throw new Error("hostile");
}

function* endless(): Generator<number> {
  for (;;) yield 1;
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cycle(value: Record<string, unknown> | unknown[]): unknown {
  return Object.assign(value, { 0: value, errors: value, status: value, smsList: value, sms: value });
}
