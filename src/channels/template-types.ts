/** A canonical message of a channel that sends rendered templates to a phone number: WhatsApp and Zalo. */
export interface TemplateMessage {
  /** Digits, country code first, no `+`. */
  readonly receiver: string;
  /** The rendered text, not a template's name. */
  readonly template: string;
  /** `YYYY-MM-DDTHH:mm:ssZ` or with `±HH:MM`; absent: at once. */
  readonly scheduledTime?: string;
}

/** What may be given for one. */
export interface TemplateInput {
  readonly receiver: string;
  readonly template: string;
  readonly scheduledTime?: string | Date | null | undefined;
}
