import fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
import { decodeBase64, encodeBase64, encodeByTable } from "../../../src/fields/attachment/base64-bytes.ts";
import { type Base64, readBase64 as readOrTell } from "../../../src/fields/attachment/base64.ts";
import { HEAD_BYTES } from "../../../src/fields/attachment/signature.ts";

/** Returns the reading, or the first issue alone. */
function readBase64(text: string): Base64 | { readonly fault: string; readonly offset?: number } {
  const told: { fault: string }[] = [];
  const base64 = readOrTell(text, ({ code }, params) =>
    told.push({ fault: code.slice("attachment.".length), ...params }),
  );
  expect(readOrTell(text)).toEqual(base64);
  const [first] = told;
  if (first === undefined ? base64 === undefined : told.length !== 1 || base64 !== undefined)
    throw new Error("Not one of both.");
  return base64 ?? first ?? { fault: "" };
}

const ok = (text: string, isUrl = false): object => {
  const bytes = Buffer.from(text, "base64");
  return { text, isUrl, byteLength: bytes.length, head: bytes.subarray(0, HEAD_BYTES).toString("latin1") };
};

describe("readBase64", () => {
  test("padding ends it, wherever the pieces end that it is read in", () => {
    for (const characters of [65_532, 65_536, 131_072]) {
      const padded = `${"A".repeat(characters - 2)}==`;
      expect(readBase64(padded)).toMatchObject({ byteLength: (characters / 4) * 3 - 2 });
      expect(readBase64(`${padded}AAAA`)).toEqual({ fault: "invalid_base64", offset: characters });
    }
  });

  test.each([
    ["YWJj", ok("YWJj")],
    ["YWI=", ok("YWI=")],
    ["YWI", ok("YWI=")],
    ["YQ", ok("YQ==")],
    [" YW\r\n    Jj\f\u00a0", ok("YWJj")],
    ["YW\n\n \n\tJj", ok("YWJj")],
    ["YW\u00a0\nJj", ok("YWJj")],
    ["YWJj YWJj", { fault: "spaces_in_base64", offset: 4 }],
    ["YWJjYWJj YWJj\nYWJj", { fault: "spaces_in_base64", offset: 8 }],
    ["Y\tWJj", { fault: "spaces_in_base64", offset: 1 }],
    ["YWJjY YWJj", { fault: "spaces_in_base64", offset: 5 }],
    ["YW\u3000Jj", { fault: "spaces_in_base64", offset: 2 }],
    ["-_-_ -_-_", { fault: "spaces_in_base64", offset: 4 }],
    ["YWJj YW*", { fault: "invalid_base64", offset: 7 }],
    ["YQ= =", { fault: "spaces_in_base64", offset: 3 }],
    ["YQ=\n=", ok("YQ==")],
    ["-_-_", ok("+/+/", true)],
    ["-_\n-_", ok("+/+/", true)],
    ["YWJ*", { fault: "invalid_base64", offset: 3 }],
    ["\nYW J*", { fault: "invalid_base64", offset: 5 }],
    ["Y===", { fault: "invalid_base64", offset: 1 }],
    ["YWI==", { fault: "invalid_base64", offset: 4 }],
    ["YWJj=", { fault: "invalid_base64", offset: 4 }],
    ["YQ==YQ==", { fault: "invalid_base64", offset: 4 }],
    ["+A-_", { fault: "invalid_base64", offset: 2 }],
    ["-AAAé", { fault: "invalid_base64", offset: 4 }],
    ["é-AA", { fault: "invalid_base64", offset: 0 }],
    ["-AA\u00a0\nA", ok("+AAA", true)],
    ["-A+A", { fault: "invalid_base64", offset: 2 }],
    ["YW\u0000j", { fault: "invalid_base64", offset: 2 }],
    ["YQ=", { fault: "incomplete_base64", actualCharacters: 3 }],
    ["YWJjY", { fault: "incomplete_base64", actualCharacters: 1 }],
    ["YR==", { fault: "pad_bits", offset: 1 }],
    ["YWJ=", { fault: "pad_bits", offset: 2 }],
    ["YW\nJ", { fault: "pad_bits", offset: 3 }],
    ["", { fault: "empty" }],
    ["\r\n", { fault: "empty" }],
  ])("%j", (text, expected) => {
    expect(readBase64(text)).toEqual(expected);
  });

  test.each([64, 75, 76, 77, 70_000])("works on texts of more than a chunk, in lines of %d characters", (width) => {
    const bytes = Uint8Array.from({ length: 300_001 }, (_, index) => (index * 7919) >> 3);
    const canonical = Buffer.from(bytes).toString("base64");
    const lines = canonical.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
    expect(readBase64(lines.join("\r\n   "))).toEqual(ok(canonical));
    expect(readBase64(`${canonical.slice(0, -3)}*==`)).toMatchObject({ offset: canonical.length - 3 });
  });

  test.each(["", "\n", "\r\n"])("works on megabytes, with %j between lines", (lineBreak) => {
    const bytes = Uint8Array.from({ length: 3_200_000 }, (_, index) => (index * 7919) >> 3);
    const canonical = Buffer.from(bytes).toString("base64");
    const text = canonical.replace(/.{76}/g, `$&${lineBreak}`);
    const { text: read, byteLength } = readBase64(text) as Base64;
    expect([read === canonical, byteLength]).toEqual([true, bytes.length]);
    const broken = `${text.slice(0, 3_000_000)}*${text.slice(3_000_000)}`;
    expect(readBase64(broken)).toEqual({ fault: "invalid_base64", offset: 3_000_000 });
  });

  test.skipIf(inject("isMutationTest"))("works where regular expressions with groups overflow", () => {
    const long = "QUFB".repeat(4_000_000);
    expect(readBase64(long)).toEqual(ok(long));
    expect(readBase64(`${long}A`)).toEqual({ fault: "incomplete_base64", actualCharacters: 1 });
  });

  test.each([262_143, 262_144, 262_146, 262_147, 600_001])("works on base64url of %d characters", (length) => {
    const bytes = Uint8Array.from({ length: Math.floor((length * 3) / 4) }, (_, index) => (index * 7919) >> 3);
    const canonical = Buffer.from(bytes).toString("base64");
    const url = Buffer.from(bytes).toString("base64url");
    expect(readBase64(url)).toEqual(ok(canonical, true));
    for (const at of [1, Math.min(262_144, url.length), url.length - 1]) {
      const insert = (text: string): string => url.slice(0, at) + text + url.slice(at);
      expect(readBase64(insert("\u00a0\n"))).toEqual(ok(canonical, true));
      expect(readBase64(insert("ä"))).toEqual({ fault: "invalid_base64", offset: at });
      expect(readBase64(insert("\ufeff"))).toEqual({ fault: "invalid_base64", offset: at });
    }
  });

  test("reads what Buffer writes, in both alphabets, wrapped and unpadded", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.integer({ min: 1, max: 90 }), (bytes, width) => {
        const canonical = Buffer.from(bytes).toString("base64");
        const url = Buffer.from(bytes).toString("base64url");
        const wrap = (text: string): string => text.replace(new RegExp(`.{${width}}`, "g"), "$&\r\n\t ");
        const isUrl = /[-_]/.test(url);
        expect(readBase64(canonical)).toEqual(ok(canonical));
        expect(readBase64(wrap(canonical))).toEqual(ok(canonical));
        expect(readBase64(canonical.replaceAll("=", ""))).toEqual(ok(canonical));
        expect(readBase64(wrap(url))).toEqual(ok(canonical, isUrl));
      }),
    );
  });

  test("takes nothing that atob refuses, and all that it takes and Buffer writes", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."AQRw9+/= \n*"), maxLength: 12 });
    fc.assert(
      fc.property(texts, (text) => {
        const read = readBase64(text);
        const decoded = attempt(() => atob(text));
        if (decoded === undefined) expect(read).toHaveProperty("fault");
        if ("text" in read) expect(read.text).toBe(btoa(decoded ?? ""));
        else if (decoded !== undefined) expect(["pad_bits", "empty", "spaces_in_base64"]).toContain(read.fault);
      }),
    );
  });

  test("names the first character that is wrong", () => {
    const wrong = fc.constantFrom("*", "ä", "\0", "\u000b", "\ud800", "%");
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 3, maxLength: 60 }), wrong, fc.nat(), (bytes, character, seed) => {
        const text = Buffer.from(bytes).toString("base64").replaceAll("=", "");
        const offset = seed % (text.length + 1);
        const broken = text.slice(0, offset) + character + text.slice(offset);
        expect(readBase64(broken)).toEqual({ fault: "invalid_base64", offset });
      }),
    );
  });
});

describe("encodeBase64 and decodeBase64", () => {
  test("agree with Buffer", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = Buffer.from(bytes).toString("base64");
        expect(encodeBase64(bytes)).toBe(text);
        expect(encodeByTable(bytes)).toBe(text);
        expect(decodeBase64(text)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  test.each([393_215, 393_216, 393_217, 400_000])("agree with Buffer on %d bytes", (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) >> 2);
    expect(encodeByTable(bytes) === Buffer.from(bytes).toString("base64")).toBe(true);
    expect(Buffer.from(decodeBase64(encodeBase64(bytes))).equals(bytes)).toBe(true);
  });

  test("leave encoding to the platform where it can", () => {
    const bytes = Object.assign(new Uint8Array(3), { toBase64: () => "by the platform" });
    expect(encodeBase64(bytes)).toBe("by the platform");
  });
});

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
