import { parentPort } from "node:worker_threads";
import { buildBatches, sms, type SmsInput } from "capillary-messages";
import type { CheckedSlice, SliceText } from "./check-slices.ts";

parentPort?.on("message", ({ start, json }: SliceText) => {
  const requests: string[] = [];
  const rejected: { index: number; problems: string[] }[] = [];
  for (const batch of buildBatches(sms, JSON.parse(json) as SmsInput[])) {
    if (batch.request !== undefined) requests.push(JSON.stringify(batch.request));
    for (const { index, errors } of batch.rejected) {
      rejected.push({ index: start + index, problems: errors.map(({ code, path }) => `${path.join(".")}: ${code}`) });
    }
  }
  const checked: CheckedSlice = { start, requests, rejected };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort?.postMessage(checked);
});
