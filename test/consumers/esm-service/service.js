import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { buildRequest, matchOutcomes, parseResponse, sms, unwrap } from "capillary-messages";
import { basicCredentials, toHttpRequest } from "capillary-messages/http";
import { createMockEndpoint } from "capillary-messages/mock";

const request = unwrap(buildRequest(sms, [{ to: "+91 99882 21100", body: "Hello" }]));
const credentials = basicCredentials({ username: "store.server", password: "server123" });
const { url, ...init } = unwrap(toHttpRequest(sms, request, { host: "eu.api.example.com", credentials }));
const response = await createMockEndpoint()(new Request(url, init));
const report = unwrap(parseResponse(sms, await response.json()));
assert.deepEqual(
  matchOutcomes(sms, request, report).map(({ outcome, matchedBy }) => [outcome, matchedBy]),
  [["accepted", "position"]],
);

const description = JSON.parse(await readFile(new URL(import.meta.resolve("capillary-messages/openapi.json")), "utf8"));
assert.equal(description.openapi, "3.1.0");
await assert.rejects(import("capillary-messages/dist/index.js"), { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" });
// The optional peer is not installed.
await assert.rejects(import("capillary-messages/arbitraries"), { code: "ERR_MODULE_NOT_FOUND" });
