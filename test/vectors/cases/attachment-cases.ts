import { email } from "../../../src/index.ts";
import { sampled } from "../runner/sample.ts";
import type { VectorInput } from "../runner/vector.ts";

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
  ["list of bytes", { file_name: "a.pdf", file_data: [...pdfBytes] }],
  ["Buffer through JSON", { file_name: "a.pdf", file_data: { type: "Buffer", data: [...pdfBytes] } }],
  ["array through JSON", { file_name: "a.pdf", file_data: { ...pdfBytes } }],
  ["CSV of Windows", { file_name: "a.csv", file_data: "a,b", file_type: "application/vnd.ms-excel" }],
  ["date for an extension", { file_name: "Rechnung 2024.02.22", file_data: pdfBytes }],
  ["error page", { file_name: "a.pdf", file_data: encoder.encode("<!DOCTYPE html><title>502</title>") }],
  ["through UTF-8", { file_name: "a.pdf", file_data: encoder.encode("%PDF-1.7\n%\ufffd\ufffd\ufffd\ufffd") }],
  ["lost plus signs", { file_name: "a.jpg", file_data: "/9j/   AA AA" }],
  ["hexadecimal", { file_name: "a.pdf", file_data: "255044462d312e37" }],
  ["hex digits", { file_name: "a.bin", file_data: "00ff".repeat(8) }],
  ["numbers of bytes", { file_name: "a.pdf", file_data: String(pdfBytes) }],
  ["no value", { file_name: "a.pdf", file_data: "[object Blob]" }],
  ["location", { file_name: "a.pdf", file_data: "https://example.com/a.pdf" }],
  ["half a data URL", { file_name: "a.pdf", file_data: `base64,${PDF}` }],
  ["Python", { file_name: "a.pdf", file_data: `b'${PDF}'` }],
  ["raw file", { file_name: "a.pdf", file_data: "%PDF-1.7 ..." }],
  ["an encoding that there is not", { file_name: "a.pdf", file_data: "JVBERi0=", file_encoding_type: "gzip" }],
  ["data URL, stated as base64", { file_name: "a.pdf", file_data: "data:,a", file_encoding_type: "base64" }],
  ["data URL of SVG", { file_name: "a.svg", file_data: "data:image/svg+xml;utf8,<svg/>" }],
  ["data URL with a raw number sign", { file_name: "a.svg", file_data: "data:image/svg+xml,<svg fill='#fff'/>" }],
  ["data URL with a line break", { file_name: "a.csv", file_data: "data:text/csv,a,b\nc,d" }],
  ["data URL of an empty file", { file_name: "a.csv", file_data: "data:" }],
  ["base64 of a text", { file_name: "a.csv", file_data: btoa("name,points\nJane,120\n") }],
  ["base64 of an unknown type", { file_name: "a.xyz", file_data: btoa("\x30\x82\xff\x00".repeat(12)) }],
  ["base64 in base64", { file_name: "a.bin", file_data: btoa(btoa("name,points\nJane,120\n")) }],
  ["replacement character", { file_name: "a.txt", file_data: "Jos\ufffd" }],
  ["text read wrong", { file_name: "a.txt", file_data: "Jos\u00c3\u00a9" }],
  ["bytes as text", { file_name: "a.txt", file_data: "a\x01b" }],
  ["quotation mark", { file_name: 'a".txt', file_data: "hello" }],
  ["name read wrong", { file_name: "Jos\u00c3\u00a9.txt", file_data: "hello" }],
  ["name read wrong, with controls", { file_name: "\u00c3\u0089cole.txt", file_data: "hello" }],
  ["name with a time", { file_name: "09:30.txt", file_data: "hello" }],
  ["name of a device", { file_name: "con.txt", file_data: "hello" }],
  ["name that ends with a dot", { file_name: "a.txt.", file_data: "hello" }],
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
