import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messageArbitrary } from "../../src/arbitraries/index.ts";
import { channels } from "../../src/index.ts";
import { schemaName } from "../../tools/openapi/channel-schemas.ts";
import { namedChannels } from "../support/inputs.ts";
import { repository } from "../support/source-files.ts";
import { validatorOf } from "./load-description.ts";
import { mutations } from "./mutations.ts";

test("there is one for each channel", () => {
  const names = channels.map(({ name }) => `${name}-message.json`);
  expect(readdirSync(`${repository}schemas`).sort()).toEqual(names.sort());
});

describe.each(namedChannels)("%s", (name, channel) => {
  const schema = JSON.parse(readFileSync(`${repository}schemas/${name}-message.json`, "utf8"));
  // A validator that is as strict as it can be, and knows nothing else.
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

  test("every canonical message is accepted", () => {
    fc.assert(fc.property(messageArbitrary(channel), (message) => validate(toWire(message))));
  });

  test("says what the description of the API says", () => {
    const described = validatorOf(schemaName(channel, "Message"));
    fc.assert(fc.property(mutations(messageArbitrary(channel)), (message) => validate(message) === described(message)));
  });

  test.each([null, 5, "x", [], {}])("%j is refused", (value) => {
    expect(validate(value)).toBe(false);
  });
});

function toWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
