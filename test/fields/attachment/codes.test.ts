import fc from "fast-check";
import { attachmentFromBlob, buildAttachment } from "../../../src/index.ts";
import { type CodeCase, casesOf, casesOfOptions, describeCodes } from "../../support/describe-codes.ts";

const MAX_NAME_BYTES = 255;
const word = fc.stringMatching(/^[a-z]{3,12}$/);
/** Base64 of whole groups of three bytes, of no kind of file that is known. */
const whole = fc
  .array(fc.nat(63), { minLength: 1, maxLength: 15 })
  .map((list) => btoa(String.fromCharCode(...list.flatMap((value) => [1, 2, value]))));
const pdf = fc
  .uint8Array({ minLength: 11, maxLength: 40 })
  .map((rest) => btoa(`%PDF-${String.fromCharCode(...rest)}\xff`));
/** Bytes that nothing begins with, and that are no text. */
const unknown = fc
  .uint8Array({ minLength: 46, maxLength: 90 })
  .map((rest) => btoa(`\x02\xff${String.fromCharCode(...rest)}`));

describeCodes("attachment", {
  "attachment.control_character": names((name) => [`${name}\x9f`, `${name}\xa1`]),
  "attachment.bidi_control": names((name) => [`${name}\u202efdp`, `${name}\u202ffdp`]),
  "attachment.quotation_mark": names((name) => [`${name}"a`, `${name}'a`]),
  "attachment.misread_name": names((name) => [`${name}${latin1("é")}.txt`, `${name}é.txt`]),
  "attachment.windows_character": names((name) => [`${name}:a.txt`, `${name};a.txt`]),
  "attachment.windows_device": names((name) => [`aux.${name}`, `auxx.${name}`]),
  "attachment.windows_end": names((name) => [`${name}.txt.`, `${name}..txt`]),
  "attachment.no_extension": names((name) => [`${name} 2024.02`, `${name}.txt`]),
  "attachment.path_in_name": names((name) => [`${name}/a`, `${name}\u2215a`]),
  "attachment.leading_dash": names((name) => [`-${name}`, `${name}-`]),
  "attachment.long_name": names((name) => [name.padEnd(MAX_NAME_BYTES + 1, "x"), name.padEnd(MAX_NAME_BYTES, "x")]),
  "attachment.lone_surrogate": ofText((text) => [{ file_data: `${text}\ud83d` }, { file_data: `${text}\ud83d\ude42` }]),
  "attachment.nul_character": ofText((text) => [{ file_data: `${text}\0` }, { file_data: `${text}\x01` }]),
  "attachment.empty": binary((base64) => ["\r\n", `${base64}\r\n`]),
  "attachment.invalid_base64": binary((base64) => [`*${base64}`, ` ${base64}`]),
  "attachment.spaces_in_base64": binary((base64) => [`${base64} ${base64}`, `${base64}\n ${base64}`]),
  "attachment.stated_data_url": ofText((text) => [
    { file_data: `data:,${text}`, file_encoding_type: "base64" },
    { file_data: btoa(text), file_encoding_type: "base64" },
  ]),
  "attachment.hexadecimal": binary((base64) => [`0x${toHex(base64)}`, base64]),
  "attachment.byte_numbers": binary((base64) => [String(toBytes(base64)), base64]),
  "attachment.no_value": casesOf(
    buildAttachment,
    fc
      .tuple(fc.constantFrom("undefined", "null", "[object Blob]", "NaN", "{}"), whole)
      .map(([value, base64]) => [file(value), file(base64)]),
  ),
  "attachment.location": binary((base64) => [`https://example.com/${base64}`, base64]),
  "attachment.half_data_url": binary((base64) => [`image/png;base64,${base64}`, `data:image/png;base64,${base64}`]),
  "attachment.quoted_base64": binary((base64) => [`b'${base64}'`, base64]),
  "attachment.raw_file": files((base64) => [file(atob(base64)), file(base64)]),
  "attachment.incomplete_base64": binary((base64) => [`${base64}A`, `${base64}AA`]),
  "attachment.pad_bits": binary((base64) => [`${base64}AB==`, `${base64}AQ==`]),
  "attachment.unknown_encoding": ofText((text) => [
    { file_data: btoa(text), file_encoding_type: "base-64" },
    { file_data: btoa(text), file_encoding_type: " Base64 " },
  ]),
  "attachment.invalid_type": ofText((text) => [
    { file_data: text, file_type: `${text} x` },
    { file_data: text, file_type: `.${text}` },
  ]),
  "attachment.unknown_type": ofText((text) => [
    { file_data: text, file_name: text },
    { file_data: text, file_name: `${text}.x` },
  ]),
  "attachment.too_large": casesOfOptions(
    buildAttachment,
    fc
      .uint8Array({ minLength: 2, maxLength: 40 })
      .map((file_data) => [
        { file_name: "a.pdf", file_data },
        { limits: { maxAttachmentBytes: file_data.length - 1 } },
        { limits: { maxAttachmentBytes: file_data.length } },
      ]),
  ),
  "attachment.unreadable_file": casesOf(
    (input) => attachmentFromBlob(input as Blob, { fileName: "a.txt" }),
    word.map((text) => [blobOfSize(text, text.length + 1), blobOfSize(text, text.length)]),
  ),
  "attachment.unknown_media_type": ofText((text) => [
    { file_data: text, file_type: `application/x-${text}-unheard-of` },
    { file_data: text, file_type: "text/plain; charset=utf-8" },
  ]),
  "attachment.guessed_type": files((base64) => [
    { file_name: "a.x", file_data: toBytes(base64) },
    { file_name: "a.pdf", file_data: toBytes(base64) },
  ]),
  "attachment.guessed_encoding": casesOf(
    buildAttachment,
    unknown.map((base64) => [
      { file_name: "a.x", file_data: base64 },
      { file_name: "a.x", file_data: base64.slice(0, 60) },
    ]),
  ),
  "attachment.missing_signature": files((base64) => [file(base64.slice(4)), file(base64)]),
  "attachment.decoded_binary": ofText((text) => [
    { file_name: "a.pdf", file_data: encode(`%PDF-1.7\n%${text}\ufffd`) },
    { file_name: "a.pdf", file_data: encode(`%PDF-1.7\n%${text}`) },
  ]),
  "attachment.replacement_character": ofText((text) => [
    { file_data: `${text}\ufffd` },
    { file_data: `${text}\ufffc` },
  ]),
  "attachment.misread_text": ofText((text) => [{ file_data: `${text} ${latin1("é")}` }, { file_data: `${text} é` }]),
  "attachment.binary_text": ofText((text) => [{ file_data: `${text}\x01` }, { file_data: `${text}\t` }]),
  "attachment.encoded_content": casesOf(
    buildAttachment,
    unknown.map((base64) => [
      { file_name: "a.bin", file_data: btoa(base64) },
      { file_name: "a.bin", file_data: base64 },
    ]),
  ),
  "attachment.hex_digits": casesOf(
    buildAttachment,
    unknown.map((base64) => {
      const hex = toHex(base64).slice(0, 80);
      return [
        { file_name: "a.bin", file_data: hex },
        { file_name: "a.bin", file_data: `${hex.slice(4)}Zz+/` },
      ];
    }),
  ),
  "attachment.fragment_dropped": ofText((text) => [
    { file_data: `data:,${text}#${text}` },
    { file_data: `data:,${text}%23${text}` },
  ]),
  "attachment.blanks_dropped": ofText((text) => [
    { file_data: `data:,${text}\n${text}` },
    { file_data: `data:,${text}%0A${text}` },
  ]),
  "attachment.type_mismatch": files((base64) => [
    { file_name: "a.png", file_data: base64 },
    { file_name: "a.pdf", file_data: base64 },
  ]),
  "attachment.label_mismatch": {
    ...binary((base64) => [`data:image/png;base64,${base64}`, `data:application/pdf;base64,${base64}`]),
    alongside: ["attachment.missing_signature"],
  },
  "attachment.encoded_text": files((base64) => [
    { file_name: "a.txt", file_data: base64 },
    { file_name: "a.txt", file_data: `.${base64}` },
  ]),
  "attachment.encoded_twice": files((base64) => [
    { file_name: "a.pdf", file_data: btoa(base64) },
    { file_name: "a.pdf", file_data: base64 },
  ]),
});

function names(toPair: (name: string) => readonly [string, string]): CodeCase {
  const rest = { file_type: "txt", file_data: "a" };
  return casesOf(
    buildAttachment,
    word.map((name) => {
      const [no, yes] = toPair(name);
      return [
        { file_name: no, ...rest },
        { file_name: yes, ...rest },
      ];
    }),
  );
}

function ofText(toPair: (text: string) => readonly [object, object]): CodeCase {
  return casesOf(
    buildAttachment,
    word.map((text) => {
      const [no, yes] = toPair(text);
      return [
        { file_name: "a.txt", ...no },
        { file_name: "a.txt", ...yes },
      ];
    }),
  );
}

function binary(toPair: (base64: string) => readonly [string, string]): CodeCase {
  return casesOf(
    buildAttachment,
    whole.map((base64) => {
      const [no, yes] = toPair(base64);
      return [
        { file_name: "a.pdf", file_data: no },
        { file_name: "a.pdf", file_data: yes },
      ];
    }),
  );
}

function file(file_data: unknown): object {
  return { file_name: "a.pdf", file_data };
}

function latin1(text: string): string {
  return Buffer.from(text).toString("latin1");
}

function toBytes(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, "base64"));
}

function toHex(base64: string): string {
  return Buffer.from(base64, "base64").toString("hex");
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function files(toPair: (base64: string) => readonly [object, object]): CodeCase {
  return casesOf(buildAttachment, pdf.map(toPair));
}

/** A blob that says its size is another than it is. */
function blobOfSize(text: string, size: number): Blob {
  return Object.defineProperty(new Blob([text]), "size", { value: size });
}
