import { toJsonSchema } from "@valibot/to-json-schema";
import { type AnyChannel, messageSchema } from "../../src/index.ts";
import type { FieldName } from "../../src/schema/field.ts";
import { referenceOf } from "./field-schemas.ts";
import { type JsonSchema, refer } from "./json-schema.ts";

/** Names a schema of a channel: `SmsMessage`, `SmsRequest`, `SmsResponse`. */
export function schemaName({ name }: AnyChannel, kind: "Message" | "Request" | "Response" | "ResponseEntry"): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${kind}`;
}

/** The canonical message of a channel, its request, and the response to that. */
export function describeChannel(channel: AnyChannel): Readonly<Record<string, JsonSchema>> {
  const { requestKey, responseListKey, responseItemKey } = channel;
  return {
    [schemaName(channel, "Message")]: describeMessage(channel),
    [schemaName(channel, "Request")]: {
      type: "object",
      properties: { [requestKey]: { type: "array", minItems: 1, items: refer(schemaName(channel, "Message")) } },
      required: [requestKey],
      additionalProperties: false,
    },
    [schemaName(channel, "Response")]: {
      type: "object",
      properties: {
        status: refer("ResponseStatus"),
        [responseListKey]: { type: "array", items: refer(schemaName(channel, "ResponseEntry")) },
      },
      required: ["status", responseListKey],
    },
    [schemaName(channel, "ResponseEntry")]: {
      type: "object",
      properties: { [responseItemKey]: refer("Echo"), errors: refer("Problems"), warnings: refer("Problems") },
      required: [responseItemKey, "errors", "warnings"],
    },
  };
}

/**
 * As valibot's converter has it; each field is one of our rules, of which the converter sees no more than the type.
 *
 * @throws {TypeError} for a field whose rule has no schema: add it to the table.
 */
function describeMessage(channel: AnyChannel): JsonSchema {
  const { $schema: _, ...schema } = toJsonSchema(messageSchema(channel), {
    target: "draft-2020-12",
    typeMode: "output",
    overrideSchema: ({ valibotSchema }) => {
      const $ref = hasFieldName(valibotSchema) ? referenceOf(valibotSchema.fieldName) : undefined;
      return $ref === undefined ? undefined : { $ref };
    },
  });
  // The converter's types are those of all drafts.
  const message: JsonSchema = JSON.parse(JSON.stringify(schema));
  for (const [name, field] of Object.entries(message.properties ?? {}))
    if (field.$ref === undefined) throw new TypeError(`The rule of the field ${name} has no schema.`);
  return message;
}

function hasFieldName(schema: object): schema is { readonly fieldName: FieldName } {
  return "fieldName" in schema && typeof schema.fieldName === "string";
}
