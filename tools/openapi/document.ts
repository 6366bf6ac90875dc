import { channels } from "../../src/index.ts";
import { describeStatus, REFUSING_STATUSES } from "./api-codes.ts";
import { describeChannel, schemaName } from "./channel-schemas.ts";
import { EXAMPLES } from "./examples.ts";
import { fieldSchemas } from "./field-schemas.ts";
import { refer } from "./json-schema.ts";
import { responseSchemas } from "./response-schemas.ts";

/** OpenAPI 3.1 of the canonical wire form: what builders emit, what they accept unchanged, and what `buildResponse` answers. */
export function describeApi(version: string): object {
  return {
    openapi: "3.1.0",
    info: {
      title: "Send communication message",
      version,
      summary: "SMS, WhatsApp, Zalo and email in their canonical form.",
      description: DESCRIPTION,
      license: { name: "MIT", identifier: "MIT" },
    },
    jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base",
    servers: [{ url: "https://{host}", variables: { host: { default: "eu.api.example.com" } } }],
    security: [{ basic: [] }, { oauthToken: [] }],
    paths: { "/v2/communications/sendMessage": { post: describeOperation() } },
    components: {
      schemas: Object.assign({}, ...channels.map(describeChannel), fieldSchemas, responseSchemas),
      responses: Object.fromEntries(
        REFUSING_STATUSES.map((status) => [
          `Refused${status}`,
          { description: describeStatus(status), content: { "application/json": { schema: refer("Refusal") } } },
        ]),
      ),
      securitySchemes: {
        basic: {
          type: "http",
          scheme: "basic",
          description: "The password is the MD5 of the account's password, in lower-case hex.",
        },
        oauthToken: {
          type: "apiKey",
          in: "header",
          name: "X-CAP-API-OAUTH-TOKEN",
          description: "The token as it is, without `Bearer`.",
        },
      },
    },
  };
}

const DESCRIPTION =
  "Written by capillary-messages from its own rules. A body that it accepts may still be refused by the library, for what JSON Schema " +
  "cannot say: country codes and lengths of phone numbers, segments of SMS, bytes of file names, the length of base64, and attachments " +
  "whose type and content disagree. There is no idempotency key: a retry after a time-out may send twice.";

function describeOperation(): object {
  return {
    operationId: "sendMessage",
    summary: "Sends messages of one channel.",
    parameters: [
      {
        name: "channel",
        in: "query",
        required: true,
        description:
          "The channel of the body. The API takes any letter case, and SMS when it is absent: always say it.",
        schema: { type: "string", enum: channels.map(({ name }) => name) },
      },
      ...["TYPE", "CODE"].map((part) => ({
        name: `X-CAP-API-ATTRIBUTION-ENTITY-${part}`,
        in: "header",
        description: "On whose behalf; only with OAuth.",
        schema: { type: "string" },
      })),
    ],
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: { oneOf: channels.map((channel) => refer(schemaName(channel, "Request"))) },
          examples: Object.fromEntries(EXAMPLES.map(([{ name }, value]) => [name, { value }])),
        },
      },
    },
    responses: {
      "200": {
        description: "The messages were looked at. Whether each was accepted its entry says, not the HTTP status.",
        content: {
          "application/json": {
            schema: { anyOf: channels.map((channel) => refer(schemaName(channel, "Response"))) },
          },
        },
      },
      ...Object.fromEntries(
        REFUSING_STATUSES.map((status) => [status, { $ref: `#/components/responses/Refused${status}` }]),
      ),
    },
  };
}
