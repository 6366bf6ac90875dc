export type {
  AnyChannel,
  Channel,
  ChannelTypes,
  EchoComparison,
  FieldDefinition,
  InputOf,
  MessageOf,
  TypesOf,
} from "./channels/channel.ts";
export { email, type EmailInput, type EmailMessage, type EmailTypes } from "./channels/email.ts";
export { channels, findChannel } from "./channels/find-channel.ts";
export { sms, type SmsInput, type SmsMessage, type SmsTypes } from "./channels/sms.ts";
export type { TemplateInput, TemplateMessage } from "./channels/template-types.ts";
export { whatsapp, type WhatsappTypes } from "./channels/whatsapp.ts";
export { zalo, type ZaloTypes } from "./channels/zalo.ts";

export { type Attachment, type AttachmentInput, buildAttachment } from "./fields/attachment.ts";
export { attachmentFromBlob } from "./fields/attachment/attachment-from-blob.ts";
export { attachmentsFromFiles } from "./fields/attachment/attachments-from-files.ts";
export {
  type AboutFile,
  type AttachmentEncoding,
  detectAttachmentEncoding,
} from "./fields/attachment/detect-attachment-encoding.ts";
export { normalizeAddressList } from "./fields/address-list.ts";
export { normalizeEmailAddress } from "./fields/email-address.ts";
export type { FieldRule } from "./fields/field-rule.ts";
export { normalizePhoneNumber } from "./fields/phone-number.ts";
export { measureSms, type SmsEncoding, type SmsMeasure } from "./fields/sms-segments.ts";
export { normalizeTimestamp } from "./fields/timestamp.ts";

export { describeIssue } from "./issues/describe-issue.ts";
export type { DescribeIssue, Issue, IssueParams, IssuePath, Severity, UndescribedIssue } from "./issues/issue.ts";
export type { IssueCode } from "./issues/issue-code.ts";
export { issueCodes } from "./issues/issue-codes.ts";
export type { ParamsOf } from "./issues/issue-params.ts";
export { MessageError } from "./issues/message-error.ts";
export type { Failure, Result, Success } from "./issues/result.ts";
export { unwrap } from "./issues/unwrap.ts";

export { checkMessage } from "./messages/check-message.ts";
export { checkMessages } from "./messages/check-messages.ts";

export type { Limits, MediaTypesAdapter, Options, PhoneNumbersAdapter } from "./options/options.ts";

export type { Batch, Rejection } from "./requests/batch-builder.ts";
export { buildBatches, buildBatchesAsync } from "./requests/build-batches.ts";
export { buildRequest } from "./requests/build-request.ts";
export { parseRequest } from "./requests/parse-request.ts";
export type { RequestEnvelope, RequestInput } from "./requests/request-envelope.ts";

export {
  type AnsweredMessage,
  buildResponse,
  type ProblemEntry,
  type ResponseEnvelope,
} from "./responses/build-response.ts";
export { matchOutcomes, type MessageOutcome } from "./responses/match-outcomes.ts";
export { parseResponse } from "./responses/parse-response.ts";
export type { ApiProblem, SendReport, SendReportItem } from "./responses/send-report.ts";
export { toApiProblem } from "./responses/to-api-problem.ts";

export type { Schema } from "./schemas/create-schema.ts";
export { messageSchema } from "./schemas/message-schema.ts";
export { requestSchema } from "./schemas/request-schema.ts";
