/** How a field looks; whether it is required the channel itself says. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly kind: "line" | "text" | "sms" | "number" | "address" | "time" | "files";
  readonly hint: string;
  readonly example?: string;
}

export type ChannelName = "sms" | "email" | "whatsapp" | "zalo";

const scheduledTime: FormField = {
  name: "scheduledTime",
  label: "Send at",
  kind: "time",
  hint: "Empty: at once. A time such as 2099-02-22 00:25 is read in the zone above.",
};
const receiver: FormField = {
  name: "receiver",
  label: "To",
  kind: "number",
  hint: "One number with its country code, written as you like.",
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
      hint: "Plain characters fit 160 to an SMS; a single other one makes it 70.",
      example: "748301 is your code. It is valid for 15 minutes.",
    },
    scheduledTime,
    { name: "sender", label: "Sender", kind: "line", hint: "Your registered name (up to 11 characters) or number." },
  ],
  email: [
    { name: "to", label: "To", kind: "address", hint: "One address, without a name.", example: "jane@example.com" },
    { name: "cc", label: "Copy (cc)", kind: "address", hint: "Several with a comma between them." },
    { name: "bcc", label: "Blind copy (bcc)", kind: "address", hint: "Nobody else sees these." },
    { name: "from", label: "From", kind: "address", hint: "One address of yours.", example: "shop@example.com" },
    { name: "subject", label: "Subject", kind: "line", hint: "One line.", example: "Your receipt" },
    { name: "body", label: "Text", kind: "text", hint: "Plain text or HTML.", example: "<p>Thank you for coming.</p>" },
    { name: "attachments", label: "Attachments", kind: "files", hint: "Files stay on this page; nothing is uploaded." },
    scheduledTime,
  ],
  whatsapp: [receiver, template, scheduledTime],
  zalo: [receiver, template, scheduledTime],
};
