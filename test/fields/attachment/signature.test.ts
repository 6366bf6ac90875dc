import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { HEAD_BYTES, detectSignature } from "../../../src/fields/attachment/signature.ts";
import { fileSignatures } from "../../../src/tables/file-signatures.ts";
import { mediaTypeOf } from "../../../src/tables/media-types.ts";

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const zipEntry = (name: string, content = ""): string => `PK\x03\x04${"\0".repeat(26)}${name}${content}`;

describe("detectSignature", () => {
  test.each([
    ["jpg", "\xff\xd8\xff\xe0\0\x10JFIF\0"],
    ["png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
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
    expect(detectSignature(latin1(content))[0]).toBe(type);
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
    expect(detectSignature(latin1(content))).toEqual([]);
  });

  test("takes every signature of the table for its own kind, and no beginning of it", () => {
    for (const { types, offset, bytes } of fileSignatures) {
      const content = "\x01".repeat(offset) + bytes.replace(/../g, (byte) => (byte === ".." ? "\x01" : fromHex(byte)));
      expect(types).toContain(detectSignature(latin1(content))[0]);
      expect(detectSignature(latin1(content.slice(0, -1)))).not.toBe(types);
      expect(Object.keys(mediaTypeOf)).toContain(types[0]);
    }
  });

  test("looks at the beginning only", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (end) => {
        const start = latin1(zipEntry("[Content_Types].xml").padEnd(HEAD_BYTES, "\0"));
        const tail = latin1(zipEntry("word/document.xml"));
        expect(detectSignature(Uint8Array.of(...start, ...tail, ...end))[0]).toBe("zip");
      }),
    );
  });
});

function fromHex(byte: string): string {
  return String.fromCharCode(Number.parseInt(byte, 16));
}
