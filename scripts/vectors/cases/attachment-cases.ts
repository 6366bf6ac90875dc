import { sampled } from "../sample.ts";
import { email } from "../../../src/index.ts";
import type { VectorInput } from "../vector.ts";

const PDF = "JVBERi0xLjcgLi4u";
const PNG = "iVBORw0KGgoAAAANSUhEUg==";
const encoder = new TextEncoder();
const pdfBytes = encoder.encode("%PDF-1.7 ...");

const contents: readonly (readonly [unknown, object?])[] = [
  ["aGVsbG8=", { file_name: "a.pdf" }],
  ["aGVsbG8=", { file_name: "a.txt" }],
  ["aGVsbG8=", { file_type: "application/pdf" }],
  ["-_-_", { file_name: "a.png" }],
  ["+-__", { file_name: "a.png" }],
  [PDF],
  ["hello"],
  ["data:text/plain,hello"],
  ["data:application/pdf;base64,JVBERi0*"],
  [`data:application/pdf;base64,${PDF}`, { file_name: "a.txt" }],
  ["", { file_name: "a.txt" }],
  ["a\0b", { file_name: "a.txt" }],
  ["\ud83d"],
  [pdfBytes],
  [pdfBytes.buffer],
  [42],
  ["hello", { file_name: 42 }],
];

const attachments: readonly (readonly [string, unknown, object?])[] = [
  ["text", { file_name: "a.txt", file_data: "hello" }],
  ["text that looks like base64", { file_name: "a.txt", file_data: "aGVsbG8=" }],
  ["base64 of a text, said", { file_name: "a.txt", file_data: "aGVsbG8=", file_encoding_type: "base64" }],
  ["base64 of a binary file", { file_name: "a.pdf", file_data: PDF }],
  ["wrapped and unpadded", { file_name: "a.png", file_data: "iVBORw0K\r\n  GgoAAAANSUhEUg" }],
  ["base64url", { file_name: "a.bin", file_data: "-_-_", file_type: "png" }],
  ["data URL", { file_name: "logo", file_data: `data:image/png;base64,${PNG}` }],
  ["bytes", { file_name: "a.pdf", file_data: pdfBytes }],
  ["buffer", { file_name: "a.pdf", file_data: pdfBytes.buffer }],
  ["bytes of a text", { file_name: "a.csv", file_data: encoder.encode("\ufeffa;b") }],
  ["bytes that are no text", { file_name: "a.txt", file_data: new Uint8Array([0xff, 0xfe, 0]) }],
  ["media type", { file_name: "a", file_data: PDF, file_type: "application/pdf; charset=binary" }],
  ["extension with a dot", { file_name: "a", file_data: PDF, file_type: ".PDF" }],
  ["type by content", { file_name: "a", file_data: pdfBytes }],
  ["no type at all", { file_name: "a", file_data: "hello" }],
  ["another type than said", { file_name: "a.png", file_data: PDF }],
  ["encoded twice", { file_name: "a.pdf", file_data: btoa(PDF) }],
  ["bad character", { file_name: "a.pdf", file_data: "JVBE*i0x" }],
  ["incomplete", { file_name: "a.pdf", file_data: "JVBERi0xL" }],
  ["pad bits", { file_name: "a.pdf", file_data: "JVBERh==" }],
  ["empty", { file_name: "a.pdf", file_data: new Uint8Array() }],
  ["data URL of another type", { file_name: "a.pdf", file_data: "data:image/png;base64,AQID" }],
  ["base64 in a text file", { file_name: "a.txt", file_data: PDF }],
  ["unknown media type", { file_name: "a.txt", file_data: "hello", file_type: "application/x-unheard-of" }],
  ["NUL in a text", { file_name: "a.txt", file_data: "a\0b" }],
  ["half a character", { file_name: "a.txt", file_data: "a\ud83d" }],
  ["half a character in the name", { file_name: "a\ud83d.txt", file_data: "hello" }],
  ["direction of writing", { file_name: "a\u202efdp.exe", file_data: PDF }],
  ["path", { file_name: "../a.pdf", file_data: PDF }],
  ["leading dash", { file_name: "-a.pdf", file_data: PDF }],
  ["line break in the name", { file_name: "a\r\nb.pdf", file_data: PDF }],
  ["255 bytes", { file_name: `${"é".repeat(125)}a.pdf`, file_data: PDF }],
  ["256 bytes", { file_name: `${"é".repeat(126)}.pdf`, file_data: PDF }],
  ["unknown key", { file_name: "a.pdf", file_data: PDF, fileType: "pdf" }],
  ["unknown key, stripped", { file_name: "a.pdf", file_data: PDF, fileType: "pdf" }, { unknownFields: "strip" }],
  ["unknown key, kept", { file_name: "a.pdf", file_data: PDF, note: [1, null] }, { unknownFields: "keep" }],
  ["at the limit", { file_name: "a.pdf", file_data: PDF }, { limits: { maxAttachmentBytes: 12 } }],
  ["over the limit", { file_name: "a.pdf", file_data: PDF }, { limits: { maxAttachmentBytes: 11 } }],
  ["nothing", {}],
  ["no object", "a.pdf"],
  ["absent", null],
];

const text = { bytes: encoder.encode("hello"), name: "a.txt" };
const pdf = { bytes: pdfBytes, name: "receipt.pdf", type: "application/pdf" };

/** Files and what is in them. */
export const attachmentCases: Readonly<Record<string, readonly VectorInput[]>> = {
  detectAttachmentEncoding: contents.map(([input, options]) => ({ input, ...(options && { options }) })),
  buildAttachment: [
    ...attachments.map(([name, input, options]) => ({ name, input, ...(options && { options }) })),
    ...sampled(email, "attachments", 8)
      .flatMap(({ input }) => (Array.isArray(input) ? input : []))
      .map((input: unknown) => ({ input })),
  ],
  attachmentFromBlob: [
    { name: "file", input: text },
    { name: "another name", input: text, options: { fileName: "b.csv" } },
    { name: "binary", input: pdf },
    { name: "blob", input: { bytes: pdfBytes, type: "application/pdf" }, options: { fileName: "receipt" } },
    { name: "blob without a name", input: { bytes: pdfBytes, type: "application/pdf" } },
    { name: "empty", input: { bytes: new Uint8Array(), name: "a.pdf" } },
  ],
  attachmentsFromFiles: [
    { name: "none", input: [] },
    { name: "two", input: [text, pdf] },
    { name: "a bad one", input: [text, { ...pdf, name: "-receipt.pdf" }, { ...text, bytes: new Uint8Array() }] },
  ],
};
