export type {
  AnyChannel,
  Channel,
  ChannelTypes,
  EchoComparison,
  InputOf,
  MessageOf,
  MessageSchema,
  TypesOf,
} from "./channels/channel.ts";
export { email, type EmailEntries, type EmailInput, type EmailMessage, type EmailTypes } from "./channels/email.ts";
export { type ChannelName, channels, findChannel } from "./channels/find-channel.ts";
export { sms, type SmsEntries, type SmsInput, type SmsMessage, type SmsTypes } from "./channels/sms.ts";
export type { TemplateEntries, TemplateInput, TemplateMessage } from "./channels/template-entries.ts";
export { whatsapp, type WhatsappTypes } from "./channels/whatsapp.ts";
export { zalo, type ZaloTypes } from "./channels/zalo.ts";

export {
  type Attachment,
  type AttachmentEntries,
  type AttachmentInput,
  type AttachmentSchema,
  buildAttachment,
  type FileDataInput,
} from "./fields/attachment/attachment.ts";
export { attachmentFromBlob } from "./files/attachment-from-blob.ts";
export { attachmentsFromFiles } from "./files/attachments-from-files.ts";
export {
  type AboutFile,
  type AttachmentEncoding,
  detectAttachmentEncoding,
} from "./fields/attachment/detect-attachment-encoding.ts";
export type { AttachmentList, AttachmentListInput, AttachmentsSchema } from "./fields/attachment/attachments.ts";
export { type AddressListInput, normalizeAddressList } from "./fields/email-address/address-list.ts";
export { normalizeEmailAddress } from "./fields/email-address/email-address.ts";
export { normalizePhoneNumber } from "./fields/phone-number/phone-number.ts";
export { measureSms, type SmsEncoding, type SmsMeasure } from "./text/sms-segments.ts";
export { type Gsm7Text, toGsm7 } from "./text/to-gsm7.ts";
export type { TemporalTime } from "./fields/timestamp/temporal.ts";
export { normalizeTimestamp, type TimestampInput } from "./fields/timestamp/timestamp.ts";

export { describeIssue } from "./issues/describe-issue.ts";
export type { DescribeIssue, Issue, IssueParams, IssuePath, Severity, UndescribedIssue } from "./issues/issue.ts";
export type { IssueCode } from "./issues/issue-code.ts";
export { issueCodes } from "./issues/issue-codes.ts";
export type { ParamsOf } from "./issues/issue-params.ts";
export { MessageError } from "./issues/message-error.ts";
export type { Failure, Result, Success } from "./issues/result.ts";
export { unwrap } from "./issues/unwrap.ts";

export { checkMessage } from "./requests/check-message.ts";
export { checkMessages } from "./requests/check-messages.ts";

export type { CountryCode } from "./tables/country-code.ts";
export { countryCodes, isCountryCode } from "./tables/country-codes.ts";
export type { Limits, MediaTypesAdapter, Options, PhoneNumbersAdapter } from "./schema/options.ts";

export type { Batch, Rejection } from "./requests/batch-builder.ts";
export { buildBatches, buildBatchesAsync } from "./requests/build-batches.ts";
export { buildRequest } from "./requests/build-request.ts";
export { findDuplicates } from "./requests/find-duplicates.ts";
export { messageKey } from "./requests/message-key.ts";
export { parseMessages } from "./requests/parse-messages.ts";
export { parseRequest } from "./requests/parse-request.ts";
export type { RequestEnvelope, RequestInput } from "./requests/request-envelope.ts";

export { buildRefusal, type Refusal } from "./responses/build-refusal.ts";
export {
  type AnsweredMessage,
  buildResponse,
  type ResponseEntry,
  type ResponseEnvelope,
  type ResponseStatus,
} from "./responses/build-response.ts";
export type { ProblemEntry } from "./responses/problem-entry.ts";
export { matchOutcomes, type MessageOutcome } from "./responses/match-outcomes.ts";
export { parseResponse } from "./responses/parse-response.ts";
export type { ApiProblem, SendReport, SendReportItem } from "./responses/send-report.ts";
export { toApiProblem } from "./responses/to-api-problem.ts";

export { messageSchema } from "./channels/message-schema.ts";
export {
  addressListSchema,
  attachmentSchema,
  emailAddressSchema,
  phoneNumberSchema,
  timestampSchema,
} from "./fields/field-schemas.ts";
export { requestSchema } from "./requests/request-schema.ts";
export type { FieldIssue } from "./schema/field-issue.ts";
export type { Field, FieldName, Optional } from "./schema/field.ts";
export type { ListSchema } from "./schema/list.ts";
export type { Schema } from "./schema/schema.ts";
