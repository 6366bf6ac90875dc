import dayjs from "dayjs";
import { DateTime } from "luxon";
import moment from "moment";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { typeName } from "../../src/input/type-name.ts";
import { revoked } from "../support/hostile-values.ts";

class Message {
  to = "1";
}
class Tagged {
  readonly [Symbol.toStringTag] = "Order";
}

const tag = { [Symbol.toStringTag]: "Order" };

/** Made by a function, since a title cannot be made of some. */
type Case = readonly [name: string, make: () => unknown];

describe("typeName", () => {
  test.each<Case>([
    ["null", () => null],
    ["undefined", () => undefined],
    ["bigint", () => 5n],
    ["symbol", () => Symbol("a")],
    ["function", () => () => 1],
    ["array", () => []],
    ["ArrayBuffer", () => new ArrayBuffer()],
    ["Blob", () => new Blob([])],
    ["Boolean", () => Object(true)],
    ["Date", () => new Date()],
    ["Error", () => new RangeError("no")],
    ["File", () => new File([], "a")],
    ["FormData", () => new FormData()],
    ["Map", () => new Map()],
    ["Number", () => Object(1)],
    ["Promise", () => Promise.resolve()],
    ["RegExp", () => /a/],
    ["Set", () => new Set()],
    ["String", () => Object("a")],
    ["Uint8Array", () => new Uint8Array()],
    ["BigInt64Array", () => new BigInt64Array()],
    ["DataView", () => new DataView(new ArrayBuffer())],
    ["Float64Array", () => new Float64Array()],
    ["Headers", () => new Headers()],
    ["ReadableStream", () => new ReadableStream()],
    ["Request", () => new Request("https://example.com")],
    ["Response", () => new Response()],
    ["SharedArrayBuffer", () => new SharedArrayBuffer()],
    ["Symbol", () => Object(Symbol("a"))],
    ["URL", () => new URL("https://example.com")],
    ["URLSearchParams", () => new URLSearchParams()],
    ["WeakMap", () => new WeakMap()],
    ["Temporal.PlainDate", () => Temporal.PlainDate.from("2030-01-31")],
    ["Temporal.ZonedDateTime", () => Temporal.ZonedDateTime.from("2030-01-31T00:00[UTC]")],
    ["dayjs object", () => dayjs()],
    ["moment object", () => moment()],
    ["luxon DateTime", () => DateTime.now()],
    ["object", () => ({ $isDayjsObject: 1, _isAMomentObject: "true" })],
    [
      "object",
      () =>
        new Proxy(
          {},
          {
            getOwnPropertyDescriptor: () => {
              throw new Error("no");
            },
          },
        ),
    ],
    ["object", () => new Message()],
    ["object", () => new Tagged()],
    ["object", () => tag],
    ["object", () => revoked({})],
    ["object", () => revoked([])],
  ])("gives %s (%#)", (name, make) => {
    expect(typeName(make())).toBe(name);
  });
});
