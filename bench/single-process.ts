/** The work of the queue's workers in one process and without a queue: prints seconds for as many messages as asked. */
import { buildBatches, matchOutcomes, sms, type SmsInput } from "../src/index.ts";
import { acceptAll } from "./accept-all.ts";
import { smsWorkload } from "./messages.ts";
import { sliceTexts } from "./slice-texts.ts";

const count = Number(process.argv[2]);
const texts = [...sliceTexts(count)];
const checkSeconds = await time(async () => {
  let units = 0;
  for (const { json } of texts) {
    for (const { request } of buildBatches(sms, JSON.parse(json) as SmsInput[]))
      units += JSON.stringify(request).length;
  }
  return units;
});
const seconds = await time(async () => {
  let accepted = 0;
  for (const { request } of buildBatches(sms, generate())) {
    if (request === undefined) continue;
    const outcomes = matchOutcomes(sms, request, await acceptAll(request));
    accepted += outcomes.filter(({ outcome }) => outcome === "accepted").length;
  }
  if (accepted !== count) throw new Error("Outcomes are missing.");
});
console.log(JSON.stringify({ seconds, checkSeconds }));

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

function* generate(): Generator<SmsInput> {
  for (let index = 0; index < count; index++) yield smsWorkload.canonical(index) as SmsInput;
}
