import { channels } from "capillary-messages";

const LABELS: Readonly<Record<string, string>> = { sms: "SMS", email: "Email", whatsapp: "WhatsApp", zalo: "Zalo" };

export function channelLabel(name: string): string {
  return LABELS[name] ?? name;
}

/** For a `select`: every channel, or the payload tells. */
export function channelOptions(): [value: string, text: string][] {
  return [["", "Detect"], ...channels.map(({ name }): [string, string] => [name, channelLabel(name)])];
}
