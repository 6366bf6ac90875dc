import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { collect } from "../../docs/examples/bullmq/collector.ts";
import { addCampaign } from "../../docs/examples/bullmq/producer.ts";
import type { Slice, SliceOutcome } from "../../docs/examples/bullmq/slices.ts";
import { buildResponse, type InputOf, parseRequest, sms, unwrap } from "../../src/index.ts";
import { repository } from "../support/source-files.ts";
import { isRedisInstalled, type RedisServer, startRedis, stop } from "./redis-server.ts";

const MESSAGES = 1_200;
const MESSAGES_A_SLICE = 300;
/** The same message as the tenth, written twice into the same slice. */
const TWIN = 12;
const QUEUE = "sms";
const LOCK_MILLISECONDS = 1_000;

if (!isRedisInstalled) console.warn("Skipped: redis-server is not installed (Debian: apt-get install redis-server).");

describe.skipIf(!isRedisInstalled)("the example on BullMQ", () => {
  let server: RedisServer;
  let redis: Redis;
  let queue: Queue<Slice, SliceOutcome[]>;
  let api: FakeApi;
  const workers: ChildProcess[] = [];

  beforeEach(async () => {
    server = await startRedis();
    const connection = { host: "127.0.0.1", port: server.port, maxRetriesPerRequest: null };
    redis = new Redis(connection);
    queue = new Queue(QUEUE, { connection });
    api = await startApi();
  });

  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => stop(worker, "SIGKILL")));
    await queue.close();
    redis.disconnect();
    await api.close();
    await server.stop();
  });

  test("gives each message one outcome", async () => {
    expect(await addCampaign(queue, "spring", messages(), MESSAGES_A_SLICE)).toBe(MESSAGES);
    await addCampaign(queue, "spring", messages(), MESSAGES_A_SLICE);
    startWorker();
    const outcomes = await collect(queue, redis);
    expectOneOutcomeEach(outcomes);
    expect(outcomes.filter(({ outcome }) => outcome === "unknown")).toEqual([]);
    expect(outcomes[7]).toEqual({ index: 7, outcome: "rejected", reasons: ["phone_number.letters"] });
    expect(outcomes[TWIN]).toEqual({
      index: TWIN,
      outcome: "rejected",
      reasons: ["the recipient was sent the same message before"],
    });
    expect(api.received.size).toBe(MESSAGES - 2);
    expect(Math.max(...api.received.values())).toBe(1);
  });

  test("loses no message and sends none twice when a worker is killed", async () => {
    await addCampaign(queue, "spring", messages(), MESSAGES_A_SLICE);
    const first = startWorker();
    // The third request is on its way when the worker dies.
    await api.whenRequested(3);
    await stop(first, "SIGKILL");
    startWorker();
    const outcomes = await collect(queue, redis);
    expectOneOutcomeEach(outcomes);
    const unknown = outcomes.filter(({ outcome }) => outcome === "unknown");
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.length).toBeLessThanOrEqual(100);
    expect(Math.max(...api.received.values())).toBe(1);
    const accepted = outcomes.filter(({ outcome }) => outcome === "accepted");
    expect(accepted.length + unknown.length).toBe(MESSAGES - 2);
    for (const { index } of accepted) expect(api.received.get(recipient(index))).toBe(1);
  });

  function startWorker(): ChildProcess {
    const worker = spawn(process.execPath, ["--import", "tsx", "docs/examples/bullmq/worker-process.ts"], {
      cwd: repository,
      stdio: ["ignore", "inherit", "inherit"],
      env: {
        ...process.env,
        TSX_TSCONFIG_PATH: "test/tsconfig.json",
        REDIS_PORT: String(server.port),
        API_HOST: `http://127.0.0.1:${api.port}`,
        API_TOKEN: "token",
        LOCK_MILLISECONDS: String(LOCK_MILLISECONDS),
      },
    });
    workers.push(worker);
    return worker;
  }
});

function* messages(): Generator<InputOf<typeof sms>> {
  for (let index = 0; index < MESSAGES; index++) {
    const told = index === TWIN ? 10 : index;
    yield { to: index === 7 ? "nobody" : recipient(told), body: `Message ${told}` };
  }
}

function recipient(index: number): string {
  return String(919_988_200_000 + index);
}

function expectOneOutcomeEach(outcomes: readonly SliceOutcome[]): void {
  expect(outcomes.map(({ index }) => index)).toEqual(Array.from({ length: MESSAGES }, (_, index) => index));
}

interface FakeApi {
  readonly port: number;
  /** The number of times that each recipient was sent a message. */
  readonly received: ReadonlyMap<string, number>;
  whenRequested(count: number): Promise<void>;
  close(): Promise<void>;
}

/** Accepts everything, in 50 milliseconds a request. */
async function startApi(): Promise<FakeApi> {
  const received = new Map<string, number>();
  let requests = 0;
  const waiting: (() => void)[] = [];
  const server: Server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    const envelope = unwrap(parseRequest(sms, JSON.parse(text)));
    for (const { to } of envelope.sms) received.set(to, (received.get(to) ?? 0) + 1);
    requests++;
    for (const notice of waiting) notice();
    await new Promise((resolve) => setTimeout(resolve, 50));
    response.end(
      JSON.stringify(
        buildResponse(
          sms,
          envelope.sms.map((message) => ({ message })),
        ),
      ),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received,
    whenRequested: (count) =>
      new Promise((resolve) => {
        waiting.push(() => {
          if (requests >= count) resolve();
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
