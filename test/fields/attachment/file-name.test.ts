import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAttachment } from "../../../src/fields/attachment/attachment.ts";
import { isMisread } from "../../../src/fields/attachment/misread-name.ts";

function codes(file_name: string): string[] {
  const result = buildAttachment({ file_name, file_type: "txt", file_data: "a" });
  return [...(result.ok ? [] : result.errors), ...result.warnings].map(({ code, severity }) => `${severity} ${code}`);
}

describe("file_name", () => {
  test.each<[string, readonly string[]]>([
    ["invoice.pdf", []],
    ["Jane's résumé (2) – “final”.pdf", []],
    ["चालान №5 ‚a‘.pdf", []],
    ['a"b.txt', ["error attachment.quotation_mark"]],
    ['report.txt"; filename="payload.exe', ["error attachment.quotation_mark"]],
    ["a\u200fb.txt", ["error attachment.bidi_control"]],
    ["a\u200eb.txt", ["error attachment.bidi_control"]],
    ["a\u061cb.txt", ["error attachment.bidi_control"]],
    ["a\u2066b.txt", ["error attachment.bidi_control"]],
    ["a\u200db.txt", []],
    ["Jos\ufffd.txt", ["warning attachment.replacement_character"]],
    ["Jos\ufffc.txt", []],
    ["09:30.txt", ["warning attachment.windows_character"]],
    ["a<b>.txt", ["warning attachment.windows_character"]],
    ["what?.txt", ["warning attachment.windows_character"]],
    ["a*.txt", ["warning attachment.windows_character"]],
    ["a|b.txt", ["warning attachment.windows_character"]],
    ["CON.txt", ["warning attachment.windows_device"]],
    ["con", ["warning attachment.windows_device", "warning attachment.no_extension"]],
    ["lpt1.tar.gz", ["warning attachment.windows_device"]],
    ["com¹.txt", ["warning attachment.windows_device"]],
    ["aux .txt", ["warning attachment.windows_device"]],
    ["console.txt", []],
    ["com10.txt", []],
    ["a.con", []],
    ["a.txt.", ["warning attachment.windows_end"]],
    ["a.txt ", ["warning attachment.windows_end"]],
    ["a.txt. .", ["warning attachment.windows_end"]],
    [" a.txt", []],
    ["C:\\a.txt", ["error attachment.path_in_name"]],
    ["..", ["error attachment.path_in_name"]],
    ["Adi", ["warning attachment.no_extension"]],
    ["Rechnung 2024.02.22", ["warning attachment.no_extension"]],
    ["report v1.2", ["warning attachment.no_extension"]],
    ["archive.7z", []],
    ["notes.xyz", []],
    [".txt", ["warning attachment.no_extension"]],
  ])("%j: %j", (name, expected) => {
    expect(codes(name)).toEqual(expected);
  });

  const pieces = fc.constantFrom(
    ...'abcé你🙂.-_ /\\"\0\n\x85\u2028\u200e\u202e\u2066\ud83d\ufffd:?',
    "..",
    "é".repeat(60),
  );

  test("goes out as it is given, or not at all", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: pieces, minLength: 1 }), fc.string({ unit: "binary" })), (file_name) => {
        const result = buildAttachment({ file_name, file_type: "txt", file_data: "a" });
        const isRight =
          /[^\t\p{Zs}]/u.test(file_name) &&
          !/[\p{Cc}\u2028\u2029\p{Bidi_Control}\p{Cs}"/\\]|^-|^\.\.?$/u.test(file_name) &&
          Buffer.byteLength(file_name) <= 255;
        expect(result.ok ? result.value.file_name : undefined).toBe(isRight ? file_name : undefined);
      }),
    );
  });

  test("names the place of the character", () => {
    const offsets = (file_name: string): unknown[] => {
      const result = buildAttachment({ file_name, file_type: "txt", file_data: "a" });
      return [...(result.ok ? [] : result.errors), ...result.warnings].map(({ params }) => params);
    };
    expect(offsets('a"b"c.txt')).toEqual([{ offset: 1 }]);
    expect(offsets("a?b:c.txt")).toEqual([{ offset: 1 }]);
    expect(offsets("a.txt.. ")).toEqual([{ offset: 5 }]);
    expect(offsets("Adi")).toEqual([{}]);
  });

  test("a blank or a dot at the end hides no extension", () => {
    expect(buildAttachment({ file_name: "a.csv ", file_data: "a,b" })).toMatchObject({ value: { file_type: "csv" } });
    expect(buildAttachment({ file_name: "a.csv.", file_data: "a,b" })).toMatchObject({ value: { file_type: "csv" } });
  });
});

describe("a name that was read in the wrong encoding", () => {
  const latin1 = (name: string): string => Buffer.from(name).toString("latin1");
  const decoded = (name: string, encoding: string): string => new TextDecoder(encoding).decode(Buffer.from(name));

  test.each([
    "Chat Généré.png",
    "Fußgänger.pdf",
    "Łódź.pdf",
    "привет.txt",
    "한글파일.png",
    "बिल.png",
    "发票.pdf",
    "Offer – 2024.pdf",
    "😀.png",
  ])("%s is found, in Latin-1 and windows-1252", (name) => {
    expect(isMisread(latin1(name))).toBe(true);
    expect(isMisread(decoded(name, "windows-1252"))).toBe(true);
    expect(codes(`${decoded(name, "windows-1252").replace(/[\x80-\x9f]/g, "")}.txt`).length).toBeGreaterThanOrEqual(0);
    expect(isMisread(name)).toBe(false);
  });

  test.each(["привет.txt", "Счёт № 5.pdf", "Résumé.pdf", "Übersicht.pdf"])("%s is found, in windows-1251", (name) => {
    expect(isMisread(decoded(name, "windows-1251"))).toBe(true);
  });

  test.each([
    "invoice.pdf",
    "École.pdf",
    "L’ÉCOLE.pdf",
    "CAFÉ—menu.pdf",
    "ANDRÉ’S.pdf",
    "MENÜ–PLAN.pdf",
    "NÖ–Budget.pdf",
    "São Paulo.pdf",
    "Різдво.pdf",
    "Россия.pdf",
    "25 °C ± 1.pdf",
    "naïve façade.pdf",
    "½ page.pdf",
  ])("%s is what it is", (name) => {
    expect(isMisread(name)).toBe(false);
    expect(codes(name)).toEqual([]);
  });

  test("any name beyond ASCII is found, and none that was read well", () => {
    const letters = fc.constantFrom(..."éèüñøłžğșâçпривечстяअआघচ中文字日本語한국어עברθλ");
    const names = fc.string({ unit: fc.oneof(letters, fc.constantFrom(..."ab ._")), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(names, letters, (start, letter) => {
        const name = start + letter;
        expect(isMisread(latin1(name))).toBe(true);
        expect(isMisread(name)).toBe(false);
      }),
    );
  });

  test("with C1 controls by that it is an error of its own; with others it has theirs, too", () => {
    expect(codes(latin1("École.png"))).toEqual(["error attachment.misread_name"]);
    expect(codes(latin1("Généré.png"))).toEqual(["warning attachment.misread_name"]);
    expect(codes(latin1("É\n.png"))).toEqual(["error attachment.misread_name", "error attachment.control_character"]);
    expect(codes("a\x89.png")).toEqual(["error attachment.control_character"]);
  });
});
