import { API_CODES } from "./api-codes.ts";
import { type JsonSchema, refer } from "./json-schema.ts";

const count: JsonSchema = { type: "integer", minimum: 0 };

/** Schemas that the responses of all channels share. Other keys may stand beside those that are named. */
export const responseSchemas: Readonly<Record<string, JsonSchema>> = {
  ResponseStatus: {
    type: "object",
    properties: {
      count: { ...count, description: "Messages of the request." },
      statusCode: {
        type: "object",
        properties: { status: { type: "boolean" }, message: { type: "string" }, code: refer("Code") },
        required: ["status", "message", "code"],
      },
      successCount: count,
      failureCount: { ...count, description: "Only where some failed." },
      warnings: refer("Problems"),
      warningsAsStatusCode: refer("Problems"),
      message: { type: "string" },
      code: { ...refer("Code"), description: "200: all succeeded. 201: some failed. 500: all failed." },
      success: { type: "boolean", description: "Also true where only some succeeded: look at every entry." },
    },
    required: ["count", "statusCode", "successCount", "message", "code", "success"],
  },
  Echo: {
    description:
      "The message as the API understood it, or as it came if it was refused; with more keys than were sent, and in any order. Never a key to match on alone.",
    type: "object",
    additionalProperties: true,
  },
  Problems: { type: "array", items: refer("Problem") },
  Problem: {
    type: "object",
    properties: { status: { type: "boolean", const: false }, code: refer("Code"), message: { type: "string" } },
    required: ["status", "message"],
  },
  Code: {
    description: "The API's own code. There are more than these.",
    type: "integer",
    anyOf: [...API_CODES.map(([code, description]) => ({ const: code, description })), { type: "integer" }],
  },
  Refusal: {
    description: "The request as a whole was refused; nothing was sent.",
    type: "object",
    properties: { errors: { type: "array", minItems: 1, items: refer("Problem") } },
    required: ["errors"],
  },
};
