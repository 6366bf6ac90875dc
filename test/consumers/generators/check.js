/** Each generated validator has the verdict of the description, save what its generator cannot say. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import { channels } from "capillary-messages";
import * as v from "valibot";
import { bodies } from "./bodies.js";
import * as heyValibot from "./generated/hey-api/valibot.gen.ts";
import * as heyZod from "./generated/hey-api/zod.gen.ts";
import * as orval from "./generated/orval.ts";

const { components } = createRequire(import.meta.url)("capillary-messages/openapi.json");
const described = describe([]);

/** No generator says what `not` says. hey-api's objects of Zod drop unknown keys. */
const generators = [
  ["hey-api, valibot", describe(["not"]), (channel, body) => v.safeParse(heyValibot[`v${schemaName(channel)}`], body)],
  [
    "hey-api, zod",
    describe(["not", "additionalProperties"]),
    (channel, body) => heyZod[`z${schemaName(channel)}`].safeParse(body),
  ],
  ["orval, zod", describe(["not"]), (_, body) => orval.sendMessageBody.safeParse(body)],
];

const good = bodies.filter(({ isGood }) => isGood);
for (const { channel, body } of good) assert.ok(described(channel, body), `refused: ${JSON.stringify(body)}`);
for (const [name, expected, validate] of generators) {
  let refused = 0;
  for (const { channel, body, isGood } of bodies) {
    const { success } = validate(channel, body);
    assert.ok(success || !isGood, `${name} refuses what is good: ${JSON.stringify(body)}`);
    assert.equal(success, expected(channel, body), `${name}: ${JSON.stringify(body)}`);
    if (!success) refused++;
  }
  assert.ok(!validate("sms", { sms: [{ to: "919988221100", body: 5 }] }).success, name);
  console.log(`${name}: ${bodies.length} bodies, ${good.length} of them good, ${refused} refused`);
}
const refused = bodies.filter(({ channel, body }) => !described(channel, body)).length;
console.log(`the description: ${refused} refused`);

/** The description without some keywords, as a function of channel and body. Without all of them, more than one of `oneOf` may fit. */
function describe(without) {
  const ajv = new Ajv2020({ strict: false });
  const kept = JSON.stringify(components, (key, value) => (without.includes(key) ? undefined : value));
  const document = { $id: "api", components: JSON.parse(kept.replaceAll('"oneOf"', '"anyOf"')) };
  ajv.addSchema(document);
  const validators = new Map(
    channels.map(({ name }) => [name, ajv.getSchema(`api#/components/schemas/${schemaName(name)}`)]),
  );
  return (channel, body) => validators.get(channel)(body);
}

function schemaName(channel) {
  return `${channel[0].toUpperCase()}${channel.slice(1)}Request`;
}
