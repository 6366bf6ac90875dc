import { describe, expect, test } from "vitest";
import { isRecord } from "../../src/input/plain-object.ts";
import { revoked } from "../support/hostile-values.ts";

class Message {
  to = "1";
}
class Tagged {
  readonly [Symbol.toStringTag] = "Order";
}

const hiding = (target: object): object =>
  new Proxy(target, {
    getPrototypeOf() {
      throw new Error("canary");
    },
  });
const withoutPrototype = (members: object): object => Object.assign(Object.create(null) as object, members);
const tag = { [Symbol.toStringTag]: "Order" };

/** Made by a function, since a title cannot be made of some. */
type Case = readonly [name: string, make: () => unknown];

describe("isRecord", () => {
  test.each<Case>([
    ["an empty object", () => ({})],
    ["an object", () => ({ a: 1 })],
    ["one without prototype", () => withoutPrototype({})],
    ["an object that bears a tag", () => tag],
    ["one without prototype that bears a tag", () => withoutPrototype(tag)],
    ["an instance of a class", () => new Message()],
    ["what inherits from an object", () => Object.create({})],
    ["a proxy", () => new Proxy({}, {})],
    ["a proxy that hides its prototype", () => hiding({})],
  ])("%s is one", (_, make) => {
    expect(isRecord(make())).toBe(true);
  });

  test.each<Case>([
    ["undefined", () => undefined],
    ["null", () => null],
    ["a number", () => 1],
    ["a string", () => "a"],
    ["a symbol", () => Symbol("a")],
    ["a function", () => () => 1],
    ["a list", () => []],
    ["a list without prototype", () => Object.setPrototypeOf([], null)],
    ["a Date", () => new Date()],
    ["a Map", () => new Map()],
    ["a Set", () => new Set()],
    ["a boxed string", () => Object("a")],
    ["a boxed number", () => Object(1)],
    ["a Blob", () => new Blob([])],
    ["a regular expression", () => /a/],
    ["an instance of a class that bears a tag", () => new Tagged()],
    ["a revoked proxy", () => revoked({})],
    ["a revoked proxy of a list", () => revoked([])],
    ["a proxy of a list that hides its prototype", () => hiding([])],
  ])("rejects %s", (_, make) => {
    expect(isRecord(make())).toBe(false);
  });
});
