import { type AnyChannel, channels } from "../../src/index.ts";
import { type Entry, entryForms, envelopeForms, gatewayForms } from "./failure-forms.ts";
import type { Random } from "./random.ts";

type Message = Readonly<Record<string, string>>;

/** The messages of a request, their true outcomes, and the answer. */
export interface Exchange {
  readonly channel: AnyChannel;
  readonly messages: readonly Message[];
  /** `true` for each message that the server has taken. */
  readonly truth: readonly boolean[];
  readonly answer: { readonly status: number; readonly body: string };
  /** The changes that the server made to its answer. */
  readonly tricks: readonly string[];
}

const EARLY = "2034-02-22T00:25:06+05:30";
const LATER = "2034-02-23T00:25:06Z";
/** Some differ in their country code only, or in letter case. */
const NUMBERS = ["447700900001", "917700900001", "447700900002", "12025550147", "919988221100"];
const ADDRESSES = ["ada@example.com", "Ada@example.com", "bob@example.com", "bob@example.org"];
const TEXTS = ["One", "Two", "Tom & Jerry", "<b>Bold</b>"];

/** A server whose truth is known. It fails messages in every form, and drops, repeats, reorders and rewrites what it tells of them. */
export function exchange(random: Random): Exchange {
  const channel = random.pick(channels) as AnyChannel;
  const messages = Array.from({ length: 1 + random.below(5) }, () => createMessage(channel, random));
  const kind = random.next();
  if (kind < 0.12) return answerByGateway(channel, messages, random);
  if (kind < 0.24) return answerWithRefusal(channel, messages, random);
  return answerWithEntries(channel, messages, random);
}

function createMessage(channel: AnyChannel, random: Random): Message {
  const message: Record<string, string> = {};
  for (const [name, kind] of Object.entries(channel.matchedBy)) {
    if (kind === "phone_number") message[name] = random.pick(NUMBERS);
    else if (kind === "email_address") message[name] = random.pick(ADDRESSES);
    else if (kind === "text") message[name] = random.pick(TEXTS);
    else if (random.isTrue(0.3)) message[name] = random.pick([EARLY, LATER]);
  }
  return message;
}

/** Nobody knows whether the request was carried out. */
function answerByGateway(channel: AnyChannel, messages: readonly Message[], random: Random): Exchange {
  const truth = messages.map(() => random.isTrue(0.5));
  if (random.isTrue(0.2)) {
    const whole = JSON.stringify(
      frame(
        channel,
        messages.map((message) => createEntry(channel, message)),
        random,
      ),
    );
    const body = whole.slice(0, random.below(whole.length));
    return { channel, messages, truth, answer: { status: 200, body }, tricks: ["cut off"] };
  }
  const form = random.pick(Object.keys(gatewayForms));
  return {
    channel,
    messages,
    truth,
    answer: gatewayForms[form] ?? { status: 0, body: "" },
    tricks: [`gateway: ${form}`],
  };
}

/** Nothing was carried out, and the envelope says so, whatever stands in the entries. */
function answerWithRefusal(channel: AnyChannel, messages: readonly Message[], random: Random): Exchange {
  const form = random.pick(Object.keys(envelopeForms));
  const entries = random
    .shuffle(messages)
    .slice(random.below(messages.length + 1))
    .map((message) => createEntry(channel, message));
  const list = random.isTrue(0.5) ? {} : { [channel.responseListKey]: entries };
  const body = JSON.stringify({ ...list, ...envelopeForms[form] });
  const truth = messages.map(() => false);
  return {
    channel,
    messages,
    truth,
    answer: { status: random.pick([200, 200, 400, 500]), body },
    tricks: [`envelope: ${form}`],
  };
}

interface Told {
  readonly message: Message;
  readonly isTaken: boolean;
}

function answerWithEntries(channel: AnyChannel, messages: readonly Message[], random: Random): Exchange {
  const isAllTaken = random.isTrue(0.4);
  const told = messages.map((message): Told => ({ message, isTaken: isAllTaken || random.isTrue(0.6) }));
  const tricks: string[] = [];
  const rewrite = createRewriting(channel, random, tricks);
  const kept = distort(told, random, tricks);
  // It says so by its code, and shows it in no entry.
  const isHidden = told.some(({ isTaken }) => !isTaken) && random.isTrue(0.08);
  if (isHidden) tricks.push("201 without a failure shown");
  const isOnlyFailed = !isHidden && random.isTrue(0.08);
  if (isOnlyFailed) tricks.push("201 with the failed ones only");
  const entries = kept
    .filter(({ isTaken }) => !isOnlyFailed || !isTaken)
    .map(({ message, isTaken }) => {
      const entry = createEntry(channel, rewrite(message));
      return isTaken || isHidden ? entry : failEntry(entry, channel, random, tricks);
    });
  const truth = told.map(({ isTaken }) => isTaken);
  const isAccepting = truth.every(Boolean) && random.isTrue(0.03);
  if (isAccepting) tricks.push("HTTP 500 beside success");
  const code = isHidden || isOnlyFailed ? 201 : codeOf(truth, random);
  const body = JSON.stringify(frame(channel, entries, random, code, tricks));
  return { channel, messages, truth, answer: { status: isAccepting ? 500 : 200, body }, tricks };
}

/** Drops, repeats and reorders. */
function distort(told: readonly Told[], random: Random, tricks: string[]): readonly Told[] {
  let kept = [...told];
  if (random.isTrue(0.2)) {
    tricks.push("reordered");
    kept = random.shuffle(kept);
  }
  if (random.isTrue(0.2)) {
    tricks.push("dropped");
    kept.splice(random.below(kept.length), 1);
  }
  if (random.isTrue(0.2) && kept.length > 0) {
    tricks.push("repeated");
    kept.splice(random.below(kept.length + 1), 0, random.pick(kept));
  }
  return kept;
}

/** One way for all texts and times of an answer; recipients are written now so, now so. */
function createRewriting(
  channel: AnyChannel,
  random: Random,
  tricks: string[],
): (message: Message) => Record<string, unknown> {
  const text = random.isTrue(0.7) ? "kept" : random.pick(["escaped", "trimmed", "dropped"]);
  const time = random.isTrue(0.6) ? "kept" : random.pick(["in UTC", "its own", "dropped"]);
  const recipient = random.isTrue(0.6) ? "kept" : random.pick(["numbers", "without country code", "mixed", "garbled"]);
  for (const [what, how] of Object.entries({ text, time, recipient }))
    if (how !== "kept") tricks.push(`${what} ${how}`);
  return (message) => {
    const echo: Record<string, unknown> = { ...message };
    for (const [name, kind] of Object.entries(channel.matchedBy)) {
      const value = message[name];
      if (kind === "text" && value !== undefined) echo[name] = rewriteText(value, text);
      else if (kind === "timestamp") echo[name] = rewriteTime(value, time, random);
      else if (value !== undefined) echo[name] = rewriteRecipient(value, kind === "phone_number", recipient, random);
    }
    return echo;
  };
}

function rewriteText(text: string, how: string): string | undefined {
  if (how === "dropped") return undefined;
  if (how === "escaped") return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return how === "trimmed" ? `${text}...` : text;
}

function rewriteTime(time: string | undefined, how: string, random: Random): string | undefined {
  if (how === "dropped") return undefined;
  if (how === "its own" && time === undefined) return `2031-01-01T00:00:0${random.below(3)}Z`;
  return how === "in UTC" && time !== undefined ? new Date(time).toISOString().replace(".000", "") : time;
}

function rewriteRecipient(recipient: string, isNumber: boolean, how: string, random: Random): string | number {
  if (how === "garbled") return random.isTrue(0.5) ? recipient : isNumber ? "999999999" : "nobody@example.net";
  if (!isNumber) return how === "kept" ? recipient : recipient.toLowerCase();
  const ways = [recipient, Number(recipient), recipient.slice(-10), `+${recipient}`, `00${recipient}`];
  if (how === "numbers") return Number(recipient);
  if (how === "without country code") return recipient.slice(-10);
  return how === "mixed" ? random.pick(ways) : recipient;
}

function createEntry(
  { responseItemKey }: AnyChannel,
  echo: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return { [responseItemKey]: echo, errors: [], warnings: [] };
}

function failEntry(entry: Record<string, unknown>, channel: AnyChannel, random: Random, tricks: string[]): Entry {
  const form = random.pick(Object.keys(entryForms));
  tricks.push(`entry: ${form}`);
  return entryForms[form]?.(entry, channel.responseItemKey) ?? null;
}

function codeOf(truth: readonly boolean[], random: Random): number | undefined {
  if (random.isTrue(0.2)) return undefined;
  // Many servers say success beside failed entries.
  if (truth.every(Boolean) || random.isTrue(0.4)) return 200;
  return truth.some(Boolean) ? 201 : 500;
}

function frame(
  { responseListKey, responseItemKey }: AnyChannel,
  entries: readonly Entry[],
  random: Random,
  code: number | undefined = 200,
  tricks: string[] = [],
): object {
  const success = code !== 500;
  const counts = random.isTrue(0.3) ? { count: random.below(6), failureCount: random.below(2) } : {};
  const status =
    code === undefined ? {} : { status: { success, code, statusCode: { status: success, code }, ...counts } };
  const shape = random.next();
  // Only what stands in a frame can have errors beside it.
  const isFlat =
    code === 200 &&
    entries.every(
      (entry) =>
        entry !== null &&
        Object.keys(entry).length === 3 &&
        Array.isArray(entry["errors"]) &&
        entry["errors"].length === 0,
    );
  if (shape < 0.1 && isFlat) {
    tricks.push("version 1.1");
    return { response: { ...status, [responseItemKey]: entries.map((entry) => Object(entry)[responseItemKey]) } };
  }
  return shape < 0.2
    ? { response: { ...status, [responseListKey]: entries } }
    : { ...status, [responseListKey]: entries };
}
