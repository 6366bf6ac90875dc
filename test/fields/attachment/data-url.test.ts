import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBase64 } from "../../../src/fields/attachment/base64.ts";
import { decodeBase64 } from "../../../src/fields/attachment/base64-bytes.ts";
import { ESCAPES, parseDataUrl, percentDecode, unescapeBase64 } from "../../../src/fields/attachment/data-url.ts";
import { originalOffset } from "../../../src/fields/attachment/original-offset.ts";

describe("parseDataUrl", () => {
  test.each([
    ["data:,", { mediaType: undefined, isBase64: false, payload: "", offset: 6 }],
    ["data:text/plain,a,b", { mediaType: "text/plain", isBase64: false, payload: "a,b", offset: 16 }],
    ["DATA:Image/PNG;BASE64,AA==", { mediaType: "image/png", isBase64: true, payload: "AA==", offset: 22 }],
    ["data:;base64,AA==", { mediaType: undefined, isBase64: true, payload: "AA==", offset: 13 }],
    [
      'data:text/plain;charset="utf-8"; base64,AA',
      { mediaType: "text/plain", isBase64: true, payload: "AA", offset: 40 },
    ],
    ["data:text/plain;base64,A\nA", { mediaType: "text/plain", isBase64: true, payload: "A\nA", offset: 23 }],
  ])("%j is one", (text, expected) => {
    expect(parseDataUrl(text)).toEqual(expected);
  });

  test.each([
    "",
    "data:",
    "data: this is, a text",
    "data:text,x",
    "data:a/b;c,x",
    " data:,x",
    "data:,a\nb",
    "data:a/b;base64;x=y=z,",
  ])("%j is none", (text) => {
    expect(parseDataUrl(text)).toBeUndefined();
  });

  test("does not look for a comma without end", () => {
    expect(parseDataUrl(`data:${"a".repeat(600)}/b,x`)).toBeUndefined();
    expect(parseDataUrl(`data:a/b${";c=d".repeat(1_000_000)}!`)).toBeUndefined();
  });

  test("reads the same bytes as fetch", async () => {
    const units = fc.constantFrom(..."abz019%+- ~é€😀", "%20", "%C3", "%zz", "%4");
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: units, minLength: 1, maxLength: 20 }), async (payload) => {
        const url = `data:text/plain;charset=utf-8,x${payload}x`;
        const expected = new Uint8Array(await (await fetch(url)).arrayBuffer());
        expect(percentDecode(parseDataUrl(url)?.payload ?? "")).toEqual(expected);
      }),
    );
  });

  test("reads the same base64 as fetch, percent-encoded or not", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.boolean(), async (bytes, isEscaped) => {
        const base64 = Buffer.from(bytes).toString("base64");
        const url = `data:application/pdf;base64,${isEscaped ? encodeURIComponent(base64) : base64}`;
        const read = readBase64(unescapeBase64(parseDataUrl(url)?.payload ?? ""));
        const expected = new Uint8Array(await (await fetch(url)).arrayBuffer());
        expect(read === undefined ? undefined : decodeBase64(read.text)).toEqual(expected);
      }),
    );
  });

  test("an offset after percent-encoded characters counts those as written", () => {
    expect(originalOffset("AA%2BA*", 4, ESCAPES, 1)).toBe(6);
    expect(originalOffset("AA%2BA*", 2, ESCAPES, 1)).toBe(2);
  });
});
