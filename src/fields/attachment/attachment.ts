import * as attachmentIssues from "../../issues/attachment-issues.ts";
import * as fieldIssues from "../../issues/field-issues.ts";
import type { Result } from "../../issues/result.ts";
import { createScope, refuse, report, type Scope } from "../../issues/scope.ts";
import type { Options } from "../../schema/options.ts";
import { type FileData, readFileData } from "./file-data.ts";
import { readFileName } from "./file-name.ts";
import { GENERIC, extensionOfName, readFileType } from "./file-type.ts";
import { readGivenString } from "./read-given-string.ts";
import { trimBlanks } from "../../text/blanks.ts";
import { isAbsent } from "../../input/is-absent.ts";
import { isRecord } from "../../input/plain-object.ts";
import { UNREADABLE, listKeys, readProperty } from "../../input/read-property.ts";
import { runRule } from "../run-rule.ts";
import { typeName } from "../../input/type-name.ts";
import { readUnknownKey } from "../../schema/unknown-keys.ts";

/** A canonical attachment. */
export interface Attachment {
  readonly file_name: string;
  /** An extension in lower case, without a dot. */
  readonly file_type: string;
  /** Text as it is, or canonical base64. */
  readonly file_data: string;
  /** There if and only if `file_data` is base64. */
  readonly file_encoding_type?: "base64";
}

/** What may be given for an attachment. */
export interface AttachmentInput {
  readonly file_name: string;
  /** Text, base64, base64url or a data URL; or the file's bytes. */
  readonly file_data: string | Uint8Array | ArrayBuffer;
  /** An extension or a media type. Default: the extension of `file_name`, else what the content looks like. */
  readonly file_type?: string | null | undefined;
  /** `"base64"`: `file_data` is that even if `file_type` is a text. Default: by the type. */
  readonly file_encoding_type?: string | null | undefined;
}

/**
 * One attachment in the form that the API takes. `file_name` and `file_data` are required. Binary files go out as canonical base64 (RFC
 * 4648, 4) with `file_encoding_type: "base64"`, text files as text without it.
 *
 * A failure: a name with a path, a leading dash, controls or over 255 bytes; no way to tell the type; broken base64; no content;
 * NUL or half characters in text; over `limits.maxAttachmentBytes` (inclusive, decoded bytes).
 *
 * ```ts
 * unwrap(buildAttachment({ file_name: "a.txt", file_data: "hello" })); //=> { file_name: "a.txt", file_type: "txt", file_data: "hello" }
 * ```
 */
export function buildAttachment(input: unknown, options?: Options): Result<Attachment> {
  return runRule(readAttachment, input, options);
}

/** The rule of one attachment. */
export function readAttachment(input: unknown, scope: Scope): Attachment | null | undefined {
  if (isAbsent(input)) return undefined;
  const expected = "object with file_name and file_data";
  if (!isRecord(input)) return refuse(scope, fieldIssues.wrongType, { expected, actual: typeName(input) });
  const keys = listKeys(input);
  if (keys === UNREADABLE) return refuse(scope, fieldIssues.unreadable);
  const errorsBefore = scope.log.errorCount;
  const known = readKnownFields(input, keys, scope);
  const issues = [...(known.ok ? [] : known.errors), ...known.warnings];
  const kept: [string, unknown][] = [];
  for (const key of new Set([...keys, ...FIELD_NAMES])) {
    if (!FIELD_NAMES.includes(key)) {
      const value = readUnknownKey(scope, key, input, FIELD_NAMES);
      if (value !== undefined) kept.push([key, value]);
    }
    for (const issue of issues) if (issue.path[scope.path.length] === key) scope.log.adopt(issue);
  }
  return known.ok && scope.log.errorCount === errorsBefore ? { ...known.value, ...Object.fromEntries(kept) } : null;
}

const FIELD_NAMES: readonly string[] = ["file_name", "file_type", "file_data", "file_encoding_type"];

/**
 * Reads the fields that there are in an order of its own, since how the data is read depends on the others. Issues come in the order of
 * the input, so these wait until it is their key's turn; they are few, so none is cut off.
 */
function readKnownFields(
  input: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  scope: Scope,
): Result<Attachment> {
  const names = FIELD_NAMES.filter((name) => keys.includes(name));
  const fields = new Map(names.map((name) => [name, readProperty(input, name)]));
  const aside = createScope({ ...scope.settings, maxIssues: Infinity }, [...scope.path]);
  return aside.log.conclude(readFields(fields, aside));
}

function readFields(fields: ReadonlyMap<string, unknown>, scope: Scope): Attachment | null {
  const fileName = readField(fields, "file_name", scope, readFileName);
  const stated = readField(fields, "file_type", scope, readFileType);
  const isBase64 = readField(fields, "file_encoding_type", scope, readEncoding) ?? false;
  const isGeneric = stated === GENERIC;
  // A name that was refused still says what the file is.
  const type = (isGeneric ? undefined : stated) ?? extensionOfName(fields.get("file_name"));
  const data = readField(fields, "file_data", scope, (input) =>
    readFileData(input, { type, isGeneric, isBase64 }, scope),
  );
  // A type that was refused is an error of its own; nothing follows from it.
  const fileType = data === null || stated === null ? undefined : settleType(data, isGeneric, fileName !== null, scope);
  if (fileName === null || data === null || fileType === undefined) return null;
  return {
    file_name: fileName,
    file_type: fileType,
    file_data: data.text,
    ...(data.isBase64 ? { file_encoding_type: "base64" } : {}),
  };
}

/** Runs the rule of a field at the field's path. */
function readField<T>(
  fields: ReadonlyMap<string, unknown>,
  name: string,
  scope: Scope,
  rule: (input: unknown, scope: Scope) => T,
): T | null {
  const input = fields.get(name);
  scope.path.push(name);
  const value = input === UNREADABLE ? refuse(scope, fieldIssues.unreadable) : rule(input, scope);
  scope.path.pop();
  return value;
}

function readEncoding(input: unknown, scope: Scope): boolean {
  const text = readGivenString(input, scope, 'the string "base64"');
  if (typeof text !== "string") return false;
  const isBase64 = trimBlanks(text).toLowerCase() === "base64";
  if (!isBase64) report(scope, attachmentIssues.unknownEncoding);
  return isBase64;
}

function settleType(
  { type, isGuessed }: FileData,
  isGeneric: boolean,
  isNameRight: boolean,
  scope: Scope,
): string | undefined {
  if (type === undefined && isGeneric) return "bin";
  // A name in place of one that is missing or was refused may show the type.
  if (type === undefined && isNameRight) report(scope, attachmentIssues.unknownType, {}, "file_type");
  if (type !== undefined && isGuessed) report(scope, attachmentIssues.guessedType, { contentType: type }, "file_type");
  return type;
}
