import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attachment, buildAttachment } from "../../../src/fields/attachment/attachment.ts";
import { fileTypes } from "../../../src/tables/file-types.ts";
import { read } from "../../support/read.ts";

const { file_type, file_encoding_type } = attachment.entries;
const { mediaTypes, extensions } = fileTypes();
const blanks = fc.string({ unit: fc.constantFrom(" ", "\t", "\u00a0"), maxLength: 2 });
const parameters = fc.constantFrom("", ";", "; charset=utf-8", ' ;name="a.b"');

/** The text with some letters in upper case. */
function inAnyCase(text: string): fc.Arbitrary<string> {
  return fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((isUpper) => Array.from(text, (letter, index) => (isUpper[index] ? letter.toUpperCase() : letter)).join(""));
}

describe("file_type", () => {
  test("is an extension in lower case, whatever its case and with a dot or blanks around it", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abcxyz0179_+-"), minLength: 1, maxLength: 32 });
    const given = fc.oneof(
      fc.constantFrom(...mediaTypes.keys()),
      letters.filter((text) => /^[a-z0-9]/.test(text)),
    );
    const written = given.chain((extension) => fc.tuple(fc.constant(extension), inAnyCase(extension)));
    fc.assert(
      fc.property(written, fc.constantFrom("", "."), blanks, ([extension, text], dot, blank) => {
        expect(read(file_type, blank + dot + text + blank)).toEqual({ value: extension, errors: [], warnings: [] });
      }),
    );
  });

  test("is the extension of a known media type, whatever its case and parameters", () => {
    const known = fc.constantFrom(...extensions.keys()).filter((mediaType) => mediaType !== "application/octet-stream");
    const written = known.chain((mediaType) => fc.tuple(fc.constant(mediaType), inAnyCase(mediaType)));
    fc.assert(
      fc.property(written, parameters, blanks, ([mediaType, text], parameter, blank) => {
        const value = extensions.get(mediaType);
        expect(read(file_type, blank + text + parameter + blank)).toEqual({ value, errors: [], warnings: [] });
      }),
    );
  });

  test("is nothing else", () => {
    const texts = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom(
        "a b",
        "*/*",
        "text/",
        "/plain",
        "text/plain/x",
        "..",
        "a.b",
        "p".repeat(33),
        "text/plain;\n",
        "é",
      ),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const isExtension = /^\s*\.?[a-z0-9][\w+-]{0,31}\s*$/i.test(text);
        const isMediaType = text.includes("/") && extensions.has(text.toLowerCase().split(";", 1)[0]?.trim() ?? "");
        fc.pre(text.trim() !== "" && !isExtension && !(isMediaType && !/\p{Cc}/u.test(text)));
        const { value, errors, warnings } = read(file_type, text);
        expect(value).toBeUndefined();
        expect([...errors, ...warnings].map(([code]) => code)).toEqual([
          expect.stringMatching(/^attachment\.(?:invalid_type|unknown_media_type)$/),
        ]);
      }),
    );
  });
});

describe("the type of a file", () => {
  test.each([
    ["a.csv", "text/plain", "csv"],
    ["a.md", "text/plain", "md"],
    ["a.pdf", "text/plain", "txt"],
    ["a.csv", "application/vnd.ms-excel", "csv"],
    ["a.tsv", "application/vnd.ms-excel", "tsv"],
    ["a.txt", "application/vnd.ms-excel", "xls"],
    ["a.rtf", "application/msword", "rtf"],
    ["a.csv", "application/msword", "doc"],
    ["a.docx", "application/zip", "docx"],
    ["a.docx", "application/x-zip-compressed", "docx"],
    ["a.pdf", "application/zip", "zip"],
    ["a.htm", "text/html", "htm"],
    ["a.jpeg", "IMAGE/JPEG; q=1", "jpeg"],
    ["a.log", "text/plain", "log"],
    ["a.xyz", "text/html", "html"],
    ["a", "text/html", "html"],
    ["a.htm", "", "htm"],
    ["a.htm", "application/octet-stream", "htm"],
    ["a.htm", "txt", "txt"],
  ])("%s, said to be %j, is %s", (name, given, expected) => {
    expect(buildAttachment({ file_name: name, file_type: given, file_data: "AAAA" })).toMatchObject({
      value: { file_type: expected },
    });
  });

  test("is asked of an adapter, whatever the case of its answers", () => {
    const mediaTypes = {
      lookup: (name: string) => (name.endsWith("abc") ? "Application/X-ABC" : false),
      extension: () => "xyz",
    };
    const input = { file_name: "a.abc", file_type: "application/x-abc", file_data: "AAAA" };
    expect(buildAttachment(input, { mediaTypes })).toMatchObject({ value: { file_type: "abc" } });
  });
});

describe("file_encoding_type", () => {
  test("is base64 in any letter case, absent for blanks, and nothing else", () => {
    const texts = fc.oneof(
      inAnyCase("base64"),
      fc.constantFrom("base 64", "base-64", "base64url", "utf-8"),
      fc.string(),
      blanks,
    );
    fc.assert(
      fc.property(texts, blanks, (text, blank) => {
        const word = text.replace(/^[\t\p{Zs}]+|[\t\p{Zs}]+$/gu, "").toLowerCase();
        const { value, errors } = read(file_encoding_type, blank + text + blank);
        expect(value).toBe(word === "base64" ? "base64" : undefined);
        expect(errors).toEqual(word === "base64" || word === "" ? [] : [["attachment.unknown_encoding", {}]]);
      }),
    );
  });
});
