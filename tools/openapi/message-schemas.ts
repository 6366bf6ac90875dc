import { type AnyChannel, channels } from "../../src/index.ts";
import { describeChannel, schemaName } from "./channel-schemas.ts";
import { fieldSchemas } from "./field-schemas.ts";
import type { JsonSchema } from "./json-schema.ts";

const COMPONENTS = "#/components/schemas/";
const DEFINITIONS = "#/$defs/";

/** A JSON Schema 2020-12 of each channel's message, by the name of its file. */
export const messageSchemas: ReadonlyMap<string, object> = new Map(
  channels.map((channel) => [`${channel.name}-message.json`, describeAlone(channel)]),
);

/** The message with all that it refers to. */
function describeAlone(channel: AnyChannel): object {
  const name = schemaName(channel, "Message");
  const message = describeChannel(channel)[name];
  if (message === undefined) throw new TypeError(`The channel ${channel.name} has no message.`);
  const definitions = Object.fromEntries(
    [...findReferences(message, new Set())].sort().map((reference) => [reference, fieldSchemas[reference]]),
  );
  const alone = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:capillary-messages:${channel.name}-message`,
    title: name,
    ...message,
    $defs: definitions,
  };
  return JSON.parse(JSON.stringify(alone).replaceAll(COMPONENTS, DEFINITIONS));
}

/** The names of the components that a schema refers to, and those that these refer to. */
function findReferences(schema: JsonSchema, found: Set<string>): Set<string> {
  for (const [, name = ""] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    const component = fieldSchemas[name];
    if (component === undefined || found.has(name)) continue;
    found.add(name);
    findReferences(component, found);
  }
  return found;
}
