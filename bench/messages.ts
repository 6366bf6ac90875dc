/** The messages that are measured: of each channel as a program that is right writes them, as people do, and all wrong; no two alike. */
import { email, sms, whatsapp, zalo, type AnyChannel } from "../src/index.ts";

/** Before every time in the data, so that none of them warns. */
export const now: Date = new Date("2024-01-01T00:00:00Z");

export interface Workload {
  readonly channel: AnyChannel;
  readonly canonical: (index: number) => object;
  /** Messages of users and older code: every field needs a repair. */
  readonly messy: (index: number) => object;
  /** An error in every field, and an unknown one. */
  readonly wrong: (index: number) => object;
}

const HOUR = 3_600_000;
const FIRST_TIME = Date.parse("2030-02-22T00:25:06Z");
/** Another day in every fourth message or so, another second in each. */
const STEP = 6 * HOUR + 7 * 60_000 + 1_000;
const INDIA = 5.5 * HOUR;

export const smsWorkload: Workload = {
  channel: sms,
  canonical: (index) => ({ to: mobile(index), body: text(index), scheduledTime: canonicalTime(index) }),
  messy: (index) => ({ to: spacedMobile(index), body: text(index), scheduledTime: messyTime(index) }),
  wrong: (index) => ({ to: `abc${index}`, body: "", scheduledTime: wrongTime(index), sender: "a\nb", x: 1 }),
};

const emailWorkload: Workload = {
  channel: email,
  canonical: (index) => ({
    to: `jane.doe.${index}@example.com`,
    cc: "desk@example.com, audit@example.org",
    from: "noreply@example.com",
    subject: `Your order ${index} is on its way`,
    body: `<p>${text(index)}</p><p>${text(index + 1)}</p>`,
    scheduledTime: canonicalTime(index),
  }),
  messy: (index) => ({
    to: ` jane.doe.${index}@Example.COM `,
    cc: ["desk@Example.com", "audit@example.org"],
    from: "noreply@EXAMPLE.com",
    subject: `Your order ${index} is on its way`,
    body: `<p>${text(index)}</p><p>${text(index + 1)}</p>`,
    scheduledTime: messyTime(index),
  }),
  wrong: (index) => ({
    to: `jane.doe.${index}`,
    cc: "desk@@example.com",
    from: "no reply@example.com",
    subject: `Your order\r\n${index}`,
    body: "\0",
    scheduledTime: wrongTime(index),
    x: 1,
  }),
};

export const workloads: readonly Workload[] = [
  smsWorkload,
  emailWorkload,
  ...[whatsapp, zalo].map((channel) => ({
    channel,
    canonical: (index: number) => ({
      receiver: mobile(index),
      template: text(index),
      scheduledTime: canonicalTime(index),
    }),
    messy: (index: number) => ({
      receiver: spacedMobile(index),
      template: text(index),
      scheduledTime: messyTime(index),
    }),
    wrong: (index: number) => ({ receiver: `abc${index}`, template: " ", scheduledTime: wrongTime(index), x: 1 }),
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

export function mobile(index: number): string {
  return `9199${String(88_200_000 + (index % 99_999))}`;
}

/** 65 characters, as in the sample of the API's page. */
export function text(index: number): string {
  const code = String(100_000 + ((index * 7_919) % 900_000));
  return `${code} is the OTP for company X. Valid for 15 minutes. flob${code}`.padEnd(65, "P");
}

export function canonicalTime(index: number): string {
  return localTime(index).replace(" ", "T") + "+05:30";
}

/** `2030-02-22 05:55:06`: the time in India, without its offset. */
export function localTime(index: number): string {
  return new Date(timeOf(index) + INDIA).toISOString().slice(0, 19).replace("T", " ");
}

export function messyTime(index: number): Date {
  return new Date(timeOf(index) + 123);
}

function wrongTime(index: number): string {
  return `2030-02-30T00:${String(10 + (index % 50))}:06Z`;
}

/** Of the years 2030 to 2034. */
function timeOf(index: number): number {
  return FIRST_TIME + (index % 6_000) * STEP;
}

function spacedMobile(index: number): string {
  const digits = mobile(index);
  return `+91 ${digits.slice(2, 7)} ${digits.slice(7)}`;
}
