"use strict";

const assert = require("node:assert/strict");
const { buildRequest, matchOutcomes, parseResponse, sms, unwrap } = require("capillary-messages");
const { basicCredentials, toHttpRequest } = require("capillary-messages/http");
const { createMockEndpoint } = require("capillary-messages/mock");
const description = require("capillary-messages/openapi.json");
const vectors = require("capillary-messages/vectors/find-channel.json");

assert.equal(description.openapi, "3.1.0");
assert.equal(vectors.function, "findChannel");
main().then(undefined, (error) => {
  console.error(error);
  process.exitCode = 1;
});

async function main() {
  // What is required and what is imported is one and the same.
  assert.equal((await import("capillary-messages")).buildRequest, buildRequest);
  const request = unwrap(buildRequest(sms, [{ to: "+91 99882 21100", body: "Hello" }]));
  const credentials = basicCredentials({ username: "store.server", password: "server123" });
  const { url, ...init } = unwrap(toHttpRequest(sms, request, { host: "eu.api.example.com", credentials }));
  const response = await createMockEndpoint()(new Request(url, init));
  const report = unwrap(parseResponse(sms, await response.json()));
  const outcomes = matchOutcomes(sms, request, report).map(({ outcome, matchedBy }) => [outcome, matchedBy]);
  assert.deepEqual(outcomes, [["accepted", "position"]]);
}
