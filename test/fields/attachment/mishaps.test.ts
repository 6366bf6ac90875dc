import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAttachment } from "../../../src/fields/attachment/attachment.ts";
import { noise } from "../../fixtures/files/bytes.ts";
import { pdf, png } from "../../fixtures/files/media.ts";

const PDF = pdf();
const BASE64 = PDF.toString("base64");
const HEX = PDF.toString("hex");

function codes(file_data: unknown, file_name = "a.pdf", others: object = {}): string[] {
  const result = buildAttachment({ file_name, file_data, ...others });
  return [...(result.ok ? [] : result.errors), ...result.warnings].map(({ code }) => code.slice("attachment.".length));
}

describe("a string of a binary type", () => {
  test.each<[string, string, string]>([
    ["hexadecimal", "plain", HEX],
    ["hexadecimal", "capital", HEX.toUpperCase()],
    ["hexadecimal", "behind 0x", `0x${HEX}`],
    ["hexadecimal", "behind \\x", `\\x${HEX}`],
    ["hexadecimal", "of SQL", `X'${HEX}'`],
    ["hexadecimal", "in pairs", HEX.replace(/../g, "$& ").trim()],
    ["hexadecimal", "with colons", HEX.replace(/..(?=.)/g, "$&:")],
    ["hexadecimal", "in lines", HEX.replace(/.{64}/g, "$&\n")],
    ["byte_numbers", "String(bytes)", String(new Uint8Array(PDF))],
    ["byte_numbers", "a JSON list", JSON.stringify([...PDF])],
    ["byte_numbers", "a JSON Buffer", JSON.stringify(PDF)],
    ["byte_numbers", "a JSON Uint8Array", JSON.stringify(new Uint8Array(PDF))],
    ["byte_numbers", "indented JSON", JSON.stringify(PDF, null, 2)],
    ["byte_numbers", "signed", String(new Int8Array(PDF))],
    ["no_value", "undefined", String(undefined)],
    ["no_value", "null", JSON.stringify(null)],
    ["no_value", "NaN", String(NaN)],
    ["no_value", "None of Python", "None"],
    ["no_value", "an object", String({})],
    ["no_value", "a Blob", String(new Blob())],
    ["no_value", "a promise", String(Promise.resolve())],
    ["no_value", "JSON of a File", JSON.stringify(new File([], "a"))],
    ["location", "a URL", "https://example.com/files/a.pdf?x=1"],
    ["location", "a blob URL", "blob:https://example.com/1b4e28ba-2fa1"],
    ["location", "a file URL", "file:///home/jane/a.pdf"],
    ["location", "a path", "/var/uploads/a.pdf"],
    ["location", "a relative path", "./uploads/2024/a.pdf"],
    ["location", "a path of Windows", "C:\\fakepath\\a.pdf"],
    ["half_data_url", "without its scheme", `application/pdf;base64,${BASE64}`],
    ["half_data_url", "without all", `base64,${BASE64}`],
    ["quoted_base64", "Python", `b'${BASE64}'`],
    ["quoted_base64", "JSON", JSON.stringify(BASE64)],
    ["raw_file", "Latin-1", PDF.toString("latin1")],
    ["raw_file", "UTF-8", PDF.toString("utf8")],
    ["raw_file", "a PNG", png().toString("latin1")],
    ["spaces_in_base64", "lost plus signs", noise(90).toString("base64").replaceAll("+", " ")],
    ["invalid_base64", "prose", "This is a letter, not a file."],
    ["invalid_base64", "a page", "<!DOCTYPE html><title>Bad Gateway</title>"],
  ])("has %s: %s", (code, _, file_data) => {
    expect(codes(file_data)).toEqual([code]);
    expect(codes(` ${file_data}\n`)).toEqual([code]);
  });

  test("is none of these where base64 is stated: what is no base64 has the fault of its characters", () => {
    const stated = { file_encoding_type: "base64" };
    expect(codes(HEX.slice(0, 64), "a.pdf", stated)).toEqual(["missing_signature"]);
    expect(codes("null", "a.pdf", stated)).toEqual(["missing_signature"]);
    expect(codes(`0x${HEX}`, "a.bin", stated)).toEqual([]);
    expect(codes(String([1, 2, 3]), "a.pdf", stated)).toEqual(["invalid_base64"]);
    expect(codes(`data:,${BASE64}`, "a.pdf", stated)).toEqual(["stated_data_url"]);
  });

  test("of hexadecimal digits alone that bear no signature is base64, with a warning when it is long", () => {
    expect(codes("deadbeef", "a.bin")).toEqual([]);
    expect(codes(noise(16).toString("hex"), "a.bin")).toEqual(["hex_digits"]);
    expect(codes(`${noise(16).toString("hex")}Zz+/`, "a.bin")).toEqual([]);
  });

  test.each(["1,2,3,256", "1,2,-129", "1,2,3,\u00e9"])("%s is no list of bytes", (file_data) => {
    expect(codes(file_data)).toEqual(["invalid_base64"]);
  });

  test("that is a file's base64 is none of these", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (rest) => {
        expect(codes(Buffer.concat([png(), rest]).toString("base64"), "a.png")).toEqual([]);
      }),
    );
  });

  test("the search comes to its end on megabytes of any sign", () => {
    for (const sign of ["0", "1,", " ", "%", "[", '"', "a.", "/", "=", "0x", "\\x", "{"]) {
      const data = sign.repeat(2_000_000 / sign.length);
      for (const name of ["a.pdf", "a.xyz", "a.txt"]) expect(() => codes(data, name)).not.toThrow();
    }
  });
});
