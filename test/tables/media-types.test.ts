import { readFileSync } from "node:fs";
import mimeTypes from "mime-types";
import { describe, expect, test } from "vitest";
import { extensionOf, isTextType } from "../../src/fields/attachment/file-type.ts";
import { fileTypes } from "../../src/tables/file-types.ts";
import {
  ADDED_EXTENSIONS,
  ADDED_MEDIA_TYPES,
  EXTENSIONS,
  OTHER_MEDIA_TYPES,
  PREFERRED_EXTENSIONS,
  renderMediaTypes,
} from "../../tools/tables/media-types.ts";

describe("the table of media types", () => {
  test("is what the script writes", () => {
    expect(readFileSync(new URL("../../src/tables/media-types.ts", import.meta.url), "utf8")).toBe(renderMediaTypes());
  });

  test.each([...fileTypes().mediaTypes])("gives %s the media type that mime-types gives", (extension, mediaType) => {
    expect(mediaType).toBe(ADDED_EXTENSIONS[extension] ?? mimeTypes.lookup(extension));
  });

  test.each([...fileTypes().extensions.keys()])(
    "gives %s the extension that mime-types gives, but for the listed exceptions",
    (mediaType) => {
      const expected =
        PREFERRED_EXTENSIONS[mediaType] ?? ADDED_MEDIA_TYPES[mediaType] ?? mimeTypes.extension(mediaType);
      expect(extensionOf(mediaType, undefined)).toBe(expected);
    },
  );

  test("needs every exception that it makes", () => {
    for (const [mediaType, extension] of Object.entries(PREFERRED_EXTENSIONS)) {
      expect(mimeTypes.extension(mediaType)).not.toBe(extension);
    }
    for (const mediaType of Object.keys(ADDED_MEDIA_TYPES)) expect(mimeTypes.extension(mediaType)).toBe(false);
    for (const extension of Object.keys(ADDED_EXTENSIONS)) expect(mimeTypes.lookup(extension)).toBe(false);
  });

  test("says mp3, not mpga", () => {
    expect(extensionOf("audio/mpeg", undefined)).toBe("mp3");
    expect(mimeTypes.extension("audio/mpeg")).toBe("mpga");
  });

  test("has what is asked of it", () => {
    const { mediaTypes, extensions } = fileTypes();
    expect([...mediaTypes.keys()].sort()).toEqual([...EXTENSIONS].sort());
    for (const mediaType of [...OTHER_MEDIA_TYPES, ...Object.keys(ADDED_MEDIA_TYPES)]) {
      expect([...extensions.keys()]).toContain(mediaType);
    }
  });

  test("makes these a text", () => {
    const texts =
      "css csv eml htm html ics ifb js json log markdown md mjs rtf svg text tsv txt vcard vcf xml yaml yml";
    expect([...fileTypes().mediaTypes.keys()].filter(isTextType).sort().join(" ")).toBe(texts);
    expect(isTextType("xyz")).toBe(false);
  });

  test("has no inherited names", () => {
    expect(extensionOf("constructor", undefined)).toBeUndefined();
  });
});
