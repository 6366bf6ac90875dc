import type { Queue } from "bullmq";
import type { SmsInput } from "capillary-messages";
import type { Slice } from "./slices.ts";

const MESSAGES_A_SLICE = 1_000;

/** Cuts a campaign into jobs, however long it is, and gives the number of its messages. Adding it twice adds nothing: a job's id is its place. */
export async function addCampaign(
  queue: Queue<Slice>,
  campaign: string,
  messages: Iterable<SmsInput>,
  messagesASlice: number = MESSAGES_A_SLICE,
): Promise<number> {
  let start = 0;
  let slice: SmsInput[] = [];
  const add = async (): Promise<void> => {
    // One attempt: a failed job must never be run again by the engine on its own.
    const options = { jobId: `${campaign}-${start}`, attempts: 1, removeOnComplete: false, removeOnFail: false };
    await queue.add("slice", { campaign, start, messages: slice }, options);
    start += slice.length;
    slice = [];
  };
  for (const message of messages) {
    slice.push(message);
    if (slice.length === messagesASlice) await add();
  }
  if (slice.length > 0) await add();
  return start;
}
