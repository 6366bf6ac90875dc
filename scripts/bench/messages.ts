/** What is measured: the messages of each channel as a program that is right writes them, as people do, and all wrong. */
import { email, sms, whatsapp, zalo, type AnyChannel } from "../../src/index.ts";

/** Before every time in the data, so that none of them warns. */
export const now: Date = new Date("2024-01-01T00:00:00Z");

export interface Workload {
  readonly channel: AnyChannel;
  readonly canonical: (index: number) => object;
  /** What users and older code give: every field needs a repair. */
  readonly messy: (index: number) => object;
  /** An error in every field, and an unknown one. */
  readonly wrong: (index: number) => object;
}

/** 65 characters, as in the sample of the API's page. */
const TEXT = "747977 is the OTP for company X. Valid for 15 minutes. flob0a0BiP";
const CANONICAL_TIME = "2030-02-22T00:25:06+05:30";
const MESSY_TIME = new Date("2030-02-22T00:25:06.123Z");
const WRONG_TIME = "2030-02-30T00:25:06Z";

export const smsWorkload: Workload = {
  channel: sms,
  canonical: (index) => ({ to: mobile(index), body: TEXT, scheduledTime: CANONICAL_TIME }),
  messy: (index) => ({ to: spacedMobile(index), body: TEXT, scheduledTime: MESSY_TIME }),
  wrong: (index) => ({ to: `abc${index}`, body: "", scheduledTime: WRONG_TIME, sender: "a\nb", x: 1 }),
};

export const workloads: readonly Workload[] = [
  smsWorkload,
  {
    channel: email,
    canonical: (index) => ({
      to: `jane.doe.${index}@example.com`,
      cc: "desk@example.com, audit@example.org",
      from: "noreply@example.com",
      subject: `Your order ${index} is on its way`,
      body: `<p>${TEXT}</p><p>${TEXT}</p>`,
      scheduledTime: CANONICAL_TIME,
    }),
    messy: (index) => ({
      to: ` jane.doe.${index}@Example.COM `,
      cc: ["desk@Example.com", "audit@example.org"],
      from: "noreply@EXAMPLE.com",
      subject: `Your order ${index} is on its way`,
      body: `<p>${TEXT}</p><p>${TEXT}</p>`,
      scheduledTime: MESSY_TIME,
    }),
    wrong: (index) => ({
      to: `jane.doe.${index}`,
      cc: "desk@@example.com",
      from: "no reply@example.com",
      subject: `Your order\r\n${index}`,
      body: "\0",
      scheduledTime: WRONG_TIME,
      x: 1,
    }),
  },
  ...[whatsapp, zalo].map((channel) => ({
    channel,
    canonical: (index: number) => ({ receiver: mobile(index), template: TEXT, scheduledTime: CANONICAL_TIME }),
    messy: (index: number) => ({ receiver: spacedMobile(index), template: TEXT, scheduledTime: MESSY_TIME }),
    wrong: (index: number) => ({ receiver: `abc${index}`, template: " ", scheduledTime: WRONG_TIME, x: 1 }),
  })),
];

/** `{"sms": [...]}` with that many messages. */
export function envelope(
  channel: AnyChannel,
  messages: readonly object[],
): Readonly<Record<string, readonly object[]>> {
  return { [channel.requestKey]: messages };
}

export function list(count: number, message: (index: number) => object): readonly object[] {
  return Array.from({ length: count }, (_, index) => message(index));
}

function mobile(index: number): string {
  return `9199${String(88_200_000 + (index % 99_999))}`;
}

function spacedMobile(index: number): string {
  const digits = mobile(index);
  return `+91 ${digits.slice(2, 7)} ${digits.slice(7)}`;
}
