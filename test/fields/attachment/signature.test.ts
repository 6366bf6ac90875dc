import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectSignature } from "../../../src/fields/attachment/signature.ts";
import { fileSignatures } from "../../../src/tables/file-signatures.ts";
import { fileTypes } from "../../../src/tables/file-types.ts";

const zipEntry = (name: string, content = ""): string => `PK\x03\x04${"\0".repeat(26)}${name}${content}`;

describe("detectSignature", () => {
  test.each([
    ["jpg", "\xff\xd8\xff\xe0\0\x10JFIF\0"],
    ["png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
    ["png", `\x89PNG\r\n\x1a\n${zipEntry("word/document.xml")}`],
    ["gif", "GIF87a\x01\0\x01\0"],
    ["gif", "GIF89a\x01\0\x01\0"],
    ["webp", "RIFF\x1a\0\0\0WEBPVP8 "],
    ["wav", "RIFF\x1a\0\0\0WAVEfmt "],
    ["avi", "RIFF\x1a\0\0\0AVI LIST"],
    ["bmp", "BM\x3a\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0"],
    ["tiff", "II*\0\x08\0\0\0"],
    ["tiff", "MM\0*\0\0\0\x08"],
    ["pdf", "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"],
    ["zip", zipEntry("a.txt", "hello")],
    ["zip", `PK\x05\x06${"\0".repeat(18)}`],
    ["docx", zipEntry("[Content_Types].xml", "...") + zipEntry("_rels/.rels") + zipEntry("word/document.xml")],
    ["xlsx", zipEntry("[Content_Types].xml", "...") + zipEntry("xl/workbook.xml")],
    ["pptx", zipEntry("[Content_Types].xml", "...") + zipEntry("ppt/presentation.xml")],
    ["odt", zipEntry("mimetype", "application/vnd.oasis.opendocument.text") + zipEntry("content.xml")],
    ["epub", zipEntry("mimetype", "application/epub+zip")],
    ["gz", "\x1f\x8b\x08\0\0\0\0\0\0\x03"],
    ["doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"],
    ["mp4", "\0\0\0\x20ftypisom\0\0\x02\0"],
    ["mov", "\0\0\0\x14ftypqt  \0\0\x02\0"],
    ["m4a", "\0\0\0\x20ftypM4A \0\0\x02\0"],
    ["heic", "\0\0\0\x18ftypheic\0\0\0\0"],
    ["mp3", "ID3\x03\0\0\0\0\0\x0a"],
    ["mp3", "\xff\xfb\x90\x64\0"],
    ["7z", "7z\xbc\xaf\x27\x1c\0\x04"],
    ["tar", `${"a".repeat(257)}ustar\0`],
  ])("%s", (type, content) => {
    expect(detectSignature(content)[0]).toBe(type);
  });

  test.each([
    "",
    "B",
    "BMW and Audi",
    "GIF",
    "%PDF",
    "\xff\xfe\x41\0",
    "\xff\xfb\xff\xff",
    "PK zip",
    "hello",
    "RIFF1234RMID",
  ])("%j is of no known kind", (content) => {
    expect(detectSignature(content)).toEqual([]);
  });

  test("takes every signature of the table for its own kind, and no beginning of it", () => {
    for (const [start, types] of fileSignatures) {
      // Whole, without what may follow; written as fast-check can read it.
      const source = start.source.replaceAll("[^]", "[\\x01-\\xff]").replaceAll("\\0", "\\x00");
      const isBytes = (content: string): boolean => !/[^\0-\xff]/.test(content);
      const contents = fc.stringMatching(new RegExp(`^(?:${source})$`)).filter(isBytes);
      fc.assert(
        fc.property(contents, (content) => {
          expect(types.split(" ")).toContain(detectSignature(content)[0]);
          expect(detectSignature(content.slice(0, -1)).join(" ")).not.toBe(types);
        }),
        { numRuns: 10 },
      );
      expect([...fileTypes().mediaTypes.keys()]).toContain(types.split(" ")[0]);
    }
  });

  /** The first header of an archive as Unix V7 wrote it: without a magic number, but with the sum of its bytes, itself as blanks. */
  function oldTar(name: string, end: string, added = 0): string {
    const fields = [name.padEnd(100, "\0"), "0000644\0", "0001750\0", "0001750\0", "00000000005\0", "14000000000\0"];
    const start = fields.join("");
    const sum = Array.from(start, (character) => character.charCodeAt(0)).reduce(
      (one, other) => one + other,
      8 * 32 + 0x30,
    );
    return `${start}${(sum + added).toString(8).padStart(6, "0")}${end}0`.padEnd(512, "\0");
  }

  test("knows an archive of Unix V7 by the sum of its header", () => {
    for (const [name, end] of [
      ["a.txt", "\0 "],
      ["long/\xff", " \0"],
      ["", "\0 "],
    ] as const) {
      const header = oldTar(name, end);
      expect(detectSignature(header)).toEqual(["tar"]);
      expect(detectSignature(`${header}hello`)).toEqual(["tar"]);
      expect(detectSignature(header.slice(0, 511))).toEqual([]);
      for (const added of [-1, 1, 64]) expect(detectSignature(oldTar(name, end, added))).toEqual([]);
    }
    expect(detectSignature(oldTar("a.txt", "xx"))).toEqual([]);
    expect(detectSignature("\0".repeat(512))).toEqual([]);
    expect(detectSignature(oldTar("a.txt", "\0 ").replace("0000644", "0000645"))).toEqual([]);
  });

  test("knows the header of an MPEG audio frame of layer III by its bits", () => {
    const bits = (layer: number, rates: number): boolean =>
      (layer & 0xe6) === 0xe2 && (layer & 0x18) !== 0x08 && (rates & 0xf0) !== 0xf0 && (rates & 0x0c) !== 0x0c;
    for (let layer = 0; layer < 256; layer++) {
      for (let rates = 0; rates < 256; rates++) {
        const isMp3 = detectSignature(String.fromCharCode(0xff, layer, rates))[0] === "mp3";
        if (isMp3 !== bits(layer, rates)) expect([layer, rates, isMp3]).toEqual([layer, rates, !isMp3]);
      }
    }
  });

  test("looks at the parts of a ZIP container in their order", () => {
    expect(detectSignature(zipEntry("xl/workbook.xml") + zipEntry("word/document.xml"))[0]).toBe("xlsx");
    expect(detectSignature(zipEntry("a/word/document.xml"))[0]).toBe("zip");
  });
});
