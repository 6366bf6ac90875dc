import { buildRequest, type Result, sms, type SmsMessage, unwrap } from "capillary-messages";
import { oauthCredentials, toHttpRequest } from "capillary-messages/http";

test("a service in TypeScript", () => {
  const request = unwrap(buildRequest(sms, { to: "+91 99882 21100", body: "Hello" }));
  const [message]: readonly SmsMessage[] = request.sms;
  expect(message?.to).toBe("919988221100");
  const credentials = oauthCredentials({ token: "secret" });
  const result: Result<{ url: string }> = toHttpRequest(sms, request, { host: "eu.api.example.com", credentials });
  expect(result.ok).toBe(true);
});
