import {
  buildBatches,
  type InputOf,
  type Issue,
  matchOutcomes,
  type MessageOutcome,
  type RequestEnvelope,
  type SendReport,
  sms,
} from "capillary-messages";

/** A job as most queues have it. */
export interface Job {
  /** Whatever somebody put into the queue. */
  readonly payload: unknown;
  /** It is done. */
  acknowledge(): Promise<void>;
  /** It will never succeed: to the dead letters, with the reasons. Neither holds a value of the message. */
  bury(reasons: readonly (Issue | MessageOutcome)[]): Promise<void>;
  /** It may have been sent: to a human, never back into the queue. */
  park(): Promise<void>;
}

export type SmsRequest = RequestEnvelope<typeof sms>;

/** Sends what a queue gave out, at most 100 messages a request. `send` gives `undefined` when nobody knows what happened. */
export async function consume(
  jobs: readonly Job[],
  send: (request: SmsRequest) => Promise<SendReport | undefined>,
): Promise<void> {
  const payloads = jobs.map(({ payload }) => payload as SmsPayload);
  for (const { request, indexes, rejected } of buildBatches(sms, payloads, { limits: { maxMessages: 100 } })) {
    for (const { index, errors } of rejected) await jobs[index]?.bury(errors);
    if (request === undefined) continue;
    const outcomes = matchOutcomes(sms, request, await send(request));
    for (const outcome of outcomes) await settle(jobs[indexes[outcome.index] ?? -1], outcome);
  }
}

/** Nobody knows what is in a queue; what does not fit is in `rejected`. */
type SmsPayload = InputOf<typeof sms>;

async function settle(job: Job | undefined, outcome: MessageOutcome): Promise<void> {
  if (outcome.outcome === "accepted") await job?.acknowledge();
  else if (outcome.outcome === "rejected") await job?.bury([outcome]);
  else await job?.park();
}
