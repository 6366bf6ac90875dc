import fc from "fast-check";
import mimeTypes from "mime-types";
import { describe, expect, test } from "vitest";
import { buildAttachment } from "../../../src/fields/attachment/attachment.ts";
import { unwrap } from "../../../src/issues/unwrap.ts";
import type { Options } from "../../../src/schema/options.ts";

const PDF = Buffer.from("%PDF-1.4\n");
const PNG = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const ZIP = Buffer.from("PK\x03\x04");
const PDF64 = PDF.toString("base64");
const LONG_PDF64 = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>").toString("base64");

const base64 = (file_name: string, file_type: string, file_data: string): object => ({
  file_name,
  file_type,
  file_data,
  file_encoding_type: "base64",
});
const text = (file_name: string, file_type: string, file_data: string): object => ({ file_name, file_type, file_data });

function codes(input: unknown, options?: Options): unknown[] {
  const result = buildAttachment(input, options);
  const issues = result.ok ? result.warnings : [...result.errors, ...result.warnings];
  return issues.map(({ code, path }) => [code, ...path]);
}

const CONTROL = "attachment.control_character";
const at = (offset: number, character: string): object => ({ offset, character });

describe("the type of an attachment", () => {
  const label = ["attachment.label_mismatch", "file_data"];
  const mismatch = ["attachment.type_mismatch", "file_data"];
  const missing = ["attachment.missing_signature", "file_data"];
  const dataUrl = (mediaType: string, bytes: Buffer): string => `data:${mediaType};base64,${bytes.toString("base64")}`;

  test.each([
    ["a.png", dataUrl("image/jpeg", PNG), []],
    ["a.png", dataUrl("image/png", PDF), [mismatch]],
    ["a.png", dataUrl("image/jpeg", Buffer.from("hello")), [label, missing]],
    ["a.png", "data:text/plain,hello", [label, missing]],
    ["a.txt", "data:image/png,hello", [label]],
    ["a.csv", "data:text/plain,hello", []],
    ["a.xyz", dataUrl("image/jpeg", Buffer.from("hello")), [missing]],
    ["a.jpg", dataUrl("image/jpeg", Buffer.from("hello")), [missing]],
    ["a.jpeg", dataUrl("image/jpeg", Buffer.from("hello")), [missing]],
    ["a.csv", dataUrl("application/vnd.ms-excel", Buffer.from("a,b")), []],
    ["a.bin", dataUrl("application/pdf", Buffer.from("hello")), [label]],
    ["a.bin", dataUrl("application/octet-stream", PNG), []],
    ["a.bin", PNG, []],
  ])("%s with %s: %j", (file_name, file_data, expected) => {
    expect(codes({ file_name, file_data })).toEqual(expected);
  });

  test.each([
    ["text/plain; a=b\nc", [["attachment.invalid_type", "file_type"]]],
    ["text/plain; a=b", []],
    ["binary/octet-stream", []],
    ["Application/Octet-Stream", []],
  ])("file_type %j: %j", (file_type, expected) => {
    expect(codes({ file_name: "a.x", file_type, file_data: "aGVsbG8=" })).toEqual(expected);
  });

  const textTypes = "txt csv tsv html xml json svg md ics vcf eml rtf css js yaml".split(" ");
  test.each(textTypes)("%s is a text, even when it is base64 too", (type) => {
    expect(buildAttachment({ file_name: `a.${type}`, file_data: "aGVsbG8=" })).toEqual({
      ok: true,
      value: text(`a.${type}`, type, "aGVsbG8="),
      warnings: [],
    });
  });

  test.each(["/text/plain", "text/plain/x", "x text/plain", "text/plain x", "text/", "/plain", "-a", "a b"])(
    "file_type %j is none",
    (file_type) => {
      expect(codes({ file_name: "a.txt", file_type, file_data: "a" })).toEqual([
        ["attachment.invalid_type", "file_type"],
      ]);
    },
  );

  test("a text that a data URL stands in is a text", () => {
    for (const file_data of ["data:x data:text/plain,hello", "see data:text/plain,hello", "data:data:,x"]) {
      expect(buildAttachment({ file_name: "a.txt", file_data })).toMatchObject({ value: { file_data } });
    }
  });

  test("a stream of octets is binary, and named so when nothing says more", () => {
    for (const file_type of ["binary/octet-stream", "application/octet-stream"]) {
      expect(buildAttachment({ file_name: "a", file_type, file_data: "aGVsbG8=" })).toMatchObject({
        value: base64("a", "bin", "aGVsbG8="),
      });
    }
  });

  test("a name that only begins with a dot has no extension", () => {
    expect(codes({ file_name: ".png", file_data: "hello" })).toEqual([["attachment.unknown_type", "file_type"]]);
    expect(codes({ file_name: ".png", file_data: PNG })).toEqual([
      ["attachment.no_extension", "file_name"],
      ["attachment.guessed_type", "file_type"],
    ]);
  });

  test("takes an adapter's word for binary extensions, and rejects extensions that it makes up", () => {
    const known = { lookup: () => "model/xyz", extension: () => "xyz" } as const;
    expect(buildAttachment({ file_name: "a.xyz", file_data: "aGVsbG8" }, { mediaTypes: known })).toMatchObject({
      value: base64("a.xyz", "xyz", "aGVsbG8="),
    });
    const input = { file_name: "a", file_type: "model/xyz", file_data: "aGVsbG8=" };
    for (const extension of ["../x", "", "a".repeat(33)]) {
      const wrong = { lookup: () => false as const, extension: () => extension };
      expect(codes(input, { mediaTypes: wrong })).toEqual([
        ["attachment.unknown_type", "file_type"],
        ["attachment.unknown_media_type", "file_type"],
      ]);
    }
  });

  test("decodes megabytes that were encoded twice", () => {
    const png = Buffer.concat([PNG, Buffer.alloc(4_500_000)]).toString("base64");
    for (const file_data of [btoa(png), Buffer.from(png).toString("base64url")]) {
      const result = buildAttachment({ file_name: "a.png", file_data });
      expect(unwrap(result).file_data === png).toBe(true);
      expect(result.warnings.map(({ code }) => code)).toEqual(["attachment.encoded_twice"]);
    }
  });

  test("accepts doubly encoded data with line breaks, and rejects bytes outside of ASCII between them", () => {
    const png = Buffer.concat([PNG, Buffer.alloc(60)]).toString("base64");
    const twice = (inner: string): string => Buffer.from(inner, "latin1").toString("base64");
    const wrapped = `${png.slice(0, 60)}\r\n${png.slice(60)}`;
    expect(buildAttachment({ file_name: "a.png", file_data: twice(wrapped) })).toMatchObject({
      value: { file_data: png },
      warnings: [{ code: "attachment.encoded_twice" }],
    });
    const other = twice(`${png.slice(0, 60)}\xa0${png.slice(60)}`);
    expect(buildAttachment({ file_name: "a.png", file_data: other })).toMatchObject({
      value: { file_data: other },
      warnings: [{ code: "attachment.missing_signature" }],
    });
  });

  test("names the expected type", () => {
    const actualOf = (input: unknown): unknown[] => {
      const result = buildAttachment(input);
      return result.ok ? [] : result.errors.map(({ params }) => params);
    };
    expect(actualOf({ file_name: "a.txt", file_data: 5 })).toEqual([{ expected: "string or bytes", actual: "number" }]);
    expect(actualOf(5)).toEqual([{ expected: "object with file_name and file_data", actual: "number" }]);
    expect(actualOf({ file_name: "a.txt", file_data: "a", file_encoding_type: 5 })).toEqual([
      { expected: 'the string "base64"', actual: "number" },
    ]);
  });

  test.each([".", "..", "a/b", "a\\b"])("the name %j is a path", (name) => {
    expect(codes({ file_name: name, file_type: "txt", file_data: "a" })).toEqual([
      ["attachment.path_in_name", "file_name"],
    ]);
  });
});

describe("buildAttachment", () => {
  test.each([
    ["text", { file_name: "a.txt", file_data: "hello" }, text("a.txt", "txt", "hello")],
    ["base64", { file_name: "a.pdf", file_data: PDF64 }, base64("a.pdf", "pdf", PDF64)],
    [
      "a type with a dot and in capitals",
      { file_name: "a.x", file_type: ".PDF", file_data: PDF64 },
      base64("a.x", "pdf", PDF64),
    ],
    [
      "a media type",
      { file_name: "a.x", file_type: "Image/JPEG; q=1", file_data: "/9j/" },
      base64("a.x", "jpg", "/9j/"),
    ],
    [
      "audio/mpeg",
      { file_name: "a.x", file_type: "audio/mpeg", file_data: "SUQzAwAA" },
      base64("a.x", "mp3", "SUQzAwAA"),
    ],
    [
      "(a) stated base64 of a text",
      { file_name: "a.txt", file_data: "aGk=", file_encoding_type: " BASE64 " },
      base64("a.txt", "txt", "aGk="),
    ],
    [
      "(b) a data URL of a file",
      { file_name: "a.pdf", file_data: `data:application/pdf;base64,${PDF64}` },
      base64("a.pdf", "pdf", PDF64),
    ],
    [
      "(b) a data URL of a text",
      { file_name: "a.txt", file_data: "data:text/plain;base64,aGk=" },
      text("a.txt", "txt", "hi"),
    ],
    [
      "(b) a data URL without base64",
      { file_name: "a.txt", file_data: "data:,h%C3%AF%20there" },
      text("a.txt", "txt", "hï there"),
    ],
    [
      "(b) the type of a data URL",
      { file_name: "a.x", file_data: `data:application/pdf;BASE64,${PDF64}` },
      base64("a.x", "pdf", PDF64),
    ],
    ["(c) a text that is base64 too", { file_name: "a.csv", file_data: "aGVsbG8=" }, text("a.csv", "csv", "aGVsbG8=")],
    ["(d) wrapped", { file_name: "a.pdf", file_data: "JVBERi0x\r\n     LjQK" }, base64("a.pdf", "pdf", PDF64)],
    [
      "(d) unpadded base64url",
      { file_name: "a.png", file_data: PNG.toString("base64url") },
      base64("a.png", "png", PNG.toString("base64")),
    ],
    ["(e) text", { file_name: "a.xyz", file_data: "aGVsbG8=" }, text("a.xyz", "xyz", "aGVsbG8=")],
    ["(e) short base64", { file_name: "a.xyz", file_data: PDF64 }, text("a.xyz", "xyz", PDF64)],
    [
      "(e) stated",
      { file_name: "a.xyz", file_data: "AAAA", file_encoding_type: "base64" },
      base64("a.xyz", "xyz", "AAAA"),
    ],
    ["(f) bytes of a text", { file_name: "a.md", file_data: Buffer.from("\ufeffhi") }, text("a.md", "md", "\ufeffhi")],
    ["(f) bytes of another type", { file_name: "a.xyz", file_data: Buffer.from("hi") }, base64("a.xyz", "xyz", "aGk=")],
    [
      "(f) bytes that are no UTF-8",
      { file_name: "a.txt", file_data: Buffer.from([0xff]) },
      base64("a.txt", "txt", "/w=="),
    ],
    ["(f) bytes with a NUL", { file_name: "a.txt", file_data: Buffer.from([0x61, 0]) }, base64("a.txt", "txt", "YQA=")],
    [
      "(f) bytes stated as base64",
      { file_name: "a.txt", file_data: Buffer.from("hi"), file_encoding_type: "base64" },
      base64("a.txt", "txt", "aGk="),
    ],
    ["an ArrayBuffer", { file_name: "a.pdf", file_data: new Uint8Array(PDF).buffer }, base64("a.pdf", "pdf", PDF64)],
    [
      "a part of a buffer",
      { file_name: "a.txt", file_data: Buffer.from("xhix").subarray(1, 3) },
      text("a.txt", "txt", "hi"),
    ],
    [
      "shared memory",
      { file_name: "a.xyz", file_data: new Uint8Array(new SharedArrayBuffer(1)) },
      base64("a.xyz", "xyz", "AA=="),
    ],
    [
      "absent fields",
      { file_name: "a.txt", file_data: "hi", file_type: null, file_encoding_type: " " },
      text("a.txt", "txt", "hi"),
    ],
    [
      "application/octet-stream",
      { file_name: "a.bin", file_data: "data:;base64,AAAA", file_type: "application/octet-stream" },
      base64("a.bin", "bin", "AAAA"),
    ],
    [
      "only own fields of a class instance",
      Object.assign(
        new (class {
          x(): void {}
        })(),
        text("a.txt", "txt", "hi"),
      ),
      text("a.txt", "txt", "hi"),
    ],
  ])("%s", (_, input, value) => {
    const result = buildAttachment(input);
    expect(result).toEqual({ ok: true, value, warnings: [] });
    expect(Object.keys(result.ok ? result.value : {})).toEqual(Object.keys(value));
  });

  test.each([
    [
      { file_data: PDF, file_name: "a" },
      [
        ["attachment.no_extension", "file_name"],
        ["attachment.guessed_type", "file_type"],
      ],
    ],
    [{ file_data: PNG, file_name: "a.pdf" }, [["attachment.type_mismatch", "file_data"]]],
    [{ file_data: PNG, file_name: "a.txt" }, [["attachment.type_mismatch", "file_data"]]],
    [{ file_data: PNG, file_name: "a.png", file_type: "undefined" }, [["attachment.type_mismatch", "file_data"]]],
    [{ file_data: PDF, file_name: "a.pdf", file_type: "file" }, [["attachment.type_mismatch", "file_data"]]],
    [{ file_data: PDF, file_name: "a.p7m", file_type: "p7m" }, []],
    [{ file_data: PDF, file_name: "a.docx", file_type: "p7m" }, []],
    [{ file_data: ZIP, file_name: "a.docx" }, []],
    [{ file_data: ZIP, file_name: "a.xyz" }, [["attachment.guessed_type", "file_type"]]],
    [{ file_data: Buffer.from("hello"), file_name: "a.pdf" }, [["attachment.missing_signature", "file_data"]]],
    [
      { file_data: "data:image/png;base64,AAAA", file_name: "a.pdf" },
      [
        ["attachment.label_mismatch", "file_data"],
        ["attachment.missing_signature", "file_data"],
      ],
    ],
    [{ file_data: "data:text/plain,a", file_name: "a.csv" }, []],
    [{ file_data: PDF64, file_name: "a.txt" }, []],
    [{ file_data: LONG_PDF64, file_name: "a.txt" }, [["attachment.encoded_text", "file_data"]]],
    [
      { file_data: LONG_PDF64.replaceAll("=", ""), file_name: "a.xyz" },
      [
        ["attachment.guessed_encoding", "file_data"],
        ["attachment.guessed_type", "file_type"],
      ],
    ],
    [{ file_data: btoa(PDF64), file_name: "a.pdf" }, [["attachment.encoded_twice", "file_data"]]],
    [{ file_data: Buffer.from(PDF64), file_name: "a.pdf" }, [["attachment.encoded_twice", "file_data"]]],
    [{ file_data: btoa("aGVsbG8="), file_name: "a.pdf" }, [["attachment.missing_signature", "file_data"]]],
    [
      { file_data: "a", file_name: "a.txt", file_type: "application/x-unheard-of" },
      [["attachment.unknown_media_type", "file_type"]],
    ],
  ])("warns: %#", (input, expected) => {
    expect(buildAttachment(input).ok).toBe(true);
    expect(codes(input)).toEqual(expected);
  });

  test.each([
    [{ file_name: "a.pdf", file_data: "JVBER*" }, "attachment.invalid_base64", "file_data", { offset: 5 }],
    [
      { file_name: "a.pdf", file_data: "data:application/pdf;base64,J*" },
      "attachment.invalid_base64",
      "file_data",
      { offset: 29 },
    ],
    [
      { file_name: "a.pdf", file_data: `data:,`, file_encoding_type: "base64" },
      "attachment.stated_data_url",
      "file_data",
      {},
    ],
    [{ file_name: "a.pdf", file_data: "JVBER" }, "attachment.incomplete_base64", "file_data", { actualCharacters: 1 }],
    [{ file_name: "a.pdf", file_data: "JVBE=AAA" }, "attachment.invalid_base64", "file_data", { offset: 4 }],
    [{ file_name: "a.pdf", file_data: "YR==" }, "attachment.pad_bits", "file_data", { offset: 1 }],
    [{ file_name: "a.pdf", file_data: new Uint8Array() }, "attachment.empty", "file_data", {}],
    [{ file_name: "a.pdf", file_data: "\n" }, "attachment.empty", "file_data", {}],
    [{ file_name: "a.txt", file_data: "data:," }, "attachment.empty", "file_data", {}],
    [{ file_name: "a.txt", file_data: "ab\0" }, "attachment.nul_character", "file_data", { offset: 2 }],
    [{ file_name: "a.txt", file_data: "a\ud83d" }, "attachment.lone_surrogate", "file_data", { offset: 1 }],
    [{ file_name: "a.txt", file_data: "" }, "field.required", "file_data", {}],
    [{ file_name: "a.txt", file_data: 1 }, "field.wrong_type", "file_data", { actual: "number" }],
    [{ file_name: "a.txt", file_data: [1, 256] }, "field.wrong_type", "file_data", { actual: "array" }],
    [{ file_name: " ", file_data: "a", file_type: "txt" }, "field.required", "file_name", {}],
    [{ file_name: 1, file_data: "a", file_type: "txt" }, "field.wrong_type", "file_name", { actual: "number" }],
    [{ file_name: "a/b.txt", file_data: "a" }, "attachment.path_in_name", "file_name", {}],
    [{ file_name: "a\\b.txt", file_data: "a" }, "attachment.path_in_name", "file_name", {}],
    [{ file_name: "..", file_data: "a", file_type: "txt" }, "attachment.path_in_name", "file_name", {}],
    [{ file_name: "-a.txt", file_data: "a" }, "attachment.leading_dash", "file_name", {}],
    [{ file_name: "a\t.txt", file_data: "a" }, CONTROL, "file_name", at(1, "U+0009")],
    [{ file_name: "a.txt\r\n", file_type: "txt", file_data: "a" }, CONTROL, "file_name", at(5, "U+000D")],
    [{ file_name: "a\u202etxt.exe", file_data: "a" }, "attachment.bidi_control", "file_name", at(1, "U+202E")],
    [{ file_name: "\ud83d.txt", file_data: "a" }, "attachment.lone_surrogate", "file_name", { offset: 0 }],
    [{ file_name: "a", file_data: "hello" }, "attachment.unknown_type", "file_type", {}],
    [{ file_name: "a", file_data: "a", file_type: "p d f" }, "attachment.invalid_type", "file_type", {}],
    [{ file_name: "a", file_data: "a", file_type: "pdf\n" }, "attachment.invalid_type", "file_type", {}],
    [{ file_name: "a.txt", file_data: "a", file_type: "../txt" }, "attachment.invalid_type", "file_type", {}],
    [{ file_name: "a.txt", file_data: "a", file_type: "text/-" }, "attachment.invalid_type", "file_type", {}],
    [{ file_name: "a.txt", file_data: "a", file_type: 1 }, "field.wrong_type", "file_type", { actual: "number" }],
    [
      { file_name: "a.txt", file_data: "a", file_encoding_type: "gzip" },
      "attachment.unknown_encoding",
      "file_encoding_type",
      {},
    ],
    [
      { file_name: "a.txt", file_data: "a", file_encoding_type: true },
      "field.wrong_type",
      "file_encoding_type",
      { actual: "boolean" },
    ],
    [{ file_name: "a.txt", file_data: "a", fileName: "b" }, "field.unknown", "fileName", { suggestion: "file_name" }],
  ])("refuses: %#", (input, code, key, params) => {
    const result = buildAttachment(input);
    expect(result).toMatchObject({ ok: false, errors: [{ code, path: [key], params }], warnings: [] });
    expect(result.ok || result.errors.length).toBe(1);
  });

  test.each([undefined, null, "", 1, "a", [], new Map(), new Uint8Array(1)].map((input) => ({ input })))(
    "refuses %o as an attachment",
    ({ input }) => {
      expect(buildAttachment(input)).toMatchObject({ ok: false, errors: [{ path: [] }] });
    },
  );

  test("limits: the name", () => {
    const name = (length: number): string => `${"é".repeat(125)}${"a".repeat(length - 254)}.txt`;
    for (const [length, isOk] of [
      [254, true],
      [255, true],
      [256, false],
    ] as const) {
      expect(buildAttachment({ file_name: name(length), file_data: "a" }).ok).toBe(isOk);
    }
  });

  test.each([
    ["a.txt", "éa"],
    ["a.txt", Buffer.from("abc")],
    ["a.pdf", "YWJj"],
    ["a.pdf", Buffer.from("abc")],
    ["a.pdf", btoa(PDF64).slice(0, 4)],
  ])("limits: %s %j has 3 bytes", (file_name, file_data) => {
    const build = (maxAttachmentBytes: number): unknown =>
      buildAttachment({ file_name, file_data }, { limits: { maxAttachmentBytes } });
    expect(build(4)).toMatchObject({ ok: true });
    expect(build(3)).toMatchObject({ ok: true });
    const params = { maxBytes: 2, actualBytes: 3 };
    expect(build(2)).toMatchObject({
      ok: false,
      errors: [{ code: "attachment.too_large", path: ["file_data"], params }],
    });
  });

  test("looks at the beginning only", () => {
    const entry = (name: string): string => `PK\x03\x04${"\0".repeat(26)}${name}`;
    const withPartAt = (offset: number): Buffer =>
      Buffer.from(entry("[Content_Types].xml").padEnd(offset, "\0") + entry("word/document.xml"), "latin1");
    for (const [offset, contentType] of [
      [8190 - 35, "docx"],
      [8190 - 34, "zip"],
      [8190, "zip"],
    ] as const) {
      const file = withPartAt(offset);
      for (const file_data of [file, `data:;base64,${file.toString("base64")}`]) {
        const result = buildAttachment({ file_name: "a.x", file_data });
        expect(result).toMatchObject({ value: { file_type: contentType }, warnings: [{ params: { contentType } }] });
      }
    }
  });

  test("reports every field, in the order of the input", () => {
    const input = {
      file_name: "-../a\n",
      file_type: 1,
      file_data: 2,
      file_encoding_type: 3,
      __proto__: null,
      constructor: 1,
    };
    expect(codes(input)).toEqual([
      ["attachment.control_character", "file_name"],
      ["attachment.path_in_name", "file_name"],
      ["attachment.leading_dash", "file_name"],
      ["field.wrong_type", "file_type"],
      ["field.wrong_type", "file_data"],
      ["field.wrong_type", "file_encoding_type"],
      ["field.unsafe_key", "constructor"],
    ]);
    const key = "k".repeat(65);
    expect(codes({ [key]: 1, file_data: 2, file_type: 3 })).toEqual([
      ["field.unknown", key.slice(0, 64)],
      ["field.wrong_type", "file_data"],
      ["field.wrong_type", "file_type"],
      ["field.required", "file_name"],
    ]);
    const warned = buildAttachment({
      file_data: Buffer.from("%PDF-1.7").toString("base64"),
      file_name: "a.png",
      file_type: "x/y",
    });
    expect(warned.warnings.map(({ path }) => path)).toEqual([["file_data"], ["file_type"]]);
  });

  test("survives hostile input", () => {
    const throwing = (): never => {
      throw new Error("canary");
    };
    const getter = {
      file_name: "a.txt",
      get file_data() {
        return throwing();
      },
    };
    expect(codes(getter)).toEqual([["field.unreadable", "file_data"]]);
    const proxy = new Proxy({}, { ownKeys: throwing });
    expect(codes(proxy)).toEqual([["field.unreadable"]]);
    const { proxy: revoked, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(codes(revoked)).toEqual([["field.wrong_type"]]);
    const detached = new ArrayBuffer(8);
    structuredClone(detached, { transfer: [detached] });
    expect(codes({ file_name: "a.txt", file_data: detached })).toEqual([["attachment.empty", "file_data"]]);
    const forged = { [Symbol.toStringTag]: "ArrayBuffer", byteLength: 3 };
    expect(codes({ file_name: "a.txt", file_data: forged })).toEqual([["field.wrong_type", "file_data"]]);
  });

  test("one fault of the name is one error, though it also hides the type", () => {
    expect(codes({ file_name: "a.txt\n", file_data: "hello" })).toEqual([
      ["attachment.control_character", "file_name"],
    ]);
    expect(codes({ file_data: "hello" })).toEqual([["field.required", "file_name"]]);
  });

  test("takes mime-types as it is", () => {
    const input = { file_name: "a", file_type: "application/x-tex", file_data: "\\TeX" };
    expect(codes(input)).toEqual([
      ["attachment.unknown_type", "file_type"],
      ["attachment.unknown_media_type", "file_type"],
    ]);
    expect(codes({ ...input, file_name: "a.tex", file_data: "AAAA" }, { mediaTypes: mimeTypes })).toEqual([]);
  });

  test("ignores an adapter that throws", () => {
    const throwing = (): never => {
      throw new Error("canary");
    };
    const options = { mediaTypes: { lookup: throwing, extension: throwing } };
    expect(buildAttachment({ file_name: "a.pdf", file_data: "JVBERi0xLjc=" }, options)).toMatchObject({
      ok: true,
      value: { file_type: "pdf" },
    });
    expect(codes({ file_name: "a.pdf", file_type: "application/x-tex", file_data: "JVBERi0xLjc=" }, options)).toEqual([
      ["attachment.unknown_media_type", "file_type"],
    ]);
  });

  const names = fc.constantFrom("a.txt", "a.csv", "a.pdf", "a.png", "a.docx", "a.xyz", "a", "a.svg");

  test("keeps every byte", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), names, (bytes, file_name) => {
        const copy = new Uint8Array(bytes);
        const result = buildAttachment({ file_name, file_type: file_name === "a" ? "bin" : null, file_data: bytes });
        expect(bytes).toEqual(copy);
        if (!result.ok) throw new Error("refused");
        const { file_data, file_encoding_type = "utf8" } = result.value;
        expect(new Uint8Array(Buffer.from(file_data, file_encoding_type))).toEqual(copy);
      }),
    );
  });

  test("refuses a name with an injection, wherever it stands", () => {
    const controls = fc.constantFrom("\r", "\n", "\0", "\t", "\x7f", "\u0085", "\u2028", "\u2029");
    const words = fc.string({ unit: fc.constantFrom(..."ab .é"), maxLength: 9 });
    fc.assert(
      fc.property(words, controls, words, (start, control, end) => {
        const build = (file_name: string): unknown[] => codes({ file_name, file_type: "txt", file_data: "a" });
        expect(build(`x${start}${control}${end}.txt`)).toEqual([["attachment.control_character", "file_name"]]);
        expect(build(`x${start}${end}.txt`)).toEqual([]);
      }),
    );
  });
});
