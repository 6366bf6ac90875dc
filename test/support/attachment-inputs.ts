import fc from "fast-check";

const PDF = Buffer.from("%PDF-1.4\n");
const PNG = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const PDF64 = PDF.toString("base64");

const names = fc.constantFrom("a.txt", "a.csv", "a.pdf", "a.png", "a.docx", "a.xyz", "a", "a.svg");
const types = fc.constantFrom(undefined, "txt", "pdf", "image/png", "xyz", "application/octet-stream");
const contents = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.base64String(),
  fc.uint8Array(),
  fc.uint8Array().map((bytes) => Buffer.from(bytes).toString("base64url")),
  fc.constantFrom(
    PDF64,
    btoa(PDF64),
    btoa(btoa(PDF64)),
    PDF,
    PNG,
    Buffer.from(PDF64),
    Buffer.from(" \t"),
    "data:,a",
    Buffer.from("data:,a"),
    "data:,data:,a",
    btoa("data:,a"),
  ),
  fc
    .tuple(fc.constantFrom("text/plain", "image/png", ""), fc.base64String())
    .map(([type, data]) => `data:${type};base64,${data}`),
);

/** Files of every notation, whatever their name and type say of them: many are rejected. */
export const attachmentInputs: fc.Arbitrary<object> = fc.record(
  { file_name: names, file_type: types, file_data: contents, file_encoding_type: fc.constantFrom("base64", "gzip") },
  { requiredKeys: ["file_name", "file_data"] },
);
