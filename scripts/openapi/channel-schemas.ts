import { type AnyChannel, fieldsOf } from "../../src/channels/channel.ts";
import { type JsonSchema, refer } from "./json-schema.ts";
import { schemaOf } from "./field-schemas.ts";

/** How the schemas of a channel are named: `SmsMessage`, `SmsRequest`, `SmsResponse`. */
export function schemaName({ name }: AnyChannel, kind: "Message" | "Request" | "Response" | "ResponseEntry"): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${kind}`;
}

/** The canonical message of a channel, its request, and the response to that. */
export function describeChannel(channel: AnyChannel): Readonly<Record<string, JsonSchema>> {
  const { requestKey, responseListKey, responseItemKey } = channel;
  const fields = fieldsOf(channel);
  return {
    [schemaName(channel, "Message")]: {
      type: "object",
      properties: Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)])),
      required: fields.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false,
    },
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
