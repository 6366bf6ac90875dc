import { expect, test } from "vitest";
import { ownMembers, writeMember } from "../../src/input/own-members.ts";

test("ownMembers leaves out what is inherited", () => {
  const members = ownMembers(Object.assign(Object.create({ inherited: 1 }), { own: 2 }));
  expect([Object.getPrototypeOf(members), { ...members }]).toEqual([null, { own: 2 }]);
});

test.each(["name", "toString", "__proto__"])("writeMember makes %s a plain member of the object's own", (key) => {
  const target: Record<string, unknown> = {};
  writeMember(target, key, 1);
  expect(Object.getOwnPropertyDescriptor(target, key)).toEqual({
    value: 1,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
});
