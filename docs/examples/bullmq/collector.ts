import type { Job, Queue } from "bullmq";
import { buildBatches, sms, type SmsInput } from "capillary-messages";
import type { Redis } from "ioredis";
import { marksKey, type Slice, type SliceOutcome } from "./slices.ts";
import { readMark } from "./worker.ts";

const PAUSE_MILLISECONDS = 200;

/** Waits until every job of the queue has ended, then gives one outcome for each message, in the campaign's order. */
export async function collect(queue: Queue<Slice, SliceOutcome[]>, redis: Redis): Promise<SliceOutcome[]> {
  while (await hasOpenJobs(queue)) await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  const outcomes: SliceOutcome[] = [];
  for (const job of await queue.getJobs(["completed", "failed"])) outcomes.push(...(await outcomesOf(job, redis)));
  return outcomes.sort((one, other) => one.index - other.index);
}

async function hasOpenJobs(queue: Queue): Promise<boolean> {
  const counts = await queue.getJobCounts("waiting", "active", "delayed", "prioritized");
  return Object.values(counts).some((count) => count > 0);
}

async function outcomesOf(job: Job<Slice, SliceOutcome[]>, redis: Redis): Promise<readonly SliceOutcome[]> {
  return (await job.isCompleted()) ? job.returnvalue : readFailed(job.data, redis);
}

/** Of a job that failed as a whole: what its marks tell. A request without a mark gets one, so that nobody sends it later. */
async function readFailed(slice: Slice, redis: Redis): Promise<readonly SliceOutcome[]> {
  const key = marksKey(slice);
  const outcomes: SliceOutcome[] = [];
  let number = 0;
  for (const { request, indexes, rejected } of buildBatches(sms, slice.messages as SmsInput[])) {
    for (const { index, errors } of rejected) {
      outcomes.push({ index: slice.start + index, outcome: "rejected", reasons: errors.map(({ code }) => code) });
    }
    if (request === undefined) continue;
    const field = String(number++);
    await redis.hsetnx(key, field, "sending");
    const places = indexes.map((index) => slice.start + index);
    outcomes.push(...readMark(await redis.hget(key, field), places));
  }
  return outcomes;
}
