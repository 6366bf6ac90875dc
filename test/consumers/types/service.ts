import {
  type AnyChannel,
  type Attachment,
  type Batch,
  buildBatches,
  buildBatchesAsync,
  buildRequest,
  buildResponse,
  channels,
  checkMessage,
  checkMessages,
  email,
  findChannel,
  type Issue,
  type IssueCode,
  matchOutcomes,
  MessageError,
  type MessageOf,
  messageSchema,
  normalizePhoneNumber,
  type Options,
  parseRequest,
  parseResponse,
  type RequestEnvelope,
  requestSchema,
  type Result,
  type SendReport,
  sms,
  type SmsMessage,
  toApiProblem,
  unwrap,
} from "capillary-messages";
import { inputArbitrary, messageArbitrary } from "capillary-messages/arbitraries";
import { basicCredentials, type HttpRequest, toHttpRequest } from "capillary-messages/http";
import { createMockEndpoint } from "capillary-messages/mock";
import fc from "fast-check";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function isTrue<Condition extends true>(condition: Condition = true as Condition): Condition {
  return condition;
}

const options: Options = { defaultCountry: "IN", limits: { maxMessages: 100 } };
const result = buildRequest(sms, [{ to: "09988 221100", body: "Hello", scheduledTime: new Date() }], options);
isTrue<Equal<MessageOf<typeof sms>, SmsMessage>>();
isTrue<Equal<typeof result, Result<RequestEnvelope<typeof sms>>>>();

if (result.ok) {
  const messages: readonly SmsMessage[] = result.value.sms;
  const http: HttpRequest = unwrap(
    toHttpRequest(sms, result.value, {
      host: "eu.api.example.com",
      credentials: basicCredentials({ username: "store.server", password: "secret" }),
    }),
  );
  console.log(messages.length, http.url);
} else {
  const [first]: readonly [Issue, ...Issue[]] = result.errors;
  const code: IssueCode = first.code;
  console.log(code, toApiProblem(first).message);
}

const attachments: readonly Attachment[] = unwrap(
  buildRequest(email, { to: "a@example.com", from: "b@example.com", subject: "Hello", body: "Hello" }),
).email.flatMap((message) => message.attachments?.attachment ?? []);

const batches: Batch<typeof sms>[] = [...buildBatches(sms, [{ to: "919988221100", body: "Hello" }])];
const stream: AsyncGenerator<Batch<typeof sms>, void, undefined> = buildBatchesAsync(sms, []);
const any: AnyChannel = unwrap(findChannel("sms"));
const checked: Result<readonly Result<SmsMessage>[]> = checkMessages(sms, []);
const report: Result<SendReport> = parseResponse(sms, {});

// @ts-expect-error -- not a message of this channel
buildRequest(sms, { receiver: "919988221100", template: "Hello" });
// @ts-expect-error -- not a code of this library
const unknownCode: IssueCode = "phone_number.no_such_code";
// @ts-expect-error -- not an option
checkMessage(sms, {}, { country: "IN" });
// @ts-expect-error -- read-only
options.defaultCountry = "DE";

console.log(attachments, batches, stream, any, checked, report, unknownCode, MessageError, channels.length);
console.log(
  messageSchema(sms)["~standard"].vendor,
  requestSchema(sms),
  parseRequest(any, {}),
  normalizePhoneNumber(""),
);
console.log(matchOutcomes(sms, { sms: [] }, undefined), buildResponse(sms, []), createMockEndpoint());
console.log(inputArbitrary(sms), fc.oneof(messageArbitrary(email), fc.constant(null)));
