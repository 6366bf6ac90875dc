import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyChannel, Options } from "../../src/index.ts";
import { partsOf } from "../../src/schema/schema.ts";
import { namedChannels, anyMessage, now } from "../support/inputs.ts";
import { glance, read } from "../support/read.ts";

const options: fc.Arbitrary<Options> = fc.record(
  {
    now,
    timeZone: fc.constantFrom("UTC", "Asia/Kolkata", "Europe/Berlin", "Pacific/Apia"),
    defaultCountry: fc.constantFrom("IN", "US", "DE"),
  },
  { requiredKeys: ["now"] },
);

describe.each(namedChannels)("%s", (_, channel) => {
  it("gives at a glance what the rule gives, without a word", () => {
    fc.assert(
      fc.property(anyMessage(channel), options, fc.nat(), (message, given, place) => {
        for (const [name, schema] of Object.entries(channel.message.entries)) {
          for (const input of variants(valueOf(message, name), place)) {
            const value = glance(schema, input, given);
            if (value !== undefined) expect(read(schema, input, given)).toEqual({ value, errors: [], warnings: [] });
          }
        }
      }),
    );
  });

  it("is looked at by every field but attachments", () => {
    expect(fieldsWithoutGlance(channel)).toEqual(channel.name === "email" ? ["attachments"] : []);
  });
});

function valueOf(message: unknown, name: string): unknown {
  return typeof message === "object" && message !== null ? Reflect.get(message, name) : undefined;
}

/** A value, and texts that are one character away from it. */
function variants(value: unknown, place: number): unknown[] {
  if (typeof value !== "string") return [value];
  const at = place % (value.length + 1);
  const edits = ["", " ", "0", "A", "\u00a0", ".", "+"].map((part) => value.slice(0, at) + part + value.slice(at + 1));
  return [value, ` ${value}`, value.toUpperCase(), value.slice(0, at), ...edits];
}

function fieldsWithoutGlance({ message }: AnyChannel): string[] {
  const entries = Object.entries(message.entries);
  return entries.filter(([, schema]) => partsOf(schema).glance === undefined).map(([name]) => name);
}
