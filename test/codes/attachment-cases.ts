import fc from "fast-check";
import { attachmentFromBlob, buildAttachment } from "../../src/index.ts";
import { type CodeCase, casesOf, casesOfOptions, type FamilyCases } from "../support/code-case.ts";

const MAX_NAME_BYTES = 255;
const word = fc.stringMatching(/^[a-z]{3,12}$/);
/** Base64 of whole groups of three bytes, of no kind of file that is known. */
const whole = fc
  .array(fc.nat(63), { minLength: 1, maxLength: 15 })
  .map((list) => btoa(String.fromCharCode(...list.flatMap((value) => [1, 2, value]))));
const pdf = fc.uint8Array({ maxLength: 40 }).map((rest) => btoa(`%PDF-${String.fromCharCode(...rest)}`));

export const attachmentCases: FamilyCases<"attachment"> = {
  "attachment.control_character": names((name) => [`${name}\x9f`, `${name}\xa1`]),
  "attachment.bidi_control": names((name) => [`${name}\u202efdp`, `${name}\u202ffdp`]),
  "attachment.path_in_name": names((name) => [`${name}/a`, `${name}\u2215a`]),
  "attachment.leading_dash": names((name) => [`-${name}`, `${name}-`]),
  "attachment.long_name": names((name) => [name.padEnd(MAX_NAME_BYTES + 1, "x"), name.padEnd(MAX_NAME_BYTES, "x")]),
  "attachment.lone_surrogate": ofText((text) => [{ file_data: `${text}\ud83d` }, { file_data: `${text}\ud83d\ude42` }]),
  "attachment.nul_character": ofText((text) => [{ file_data: `${text}\0` }, { file_data: `${text}\x01` }]),
  "attachment.empty": binary((base64) => ["\r\n", `${base64}\r\n`]),
  "attachment.invalid_base64": binary((base64) => [`*${base64}`, ` ${base64}`]),
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
    { file_name: "a", file_data: base64 },
    { file_name: "a.pdf", file_data: base64 },
  ]),
  "attachment.type_mismatch": files((base64) => [
    { file_name: "a.png", file_data: base64 },
    { file_name: "a.pdf", file_data: base64 },
  ]),
  "attachment.label_mismatch": binary((base64) => [
    `data:image/png;base64,${base64}`,
    `data:application/pdf;base64,${base64}`,
  ]),
  "attachment.encoded_text": files((base64) => [
    { file_name: "a.txt", file_data: base64 },
    { file_name: "a.txt", file_data: `.${base64}` },
  ]),
  "attachment.encoded_twice": files((base64) => [
    { file_name: "a.pdf", file_data: btoa(base64) },
    { file_name: "a.pdf", file_data: base64 },
  ]),
};

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

function files(toPair: (base64: string) => readonly [object, object]): CodeCase {
  return casesOf(buildAttachment, pdf.map(toPair));
}

/** A blob that says its size is another than it is. */
function blobOfSize(text: string, size: number): Blob {
  return Object.defineProperty(new Blob([text]), "size", { value: size });
}
