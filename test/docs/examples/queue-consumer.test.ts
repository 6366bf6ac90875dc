import { buildResponse, parseResponse, type SendReport, sms, unwrap } from "capillary-messages";
import { expect, test, vi } from "vitest";
import { consume, type Job, type SmsRequest } from "../../../docs/examples/queue-consumer.ts";

const good = { to: "919988221100", body: "Hello" };
const other = { to: "447447900000", body: "Hello" };

function createJob(payload: unknown) {
  const done = async (): Promise<void> => {};
  return {
    payload,
    acknowledge: vi.fn<Job["park"]>(done),
    bury: vi.fn<Job["bury"]>(done),
    park: vi.fn<Job["park"]>(done),
  };
}

async function answer(request: SmsRequest): Promise<SendReport> {
  const outcomes = request.sms.map((message) => ({
    message,
    errors: message.to === other.to ? [{ code: 403, message: "Not allowed" }] : [],
  }));
  return unwrap(parseResponse(sms, buildResponse(sms, outcomes)));
}

test("every job is settled once, in its own way", async () => {
  const jobs = [good, { to: "call me", body: "Hello" }, other, "no message", good].map(createJob);
  await consume(jobs, answer);
  expect(jobs.map(({ acknowledge }) => acknowledge.mock.calls.length)).toEqual([1, 0, 0, 0, 1]);
  expect(jobs.map(({ bury }) => bury.mock.calls.length)).toEqual([0, 1, 1, 1, 0]);
  expect(jobs.map(({ park }) => park.mock.calls.length)).toEqual([0, 0, 0, 0, 0]);
  expect(jobs[1]?.bury.mock.calls[0]?.[0]).toMatchObject([{ code: "phone_number.letters" }]);
  expect(jobs[2]?.bury.mock.calls[0]?.[0]).toMatchObject([{ errors: [{ code: 403 }] }]);
});

test("what may have been sent is parked", async () => {
  const jobs = [good, other].map(createJob);
  await consume(jobs, async () => undefined);
  expect(jobs.map(({ park }) => park.mock.calls.length)).toEqual([1, 1]);
});

test("a request has at most 100 messages", async () => {
  const sizes: number[] = [];
  const jobs = Array.from({ length: 250 }, () => createJob(good));
  await consume(jobs, async (request) => {
    sizes.push(request.sms.length);
    return answer(request);
  });
  expect(sizes).toEqual([100, 100, 50]);
  expect(jobs.every(({ acknowledge }) => acknowledge.mock.calls.length === 1)).toBe(true);
});
