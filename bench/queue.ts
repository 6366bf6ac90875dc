/**
 * Measures how many messages a second go through one process, worker threads, and the example on BullMQ: `npm run bench:queue`.
 * Needs redis-server (Debian: `apt-get install redis-server`). Nothing is sent anywhere, so this is what the machinery itself costs.
 */
import { fork } from "node:child_process";
import { pathToFileURL } from "node:url";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { collect } from "../docs/examples/bullmq/collector.ts";
import { addCampaign } from "../docs/examples/bullmq/producer.ts";
import type { Slice, SliceOutcome } from "../docs/examples/bullmq/slices.ts";
import { checkSlices } from "../docs/examples/worker-threads/check-slices.ts";
import { isRedisInstalled, startRedis, stop } from "../test/queue/redis-server.ts";
import { smsWorkload } from "./messages.ts";
import { bundle, runChild } from "./run-child.ts";
import { sliceTexts } from "./slice-texts.ts";

const MESSAGES = 200_000;
const QUEUE = "bench";

const single = runChild<{ seconds: number; checkSeconds: number }>(await bundle("single-process.ts"), [
  String(MESSAGES),
]);
print("one process: text in, checked, text out", single.checkSeconds);
for (const threads of [1, 2])
  print(`worker threads, ${threads}: text in, checked, text out`, await timeThreads(threads));
print("one process: checked, sent to nobody, answers matched", single.seconds);
if (isRedisInstalled) for (const workers of [1, 2]) print(`BullMQ, workers: ${workers}`, await timeQueue(workers));
else console.log("BullMQ: redis-server is not installed.");

function print(what: string, seconds: number): void {
  console.log(`${what}: ${Math.round(MESSAGES / seconds).toLocaleString("en")} messages a second`);
}

async function timeThreads(threads: number): Promise<number> {
  const file = pathToFileURL(await bundle("../docs/examples/worker-threads/check-slice-thread.ts"));
  const slices = [...sliceTexts(MESSAGES)];
  const start = performance.now();
  let requests = 0;
  for await (const checked of checkSlices(slices, file, threads)) requests += checked.requests.length;
  if (requests !== MESSAGES / 100) throw new Error("Requests are missing.");
  return (performance.now() - start) / 1000;
}

/** From the first message handed in to the last outcome collected, the workers ready and waiting. */
async function timeQueue(workerCount: number): Promise<number> {
  const server = await startRedis();
  const connection = { host: "127.0.0.1", port: server.port, maxRetriesPerRequest: null };
  const queue = new Queue<Slice, SliceOutcome[]>(QUEUE, { connection });
  const redis = new Redis(connection);
  const file = await bundle("queue-worker.ts");
  const workers = Array.from({ length: workerCount }, () => fork(file, [String(server.port), QUEUE]));
  await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once("message", resolve))));
  const start = performance.now();
  await addCampaign(queue, "bench", generate());
  const outcomes = await collect(queue, redis);
  const seconds = (performance.now() - start) / 1000;
  await Promise.all(workers.map((worker) => stop(worker, "SIGKILL")));
  await queue.close();
  redis.disconnect();
  await server.stop();
  if (outcomes.filter(({ outcome }) => outcome === "accepted").length !== MESSAGES)
    throw new Error("Outcomes are missing.");
  return seconds;
}

function* generate(): Generator<{ to: string; body: string }> {
  for (let index = 0; index < MESSAGES; index++) yield smsWorkload.canonical(index) as { to: string; body: string };
}
