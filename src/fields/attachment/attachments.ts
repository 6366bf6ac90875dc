import { isAbsent } from "../../input/is-absent.ts";
import { isEmptyRecord, isRecord } from "../../input/plain-object.ts";
import { hasOwn } from "../../input/read-property.ts";
import * as fieldIssues from "../../issues/field-issues.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { type FieldName, type Optional, optional } from "../../schema/field.ts";
import { list, type ListRules, type ListSchema } from "../../schema/list.ts";
import type { RecordRules } from "../../schema/record-rules.ts";
import { readRecord } from "../../schema/record.ts";
import { bind, partsOf, type Schema, toSchema } from "../../schema/schema.ts";
import type { Settings } from "../../schema/settings.ts";
import { type Attachment, type AttachmentInput, attachmentItem, type AttachmentSchema } from "./attachment.ts";
import { isEmptyFileList } from "./files.ts";

/** The canonical attachments of an email, in the wrapper that the API wants. */
export type AttachmentList = { readonly attachment: readonly Attachment[] };

/** The input for a message's attachments: the API's wrapper, or a bare array. */
export type AttachmentListInput =
  readonly AttachmentInput[] | { readonly attachment?: readonly AttachmentInput[] | null | undefined };

/** The schema of an email's attachments. */
export interface AttachmentsSchema extends Schema<AttachmentListInput | null | undefined, AttachmentList> {
  /** valibot's name for a schema of an object without unknown keys. */
  readonly type: "strict_object";
  /** The rule that reads the field. */
  readonly fieldName: FieldName;
  /** The one key of the object. */
  readonly entries: { readonly attachment: Optional<ListSchema<AttachmentSchema>> };
}

const RULES = {
  wrongType: fieldIssues.wrongType,
  unreadable: fieldIssues.unreadable,
  expected: 'list of attachments (attachmentsFromFiles makes one of files), or object with the list "attachment"',
} as const satisfies RecordRules;

/** The attachments of an email: a bare list, or an object with the list `attachment`. */
export const attachments: AttachmentsSchema = /* @__PURE__ */ createAttachments({
  attachment: /* @__PURE__ */ optional(/* @__PURE__ */ list(attachmentItem, /* @__PURE__ */ listRules())),
});

function listRules(): ListRules {
  return { ...RULES, isAbsent: isNothing };
}

function createAttachments(entries: AttachmentsSchema["entries"], settings?: Settings): AttachmentsSchema {
  return toSchema<AttachmentsSchema>({
    type: "strict_object",
    fieldName: "attachments" satisfies FieldName,
    expects: "Object",
    entries,
    message: undefined,
    isOptional: false,
    settings,
    rule(this: AttachmentsSchema, input, dataset) {
      return readAttachments(this.entries, input, dataset);
    },
    bind: (others) => createAttachments({ attachment: bind(entries.attachment, others) }, others),
  });
}

function readAttachments(
  entries: AttachmentsSchema["entries"],
  input: unknown,
  dataset: Dataset,
): AttachmentList | undefined {
  if (isAbsent(input) || isEmptyFileList(input)) return undefined;
  if (isList(input)) {
    const attachment = partsOf(entries.attachment).rule(input, dataset) as readonly Attachment[] | undefined;
    return attachment?.length === 0 || !dataset.typed ? undefined : attachment && { attachment };
  }
  if (isOneAttachment(input)) {
    return dataset.addIssue(fieldIssues.wrongType, { expected: RULES.expected, actual: "one attachment" });
  }
  const wrapper = readRecord(entries, RULES, input, dataset);
  if (wrapper === undefined || !dataset.typed) return undefined;
  const { attachment = [], ...kept }: Partial<AttachmentList> = wrapper;
  return attachment.length === 0 && Object.keys(kept).length === 0 ? undefined : { attachment, ...kept };
}

/** A proxy that cannot be told from a list is left to the reader of lists. */
function isList(input: unknown): boolean {
  try {
    return Array.isArray(input);
  } catch {
    return true;
  }
}

function isOneAttachment(input: unknown): boolean {
  return isRecord(input) && !hasOwn(input, "attachment") && (hasOwn(input, "file_name") || hasOwn(input, "file_data"));
}

function isNothing(input: unknown): boolean {
  return isAbsent(input) || isEmptyFileList(input) || isEmptyRecord(input);
}
