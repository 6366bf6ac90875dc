import {
  buildRequest,
  matchOutcomes,
  MessageError,
  normalizePhoneNumber,
  parseResponse,
  sms,
  unwrap,
} from "capillary-messages";
import { messageArbitrary } from "capillary-messages/arbitraries";
import { basicCredentials, toHttpRequest } from "capillary-messages/http";
import { vi } from "capillary-messages/locales/vi";
import { createMockEndpoint } from "capillary-messages/mock";
import fc from "fast-check";

test("the whole way of a message", async () => {
  const request = unwrap(buildRequest(sms, [{ to: "+91 99882 21100", body: "Hello" }]));
  const credentials = basicCredentials({ username: "store.server", password: "server123" });
  const { url, ...init } = unwrap(toHttpRequest(sms, request, { host: "eu.api.example.com", credentials }));
  const response = await createMockEndpoint()(new Request(url, init));
  const report = unwrap(parseResponse(sms, await response.json()));
  expect(matchOutcomes(sms, request, report)).toMatchObject([{ outcome: "accepted" }]);
});

test("errors and texts", () => {
  expect(() => unwrap(normalizePhoneNumber("call me"))).toThrow(MessageError);
  const result = buildRequest(sms, { to: "call me", body: "Hello" }, { describe: vi });
  expect(result).toMatchObject({ ok: false, errors: [{ code: "phone_number.letters" }] });
});

test("arbitraries", () => {
  fc.assert(fc.property(messageArbitrary(sms), (message) => buildRequest(sms, message).ok));
});
