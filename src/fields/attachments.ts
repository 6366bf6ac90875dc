import { fieldIssues } from "../issues/field-issues.ts";
import { type Scope, report } from "../issues/scope.ts";
import { type Attachment, readAttachment } from "./attachment.ts";
import { isBlank } from "./blanks.ts";
import type { Json } from "./copy-json.ts";
import { isRecord } from "./plain-object.ts";
import { UNREADABLE, listKeys, readProperty } from "./read-property.ts";
import { typeName } from "./type-name.ts";
import { readUnknownKey } from "./unknown-keys.ts";

/** The canonical attachments of an email. */
export interface AttachmentList {
  readonly attachment: readonly Attachment[];
}

const EXPECTED = 'list of attachments, or object with the list "attachment"';

/** A longer list is looked at entry by entry only if it has no holes. */
const MAX_SPARSE_LENGTH = 1_000_000;

/** The rule of an email's `attachments`: a bare array, or an object with the array `attachment`. */
export function readAttachments(input: unknown, scope: Scope): AttachmentList | null | undefined {
  if (isAbsent(input)) return undefined;
  const errorsBefore = scope.log.errorCount;
  const list = isList(input) ? { attachment: readList(input, scope) } : readWrapped(input, scope);
  return scope.log.errorCount === errorsBefore ? list : null;
}

function isAbsent(input: unknown): boolean {
  return input === undefined || input === null || (typeof input === "string" && isBlank(input)) || isEmptyList(input);
}

function isEmptyList(input: unknown): boolean {
  return isList(input) && readProperty(input, "length") === 0;
}

function isList(input: unknown): input is readonly unknown[] {
  try {
    return Array.isArray(input);
  } catch {
    return false;
  }
}

function readWrapped(input: unknown, scope: Scope): AttachmentList | undefined {
  if (!isRecord(input)) return refuse(input, scope);
  const keys = listKeys(input);
  if (keys === UNREADABLE) {
    report(scope, fieldIssues.unreadable);
    return undefined;
  }
  if (!keys.includes("attachment") && (keys.includes("file_name") || keys.includes("file_data"))) {
    report(scope, fieldIssues.wrongType, { expected: EXPECTED, actual: "one attachment" });
    return undefined;
  }
  let attachment: readonly Attachment[] | undefined;
  const kept: [string, Json][] = [];
  for (const key of keys) {
    if (key === "attachment") {
      attachment = readInner(readProperty(input, key), scope);
      continue;
    }
    const copy = readUnknownKey(scope, key, input, ["attachment"]);
    if (copy !== undefined) kept.push([key, copy]);
  }
  if (attachment === undefined && kept.length === 0) return undefined;
  return { attachment: attachment ?? [], ...Object.fromEntries(kept) };
}

function readInner(inner: unknown, scope: Scope): readonly Attachment[] | undefined {
  scope.path.push("attachment");
  let list: readonly Attachment[] | undefined;
  if (inner === UNREADABLE) report(scope, fieldIssues.unreadable);
  else if (isList(inner)) list = isEmptyList(inner) ? undefined : readList(inner, scope);
  else if (!isAbsent(inner) && !isEmptyRecord(inner)) refuse(inner, scope);
  scope.path.pop();
  return list;
}

function isEmptyRecord(input: unknown): boolean {
  const keys = isRecord(input) ? listKeys(input) : UNREADABLE;
  return keys !== UNREADABLE && keys.length === 0;
}

function refuse(input: unknown, scope: Scope): undefined {
  report(scope, fieldIssues.wrongType, { expected: EXPECTED, actual: typeName(input) });
}

/** What was refused is left out: the caller sees by the error count that the list is not whole. */
function readList(list: readonly unknown[], scope: Scope): readonly Attachment[] {
  const length = readProperty(list, "length");
  if (typeof length !== "number") {
    report(scope, fieldIssues.unreadable);
    return [];
  }
  if (length > MAX_SPARSE_LENGTH && hasHoles(list, length)) {
    report(scope, fieldIssues.wrongType, { expected: EXPECTED, actual: "list with holes" });
    return [];
  }
  const attachments: Attachment[] = [];
  for (let index = 0; index < length; index++) {
    scope.path.push(index);
    const attachment = readEntry(readProperty(list, index), scope);
    if (attachment !== null) attachments.push(attachment);
    scope.path.pop();
  }
  return attachments;
}

function hasHoles(list: readonly unknown[], length: number): boolean {
  const keys = listKeys(list);
  return keys === UNREADABLE || keys.length < length;
}

function readEntry(entry: unknown, scope: Scope): Attachment | null {
  if (entry === UNREADABLE) {
    report(scope, fieldIssues.unreadable);
    return null;
  }
  const attachment = readAttachment(entry, scope);
  if (attachment !== undefined) return attachment;
  report(scope, fieldIssues.wrongType, { expected: "attachment", actual: typeName(entry) });
  return null;
}
