/** Types whose checks typia writes out ahead of time: `bench/install-peers.ts` has that done, and the bench takes its result in place of this file. */
import typia, { type tags } from "typia";

// typia reads literal types only: these are the patterns of ../patterns.ts.
type Address = string & tags.Pattern<"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$">;
type AddressList = string &
  tags.Pattern<"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+(?:, [A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)*$">;
type Text = string & tags.Pattern<"^(?=[\\s\\S]*\\S)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$">;
type Time = string &
  tags.Pattern<"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$">;

interface SmsMessage {
  to: string & tags.Pattern<"^[1-9][0-9]{6,14}$">;
  body: Text & tags.MaxLength<39015>;
  scheduledTime?: Time;
  sender?: string & tags.Pattern<"^[^\\u0000-\\u001f\\u007f-\\u009f]*$">;
}

interface EmailMessage {
  to: Address;
  cc?: AddressList;
  bcc?: AddressList;
  from: Address;
  subject: string & tags.Pattern<"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]*$">;
  body: Text;
  attachments?: { attachment: AttachmentFile[] };
  scheduledTime?: Time;
}

interface AttachmentFile {
  file_name: string & tags.MinLength<1>;
  file_data: string & tags.MinLength<1>;
  file_type?: string;
  file_encoding_type?: "base64";
}

export const validateSms: (input: unknown) => { success: boolean; data?: unknown } =
  typia.createValidateEquals<SmsMessage>();
export const validateSmsRequest: (input: unknown) => { success: boolean; data?: unknown } = typia.createValidateEquals<{
  sms: SmsMessage[] & tags.MinItems<1>;
}>();
export const validateEmail: (input: unknown) => { success: boolean; data?: unknown } =
  typia.createValidateEquals<EmailMessage>();
export const validateEmailRequest: (input: unknown) => { success: boolean; data?: unknown } =
  typia.createValidateEquals<{ email: EmailMessage[] & tags.MinItems<1> }>();
