import fc from "fast-check";
import { inputArbitrary, invalidInputArbitrary, messageArbitrary } from "../../src/arbitraries/index.ts";
import type { AnyChannel } from "../../src/channels/channel.ts";
import { channels } from "../../src/index.ts";

/** The channels for `describe.each` and `test.each`, by their names. */
export const namedChannels: readonly [string, AnyChannel][] = channels.map((channel) => [channel.name, channel]);

/** Good messages, good inputs and bad ones of a channel, mixed. */
export function anyMessage(channel: AnyChannel): fc.Arbitrary<unknown> {
  return fc.oneof(
    messageArbitrary(channel),
    inputArbitrary(channel),
    invalidInputArbitrary(channel).map(({ input }) => input),
  );
}

/** A point in time before or after those of the messages. */
export const now: fc.Arbitrary<Date> = fc.date({
  min: new Date("1980-01-01T00:00:00Z"),
  max: new Date("2200-01-01T00:00:00Z"),
  noInvalidDate: true,
});

/** Fields that no channel has, of plain JSON without harmful keys. */
export const otherFields: fc.Arbitrary<Record<string, unknown>> = fc.letrec<{
  json: unknown;
  fields: Record<string, unknown>;
}>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, depthIdentifier: "json" },
    fc.constantFrom(null, true, false),
    fc.string({ unit: "grapheme" }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.array(tie("json"), { maxLength: 3, depthIdentifier: "json" }),
    tie("fields"),
  ),
  fields: fc.dictionary(
    fc.string({ unit: "grapheme" }).map((key) => `x-${key}`),
    tie("json"),
    { maxKeys: 3, noNullPrototype: true, depthIdentifier: "json" },
  ),
})).fields;
