import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAttachment } from "../../../src/fields/attachment/attachment.ts";
import { isArrayBuffer, toBytes } from "../../../src/fields/attachment/bytes.ts";

describe("toBytes", () => {
  test("reads a list of bytes, and what JSON makes of bytes, as those bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
        expect(toBytes([...bytes])).toEqual(bytes);
        expect(toBytes([...new Int8Array(bytes)])).toEqual(bytes);
        expect(toBytes(json(Buffer.from(bytes)))).toEqual(new Uint8Array(bytes));
        expect(toBytes(json(bytes))).toEqual(bytes);
        expect(toBytes(new DataView(new Uint8Array(bytes).buffer))).toEqual(bytes);
      }),
    );
  });

  test.each<[string, unknown]>([
    ["a number beyond a byte", [0, 256]],
    ["signed and unsigned bytes", [-1, 128]],
    ["a fraction", [0.5]],
    ["no number", ["1"]],
    ["a hole", [1, , 2]], // eslint-disable-line no-sparse-arrays
    ["a list of lists", [[1]]],
    ["an empty object, which JSON makes of a File", {}],
    ["an object of another type", { type: "buffer", data: [1] }],
    ["a Buffer of text", { type: "Buffer", data: "AAAA" }],
    ["a Buffer with another key", { type: "Buffer", data: [1], length: 1 }],
    ["numbers from another index on", { 1: 1, 2: 2 }],
    ["numbers with a gap", { 0: 1, 2: 2 }],
    ["numbers and a name", { 0: 1, length: 1 }],
    ["a Map", new Map([[0, 1]])],
    ["a getter that throws", Object.defineProperty([1], 0, { get: () => fail() })],
    ["a proxy that throws", new Proxy({}, { ownKeys: () => fail() })],
    ["a list with a huge claim", Object.assign([], { length: 4_000_000_000 })],
  ])("%s is none", (_, value) => {
    expect(toBytes(value)).toBeUndefined();
    expect(buildAttachment({ file_name: "a.bin", file_data: value })).toMatchObject({
      errors: [{ code: "field.wrong_type", path: ["file_data"] }],
    });
  });

  test.each<[string, unknown]>([
    ["a list", []],
    ["a Buffer", { type: "Buffer", data: [] }],
    ["a view", new DataView(new ArrayBuffer(0))],
  ])("no bytes in %s are an empty file", (_, file_data) => {
    expect(buildAttachment({ file_name: "a.bin", file_data })).toMatchObject({
      errors: [{ code: "attachment.empty", path: ["file_data"] }],
    });
  });

  test.each<[string, unknown]>([
    ["File", new File(["a"], "a.txt")],
    ["Blob", new Blob(["a"])],
  ])("for a %s the error says who reads it", (actual, file_data) => {
    const result = buildAttachment({ file_name: "a.txt", file_data });
    expect(result).toMatchObject({
      errors: [
        {
          code: "field.wrong_type",
          path: ["file_data"],
          params: { actual },
          message: expect.stringContaining("attachmentsFromFiles"),
        },
      ],
    });
  });

  test("copies nothing but shared memory, which may change while it is read", () => {
    const { buffer } = Uint8Array.of(1, 2, 3);
    expect(toBytes(buffer)?.buffer).toBe(buffer);
    expect(toBytes(new Uint8Array(buffer, 1))?.buffer).toBe(buffer);
    const shared = new SharedArrayBuffer(3);
    expect(toBytes(shared)?.buffer).toBeInstanceOf(ArrayBuffer);
    expect(toBytes(null)).toBeUndefined();
  });

  test("isArrayBuffer is for whole ones", () => {
    expect(isArrayBuffer(new ArrayBuffer(1))).toBe(true);
    expect(isArrayBuffer(new SharedArrayBuffer(1))).toBe(true);
    expect(isArrayBuffer(new Uint8Array(1))).toBe(false);
    expect(isArrayBuffer({ [Symbol.toStringTag]: "ArrayBuffer" })).toBe(false);
    expect(isArrayBuffer(null)).toBe(false);
  });
});

describe("bytes of a buffer", () => {
  const hello = new TextEncoder().encode("hello");
  const shared = new Uint8Array(new SharedArrayBuffer(5));
  shared.set(hello);
  const foreign = (script: string): unknown => runInNewContext(script);

  test.each<[string, unknown]>([
    ["Uint8Array", hello],
    ["ArrayBuffer", hello.buffer],
    ["a view of shared memory", shared],
    ["shared memory", shared.buffer],
    ["a part of a larger buffer", new Uint8Array(new TextEncoder().encode("  hello  ").buffer, 2, 5)],
    ["another realm's ArrayBuffer", foreign("new Uint8Array([104, 101, 108, 108, 111]).buffer")],
    ["another realm's Uint8Array", foreign("new Uint8Array([104, 101, 108, 108, 111])")],
  ])("%s", (_, file_data) => {
    expect(buildAttachment({ file_name: "a.txt", file_data })).toMatchObject({ value: { file_data: "hello" } });
    expect(buildAttachment({ file_name: "a.pdf", file_data })).toMatchObject({
      value: { file_data: "aGVsbG8=", file_encoding_type: "base64" },
    });
  });

  test.each<[string, unknown]>([
    ["ArrayBuffer", new ArrayBuffer()],
    ["another realm's ArrayBuffer", foreign("new ArrayBuffer()")],
    ["shared memory", new SharedArrayBuffer(0)],
  ])("none in %s", (_, file_data) => {
    expect(buildAttachment({ file_name: "a.txt", file_data })).toMatchObject({
      errors: [{ code: "attachment.empty", path: ["file_data"] }],
    });
  });

  test.each(["ArrayBuffer", "SharedArrayBuffer", "Uint8Array"])("a forged %s is none", (tag) => {
    const file_data = { [Symbol.toStringTag]: tag, byteLength: 5, byteOffset: 0, buffer: hello.buffer };
    expect(buildAttachment({ file_name: "a.txt", file_data })).toMatchObject({
      errors: [{ code: "field.wrong_type", path: ["file_data"] }],
    });
  });
});

function fail(): never {
  throw new Error("canary");
}
