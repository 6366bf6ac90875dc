"use strict";

const assert = require("node:assert/strict");
const {
  buildRequest,
  matchOutcomes,
  MessageError,
  normalizePhoneNumber,
  parseResponse,
  sms,
  unwrap,
} = require("capillary-messages");
const { basicCredentials, toHttpRequest } = require("capillary-messages/http");
const { createMockEndpoint } = require("capillary-messages/mock");
const description = require("capillary-messages/openapi.json");

assert.equal(description.openapi, "3.1.0");
main().then(undefined, (error) => {
  console.error(error);
  process.exitCode = 1;
});

async function main() {
  await checkBothFormats();
  const request = unwrap(buildRequest(sms, [{ to: "+91 99882 21100", body: "Hello" }]));
  const credentials = basicCredentials({ username: "store.server", password: "server123" });
  const { url, ...init } = unwrap(toHttpRequest(sms, request, { host: "eu.api.example.com", credentials }));
  const response = await createMockEndpoint()(new Request(url, init));
  const report = unwrap(parseResponse(sms, await response.json()));
  const outcomes = matchOutcomes(sms, request, report).map(({ outcome, matchedBy }) => [outcome, matchedBy]);
  assert.deepEqual(outcomes, [["accepted", "position"]]);
}

/** CommonJS gets a build of its own; what comes from one goes into the other. */
async function checkBothFormats() {
  const imported = await import("capillary-messages");
  const importedHttp = await import("capillary-messages/http");
  assert.notEqual(imported.buildRequest, buildRequest);
  assert.deepEqual(Object.keys(imported).sort(), Object.keys(require("capillary-messages")).sort());
  assert.throws(
    () => unwrap(normalizePhoneNumber("call me")),
    (error) => error instanceof MessageError && error instanceof imported.MessageError,
  );
  assert.throws(
    () => imported.unwrap(imported.normalizePhoneNumber("call me")),
    (error) => error instanceof MessageError && error instanceof imported.MessageError,
  );
  const credentials = basicCredentials({ username: "store.server", password: "server123" });
  assert.ok(credentials instanceof importedHttp.Credentials);
  const message = { to: "+91 99882 21100", body: "Hello" };
  const request = imported.unwrap(imported.buildRequest(sms, message));
  const options = { host: "eu.api.example.com", credentials };
  assert.deepEqual(
    importedHttp.toHttpRequest(imported.sms, request, options),
    toHttpRequest(sms, unwrap(buildRequest(imported.sms, message)), options),
  );
}
