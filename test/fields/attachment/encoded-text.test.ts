import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAttachment } from "../../../src/fields/attachment/attachment.ts";
import { isReadableText } from "../../../src/fields/attachment/readable-text.ts";
import { noise } from "../../fixtures/files/bytes.ts";
import { pdf } from "../../fixtures/files/media.ts";

const CSV = "name,points\nJané,120\n";
const ICS = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";

function build(file_data: unknown, file_name: string, others: object = {}): readonly unknown[] {
  const result = buildAttachment({ file_name, file_data, ...others });
  const issues = [...(result.ok ? [] : result.errors), ...result.warnings];
  const words = issues.map(({ code, params }) =>
    [code.slice("attachment.".length), ...Object.values(params)].join(" "),
  );
  return [result.ok ? (result.value.file_encoding_type ?? "text") : "refused", ...words];
}

const b64 = (content: string | Uint8Array): string => Buffer.from(content).toString("base64");

describe("a text that is a file, encoded", () => {
  test.each<[string, string, readonly unknown[]]>([
    ["a.csv", b64(CSV), ["text", "encoded_text txt"]],
    ["a.csv", Buffer.from(CSV).toString("base64url"), ["text", "encoded_text txt"]],
    ["a.csv", b64(CSV).replace(/.{10}/g, "$&\r\n  "), ["text", "encoded_text txt"]],
    ["a.csv", b64(Buffer.from(`\ufeff${CSV}`, "utf16le")), ["text", "encoded_text txt"]],
    ["a.csv", b64(Buffer.from("name;points\r\nJan\xe9;120\r\n", "latin1")), ["text", "encoded_text txt"]],
    ["a.ics", b64(ICS), ["text", "encoded_text ics"]],
    ["a.xml", b64('<?xml version="1.0"?><a/>'), ["text", "encoded_text xml"]],
    ["a.html", b64("<!DOCTYPE html><p>>>>></p>").replaceAll("+", " "), ["text", "encoded_text html"]],
    ["a.txt", b64(pdf()), ["text", "encoded_text pdf"]],
    ["a.txt", b64(CSV.slice(0, 15)), ["text"]],
    ["a.txt", b64(CSV.slice(0, 16)), ["text", "encoded_text txt"]],
    ["a.txt", b64(noise(60)), ["text"]],
    ["a.txt", `${b64(CSV)}!`, ["text"]],
    ["a.txt", Buffer.from(CSV).toString("hex"), ["text", "encoded_text txt"]],
    ["a.txt", `\\x${noise(20).toString("hex")}`, ["text", "encoded_text bin"]],
    ["a.txt", noise(32).toString("hex"), ["text"]],
    ["a.txt", `0x${noise(16).toString("hex")}`, ["text", "encoded_text bin"]],
    ["a.txt", `0x${noise(15).toString("hex")}`, ["text"]],
    ["a.txt", noise(128).toString("hex"), ["text"]],
    ["a.txt", noise(129).toString("hex"), ["text", "encoded_text bin"]],
    ["a.xyz", String(new Uint8Array(noise(129))), ["text", "encoded_text bin"]],
    ["a.xyz", String(new Uint8Array(noise(128))), ["text"]],
    ["a.csv", String(new Uint8Array(noise(129))), ["text"]],
    ["a.csv", String(new Uint8Array(Buffer.from(CSV))), ["text", "encoded_text txt"]],
    ["a.csv", JSON.stringify(Buffer.from(CSV)), ["text", "encoded_text txt"]],
    ["a.csv", JSON.stringify(new Uint8Array(Buffer.from(CSV))), ["text", "encoded_text txt"]],
    ["a.txt", JSON.stringify(new Uint8Array(pdf())), ["text", "encoded_text pdf"]],
    ["a.json", JSON.stringify(noise(20)), ["text", "encoded_text bin"]],
    ["a.json", "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18]", ["text"]],
    ["a.csv", "12,250,3\n1,2,3\n", ["text"]],
    ["a.txt", "Hello world this is a text without any sign of order", ["text"]],
    // Of an unknown type.
    ["a.xyz", b64(noise(47)), ["text"]],
    ["a.xyz", b64(noise(48)), ["base64", "guessed_encoding"]],
    ["a.xyz", b64(noise(57)).replace(/.{38}/g, "$&\n"), ["base64", "guessed_encoding"]],
    ["a.xyz", b64(noise(90)).replaceAll("+", " "), ["refused", `spaces_in_base64 ${b64(noise(90)).indexOf("+")}`]],
    ["a.xyz", b64(pdf()), ["base64", "guessed_encoding", "guessed_type pdf"]],
    ["a.xyz", b64(CSV), ["text", "encoded_text txt"]],
    ["a.xyz", noise(64).toString("hex"), ["text"]],
    ["a.xyz", noise(200).toString("hex"), ["text", "encoded_text bin"]],
    ["a.xyz", "apple\nbanana\ncherry\ndamson\nelderberry\nfig\ngrape\nhazelnut\nimbe\njujube\nkiwi\nlemon\n", ["text"]],
    ["a.xyz", "the quick brown fox jumps over the lazy dog and the lazy dog sleeps on", ["text"]],
  ])("%s: %j", (name, data, expected) => {
    expect(build(data, name)).toEqual(expected);
  });

  test.each<[string, Uint8Array | string, object, readonly unknown[]]>([
    ["a.csv", Buffer.from(b64(CSV)), {}, ["text", "encoded_text txt"]],
    ["a.ics", Buffer.from(b64(ICS)), {}, ["text", "encoded_text ics"]],
    ["a.ics", b64(b64(ICS)), { file_encoding_type: "base64" }, ["base64", "encoded_twice"]],
    ["a.csv", b64(b64(CSV)), { file_encoding_type: "base64" }, ["base64", "encoded_content txt"]],
    ["a.bin", b64(b64(noise(60))), {}, ["base64", "encoded_content bin"]],
    ["a.bin", b64(b64(noise(30))), {}, ["base64"]],
    ["a.pdf", b64(b64(pdf())), {}, ["base64", "encoded_twice"]],
    ["a.pdf", b64(b64(b64(pdf()))), {}, ["base64", "missing_signature pdf"]],
    ["a.txt", "Jan\u00c3\u00a9", {}, ["text", "misread_text"]],
    ["a.txt", "Jané, naïve", {}, ["text"]],
    ["a.txt", "Jan\u00c3\u00a9\n".repeat(3000), {}, ["text", "misread_text"]],
    ["a.txt", "Jan\u00c3\u00a9 ".repeat(3000), {}, ["text", "misread_text"]],
    ["a.txt", `Jan\u00c3\u00a9\n${"é ".repeat(5000)}`, {}, ["text"]],
    ["a.txt", "Jan\ufffd", {}, ["text", "replacement_character 3"]],
    ["a.txt", Buffer.from("Jan\ufffd"), {}, ["text", "replacement_character 3"]],
    ["a.txt", "PK\x03\x04\x14", {}, ["text", "type_mismatch zip", "binary_text 2"]],
    ["a.xyz", "\x01\x02", {}, ["text", "binary_text 0"]],
    ["a.txt", "tab\tform\fescape\x1b[1m\x85", {}, ["text"]],
  ])("%s: %o %o", (name, data, others, expected) => {
    expect(build(data, name, others)).toEqual(expected);
  });

  test("prose in any script has no word", () => {
    const words = fc.string({
      unit: fc.constantFrom(..."abcdefghij klmnop\nqrstuvwxyzéüßяиа中文अआ,.!?'-"),
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(words, (text) => {
        if (text.trim() !== "") expect(build(`Dear ${text}.`, "a.txt")).toEqual(["text"]);
      }),
    );
  });
});

describe("isReadableText", () => {
  const latin1 = (text: string): string => Buffer.from(text).toString("latin1");

  test.each<[string, boolean]>([
    ["Dear Jane,\r\n\tthank you.", true],
    [latin1("Dear Jané, 中文 😀"), true],
    [latin1("Dear Jané").slice(0, -1), true],
    ["Dear Jan\xe9", true],
    ["\xff\xfea\0b\0", true],
    ["\xfe\xff\0a\0b", true],
    ["\xff\xfe\0\0", false],
    ["\xff\xfe\0\xd8a\0", false],
    ["a\0b", false],
    ["a\x01b", false],
    [`${"a".repeat(300)}\x01`, true],
    ["\xe9\xe8\xe7abc", false],
    [noise(40).toString("latin1"), false],
  ])("%j: %s", (head, expected) => {
    expect(isReadableText(head)).toBe(expected);
  });
});
