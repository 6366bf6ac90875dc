import { type ConnectionOptions, type Processor, Worker } from "bullmq";
import {
  buildBatches,
  checkMessages,
  matchOutcomes,
  messageKey,
  sms,
  type RequestEnvelope,
  type SendReport,
  type SmsMessage,
  unwrap,
} from "capillary-messages";
import type { Redis } from "ioredis";
import { marksKey, type Slice, type SliceOutcome } from "./slices.ts";

export type SmsRequest = RequestEnvelope<typeof sms>;

/** Sends one request; `undefined` when nobody knows what became of it (a time-out, a broken connection, an unreadable answer). */
export type Send = (request: SmsRequest) => Promise<SendReport | undefined>;

/** The time that a worker may be silent before its job goes to another. */
const LOCK_MILLISECONDS = 10_000;

/** The time that the ledger remembers a message: for a day nobody gets the same one twice, from any campaign. */
const LEDGER_SECONDS = 86_400;

export function startWorker(
  queueName: string,
  connection: ConnectionOptions,
  redis: Redis,
  send: Send,
  lockMilliseconds: number = LOCK_MILLISECONDS,
): Worker<Slice, SliceOutcome[]> {
  return new Worker<Slice, SliceOutcome[]>(queueName, createProcessor(redis, send), {
    connection,
    lockDuration: lockMilliseconds,
    stalledInterval: lockMilliseconds,
    // A job whose worker was killed is taken over: that is safe, since no request is ever sent twice.
    maxStalledCount: 10,
  });
}

/**
 * Sends a slice, request by request. Before each request it sets a mark that only one worker can ever set; who finds the mark set does
 * not send. So a slice may be worked on any number of times, by several workers at once, and after a crash: what was marked and has no outcomes
 * is `unknown`, what was not marked was not sent and is sent now.
 */
function createProcessor(redis: Redis, send: Send): Processor<Slice, SliceOutcome[]> {
  return async ({ data: slice }) => {
    const { outcomes, messages, places: placesOfMessages } = await claimMessages(redis, slice);
    let number = 0;
    for (const { request, indexes } of buildBatches(sms, messages)) {
      if (request === undefined) continue;
      const places = indexes.map((index) => placesOfMessages[index] ?? -1);
      outcomes.push(...(await sendOnce(redis, send, marksKey(slice), String(number++), request, places)));
    }
    return outcomes.sort((one, other) => one.index - other.index);
  };
}

interface Claimed {
  /** Of the messages that are not sent. */
  readonly outcomes: SliceOutcome[];
  readonly messages: readonly SmsMessage[];
  /** Where each of the messages stands in the campaign. */
  readonly places: readonly number[];
}

/**
 * Keeps a person from getting the same message twice: the first place that claims a message's key in the ledger sends it. A slice that is
 * worked on again finds its own claims. It cannot prevent that a message which was sent once arrives twice.
 */
async function claimMessages(redis: Redis, slice: Slice): Promise<Claimed> {
  const outcomes: SliceOutcome[] = [];
  const messages: SmsMessage[] = [];
  const places: number[] = [];
  for (const [position, result] of unwrap(checkMessages(sms, slice.messages)).entries()) {
    const index = slice.start + position;
    if (!result.ok) {
      outcomes.push({ index, outcome: "rejected", reasons: result.errors.map(({ code }) => code) });
    } else if (await isFirst(redis, messageKey(sms, result.value), `${slice.campaign}:${index}`)) {
      messages.push(result.value);
      places.push(index);
    } else {
      outcomes.push({ index, outcome: "rejected", reasons: ["the recipient was sent the same message before"] });
    }
  }
  return { outcomes, messages, places };
}

async function isFirst(redis: Redis, key: string, place: string): Promise<boolean> {
  const isNew = (await redis.set(`ledger:${key}`, place, "EX", LEDGER_SECONDS, "NX")) === "OK";
  return isNew || (await redis.get(`ledger:${key}`)) === place;
}

async function sendOnce(
  redis: Redis,
  send: Send,
  key: string,
  field: string,
  request: SmsRequest,
  places: readonly number[],
): Promise<readonly SliceOutcome[]> {
  const isOurs = (await redis.hsetnx(key, field, "sending")) === 1;
  if (!isOurs) return readMark(await redis.hget(key, field), places);
  const report = await send(request).catch(() => undefined);
  const outcomes = matchOutcomes(sms, request, report).map(({ index, outcome, errors }): SliceOutcome => {
    return { index: places[index] ?? -1, outcome, reasons: errors.map(({ message }) => message) };
  });
  await redis.hset(key, field, JSON.stringify(outcomes));
  return outcomes;
}

/** Another worker's outcomes, or `unknown` for each message when it got no further than its mark. */
export function readMark(mark: string | null, places: readonly number[]): readonly SliceOutcome[] {
  if (mark !== null && mark !== "sending") return JSON.parse(mark) as SliceOutcome[];
  return places.map((index) => ({ index, outcome: "unknown", reasons: ["its worker stopped while sending"] }));
}
