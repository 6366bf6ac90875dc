import type { ExactOptionalSchema } from "valibot";
import type { FieldRule } from "./dataset.ts";
import { bind, type Glance, partsOf, type AnySchema, type Schema, toSchema } from "./schema.ts";
import type { Settings } from "./settings.ts";

/** The names of the field rules, by which tests and generators know them. */
export type FieldName =
  | "address_list"
  | "attachments"
  | "email_address"
  | "email_body"
  | "email_subject"
  | "file_data"
  | "file_encoding_type"
  | "file_name"
  | "file_type"
  | "phone_number"
  | "sender"
  | "sms_body"
  | "timestamp"
  | "whatsapp_template"
  | "zalo_template";

/** A schema of one field. Its `type` is the one that converters to JSON Schema know; only its issues have our codes as their `type`. */
export interface Field<Input, Output> extends Schema<Input, Output> {
  /** The type that the field has on the wire. */
  readonly type: "string";
  /** The rule that reads it. */
  readonly fieldName: FieldName;
}

/** A field that may be absent: an object need not have its key, and no output has it then. */
export type Optional<Wrapped extends AnySchema> = ExactOptionalSchema<Wrapped, undefined>;

/** A schema of one field, usable alone or as an entry of any object. */
export function field<Input, Output>(
  fieldName: FieldName,
  rule: FieldRule<Output>,
  glance?: Glance,
  settings?: Settings,
): Field<Input, Output> {
  return toSchema<Field<Input, Output>>({
    type: "string",
    fieldName,
    expects: fieldName,
    rule,
    isOptional: false,
    settings,
    glance,
    bind: (others) => field(fieldName, rule, glance, others),
  });
}

/** The same schema, save that an absent value is no error. */
export function optional<Wrapped extends AnySchema>(wrapped: Wrapped, settings?: Settings): Optional<Wrapped> {
  const parts = partsOf(wrapped);
  return toSchema<Optional<Wrapped>>({
    type: "exact_optional",
    wrapped,
    default: undefined,
    expects: parts.expects,
    // The rule of an object reads the entries of the schema that it belongs to.
    rule: (input, dataset) => parts.rule(input, dataset),
    isOptional: true,
    settings,
    glance: parts.glance,
    bind: (others) => optional(bind(wrapped, others), others),
  });
}
