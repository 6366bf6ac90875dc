// Without the arbitraries: the types of fast-check need a newer resolution.
import { buildRequest, email, type EmailMessage, type Result, sms, type SmsMessage, unwrap } from "capillary-messages";
import { basicCredentials, type HttpRequest, toHttpRequest } from "capillary-messages/http";
import { vi } from "capillary-messages/locales/vi";
import { createMockEndpoint } from "capillary-messages/mock";

const request = unwrap(buildRequest(sms, { to: "+91 99882 21100", body: "Hello" }, { describe: vi }));
const messages: readonly SmsMessage[] = request.sms;
const credentials = basicCredentials({ username: "store.server", password: "secret" });
const result: Result<HttpRequest> = toHttpRequest(sms, request, { host: "eu.api.example.com", credentials });
const emails: readonly EmailMessage[] = unwrap(
  buildRequest(email, { to: "a@example.com", from: "b@example.com", subject: "Hello", body: "Hello" }),
).email;
// @ts-expect-error -- not a message of this channel
buildRequest(sms, { receiver: "919988221100", template: "Hello" });
console.log(messages.length, result.ok, emails.length, createMockEndpoint());
