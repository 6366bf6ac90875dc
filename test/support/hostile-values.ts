import fc from "fast-check";

/** A value that tries to make its reader throw, hang, or change something. Made anew for each use: some change when they are read. */
export interface HostileValue {
  readonly name: string;
  create(): unknown;
}

const DEPTH = 10_000;
/** Keys that readers of requests and responses look for. */
const NAMES = [
  "to",
  "body",
  "receiver",
  "attachment",
  "attachments",
  "sms",
  "root",
  "smsList",
  "response",
  "status",
  "errors",
];

export const hostileValues: readonly HostileValue[] = [
  { name: "object with a getter that throws", create: () => withGetter(() => fail()) },
  { name: "object with a getter that throws nothing", create: () => withGetter(() => fail(undefined)) },
  { name: "object with a getter that answers differently each time", create: () => withGetter(changing()) },
  { name: "object that cannot become a string", create: () => ({ toString: fail, valueOf: fail, toJSON: fail }) },
  { name: "object whose conversion throws", create: () => ({ [Symbol.toPrimitive]: fail }) },
  { name: "object whose tag throws", create: () => Object.defineProperty({}, Symbol.toStringTag, { get: fail }) },
  { name: "object with a forged tag", create: () => ({ [Symbol.toStringTag]: "Uint8Array", length: 1e9 }) },
  { name: "object that says it is a string", create: () => ({ [Symbol.toStringTag]: "String", length: 3 }) },
  { name: "revoked proxy of an object", create: () => revoked({}) },
  { name: "revoked proxy of an array", create: () => revoked([]) },
  { name: "revoked proxy of a function", create: () => revoked(() => {}) },
  { name: "proxy whose every trap throws", create: () => new Proxy({}, throwingTraps) },
  { name: "array proxy whose every trap throws", create: () => new Proxy([], throwingTraps) },
  { name: "proxy that lists keys it does not have", create: () => new Proxy({}, { ownKeys: () => ["to", "body"] }) },
  { name: "proxy that lists keys twice", create: () => new Proxy({}, { ownKeys: () => ["to", "to"] }) },
  { name: "proxy that has everything", create: () => new Proxy({}, generousTraps) },
  { name: "array proxy that has everything", create: () => new Proxy([], generousTraps) },
  { name: "array proxy whose prototype throws", create: () => new Proxy([], { getPrototypeOf: fail }) },
  { name: "array that claims 2 ** 31 entries", create: () => claimingLength(2 ** 31) },
  { name: "array that claims 2 ** 60 entries", create: () => claimingLength(2 ** 60) },
  { name: "array that claims -1 entries", create: () => claimingLength(-1) },
  { name: "array that claims half an entry", create: () => claimingLength(0.5) },
  { name: "array that claims NaN entries", create: () => claimingLength(NaN) },
  { name: "array whose length is a text", create: () => claimingLength("3") },
  { name: "array whose length throws", create: () => new Proxy([], { get: fail }) },
  { name: "array-like object", create: () => ({ length: 2 ** 40, 0: "a" }) },
  { name: "sparse array", create: () => Object.assign([], { 3: "a", 7: {} }) },
  { name: "longest sparse array", create: () => new Array(2 ** 32 - 1) },
  { name: "array with an endless iterator", create: () => Object.assign(["a", {}], endless) },
  { name: "object with an endless iterator", create: () => ({ ...endless }) },
  { name: "array with an entry that throws", create: () => Object.defineProperty([1, 2], 1, { get: fail }) },
  { name: "object in itself", create: () => tie({}) },
  { name: "array in itself", create: () => tie([]) },
  { name: "two objects in each other", create: () => tie({ attachment: tie([]) }) },
  { name: `array nested ${DEPTH} deep`, create: () => nest((inner) => [inner]) },
  { name: `object nested ${DEPTH} deep`, create: () => nest((attachment) => ({ attachment })) },
  { name: `root nested ${DEPTH} deep`, create: () => nest((root) => ({ root })) },
  { name: `response nested ${DEPTH} deep`, create: () => nest((response) => ({ response })) },
  { name: "Map", create: () => new Map([["to", "919988221100"]]) },
  { name: "Set", create: () => new Set(["a@example.com"]) },
  { name: "WeakMap", create: () => new WeakMap() },
  { name: "Date", create: () => new Date() },
  { name: "invalid Date", create: () => new Date(NaN) },
  { name: "Date with methods that throw", create: () => Object.assign(new Date(), { getTime: fail, valueOf: fail }) },
  { name: "object that inherits from Date", create: () => Object.create(Date.prototype) },
  { name: "object that inherits from Array", create: () => Object.create(Array.prototype) },
  { name: "object that inherits from Uint8Array", create: () => Object.create(Uint8Array.prototype) },
  { name: "object that inherits from Blob", create: () => Object.create(Blob.prototype) },
  { name: "object that inherits all its fields", create: () => Object.create({ to: "919988221100", body: "Hello" }) },
  { name: "instance of a class", create: () => new Sample() },
  { name: "instance of a class derived from Array", create: () => new (class extends Array {})(3) },
  { name: "boxed string", create: () => Object("919988221100") },
  { name: "boxed number", create: () => Object(1) },
  { name: "boxed symbol", create: () => Object(Symbol("boxed")) },
  { name: "boxed bigint", create: () => Object(1n) },
  { name: "symbol", create: () => Symbol("to") },
  { name: "bigint", create: () => 919988221100n },
  { name: "function", create: () => () => "919988221100" },
  { name: "class", create: () => Sample },
  { name: "function with fields", create: () => Object.assign(() => {}, { to: "919988221100" }) },
  { name: "generator", create: () => endlessGenerator() },
  { name: "promise", create: () => Promise.resolve("919988221100") },
  { name: "object without prototype", create: () => Object.assign(Object.create(null), { to: 1 }) },
  { name: "object with own names of Object.prototype", create: () => JSON.parse(UNSAFE_NAMES) },
  { name: "frozen object", create: () => Object.freeze({ to: Object.freeze(["a"]) }) },
  { name: "regular expression", create: () => /(?:a+)+$/ },
  { name: "error", create: () => new Error("hostile") },
  { name: "URL", create: () => new URL("https://example.com") },
  { name: "Blob", create: () => new Blob(["a"]) },
  { name: "detached buffer", create: () => detached() },
  { name: "view on a detached buffer", create: () => detachedView() },
  { name: "shared buffer", create: () => new SharedArrayBuffer(4) },
  { name: "DataView", create: () => new DataView(new ArrayBuffer(4)) },
  { name: "the global object", create: () => globalThis },
  { name: "lone high surrogates", create: () => "\ud800".repeat(5) },
  { name: "lone low surrogates", create: () => "\udc00\udc00" },
  { name: "surrogates in the wrong order", create: () => "\udc00\ud800" },
  { name: "NaN", create: () => NaN },
  { name: "negative zero", create: () => -0 },
];

/** Makes a hostile value. (fast-check looks into the values it generates, so it is not given the value itself.) */
const hostileValue: fc.Arbitrary<() => unknown> = fc.constantFrom(...hostileValues.map(({ create }) => create));

/** Makes anything of JavaScript: half of it hostile. */
export const anyValue: fc.Arbitrary<() => unknown> = fc.oneof(
  hostileValue,
  fc
    .anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
    })
    .map((value) => () => value),
);

function fail(reason: unknown = new Error("looked at")): never {
  throw reason;
}

class Sample {
  readonly to = "919988221100";
  get body(): string {
    return fail();
  }
}

/** Own and enumerable under every name that a reader may look for. */
function withGetter(get: () => unknown): object {
  const names = [...NAMES, "file_name", "file_data", "code"];
  return Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, { get, enumerable: true }])));
}

function changing(): () => unknown {
  const answers: readonly unknown[] = ["919988221100", 7, undefined, { to: 1 }, "Hello", []];
  let count = 0;
  return () => answers[count++ % answers.length];
}

export function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const throwingTraps: ProxyHandler<object> = {
  get: fail,
  has: fail,
  ownKeys: fail,
  getOwnPropertyDescriptor: fail,
  getPrototypeOf: fail,
};

const generousTraps: ProxyHandler<object> = {
  get: (target, key) => (key === "length" && Array.isArray(target) ? 5 : new Proxy({}, generousTraps)),
  has: () => true,
  getOwnPropertyDescriptor: () => ({ value: 1, configurable: true, enumerable: true, writable: true }),
};

function claimingLength(length: unknown): unknown {
  return new Proxy([1, 2], { get: (target, key) => (key === "length" ? length : Reflect.get(target, key)) });
}

const UNSAFE_NAMES = '{"__proto__":{"accepted":true},"constructor":1,"prototype":2,"toString":3}';

const endless = { [Symbol.iterator]: endlessGenerator };

function* endlessGenerator(): Generator<string> {
  for (;;) yield "a@example.com";
}

function tie<T extends object>(value: T): T {
  const names = [...NAMES, "other", "0"];
  return Object.assign(value, Object.fromEntries(names.map((name) => [name, value])));
}

/** Wraps a text again and again. */
export function nest(wrap: (inner: unknown) => unknown, depth: number = DEPTH): unknown {
  let value: unknown = "the innermost";
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

function detached(): ArrayBuffer {
  const buffer = new ArrayBuffer(8);
  structuredClone(buffer, { transfer: [buffer] });
  return buffer;
}

function detachedView(): Uint8Array {
  const view = new Uint8Array(8);
  structuredClone(view.buffer, { transfer: [view.buffer] });
  return view;
}
