import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attachmentFromBlob } from "../../../src/files/attachment-from-blob.ts";
import { buildAttachment } from "../../../src/fields/attachment/attachment.ts";
import * as attachmentIssues from "../../../src/issues/attachment-issues.ts";
import type { IssueDefinition } from "../../../src/issues/issue.ts";

const definitions = { ...attachmentIssues };
type Name = keyof typeof definitions;
/** Of a generated value: an input that has the code, and the nearest one that has not. */
type Pair = readonly [faulty: object, sound: object];

const word = fc.string({ unit: fc.constantFrom(..."abcé .0"), minLength: 1, maxLength: 20 }).map((text) => `x${text}x`);
const bytes = fc.uint8Array({ minLength: 3, maxLength: 60 }).map((list) => Uint8Array.of(1, 2, 3, ...list));
const base64 = bytes.map((list) => Buffer.from(list).toString("base64"));
const whole = bytes.map((list) => Buffer.from(list.subarray(0, list.length - (list.length % 3))).toString("base64"));
const pdf = bytes.map((list) => Buffer.concat([Buffer.from("%PDF-"), list]));

const named = (file_name: string): object => ({ file_name, file_type: "txt", file_data: "a" });
const text = (file_data: unknown): object => ({ file_name: "a.txt", file_data });
const binary = (file_data: unknown): object => ({ file_name: "a.pdf", file_data });
const typed = (file_type: string, file_name = "a"): object => ({ file_name, file_type, file_data: "a" });

const pairs: Readonly<Record<Exclude<Name, "tooLarge" | "unreadableFile">, fc.Arbitrary<Pair>>> = {
  controlCharacter: word.map((w) => [named(`${w}\x9f`), named(`${w}\xa1`)]),
  bidiControl: word.map((w) => [named(`${w}\u2066`), named(`${w}\u2065`)]),
  pathInName: word.map((w) => [named(`${w}/`), named(`${w}\u2215`)]),
  leadingDash: word.map((w) => [named(`-${w}`), named(`${w}-`)]),
  longName: word.map((w) => [fill(w, 256), fill(w, 255)].map(named) as unknown as Pair),
  loneSurrogate: word.map((w) => [text(`${w}\ud83d`), text(`${w}\ud83d\ude00`)]),
  nulCharacter: word.map((w) => [text(`${w}\0`), text(`${w}\x01`)]),
  empty: fc.constantFrom("\n", "\r\n \n").map((w) => [binary(w), binary(`AA==${w}`)]),
  invalidBase64: base64.map((w) => [binary(`*${w}`), binary(` ${w}`)]),
  incompleteBase64: whole.map((w) => [binary(`${w}A`), binary(`${w}AA`)]),
  padBits: whole.map((w) => [binary(`${w}AB==`), binary(`${w}AQ==`)]),
  unknownEncoding: word.map((w) => [
    { ...text("aGk="), file_encoding_type: w },
    { ...text("aGk="), file_encoding_type: "base64" },
  ]),
  invalidType: word.map((w) => [typed(`${w}!`), typed("txt")]),
  unknownType: word.map((w) => [
    { file_name: w.replaceAll(".", ""), file_data: w },
    { file_name: `${w}.txt`, file_data: w },
  ]),
  unknownMediaType: word.map((w) => [
    typed(`application/x-${w.replace(/[^a-c]/g, "")}-unheard-of`, "a.txt"),
    typed("text/plain", "a.txt"),
  ]),
  guessedType: pdf.map((data) => [
    { file_name: "a", file_data: data },
    { file_name: "a.pdf", file_data: data },
  ]),
  typeMismatch: pdf.map((data) => [{ file_name: "a.png", file_data: data }, binary(data)]),
  labelMismatch: base64.map((w) => [binary(`data:image/png;base64,${w}`), binary(`data:application/pdf;base64,${w}`)]),
  encodedText: pdf.map((data) => [text(data.toString("base64")), text(`%${data.toString("base64")}`)]),
  encodedTwice: pdf.map((data) => {
    const once = data.toString("base64");
    return [binary(btoa(once)), binary(once)];
  }),
};

describe("every code of attachments", () => {
  test.each(Object.entries(pairs))("%s comes with its fault, and not with its neighbour", (name, arbitrary) => {
    const { code, severity }: IssueDefinition = definitions[name as Name];
    fc.assert(
      fc.property(arbitrary, ([faulty, sound]) => {
        expect(codes(faulty)).toContain(code);
        expect(codes(sound)).not.toContain(code);
        expect(buildAttachment(faulty).ok).toBe(severity === "warning");
        expect(buildAttachment(sound).ok).toBe(true);
      }),
    );
  });

  test("tooLarge", () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom("a.txt", "a.pdf"), (file_data, file_name) => {
        const build = (maxAttachmentBytes: number): unknown[] =>
          codes({ file_name, file_data }, { limits: { maxAttachmentBytes } });
        expect(build(file_data.length - 1)).toEqual(["attachment.too_large"]);
        expect(build(file_data.length)).toEqual([]);
      }),
    );
  });

  test("unreadableFile", async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom("a.txt", "a.pdf"), async (data, name) => {
        const file = new File([new Uint8Array(data)], name);
        const longer = Object.assign(new File([], name), { slice: () => new Blob([new Uint8Array(data.subarray(1))]) });
        Object.defineProperty(longer, "size", { value: data.length });
        expect(await attachmentFromBlob(longer)).toMatchObject({ errors: [{ code: "attachment.unreadable_file" }] });
        expect(await attachmentFromBlob(file)).toMatchObject({ ok: true });
      }),
    );
  });
});

function codes(input: unknown, options?: Parameters<typeof buildAttachment>[1]): string[] {
  const result = buildAttachment(input, options);
  return [...(result.ok ? [] : result.errors), ...result.warnings].map(({ code }) => code);
}

function fill(start: string, byteLength: number): string {
  return start + "a".repeat(byteLength - Buffer.byteLength(start));
}
