/** Messages that people send: right, but not the sample of the API's page. */
import { checkMessage, email, sms, whatsapp, zalo, type AnyChannel, type Options } from "../src/index.ts";
import { asParsed, build, checkEach, defaultOptions, jsonParse, MESSAGES, parse } from "./calls.ts";
import type { BenchGroup } from "./measure.ts";
import { canonicalTime, envelope, list, localTime, messyTime, mobile, now, text } from "./messages.ts";

interface Sent {
  readonly what: string;
  readonly channel: AnyChannel;
  /** Canonical goes out as it came in; a repair changes every message. */
  readonly kind: "canonical" | "repair";
  readonly message: (index: number) => object;
  readonly options?: Options;
  /** A body as JSON cannot hold it. */
  readonly isBuilt?: boolean;
}

const HINDI = "आपका ओटीपी है, इसे किसी के साथ साझा न करें।";
const VIETNAMESE = "Mã xác thực của quý khách, vui lòng không chia sẻ cho bất kỳ ai.";
const EMOJI = "Your parcel is on its way \u{1f4e6}, it arrives today \u{1f389}.";
const HTML = `<p>Votre commande arrivera bient\u00f4t.</p>${"<p>Thank you for your order. It is on its way to you.</p>".repeat(54)}`;
const ZONE = "Asia/Kolkata";
/** Within the next 30 hours. */
const soon = (index: number): string => `${new Date(now.getTime() + 60_000 * (1 + index)).toISOString().slice(0, 19)}Z`;

const sent: readonly Sent[] = [
  inSms("near times", (index) => ({ scheduledTime: soon(index) })),
  inSms("two segments", (index) => ({ body: `${text(index)} ${text(index + 1)} ${text(index + 2)}` })),
  inSms("Hindi", (index) => ({ body: `${index} ${HINDI}` })),
  inSms("Vietnamese", (index) => ({ body: `${index} ${VIETNAMESE}` })),
  inSms("emoji", (index) => ({ body: `${index} ${EMOJI}` })),
  inTemplate(whatsapp, "Vietnamese", VIETNAMESE),
  inTemplate(zalo, "Hindi", HINDI),
  inTemplate(zalo, "emoji", EMOJI),
  {
    what: "3 kB HTML with an accent",
    channel: email,
    kind: "canonical",
    message: (index) => ({
      to: `jane.doe.${index}@example.com`,
      from: "noreply@example.com",
      subject: `Commande ${index} exp\u00e9di\u00e9e`,
      body: `<p>${index}</p>${HTML}`,
    }),
  },
  {
    what: "keys in another order",
    channel: sms,
    kind: "canonical",
    message: (index) => ({ scheduledTime: canonicalTime(index), body: text(index), to: mobile(index) }),
  },
  {
    ...inSms("national numbers", (index) => ({ to: mobile(index).slice(2) })),
    kind: "repair",
    options: { now, defaultCountry: "IN" },
  },
  {
    ...inSms("local times", (index) => ({ scheduledTime: localTime(index) })),
    kind: "repair",
    options: { now, timeZone: ZONE },
  },
  {
    ...inSms("Date, with timeZone", (index) => ({ scheduledTime: messyTime(index) })),
    kind: "repair",
    options: { now, timeZone: ZONE },
    isBuilt: true,
  },
  {
    ...inSms("+0530 and a fraction", (index) => ({
      scheduledTime: canonicalTime(index).replace("+05:30", ".500+0530"),
    })),
    kind: "repair",
  },
];

export const sentGroups: readonly (() => BenchGroup)[] = sent.map((one) => () => sentGroup(one));

function sentGroup({ what, channel, kind, message, options = defaultOptions, isBuilt = false }: Sent): BenchGroup {
  const messages = list(MESSAGES, message);
  const body = envelope(channel, messages);
  const parsed = asParsed(body);
  const first = checkMessage(channel, messages[0], options);
  if (!first.ok) throw new Error(`${what}: ${first.errors[0].message}`);
  return {
    name: `1,000 ${channel.name}, ${kind}: ${what}`,
    yardstick: jsonParse(body),
    cases: [
      isBuilt
        ? { name: "buildRequest", run: () => build(channel, messages, options) }
        : { name: "parseRequest", run: () => parse(channel, parsed, options) },
      { name: "checkMessage, each", run: () => checkEach(channel, messages, options) },
    ],
  };
}

function inSms(what: string, change: (index: number) => object): Sent {
  return {
    what,
    channel: sms,
    kind: "canonical",
    message: (index) => ({
      to: mobile(index),
      body: text(index),
      scheduledTime: canonicalTime(index),
      ...change(index),
    }),
  };
}

function inTemplate(channel: AnyChannel, what: string, template: string): Sent {
  return {
    what,
    channel,
    kind: "canonical",
    message: (index) => ({
      receiver: mobile(index),
      template: `${index} ${template}`,
      scheduledTime: canonicalTime(index),
    }),
  };
}
