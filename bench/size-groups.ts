import { buildAttachment, unwrap } from "../src/index.ts";
import { attachmentForms } from "./attachments.ts";
import { asParsed, jsonParse, MESSAGES, parse } from "./calls.ts";
import type { BenchCase, BenchGroup } from "./measure.ts";
import { envelope, list, smsWorkload } from "./messages.ts";

const { channel, canonical } = smsWorkload;

/** Measures the cost of a message by the number that come at once. */
export function batchGroup(count: number): BenchGroup {
  const body = asParsed(envelope(channel, list(count, canonical)));
  return {
    name: `${count.toLocaleString("en")} sms at once`,
    yardstick: jsonParse(body),
    cases: [
      { name: "parseRequest", run: () => parse(channel, body) },
      { name: "JSON.stringify", run: () => JSON.stringify(body) },
    ],
  };
}

/** The yardstick is the same call on a hundredth of the messages. */
export function growthGroup(): BenchGroup {
  const small = asParsed(envelope(channel, list(MESSAGES, canonical)));
  const large = asParsed(envelope(channel, list(100 * MESSAGES, canonical)));
  return {
    name: "100,000 sms",
    yardstick: { name: "the same of 1,000 sms", run: () => parse(channel, small) },
    cases: [{ name: "parseRequest", run: () => parse(channel, large) }],
  };
}

/** Measures the platform itself with a hundred times as much, for comparison. */
export function jsonGrowthGroup(): BenchGroup {
  const parseOf = (count: number): BenchCase => jsonParse(envelope(channel, list(count, canonical)));
  return {
    name: "100,000 sms, the platform's parse",
    yardstick: { name: "the same of 1,000 sms", run: parseOf(MESSAGES).run },
    cases: [{ name: "JSON.parse", run: parseOf(100 * MESSAGES).run }],
  };
}

/** One file in the forms asked for, or in all. */
export function attachmentGroup(byteCount: number, names?: readonly string[]): BenchGroup {
  const { base64, forms: allForms } = attachmentForms(byteCount);
  const forms = names === undefined ? allForms : allForms.filter(({ name }) => names.includes(name));
  return {
    name: `attachment of ${byteCount.toLocaleString("en")} bytes`,
    yardstick: { name: "atob", run: () => atob(base64) },
    cases: forms.map(({ name, input, isBinary }) => {
      const { file_data } = unwrap(buildAttachment(input));
      if (isBinary && file_data !== base64) throw new Error(`${name} came out wrong.`);
      return { name: `buildAttachment: ${name}`, run: () => buildAttachment(input) };
    }),
  };
}
