import { type AnyChannel, measureSms } from "../../src/index.ts";
import { shorten } from "./print.ts";

const MAX_SUBJECT_CHARACTERS = 24;

/** What a table shows of a message: no body. */
export interface MessageFacts {
  readonly recipient: string;
  readonly kind: string;
  readonly time: string;
}

export function describeMessage(channel: AnyChannel, message: Readonly<Record<string, unknown>>): MessageFacts {
  const isRecipient = (echo: string | undefined): boolean => echo === "phone_number" || echo === "email_address";
  const [recipient = ""] = Object.entries(channel.matchedBy).find(([, echo]) => isRecipient(echo)) ?? [];
  return {
    recipient: shorten(textOf(message[recipient]), 40),
    kind: describeKind(channel, message),
    time: textOf(message["scheduledTime"]) || "at once",
  };
}

function describeKind({ name }: AnyChannel, message: Readonly<Record<string, unknown>>): string {
  if (name === "sms") {
    const { encoding, segments } = measureSms(textOf(message["body"]));
    return `${segments} SMS, ${encoding}`;
  }
  if (name !== "email") return `text of ${[...textOf(message["template"])].length} characters`;
  const files = countAttachments(message["attachments"]);
  const subject = `"${shorten(textOf(message["subject"]), MAX_SUBJECT_CHARACTERS)}"`;
  return files === 0 ? subject : `${subject} + ${files} ${files === 1 ? "file" : "files"}`;
}

function countAttachments(attachments: unknown): number {
  if (typeof attachments !== "object" || attachments === null || !("attachment" in attachments)) return 0;
  return Array.isArray(attachments.attachment) ? attachments.attachment.length : 0;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
