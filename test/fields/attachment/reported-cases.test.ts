import { describe, expect, test } from "vitest";
import { buildAttachment } from "../../../src/fields/attachment/attachment.ts";
import { container, office } from "../../fixtures/files/archives.ts";
import { noise } from "../../fixtures/files/bytes.ts";
import { matroska, media, pdf, png } from "../../fixtures/files/media.ts";

/** Files of public reports and suites, each with the right result. */
const PDF = pdf();
const PNG = png();
const CSV = "name,points\nJané,120\n";
const SVG = "<svg xmlns='http://www.w3.org/2000/svg'><rect fill='#fff'/></svg>";
const UTF16 = Buffer.from("\ufeffalpha\r\nbeta\r\n", "utf16le");

interface Expected {
  /** Codes without their family, in their order. */
  readonly codes?: readonly string[];
  /** The content that arrives; absent where none does. */
  readonly content?: string | Uint8Array;
  readonly type?: string;
}

function check(input: object, { codes = [], content, type }: Expected): void {
  const result = buildAttachment(input);
  const issues = [...(result.ok ? [] : result.errors), ...result.warnings];
  expect(issues.map(({ code }) => code.replace("attachment.", ""))).toEqual(codes);
  const sent = result.ok && Buffer.from(result.value.file_data, result.value.file_encoding_type ?? "utf8");
  expect(sent && sent.toString("latin1")).toEqual(content !== undefined && Buffer.from(content).toString("latin1"));
  if (type !== undefined) expect(result).toMatchObject({ value: { file_type: type } });
}

const b64 = (content: string | Uint8Array): string => Buffer.from(content).toString("base64");
const named = (file_name: string, file_data: unknown, others: object = {}): object => ({
  file_name,
  file_data,
  ...others,
});

describe("data URLs", () => {
  test.each<[string, object, Expected]>([
    ["jsPDF", named("a.pdf", `data:application/pdf;filename=generated.pdf;base64,${b64(PDF)}`), { content: PDF }],
    ["brackets", named("a.pdf", `data:application/pdf;filename=I%20(1).pdf;base64,${b64(PDF)}`), { content: PDF }],
    ["a tilde", named("a.pdf", `data:application/pdf;filename=a~b.pdf;base64,${b64(PDF)}`), { content: PDF }],
    ["a comma", named("a.pdf", `data:application/pdf;filename=Doe, Jane.pdf;base64,${b64(PDF)}`), { content: PDF }],
    ["a number sign", named("a.pdf", `data:application/pdf;filename=a#1.pdf;base64,${b64(PDF)}`), { content: PDF }],
    ["utf8", named("a.csv", "data:text/csv;utf8,a,b"), { content: "a,b" }],
    ["UTF-8", named("a.html", "data:text/html;UTF-8,<p>"), { content: "<p>" }],
    ["utf8 and base64", named("a.svg", "data:image/svg+xml;utf8;base64,PHN2Zy8+"), { content: "<svg/>" }],
    ["a blank", named("a.html", "data:text/html ;charset=utf-8,<p>x</p>"), { content: "<p>x</p>" }],
    ["base64 and more", named("a.html", "data:text/html;charset=utf-8;base64;,PHA+"), { content: "PHA+" }],
    ["base64 and a blank", named("a.html", "data:text/html;base64 ,PHA+"), { content: "<p>" }],
    ["an empty parameter", named("a.json", "data:application/json;,{}"), { content: "{}" }],
    ["no media type", named("a.csv", `data:undefined;base64,${b64(CSV)}`), { content: CSV }],
    ["a blank before", named("a.csv", ` data:text/csv;base64,${b64(CSV)}`), { content: CSV }],
    ["a line break behind", named("a.csv", `data:text/csv;base64,${b64(CSV)}\n`), { content: CSV }],
    [
      "a raw number sign",
      named("a.svg", `data:image/svg+xml;utf8,${SVG}`),
      { codes: ["fragment_dropped"], content: SVG.slice(0, SVG.indexOf("#")) },
    ],
    [
      "a raw line break",
      named("a.csv", "data:text/csv;charset=utf-8,name,city\nA,B"),
      { codes: ["blanks_dropped"], content: "name,cityA,B" },
    ],
    ["an empty file of Chrome", named("a.csv", "data:"), { codes: ["empty"] }],
    ["an empty file of Firefox", named("a.csv", "data:text/csv;base64,"), { codes: ["empty"] }],
  ])("%s", (_, input, expected) => {
    check(input, expected);
  });
});

describe("the type", () => {
  const jpg = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0", "latin1");
  test.each<[string, object, Expected]>([
    ["CSV of Windows", named("a.csv", CSV, { file_type: "application/vnd.ms-excel" }), { content: CSV, type: "csv" }],
    [
      "TSV",
      named("a.tsv", Buffer.from("a\tb"), { file_type: "application/vnd.ms-excel" }),
      { content: "a\tb", type: "tsv" },
    ],
    [
      "Word of Linux",
      named("a.docx", office("word"), { file_type: "application/zip" }),
      { content: office("word"), type: "docx" },
    ],
    [
      "an archive",
      named("a.zip", office("x"), { file_type: "application/x-zip-compressed" }),
      { content: office("x"), type: "zip" },
    ],
    ["a log", named("a.log", "x", { file_type: "text/plain" }), { content: "x", type: "log" }],
    [
      "RTF with Word",
      named("a.rtf", "{\\rtf1}", { file_type: "application/msword" }),
      { content: "{\\rtf1}", type: "rtf" },
    ],
    [
      "Excel that is stated",
      named("a.csv", PDF, { file_type: "xls" }),
      { codes: ["type_mismatch"], content: PDF, type: "xls" },
    ],
    [
      "a date",
      named("Rechnung 2024.02.22", PDF),
      { codes: ["no_extension", "guessed_type"], content: PDF, type: "pdf" },
    ],
    [
      "a version",
      named("report v1.2", `data:application/pdf;base64,${b64(PDF)}`),
      { codes: ["no_extension"], content: PDF, type: "pdf" },
    ],
    ["no extension", named("Adi", PDF, { file_type: "pdf" }), { codes: ["no_extension"], content: PDF, type: "pdf" }],
    ["HEIC as JPEG", named("a.jpg", jpg), { codes: ["type_mismatch"], content: jpg, type: "jpg" }],
    ["a HEIC sequence", named("a.heic", media("msf1", "heic")), { content: media("msf1", "heic") }],
    ["an AVIF sequence", named("a.avif", media("avis", "avif")), { content: media("avis", "avif") }],
    [
      "WebM",
      named("a", matroska("webm")),
      { codes: ["no_extension", "guessed_type"], content: matroska("webm"), type: "webm" },
    ],
    [
      "Excel",
      named("a", container("Workbook")),
      { codes: ["no_extension", "guessed_type"], content: container("Workbook"), type: "xls" },
    ],
    [
      "an envelope",
      named("invoice.xml.p7m", b64(noise(300))),
      { codes: ["guessed_encoding"], content: noise(300), type: "p7m" },
    ],
  ])("%s", (_, input, expected) => {
    check(input, expected);
  });
});

describe("the content", () => {
  const page = Buffer.from("<!DOCTYPE html><title>502 Bad Gateway</title>");
  const denied = Buffer.from('<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code></Error>');
  test.each<[string, object, Expected]>([
    ["a page as a PDF", named("a.pdf", page), { codes: ["missing_signature"], content: page }],
    ["a page as a table", named("a.csv", page), { codes: ["type_mismatch"], content: page }],
    [
      "a feed as a table",
      named("a.csv", "<?xml version='1.0'?><rss/>"),
      { codes: ["type_mismatch"], content: "<?xml version='1.0'?><rss/>" },
    ],
    ["a text of a binary type's first letters", named("a.txt", Buffer.from("BMW")), { content: "BMW" }],
    ["a film that begins as none", named("a.mp4", noise(64)), { content: noise(64) }],
    [
      "a PDF in Chinese",
      named("a.pdf", Buffer.from("%PDF-1.7\n1 0 obj (发票)")),
      { content: "%PDF-1.7\n1 0 obj (发票)" },
    ],
    ["an unknown extension with a number", named("a.v2", "x"), { content: "x", type: "v2" }],
    ["a text that is a data URL", named("a.txt", Buffer.from("data:,x")), { content: "data:,x" }],
    ["a page as a film", named("a.mp4", page), { codes: ["missing_signature"], content: page }],
    ["an answer of S3 as a PNG", named("a.png", b64(denied)), { codes: ["missing_signature"], content: denied }],
    ["a page as an old sheet", named("a.xls", page), { content: page }],
    [
      "a path",
      named("a.pdf", "uploads/abcd"),
      { codes: ["missing_signature"], content: Buffer.from("uploads/abcd", "base64") },
    ],
    [
      "a data URL in base64",
      named("a.pdf", btoa(`data:application/pdf;base64,${b64(PDF)}`)),
      { codes: ["missing_signature"], content: `data:application/pdf;base64,${b64(PDF)}` },
    ],
    [
      "JPEG through UTF-8",
      named("a.jpg", Buffer.from(Buffer.from("ffd8ffe000104a464946", "hex").toString("utf8"))),
      { codes: ["missing_signature"], content: Buffer.from("ffd8ffe000104a464946", "hex").toString("utf8") },
    ],
    [
      "PDF through UTF-8",
      named("a.pdf", b64(PDF.toString("utf8"))),
      { codes: ["decoded_binary"], content: PDF.toString("utf8") },
    ],
    [
      "PDF through Latin-1",
      named("a.pdf", b64(PDF.toString("latin1"))),
      { codes: ["decoded_binary"], content: PDF.toString("latin1") },
    ],
    ["a table through UTF-8", named("a.csv", "Jos\ufffd"), { codes: ["replacement_character"], content: "Jos\ufffd" }],
    ["UTF-16", named("a.csv", UTF16), { content: UTF16 }],
    ["UTF-16 as UTF-8", named("a.csv", UTF16.toString()), { codes: ["nul_character"] }],
    ["a mark of UTF-8", named("a.csv", `\ufeff${CSV}`), { content: `\ufeff${CSV}` }],
    ["base64url of Gmail", named("a.png", PNG.toString("base64url")), { content: PNG }],
    ["base64 twice", named("a.pdf", btoa(b64(PDF))), { codes: ["encoded_twice"], content: PDF }],
    [
      "an encrypted document",
      named("a.docx", container("EncryptedPackage")),
      { content: container("EncryptedPackage") },
    ],
  ])("%s", (_, input, expected) => {
    check(input, expected);
  });

  test("a pool of memory around a text is no text", () => {
    const around = pool(Buffer.from("a,b"));
    check(named("a.csv", around.buffer), { codes: ["missing_signature"], content: around });
    check(named("a.pdf", pool(PDF).buffer), { codes: ["missing_signature"], content: pool(PDF) });
    const whole = Buffer.concat([PDF, Buffer.alloc(8192 - PDF.length)]);
    check(named("a.pdf", new Uint8Array(whole).buffer), { content: whole });
    check(named("a.txt", new TextEncoder().encode("a, b. ".repeat(1366).slice(0, 8192)).buffer), {
      content: "a, b. ".repeat(1366).slice(0, 8192),
    });
  });
});

/** As much memory as Node shares among buffers, one of them inside. */
function pool(buffer: Uint8Array): Uint8Array<ArrayBuffer> {
  const memory = new Uint8Array(8192);
  memory.set(Buffer.from("to=919988221100 otp=748301 "), 40);
  memory.set(buffer, 200);
  return memory;
}
