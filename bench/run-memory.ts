/** Measures what one case takes in memory, in this process, and prints it as JSON: `node --expose-gc run-memory.js buildBatches`. */
import { readFileSync, writeFileSync } from "node:fs";
import {
  attachmentFromBlob,
  buildAttachment,
  buildBatches,
  parseRequest,
  buildRequest,
  unwrap,
  type InputOf,
  type AnyChannel,
} from "../src/index.ts";
import { attachmentForms, pdf } from "./attachments.ts";
import type { Figure } from "./figure.ts";
import { envelope, list, now, smsWorkload, workloads } from "./messages.ts";

const ATTACHMENT_BYTES = 30_000_000;
const GENERATED_MESSAGES = 1_000_000;
const options = { now };

const [kind, name] = process.argv.slice(2);
console.log(JSON.stringify(await measure()));

async function measure(): Promise<readonly Figure[]> {
  switch (kind) {
    case "batches":
      return [measureBatches()];
    case "attachment":
      return [measureAttachment(name ?? "")];
    case "blob":
      return [await measureBlob()];
    case "messages":
      return workloads.flatMap(({ channel, canonical }) => measureMessages(channel, canonical));
    default:
      throw new Error(`There is no case ${kind}.`);
  }
}

function measureBatches(): Figure {
  let messages = 0;
  for (const { request } of buildBatches(smsWorkload.channel, generate(), options)) {
    messages += request?.[smsWorkload.channel.requestKey]?.length ?? 0;
  }
  if (messages !== GENERATED_MESSAGES) throw new Error("Messages were lost.");
  return memory("1,000,000 generated sms", "buildBatches", "MB, peak of the process", peakBytes() / 1e6);
}

function* generate(): Generator<InputOf<AnyChannel>> {
  for (let index = 0; index < GENERATED_MESSAGES; index++) yield smsWorkload.canonical(index);
}

/** The peak while it runs, the input included, by the longer of the strings that come in and go out. */
function measureAttachment(form: string): Figure {
  const { base64, forms } = attachmentForms(ATTACHMENT_BYTES);
  const input = forms.find((candidate) => candidate.name === form)?.input;
  if (input === undefined) throw new Error(`There is no form ${form}.`);
  const { file_data } = input;
  const inputBytes = file_data instanceof Uint8Array ? file_data.byteLength : String(file_data).length;
  const stringBytes = Math.max(base64.length, inputBytes);
  const addedBytes = peakAbove(() => unwrap(buildAttachment(input)));
  return memory(
    "memory of 30 MB",
    `buildAttachment: ${form}`,
    "x its string, peak",
    (inputBytes + addedBytes) / stringBytes,
  );
}

async function measureBlob(): Promise<Figure> {
  const blob = new Blob([new Uint8Array(pdf(ATTACHMENT_BYTES))]);
  let largestSlice = 0;
  const slice = blob.slice.bind(blob);
  Object.assign(blob, {
    slice(start: number, end: number) {
      largestSlice = Math.max(largestSlice, end - start);
      return slice(start, end);
    },
  });
  unwrap(await attachmentFromBlob(blob, { fileName: "a.pdf" }));
  return memory("memory of 30 MB", "attachmentFromBlob", "MB, largest slice", largestSlice / 1e6);
}

/** By the young generation, which is never collected here: run with a large one. */
function measureMessages(channel: AnyChannel, canonical: (index: number) => object): Figure[] {
  const messages = list(1_000, canonical);
  const body: unknown = JSON.parse(JSON.stringify(envelope(channel, messages)));
  const calls: readonly (readonly [string, () => unknown])[] = [
    ["JSON.parse", jsonParse(body)],
    ["parseRequest", () => parseRequest(channel, body, options)],
    ["buildRequest", () => buildRequest(channel, messages as InputOf<AnyChannel>[], options)],
  ];
  return calls.map(([call, run]) => {
    for (let round = 0; round < 50; round++) run();
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    for (let round = 0; round < 10; round++) run();
    const bytes = (process.memoryUsage().heapUsed - before) / 10 / messages.length;
    return memory(`allocation, 1,000 ${channel.name}`, call, "bytes a message", bytes);
  });
}

function jsonParse(body: unknown): () => unknown {
  const text = JSON.stringify(body);
  return () => JSON.parse(text);
}

function memory(group: string, name: string, unit: string, value: number): Figure {
  return { suite: "memory", group, name, unit, value };
}

/** Measures how far a run lifts the peak of the process above its start. */
function peakAbove(run: () => unknown): number {
  globalThis.gc?.();
  globalThis.gc?.();
  forgetPeak();
  const before = process.memoryUsage.rss();
  const result = run();
  const peak = peakBytes();
  // Looked at afterwards, so that it lives until then.
  if (result === undefined) throw new Error("There is no result.");
  return peak - before;
}

/** Linux only: elsewhere the peak is that of the whole run, the making of the data included. */
function forgetPeak(): void {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    // The numbers are upper bounds then.
  }
}

function peakBytes(): number {
  try {
    const kilobytes = /^VmHWM:\s*(\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}
