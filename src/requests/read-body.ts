import type { AnyChannel } from "../channels/channel.ts";
import { isRecord } from "../input/plain-object.ts";
import { hasOwn, readProperty } from "../input/read-property.ts";
import * as envelopeIssues from "../issues/envelope-issues.ts";
import * as fieldIssues from "../issues/field-issues.ts";
import type { Dataset } from "../schema/dataset.ts";
import { onceEach } from "../schema/once-each.ts";
import type { Entries } from "../schema/record-plan.ts";
import type { RecordRules } from "../schema/record-rules.ts";
import { readRecord } from "../schema/record.ts";
import { ALL_CHANNEL_KEYS } from "../tables/channel-keys.ts";

const ROOT_KEY = "root";
/** The wrapper has a key that is read by hand, and none besides. */
const NO_ENTRIES: Entries = {};

/** Reads the body of a request, also one that version 1.1 wraps. The entries say how the list is read. */
export function readBody(channel: AnyChannel, entries: Entries, body: unknown, dataset: Dataset): object | undefined {
  if (typeof body === "string") return dataset.addIssue(envelopeIssues.jsonString);
  const isWrapped = isRecord(body) && hasOwn(body, ROOT_KEY) && !hasOwn(body, channel.requestKey);
  return isWrapped
    ? readWrapper(channel, entries, body, dataset)
    : readRecord(entries, envelopeRules(channel), body, dataset);
}

/** Version 1.1 wraps the body: paths are those of the body inside. */
function readWrapper(channel: AnyChannel, entries: Entries, wrapper: unknown, dataset: Dataset): object | undefined {
  const rules = envelopeRules(channel);
  let request: object | undefined;
  const outside = readRecord(
    NO_ENTRIES,
    {
      ...rules,
      knownNames: [channel.requestKey],
      readOtherKey(key, input) {
        if (key !== ROOT_KEY) return rules.readOtherKey?.(key, input, dataset) === true;
        dataset.addIssue(envelopeIssues.rootWrapper);
        const inner = readProperty(input, key);
        if (typeof inner === "string") dataset.addIssue(envelopeIssues.jsonString);
        else request = readRecord(entries, rules, inner, dataset);
        return true;
      },
    },
    wrapper,
    dataset,
  );
  if (request === undefined || outside === undefined) return request;
  // With `keep`, a key outside of `root` cannot take the place of one inside.
  for (const key of Object.keys(outside))
    if (Object.hasOwn(request, key)) dataset.addIssue(fieldIssues.unknown, {}, key);
  return { ...request, ...outside };
}

const envelopeRules = /* @__PURE__ */ onceEach((channel: AnyChannel): RecordRules => ({
  wrongType: envelopeIssues.wrongType,
  unreadable: envelopeIssues.unreadable,
  unreadableEntry: envelopeIssues.unreadable,
  expected: "object",
  missing: envelopeIssues.missingList,
  readOtherKey(key, _input, dataset) {
    const other = ALL_CHANNEL_KEYS.find(({ requestKey }) => requestKey === key);
    if (other === undefined) return false;
    const params = { actualChannel: other.name, expectedChannel: channel.name, key: channel.requestKey };
    dataset.addIssue(envelopeIssues.otherChannel, params, key);
    return true;
  },
}));
