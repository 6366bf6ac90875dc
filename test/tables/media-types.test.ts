import mimeTypes from "mime-types";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  ADDED_EXTENSIONS,
  ADDED_MEDIA_TYPES,
  PREFERRED_EXTENSIONS,
  renderMediaTypes,
} from "../../scripts/media-types.ts";
import { extensionOfMediaType } from "../../src/fields/attachment/file-type.ts";
import { extensionOf, mediaTypeOf } from "../../src/tables/media-types.ts";

describe("the table of media types", () => {
  test("is what the script writes", () => {
    expect(readFileSync(new URL("../../src/tables/media-types.ts", import.meta.url), "utf8")).toBe(renderMediaTypes());
  });

  test.each(Object.entries(mediaTypeOf))("gives %s the media type that mime-types gives", (extension, mediaType) => {
    expect(mediaType).toBe(ADDED_EXTENSIONS[extension] ?? mimeTypes.lookup(extension));
  });

  test.each([...new Set([...Object.values(mediaTypeOf), ...Object.keys(extensionOf)])])(
    "gives %s the extension that mime-types gives, but for the listed exceptions",
    (mediaType) => {
      const expected =
        PREFERRED_EXTENSIONS[mediaType] ?? ADDED_MEDIA_TYPES[mediaType] ?? mimeTypes.extension(mediaType);
      expect(extensionOfMediaType(mediaType, undefined)).toBe(expected);
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
    expect(extensionOfMediaType("audio/mpeg", undefined)).toBe("mp3");
    expect(mimeTypes.extension("audio/mpeg")).toBe("mpga");
  });

  test("has no inherited names", () => {
    expect(extensionOfMediaType("constructor", undefined)).toBeUndefined();
  });
});
