import { assertChannel, type AnyChannel } from "../channels/channel.ts";
import { listEntries } from "../input/list-entries.ts";
import { isRecord } from "../input/plain-object.ts";
import { UNREADABLE } from "../input/read-property.ts";
import { typeName } from "../input/type-name.ts";
import * as responseIssues from "../issues/response-issues.ts";
import type { Result } from "../issues/result.ts";
import { Dataset } from "../schema/dataset.ts";
import type { Options } from "../schema/options.ts";
import { prepareOptions } from "../schema/prepare-options.ts";
import { Run, toResult } from "../schema/run.ts";
import { ALL_CHANNEL_KEYS } from "../tables/channel-keys.ts";
import { EchoWriter } from "./echo-writer.ts";
import { judgeResponse } from "./judge-response.ts";
import { type Place, readEntry, type ReadEntry } from "./read-entry.ts";
import { readEnvelope, type Section } from "./read-envelope.ts";
import { readOwn, type Source } from "./read-loosely.ts";
import type { SendReport } from "./send-report.ts";

/**
 * Reads the body of a response, already parsed from JSON, in every form that the API is known to send. An entry is accepted only if it is
 * there and neither it nor the envelope shows any sign of failure; an answer that contradicts itself gets a warning. For a body that is
 * still a text, and with the HTTP status, use `fromHttpResponse` of `capillary-messages/http`.
 *
 * ```ts
 * const body = { status: { success: true }, smsList: [{ sms: { to: "9988221100" }, errors: [{ code: 4203, message: "..." }] }] };
 * unwrap(parseResponse(sms, body)).outcome; //=> "rejected"
 * ```
 *
 * @returns a failure only when the body is no object. Never resend what is `unknown`.
 * @throws {TypeError | RangeError} for a bad option; never for a bad body.
 */
export function parseResponse(channel: AnyChannel, body: unknown, options?: Options): Result<SendReport> {
  assertChannel(channel);
  const dataset = new Dataset(body, new Run(prepareOptions(options)));
  dataset.value = isRecord(body)
    ? readReport(channel, body, dataset)
    : dataset.addIssue(responseIssues.wrongType, { actual: typeName(body) });
  return toResult(dataset);
}

/** The report of a body; what is wrong with it are warnings of the dataset. */
export function readReport(channel: AnyChannel, body: Source, dataset: Dataset): SendReport {
  const envelope = readEnvelope(body, dataset);
  const entries: ReadEntry[] = [];
  let hasList = false;
  for (const section of envelope.sections) {
    reportOtherChannels(channel, section);
    for (const place of placesOf(channel, section)) {
      const list = readList(section, place);
      hasList ||= list !== undefined;
      if (list !== undefined) readEntries(list, place, section.dataset, entries);
    }
  }
  const report = judgeResponse(envelope, entries, hasList);
  for (const { wrapperKey, dataset: part } of envelope.sections) {
    if (wrapperKey !== undefined) dataset.addPart(part, wrapperKey);
  }
  return report;
}

/** Lists the places where entries may stand. */
function placesOf({ responseListKey, responseItemKey }: AnyChannel, { wrapperKey }: Section): readonly Place[] {
  const documented: Place = { listKey: responseListKey, itemKey: responseItemKey, hasFrame: true };
  if (wrapperKey === undefined) return [documented];
  return [documented, { listKey: responseItemKey, itemKey: responseItemKey, hasFrame: false }];
}

/** The entries under a key; `undefined` when there is no list. Version 1.1 writes one entry without a list around it. */
function readList({ source, dataset }: Section, { listKey, hasFrame }: Place): readonly unknown[] | undefined {
  const list = readOwn(source, listKey, dataset);
  if (list === undefined || list === null || list === UNREADABLE) return undefined;
  const entries = listEntries(list);
  if (entries !== undefined && entries !== UNREADABLE) return entries;
  if (!hasFrame && isRecord(list)) return [list];
  return dataset.addIssue(responseIssues.malformedList, { key: listKey }, listKey);
}

function readEntries(list: readonly unknown[], place: Place, dataset: Dataset, entries: ReadEntry[]): void {
  const whole = new Dataset(list, dataset.run);
  const writer = new EchoWriter();
  for (const [index, entry] of list.entries()) {
    const part = new Dataset(entry, dataset.run);
    entries.push(readEntry(entry, place, writer, part));
    whole.addPart(part, index);
  }
  dataset.addPart(whole, place.listKey);
}

function reportOtherChannels(channel: AnyChannel, { source, dataset, wrapperKey }: Section): void {
  for (const { name, responseListKey, responseItemKey } of ALL_CHANNEL_KEYS) {
    if (name === channel.name) continue;
    for (const key of wrapperKey === undefined ? [responseListKey] : [responseListKey, responseItemKey]) {
      // WhatsApp's and Zalo's messages have one key each, and none of them is another channel's.
      const value = readOwn(source, key, dataset);
      if (value === undefined || value === null) continue;
      dataset.addIssue(responseIssues.otherChannel, { actualChannel: name, expectedChannel: channel.name }, key);
    }
  }
}
