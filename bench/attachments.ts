/** One file in every form that an attachment may come in. */
import type { AttachmentInput } from "../src/index.ts";

export interface AttachmentForm {
  readonly name: string;
  readonly input: AttachmentInput;
  /** The file goes out as base64 of itself. */
  readonly isBinary: boolean;
}

export interface AttachmentForms {
  /** The base64 that goes out: the yardstick decodes it. */
  readonly base64: string;
  readonly forms: readonly AttachmentForm[];
}

const LINE = /.{76}/g;

/** A PDF of that many bytes; every form is made new, so that none shares its memory with another. */
export function attachmentForms(byteCount: number): AttachmentForms {
  const file = pdf(byteCount);
  const base64 = file.toString("base64");
  const binary = (name: string, file_data: string | Uint8Array): AttachmentForm => {
    return { name, input: { file_name: "a.pdf", file_data }, isBinary: true };
  };
  return {
    base64,
    forms: [
      binary("base64", file.toString("base64")),
      binary("base64, wrapped", base64.replace(LINE, "$&\r\n")),
      binary("base64url", file.toString("base64url")),
      binary("data URL", Buffer.from(`data:application/pdf;base64,${base64}`).toString("latin1")),
      binary("base64 of base64", Buffer.from(base64).toString("base64")),
      binary("bytes", new Uint8Array(file)),
      { name: "text", input: { file_name: "a.txt", file_data: text(base64.length) }, isBinary: false },
    ],
  };
}

export function pdf(byteCount: number): Buffer {
  const bytes = Buffer.alloc(byteCount);
  for (let index = 0; index < byteCount; index++) bytes[index] = (index * 7919) >> 3;
  bytes.write("%PDF-1.7\n");
  return bytes;
}

function text(length: number): string {
  return Buffer.alloc(length, "Dear Ms Doe, thank you for your order.\n").toString("latin1");
}
