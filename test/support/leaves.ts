import { type AnyChannel, fieldsOf } from "../../src/channels/channel.ts";
import type { IssuePath } from "../../src/issues/issue.ts";
import type { FieldName } from "../../src/schema/field.ts";

/** A place in a channel's message where a value of its own stands. */
export interface Leaf {
  readonly name: string;
  /** From the message down. */
  readonly path: IssuePath;
  readonly rule: FieldName;
}

const ATTACHMENT_FIELDS: readonly string[] = ["file_name", "file_type", "file_data", "file_encoding_type"];

/** Every place of a channel's message, found by its fields: the fields, the entries of lists, the fields of attachments. */
export function leavesOf(channel: AnyChannel): readonly Leaf[] {
  return fieldsOf(channel).flatMap(({ name, rule }) => {
    const paths: IssuePath[] = [[name]];
    if (rule === "address_list") paths.push([name, 0]);
    if (rule === "attachments") {
      paths.push([name, "attachment"], [name, 0], [name, "attachment", 0]);
      for (const inner of ATTACHMENT_FIELDS) paths.push([name, 0, inner], [name, "attachment", 0, inner]);
    }
    return paths.map((path): Leaf => ({ name: [channel.name, ...path].join("."), path, rule }));
  });
}

/** The message with `value` at the leaf's place, beside what makes the place whole. */
export function plant(message: object, { path }: Leaf, value: unknown): object {
  return put(message, path, value);
}

function put(target: object, [key, ...rest]: IssuePath, value: unknown): object {
  if (key === undefined) return target;
  const inner = rest.length === 0 ? value : put(emptyAt(key, rest), rest, value);
  return Array.isArray(target) ? [inner] : { ...target, [key]: inner };
}

/** The empty list or object at `key`, for a path that goes on with `rest`. */
function emptyAt(key: string | number, rest: IssuePath): object {
  if (typeof rest[0] === "number") return [];
  return typeof key === "number" ? { file_name: "a.pdf", file_data: "JVBERi0=", file_type: "pdf" } : {};
}
