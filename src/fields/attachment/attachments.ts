import * as fieldIssues from "../../issues/field-issues.ts";
import { type Scope, report } from "../../issues/scope.ts";
import { type Attachment, readAttachment } from "./attachment.ts";
import type { Json } from "../../schema/copy-json.ts";
import { isAbsent } from "../../input/is-absent.ts";
import { listEntries } from "../../input/list-entries.ts";
import { isRecord } from "../../input/plain-object.ts";
import { UNREADABLE, listKeys, readProperty } from "../../input/read-property.ts";
import { typeName } from "../../input/type-name.ts";
import { readUnknownKey } from "../../schema/unknown-keys.ts";

/** The canonical attachments of an email. */
export interface AttachmentList {
  readonly attachment: readonly Attachment[];
}

const EXPECTED = 'list of attachments, or object with the list "attachment"';

/** The rule of an email's `attachments`: a bare array, or an object with the array `attachment`. */
export function readAttachments(input: unknown, scope: Scope): AttachmentList | null | undefined {
  if (isAbsent(input)) return undefined;
  const errorsBefore = scope.log.errorCount;
  const entries = listEntries(input);
  const attachment = entries === undefined ? undefined : readEntries(entries, scope);
  const list = entries === undefined ? readWrapped(input, scope) : attachment && { attachment };
  return scope.log.errorCount === errorsBefore ? list : null;
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
  const entries = listEntries(inner);
  let list: readonly Attachment[] | undefined;
  if (entries !== undefined) list = readEntries(entries, scope);
  else if (!isAbsentList(inner)) refuse(inner, scope);
  scope.path.pop();
  return list;
}

function isAbsentList(inner: unknown): boolean {
  return isAbsent(inner) || isEmptyRecord(inner);
}

function isEmptyRecord(input: unknown): boolean {
  const keys = isRecord(input) ? listKeys(input) : UNREADABLE;
  return keys !== UNREADABLE && keys.length === 0;
}

function refuse(input: unknown, scope: Scope): undefined {
  report(scope, fieldIssues.wrongType, { expected: EXPECTED, actual: typeName(input) });
}

/** `undefined` for an empty list. What was refused is left out: the caller sees by the error count that the list is not whole. */
function readEntries(entries: readonly unknown[] | typeof UNREADABLE, scope: Scope): readonly Attachment[] | undefined {
  if (entries === UNREADABLE) {
    report(scope, fieldIssues.unreadable);
    return undefined;
  }
  if (entries.length === 0) return undefined;
  return entries.flatMap((entry, index) => {
    scope.path.push(index);
    const attachment = readEntry(entry, scope);
    scope.path.pop();
    return attachment ?? [];
  });
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
