import type { FormField } from "./form-fields.ts";
import { SendingTime } from "./sending-time.ts";
import { type MeterActions, SmsMeter } from "./sms-meter.ts";
import { SmsPreview } from "./sms-preview.ts";

/** More about a text, below its field. */
export interface FieldExtra {
  readonly element: HTMLElement;
  show(text: string): void;
}

export function createExtras(kind: FormField["kind"], actions: MeterActions): readonly FieldExtra[] {
  if (kind === "time") return [new SendingTime()];
  return kind === "sms" ? [new SmsMeter(actions), new SmsPreview()] : [];
}
