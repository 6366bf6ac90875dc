import assert from "node:assert/strict";
import { buildRequest, sms, unwrap } from "capillary-messages";
import { createMockEndpoint } from "capillary-messages/mock";
import createClient from "openapi-fetch";
import type { components, paths } from "./api.js";

const client = createClient<paths>({
  baseUrl: "https://eu.api.example.com",
  fetch: createMockEndpoint(),
  headers: { "X-CAP-API-OAUTH-TOKEN": "secret" },
});

// The request that we build is the one that the description tells of.
const body: components["schemas"]["SmsRequest"] = {
  sms: [...unwrap(buildRequest(sms, { to: "+91 99882 21100", body: "Hello" })).sms],
};
const { data, error } = await client.POST("/v2/communications/sendMessage", {
  params: { query: { channel: "sms" } },
  body,
});
assert.equal(error, undefined);
assert.equal(data?.status.code, 200);

const email: components["schemas"]["EmailMessage"] = {
  to: "jane@example.com",
  from: "shop@example.com",
  subject: "Your receipt",
  body: "Thank you.",
  attachments: {
    attachment: [{ file_name: "a.pdf", file_type: "pdf", file_data: "JVBERi0x", file_encoding_type: "base64" }],
  },
};
// @ts-expect-error -- no field of a message
const wrong: components["schemas"]["SmsMessage"] = { to: "919988221100", body: "Hello", scheduleTime: "" };
// @ts-expect-error -- a text
const noText: components["schemas"]["SmsMessage"] = { to: "919988221100", body: 5 };
const refused = await client.POST("/v2/communications/sendMessage", {
  params: { query: { channel: "sms" } },
  body: { email: [email] },
});
assert.equal(refused.error?.errors[0]?.code, 4217);
console.log(wrong.to, noText.to);
