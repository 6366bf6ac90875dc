import { buildRequest, type EmailInput, email, type RequestEnvelope, type Result, unwrap } from "capillary-messages";
import { oauthCredentials, toHttpRequest } from "capillary-messages/http";
import { createMockEndpoint } from "capillary-messages/mock";

const message: EmailInput = {
  to: "jane@Example.com",
  from: "shop@example.com",
  subject: "Your receipt",
  body: "<p>Thank you.</p>",
  attachments: [{ file_name: "receipt.pdf", file_data: new TextEncoder().encode("%PDF-1.7 ...") }],
};
const result: Result<RequestEnvelope<typeof email>> = buildRequest(email, message);
const request = unwrap(result);
const to: string | undefined = request.email[0]?.to;
if (to !== "jane@example.com") throw new Error("The domain is not in lower case.");

const credentials = oauthCredentials({ token: "secret" });
const { url, ...init } = unwrap(toHttpRequest(email, request, { host: "eu.api.example.com", credentials }));
const response = await createMockEndpoint()(new Request(url, init));
const { status }: { status: { code: number } } = await response.json();
if (status.code !== 200) throw new Error(`The answer has code ${status.code}.`);
