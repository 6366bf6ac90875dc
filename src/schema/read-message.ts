import type { AnyChannel, FieldDefinition } from "../channels/channel.ts";
import { isRecord } from "../input/plain-object.ts";
import { listKeys, readProperty, UNREADABLE } from "../input/read-property.ts";
import { typeName } from "../input/type-name.ts";
import { readUnknownKey } from "./unknown-keys.ts";
import * as fieldIssues from "../issues/field-issues.ts";
import * as messageIssues from "../issues/message-issues.ts";
import { report, reportMissing, type Scope } from "../issues/scope.ts";

/**
 * Reads one message by its channel's fields: the canonical message, or `null` with every reason reported. Keys are looked at in the
 * order of the input, then what is missing in the order of the fields. Only own enumerable properties count, each is read once.
 */
export function readMessage(channel: AnyChannel, input: unknown, scope: Scope): object | null {
  if (!isRecord(input)) {
    if (input === UNREADABLE) report(scope, messageIssues.unreadable);
    else report(scope, messageIssues.wrongType, { actual: typeName(input) });
    return null;
  }
  const keys = listKeys(input);
  if (keys === UNREADABLE) {
    report(scope, messageIssues.unreadable);
    return null;
  }
  const errorsBefore = scope.log.errorCount;
  const { fields } = channel;
  const message: Record<string, unknown> = {};
  let kept: [string, unknown][] | undefined;
  let present = 0;
  let found = -1;
  let lastIndex = -1;
  let isInOrder = true;
  for (let position = 0; position < keys.length; position++) {
    const key = keys[position] ?? "";
    const index = findField(fields, key, found + 1, scope);
    if (index >= 0) found = index;
    const field = fields[index];
    if (field === undefined) {
      const value = readOtherKey(fields, key, input, scope);
      if (value !== undefined) (kept ??= []).push([key, value]);
    } else if (key === field.name || acceptsOldName(field, keys, key, scope)) {
      const value = readField(field, input, key, scope);
      present |= 1 << index;
      if (value === undefined) continue;
      message[field.name] = value;
      if (index < lastIndex) isInOrder = false;
      lastIndex = index;
    }
  }
  reportAbsentFields(fields, present, scope);
  if (scope.log.errorCount > errorsBefore) return null;
  const canonical = isInOrder ? message : inOrderOf(fields, message);
  if (kept !== undefined) for (const [key, value] of kept) canonical[key] = value;
  return canonical;
}

/** The field of a key, -1 for none. Keys mostly come in the order of the fields, so the search goes round from `start`. */
function findField(fields: readonly FieldDefinition[], key: string, start: number, scope: Scope): number {
  for (let step = 0; step < fields.length; step++) {
    const index = (start + step) % fields.length;
    const field = fields[index];
    if (field?.name === key || (scope.acceptsOldNames && field?.oldName === key)) return index;
  }
  return -1;
}

/** An old name is not even kept: whoever reads the output with `parseRequest` would take it for the field. */
function readOtherKey(
  fields: readonly FieldDefinition[],
  key: string,
  input: Readonly<Record<string, unknown>>,
  scope: Scope,
): unknown {
  const renamed = scope.settings.unknownFields === "keep" ? fields.find(({ oldName }) => oldName === key) : undefined;
  if (renamed === undefined) return readUnknownKey(scope, key, input, namesOf(fields));
  report(scope, fieldIssues.unknownWithSuggestion, { suggestion: renamed.name }, key);
  return undefined;
}

function acceptsOldName(field: FieldDefinition, keys: readonly string[], key: string, scope: Scope): boolean {
  const { name } = field;
  const isGivenTwice = keys.includes(name);
  report(scope, isGivenTwice ? fieldIssues.givenTwice : fieldIssues.oldName, { name }, key);
  return !isGivenTwice;
}

/** The canonical value; `undefined` when absent (which is reported if the field is required), `null` when refused. */
function readField(
  field: FieldDefinition,
  input: Readonly<Record<string, unknown>>,
  key: string,
  scope: Scope,
): unknown {
  scope.path.push(key);
  scope.missingApiCode = field.missingApiCode;
  const value = readProperty(input, key);
  let canonical: unknown = null;
  if (value === UNREADABLE) report(scope, fieldIssues.unreadable);
  else canonical = field.rule(value, scope);
  if (canonical === undefined && field.required) reportMissing(scope, fieldIssues.required);
  scope.path.pop();
  return canonical;
}

/** `present` has the bit of each field whose key is there. */
function reportAbsentFields(fields: readonly FieldDefinition[], present: number, scope: Scope): void {
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index];
    if (field === undefined || !field.required || (present & (1 << index)) !== 0) continue;
    scope.path.push(field.name);
    scope.missingApiCode = field.missingApiCode;
    reportMissing(scope, fieldIssues.required);
    scope.path.pop();
  }
}

function inOrderOf(
  fields: readonly FieldDefinition[],
  message: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const ordered: Record<string, unknown> = {};
  for (const { name } of fields) {
    if (message[name] !== undefined) ordered[name] = message[name];
  }
  return ordered;
}

function namesOf(fields: readonly FieldDefinition[]): string[] {
  return fields.map((field) => field.name);
}
