import * as fc from "fast-check";
import type { Attachment, AttachmentInput } from "../fields/attachment/attachment.ts";
import { type BinaryFile, binaryFiles, type TextFile, textFiles, toBase64 } from "./attachment-files.ts";
import { refusedAttachments } from "./attachment-refusals.ts";
import type { FieldArbitraries } from "./field-arbitraries.ts";
import { below, type Refusal, refusedAs } from "./refusal.ts";

const MAX_ATTACHMENTS = 3;

/** Lists of small attachments. */
export function attachmentLists(): FieldArbitraries {
  const attachments = fc.array(canonicalAttachments(), { minLength: 1, maxLength: MAX_ATTACHMENTS });
  return {
    canonical: attachments.map((attachment) => ({ attachment })),
    accepted: fc.oneof({ weight: 4, arbitrary: acceptedLists() }, absentLists()),
    refused: fc.oneof(
      { weight: 1, arbitrary: refusedAs("field.wrong_type", noLists()) },
      { weight: 5, arbitrary: refusedLists() },
      { weight: 1, arbitrary: listsWithOtherKeys() },
    ),
  };
}

function canonicalAttachments(): fc.Arbitrary<Attachment> {
  const text = textFiles().map((file) => ({
    file_name: file.file_name,
    file_type: file.file_type,
    file_data: file.text,
  }));
  const binary = binaryFiles().map(({ file_name, file_type, bytes }) => ({
    file_name,
    file_type,
    file_data: toBase64(bytes),
    file_encoding_type: "base64" as const,
  }));
  return fc.oneof(text, binary);
}

function acceptedLists(): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.array(acceptedAttachments(), { minLength: 1, maxLength: MAX_ATTACHMENTS }), fc.boolean())
    .map(([attachment, isBare]) => (isBare ? attachment : { attachment }));
}

function acceptedAttachments(): fc.Arbitrary<AttachmentInput> {
  return fc.oneof(
    canonicalAttachments(),
    fc.tuple(textFiles(), fc.constantFrom(...TEXT_FORMS)).map(([file, write]) => write(file)),
    fc.tuple(binaryFiles(), fc.constantFrom(...BINARY_FORMS)).map(([file, write]) => write(file)),
  );
}

const TEXT_FORMS: readonly ((file: TextFile) => AttachmentInput)[] = [
  ({ file_name, text }) => ({ file_name, file_data: text }),
  ({ file_name, text }) => ({ file_name, file_data: new TextEncoder().encode(text), file_type: null }),
  ({ file_name, file_type, text }) => ({ file_data: text, file_type: ` .${file_type.toUpperCase()}`, file_name }),
  ({ file_name, text }) => ({
    file_name,
    file_data: toBase64(new TextEncoder().encode(text)),
    file_encoding_type: "Base64",
  }),
  ({ file_name, text }) => ({
    file_name,
    file_data: `data:text/plain,${encodeURIComponent(text)}`,
    file_encoding_type: "",
  }),
];

const BINARY_FORMS: readonly ((file: BinaryFile) => AttachmentInput)[] = [
  ({ file_name, bytes }) => ({ file_name, file_data: bytes }),
  ({ file_name, file_type, bytes }) => ({ file_name, file_data: bytes.buffer, file_type }),
  ({ file_name, mediaType, bytes }) => ({ file_name, file_data: toBase64(bytes), file_type: mediaType }),
  ({ bytes }) => ({ file_name: "scan", file_data: bytes, file_type: undefined }),
  ({ bytes, file_type }) => ({ file_name: "scan", file_type, file_data: toBase64(bytes) }),
  ({ file_name, bytes }) => ({ file_name, file_data: [...bytes] }),
  ({ file_name, bytes }) => ({ file_name, file_data: { type: "Buffer", data: [...bytes] } }),
  ({ file_name, bytes }) => ({
    file_name,
    file_data: toBase64(bytes).replace(/.{1,20}/g, "$&\r\n  "),
    file_encoding_type: "base64",
  }),
  ({ file_name, bytes }) => ({
    file_name,
    file_data: toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", ""),
  }),
  ({ file_name, mediaType, bytes }) => ({ file_name, file_data: `data:${mediaType};base64,${toBase64(bytes)}` }),
  ({ file_name, bytes }) => ({ file_name, file_data: btoa(toBase64(bytes)) }),
];

function absentLists(): fc.Arbitrary<unknown> {
  const lists: readonly unknown[] = [
    undefined,
    null,
    "",
    " ",
    [],
    {},
    { attachment: [] },
    { attachment: null },
    { attachment: {} },
  ];
  return fc.constantFrom(...lists).map((list) => structuredClone(list));
}

function noLists(): fc.Arbitrary<unknown> {
  return fc.oneof(fc.integer(), fc.boolean(), fc.constantFrom("receipt.pdf", "[]"), canonicalAttachments());
}

/** Lists with something wrong inside. */
function refusedLists(): fc.Arbitrary<Refusal> {
  const entry = fc.oneof(
    acceptedAttachments().map((value): Refusal => ({ value, errors: [] })),
    refusedAttachments(),
    refusedAttachments(),
  );
  return fc
    .tuple(fc.array(entry, { minLength: 1, maxLength: MAX_ATTACHMENTS }), fc.boolean())
    .map(([entries, isBare]) => {
      const values = entries.map(({ value }) => value);
      const errors = entries.flatMap((refusal, index) => below([index], refusal.errors));
      return isBare
        ? { value: values, errors }
        : { value: { attachment: values }, errors: below(["attachment"], errors) };
    })
    .filter(({ errors }) => errors.length > 0);
}

function listsWithOtherKeys(): fc.Arbitrary<Refusal> {
  return fc
    .tuple(fc.array(canonicalAttachments(), { maxLength: 1 }), fc.constantFrom("attachments", "files", "constructor"))
    .map(([attachment, key]) => ({
      value: { [key]: 1, attachment },
      errors: [{ code: key === "constructor" ? "field.unsafe_key" : "field.unknown", path: [key] }],
    }));
}
