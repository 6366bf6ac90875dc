import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type AnyChannel,
  attachmentFromBlob,
  buildBatches,
  buildRequest,
  email,
  type EmailInput,
  parseRequest,
  sms,
  type SmsInput,
  unwrap,
  whatsapp,
  zalo,
} from "../../src/index.ts";
import { print } from "./print.ts";
import { printIssues } from "./print-issues.ts";
import { readPayload } from "./read-payload.ts";
import { send } from "./send.ts";

const FILES: readonly string[] = ["files/receipt.pdf", "files/logo.png", "files/terms.txt"];

/** Sends the sample files, of one channel or of all. */
export async function runSamples(origin: string, only: AnyChannel | undefined): Promise<void> {
  for (const channel of [sms, whatsapp, zalo, email] as readonly AnyChannel[]) {
    if (only === undefined || only === channel) await runSample(origin, channel);
  }
  if (only === undefined || only === email) await runFiles(origin);
  if (only === undefined || only === sms) await runMixed(origin);
}

async function runSample(origin: string, channel: AnyChannel): Promise<void> {
  const file = `${channel.name}.json`;
  print(`${channel.name}: docs/examples/${file}`);
  await send(origin, channel, unwrap(parseRequest(channel, await readPayload(pathOf(file)))));
  print();
}

/** The attachments of this email come from the disk. */
async function runFiles(origin: string): Promise<void> {
  print(`email: with ${FILES.map((file) => basename(file)).join(", ")} read from docs/examples/files`);
  const attachments = [];
  for (const file of FILES) {
    const blob = await openAsBlob(pathOf(file));
    attachments.push(unwrap(await attachmentFromBlob(blob, { fileName: basename(file) })));
  }
  const message: EmailInput = {
    to: "jo@example.com",
    from: "shop@example.org",
    subject: "Your receipt 1042, once more",
    body: "<p>With everything attached.</p>",
    scheduledTime: new Date("2099-03-06T09:30:00Z"),
    attachments,
  };
  await send(origin, email, unwrap(buildRequest(email, message)));
  print();
}

/** A faulty message sinks nothing: the others go out. */
async function runMixed(origin: string): Promise<void> {
  print("sms: docs/examples/sms-mixed.json, good and bad ones");
  const { sms: messages } = (await readPayload(pathOf("sms-mixed.json"))) as { sms: readonly SmsInput[] };
  for (const { request, indexes, rejected } of buildBatches(sms, messages)) {
    if (request !== undefined) await send(origin, sms, request, indexes);
    print(`  Not sent, because something is wrong with them: ${rejected.length} of ${messages.length}`);
    printIssues(rejected.flatMap(({ errors }) => errors));
  }
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../../docs/examples/${file}`, import.meta.url));
}
