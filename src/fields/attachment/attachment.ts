import type { StrictObjectSchema } from "valibot";
import { isAbsent } from "../../input/is-absent.ts";
import * as attachmentIssues from "../../issues/attachment-issues.ts";
import * as fieldIssues from "../../issues/field-issues.ts";
import type { Result } from "../../issues/result.ts";
import { combineParts } from "../../schema/combine-parts.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { type Field, field, type Optional, optional } from "../../schema/field.ts";
import type { Options } from "../../schema/options.ts";
import { prepareOptions } from "../../schema/prepare-options.ts";
import { readFilledString } from "../../schema/read-string.ts";
import type { RecordRules } from "../../schema/record-rules.ts";
import { record } from "../../schema/record.ts";
import { run } from "../../schema/run-schema.ts";
import type { Schema } from "../../schema/schema.ts";
import { trimBlanks } from "../../text/blanks.ts";
import { combineFields } from "./combine-fields.ts";
import { readGivenData } from "./file-data.ts";
import { readFileName } from "./file-name.ts";
import { readFileType } from "./file-type.ts";

/** A canonical attachment, as it stands in a request. */
export interface Attachment {
  /** A name without a path. */
  readonly file_name: string;
  /** An extension in lower case, without a dot. */
  readonly file_type: string;
  /** The content: text as it is, or canonical base64 (RFC 4648, 4). */
  readonly file_data: string;
  /** Present if and only if `file_data` is base64. */
  readonly file_encoding_type?: "base64";
}

/**
 * The content of a file: text, base64, base64url or a data URL; or bytes, also in the forms that JSON has for them (`[37, 80]`, or a
 * `Buffer` that went through `JSON.stringify`).
 */
export type FileDataInput =
  | string
  | ArrayBuffer
  | SharedArrayBuffer
  | ArrayBufferView
  | readonly number[]
  | { readonly type: "Buffer"; readonly data: readonly number[] }
  | { readonly 0: number; readonly [index: number]: number };

/** The input for one attachment. Only `file_data` and `file_name` are needed; `buildAttachment` infers the rest. */
export interface AttachmentInput {
  /** A name without a path; blanks around it stay. */
  readonly file_name: string;
  /** The content: a text, base64, a data URL or bytes. */
  readonly file_data: FileDataInput;
  /** An extension or a media type. Default: the extension of `file_name`, else what the content looks like. */
  readonly file_type?: string | null | undefined;
  /** `"base64"` says that `file_data` is base64, even of a text file. Default: `file_type` decides. */
  readonly file_encoding_type?: string | null | undefined;
}

/**
 * Builds an attachment in the form that the API takes. `file_name` and `file_data` are required. Binary files go out as canonical base64
 * (RFC 4648, 4) with `file_encoding_type: "base64"`, text files as text without it.
 *
 * Fails for a name with a path, a leading dash, controls, quotation or direction marks, or over 255 bytes; for a type that nothing shows;
 * for broken base64; for no content; for NUL or half characters in text; and over `limits.maxAttachmentBytes` (inclusive, decoded bytes).
 * Warns when the content does not look like its type.
 *
 * ```ts
 * unwrap(buildAttachment({ file_name: "a.txt", file_data: "hello" })); //=> { file_name: "a.txt", file_type: "txt", file_data: "hello" }
 * ```
 */
export function buildAttachment(input: unknown, options?: Options): Result<Attachment> {
  return run(attachment, input, prepareOptions(options));
}

/**
 * The fields of an attachment, each as a schema. The schema of `file_data` alone checks only the type: its encoding follows from the other
 * fields.
 */
export type AttachmentEntries = {
  readonly file_name: Field<string, string>;
  /** An extension in lower case. */
  readonly file_type: Optional<Field<string | null | undefined, string>>;
  readonly file_data: Field<FileDataInput, string>;
  readonly file_encoding_type: Optional<Field<string | null | undefined, "base64">>;
};

/** The schema of one attachment: a strict object with one entry a field. */
export type AttachmentSchema = Schema<AttachmentInput, Attachment> &
  Pick<StrictObjectSchema<AttachmentEntries, undefined>, "type" | "entries">;

const ENTRIES: AttachmentEntries = {
  file_name: /* @__PURE__ */ field("file_name", readFileName),
  file_type: /* @__PURE__ */ optional(/* @__PURE__ */ field("file_type", readFileType)),
  file_data: /* @__PURE__ */ field("file_data", readGivenData),
  file_encoding_type: /* @__PURE__ */ optional(/* @__PURE__ */ field("file_encoding_type", readEncoding)),
};

/** One attachment in a list, where an absent one is none. */
export const attachmentItem: AttachmentSchema = /* @__PURE__ */ record(
  ENTRIES,
  /* @__PURE__ */ rulesFor("attachment (attachmentsFromFiles makes them of files)"),
);

/** One attachment. */
export const attachment: AttachmentSchema = /* @__PURE__ */ record(
  ENTRIES,
  /* @__PURE__ */ rulesFor("object with file_name and file_data", isAbsent),
);

function rulesFor(expected: string, isAbsentInput: RecordRules["isAbsent"] = () => false): RecordRules {
  return {
    wrongType: fieldIssues.wrongType,
    unreadable: fieldIssues.unreadable,
    expected,
    isAbsent: isAbsentInput,
    combine: combineParts(combineFields),
  };
}

function readEncoding(input: unknown, dataset: Dataset): "base64" | undefined {
  const text = readFilledString(input, dataset, 'the string "base64"');
  if (text === undefined) return undefined;
  if (trimBlanks(text).toLowerCase() === "base64") return "base64";
  return dataset.addIssue(attachmentIssues.unknownEncoding);
}
