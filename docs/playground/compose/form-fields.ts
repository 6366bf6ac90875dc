import type { FieldKind } from "../fixes/fix.ts";

/** The look of a field; whether it is required the channel itself says. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind | "files";
  readonly hint: string;
  readonly example?: string;
}

export type ChannelName = "sms" | "email" | "whatsapp" | "zalo";

const scheduledTime: FormField = {
  name: "scheduledTime",
  label: "Send at",
  kind: "time",
  hint: "Leave it empty to send at once.",
};
const receiver: FormField = {
  name: "receiver",
  label: "To",
  kind: "number",
  hint: "One number with its country code. Spaces and dashes are fine.",
  example: "+91 99882 21100",
};
const template: FormField = {
  name: "template",
  label: "Text",
  kind: "text",
  hint: "The finished text, not the name of a template.",
  example: "Your table for two is ready.",
};

export const FORM_FIELDS: Readonly<Record<ChannelName, readonly FormField[]>> = {
  sms: [
    { ...receiver, name: "to", example: "+44 7447 900 000" },
    {
      name: "body",
      label: "Text",
      kind: "sms",
      hint: "Plain characters fit 160 to an SMS.",
      example: "Hi Mia, your order’s ready. Pick it up until 8 pm today.",
    },
    scheduledTime,
    { name: "sender", label: "Sender", kind: "line", hint: "Your registered name (up to 11 characters) or number." },
  ],
  email: [
    { name: "to", label: "To", kind: "address", hint: "One address, without a name.", example: "jane@example.com" },
    { name: "cc", label: "Copy (cc)", kind: "addresses", hint: "Several addresses with a comma between them." },
    { name: "bcc", label: "Blind copy (bcc)", kind: "addresses", hint: "Nobody else sees these." },
    { name: "from", label: "From", kind: "address", hint: "One address of yours.", example: "shop@example.com" },
    { name: "subject", label: "Subject", kind: "line", hint: "One line.", example: "Your receipt" },
    { name: "body", label: "Text", kind: "text", hint: "Plain text or HTML.", example: "<p>Thank you for coming.</p>" },
    { name: "attachments", label: "Attachments", kind: "files", hint: "Files stay on this page; nothing is uploaded." },
    scheduledTime,
  ],
  whatsapp: [receiver, template, scheduledTime],
  zalo: [receiver, template, scheduledTime],
};

/** The field of a channel by its name in the API. */
export function formField(channel: string, name: string): FormField | undefined {
  return Object.hasOwn(FORM_FIELDS, channel)
    ? FORM_FIELDS[channel as ChannelName].find((field) => field.name === name)
    : undefined;
}
