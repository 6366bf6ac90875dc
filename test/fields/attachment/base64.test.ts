import fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
import { isCanonicalBase64, readBase64 } from "../../../src/fields/attachment/base64.ts";
import {
  decodeBase64,
  decodedLength,
  decodeToBinary,
  encodeBase64,
  encodeByTable,
} from "../../../src/fields/attachment/base64-bytes.ts";

const ok = (text: string, isUrl = false): object => {
  return { ok: true, isUrl, text, head: text.slice(0, 10_920), byteLength: Buffer.from(text, "base64").length };
};

describe("readBase64", () => {
  test.each([
    ["YWJj", ok("YWJj")],
    ["YWI=", ok("YWI=")],
    ["YWI", ok("YWI=")],
    ["YQ", ok("YQ==")],
    [" Y\tW\r\n    Jj\f\u00a0", ok("YWJj")],
    ["YQ= =", ok("YQ==")],
    ["-_-_", ok("+/+/", true)],
    ["-_\n-_", ok("+/+/", true)],
    ["YWJ*", { ok: false, fault: "character", offset: 3 }],
    ["\nYW J*", { ok: false, fault: "character", offset: 5 }],
    ["Y===", { ok: false, fault: "character", offset: 1 }],
    ["YWI==", { ok: false, fault: "character", offset: 4 }],
    ["YWJj=", { ok: false, fault: "character", offset: 4 }],
    ["YQ==YQ==", { ok: false, fault: "character", offset: 4 }],
    ["+A-_", { ok: false, fault: "character", offset: 2 }],
    ["-A+A", { ok: false, fault: "character", offset: 2 }],
    ["YW\u0000j", { ok: false, fault: "character", offset: 2 }],
    ["YQ=", { ok: false, fault: "incomplete", characters: 3 }],
    ["YWJjY", { ok: false, fault: "incomplete", characters: 1 }],
    ["YR==", { ok: false, fault: "pad-bits", offset: 1 }],
    ["YWJ=", { ok: false, fault: "pad-bits", offset: 2 }],
    ["YW\nJ", { ok: false, fault: "pad-bits", offset: 3 }],
    ["", { ok: false, fault: "empty" }],
    ["\r\n", { ok: false, fault: "empty" }],
  ])("%j", (text, expected) => {
    expect(readBase64(text)).toEqual(expected);
  });

  test.skipIf(inject("isMutationTest"))(
    "works on texts of more than a chunk, of lines of any length, and where regular expressions with groups overflow",
    () => {
      const bytes = Uint8Array.from({ length: 300_001 }, (_, index) => (index * 7919) >> 3);
      const canonical = Buffer.from(bytes).toString("base64");
      for (const width of [64, 75, 76, 77, 70_000]) {
        const lines = canonical.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
        expect(readBase64(lines.join("\r\n   ")) === readBase64(canonical)).toBe(false);
        expect(readBase64(lines.join("\r\n   "))).toEqual(ok(canonical));
      }
      expect(readBase64(`${canonical.slice(0, -3)}*==`)).toMatchObject({ offset: canonical.length - 3 });
      const long = "QUFB".repeat(4_000_000);
      expect(readBase64(long)).toMatchObject({ ok: true });
      expect(readBase64(`${long}A`)).toEqual({ ok: false, fault: "incomplete", characters: 1 });
    },
  );

  test.each([262_143, 262_144, 262_146, 262_147, 600_001])("works on base64url of %d characters", (length) => {
    const bytes = Uint8Array.from({ length: Math.floor((length * 3) / 4) }, (_, index) => (index * 7919) >> 3);
    const canonical = Buffer.from(bytes).toString("base64");
    const url = Buffer.from(bytes).toString("base64url");
    expect(readBase64(url)).toEqual(ok(canonical, true));
    for (const at of [1, Math.min(262_144, url.length), url.length - 1]) {
      const insert = (text: string): string => url.slice(0, at) + text + url.slice(at);
      expect(readBase64(insert("\u00a0\n"))).toEqual(ok(canonical, true));
      expect(readBase64(insert("ä"))).toEqual({ ok: false, fault: "character", offset: at });
      expect(readBase64(insert("\ufeff"))).toEqual({ ok: false, fault: "character", offset: at });
    }
  });

  test("reads what Buffer writes, in both alphabets, wrapped and unpadded", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.integer({ min: 1, max: 90 }), (bytes, width) => {
        const canonical = Buffer.from(bytes).toString("base64");
        const url = Buffer.from(bytes).toString("base64url");
        const wrap = (text: string): string => text.replace(new RegExp(`.{${width}}`, "g"), "$&\r\n\t ");
        const isUrl = /[-_]/.test(url);
        expect(isCanonicalBase64(canonical)).toBe(true);
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
        if (decoded === undefined) expect(read.ok).toBe(false);
        if (read.ok) expect(read.text).toBe(btoa(decoded ?? ""));
        else if (decoded !== undefined) expect(["pad-bits", "empty"]).toContain(read.fault);
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
        expect(readBase64(broken)).toEqual({ ok: false, fault: "character", offset });
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
        expect(decodeToBinary(text)).toBe(Buffer.from(bytes).toString("latin1"));
        expect(decodeBase64(text)).toEqual(new Uint8Array(bytes));
        expect(decodedLength(text)).toBe(bytes.length);
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
