import { expect, test } from "vitest";
import { listEntries } from "../../src/input/list-entries.ts";
import {
  hasOwn,
  isOwnEnumerable,
  listKeys,
  ownValue,
  readProperty,
  UNREADABLE,
} from "../../src/input/read-property.ts";

const { proxy: revoked, revoke } = Proxy.revocable<Record<string, unknown>>({ key: 1 }, {});
revoke();
const hidden = Object.defineProperty({}, "key", { value: 1 });

test("reads what is an object's own", () => {
  expect(listKeys({ b: 1, a: 2 })).toEqual(["b", "a"]);
  expect(readProperty({ key: 1 }, "key")).toBe(1);
  expect([hasOwn({ key: 1 }, "key"), hasOwn({}, "toString"), hasOwn(hidden, "key")]).toEqual([true, false, true]);
  expect([isOwnEnumerable({ key: 1 }, "key"), isOwnEnumerable(hidden, "key")]).toEqual([true, false]);
  expect([ownValue({ key: 1 }, "key"), ownValue({}, "toString")]).toEqual([1, undefined]);
  expect(listEntries(new Array(2))).toEqual([undefined, undefined]);
});

test("never throws for what refuses to be read", () => {
  expect(listKeys(revoked)).toBe(UNREADABLE);
  expect(readProperty(revoked, "key")).toBe(UNREADABLE);
  expect([hasOwn(revoked, "key"), isOwnEnumerable(revoked, "key")]).toEqual([false, false]);
  expect([listEntries(revoked), listEntries(UNREADABLE), listEntries({})]).toEqual([UNREADABLE, UNREADABLE, undefined]);
});
