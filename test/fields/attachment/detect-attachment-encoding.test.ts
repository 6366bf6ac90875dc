import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAttachment } from "../../../src/fields/attachment/attachment.ts";
import {
  type AboutFile,
  detectAttachmentEncoding as detect,
} from "../../../src/fields/attachment/detect-attachment-encoding.ts";

const PNG = Buffer.from("\x89PNG\r\n\x1a\n\xff\xff\xfe\0\0\0\rIHDR", "latin1");

describe("detectAttachmentEncoding", () => {
  test.each([
    [new Uint8Array(), {}, "bytes"],
    [new ArrayBuffer(1), { file_name: "a.txt" }, "bytes"],
    [[37, 80], { file_name: "a.txt" }, "bytes"],
    [{ type: "Buffer", data: [37] } as const, {}, "bytes"],
    ["a,b", { file_type: "application/vnd.ms-excel", file_name: "a.csv" }, "text"],
    ["data:", {}, "invalid"],
    ["null", { file_name: "a.pdf" }, "invalid"],
    ["data:text/plain,hello", { file_name: "a.txt" }, "data-url"],
    ["data:text/plain;base64,****", { file_name: "a.txt" }, "invalid"],
    ["data:,", {}, "invalid"],
    ["aGVsbG8=", { file_name: "a.txt" }, "text"],
    ["aGVsbG8=", { file_type: "text/plain", file_name: "a.pdf" }, "text"],
    ["aGVsbG8=", { file_name: "a.pdf" }, "base64"],
    ["aGVs\r\n bG8", { file_type: ".PDF" }, "base64"],
    ["-_-_", { file_name: "a.pdf" }, "base64url"],
    ["hello!", { file_name: "a.pdf" }, "invalid"],
    ["aGVsbG8=", { file_name: "a.xyz" }, "text"],
    ["aGVsbG8=", {}, "text"],
    ["aGVsbG8=", { file_type: "application/octet-stream" }, "base64"],
    ["hello!", { file_name: "a", file_type: "application/octet-stream" }, "invalid"],
    ["hello!", { file_name: "a.txt", file_type: "application/octet-stream" }, "text"],
    [PNG.toString("base64"), { file_name: "a.xyz" }, "base64"],
    [PNG.toString("base64url"), {}, "base64url"],
    ["a\0", { file_name: "a.txt" }, "invalid"],
    ["\ud800", {}, "invalid"],
    [" ", {}, "invalid"],
  ])("%j of %j is %s", (data, about, expected) => {
    expect(detect(data, about)).toBe(expected);
  });

  test("throws on what is neither string nor bytes", () => {
    for (const data of [undefined, null, 1, {}, [256], new Blob([])]) {
      expect(() => detect(data as never)).toThrow(TypeError);
    }
    expect(() => detect(5 as never)).toThrow(new TypeError("data must be a string or bytes."));
    expect(() => detect("a", { file_name: 1 as never })).toThrow(new TypeError("file_name must be a string."));
    expect(() => detect("a", { file_type: {} as never })).toThrow(new TypeError("file_type must be a string."));
    for (const about of [null, "a.txt"]) {
      expect(() => detect("a", about as never)).toThrow(new TypeError("The second argument must be an object."));
    }
    expect(detect("aGVsbG8=", { file_name: null, file_type: null })).toBe("text");
  });

  test("is invalid exactly when no attachment can be built of it", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.base64String(),
      fc.string().map((text) => `data:text/plain,${text}`),
    );
    const abouts = fc.constantFrom<AboutFile>(
      { file_name: "a.pdf" },
      { file_name: "a.txt" },
      { file_name: "a.xyz" },
      { file_name: "a", file_type: "application/octet-stream" },
    );
    fc.assert(
      fc.property(texts, abouts, (file_data, about) => {
        const isInvalid = detect(file_data, about) === "invalid";
        expect(isInvalid).toBe(!buildAttachment({ ...about, file_data }).ok);
      }),
    );
  });
});
