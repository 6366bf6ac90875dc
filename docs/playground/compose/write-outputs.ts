import type { AnyChannel, RequestEnvelope } from "capillary-messages";
import type { Settings } from "../shared/options.ts";
import type { Outputs } from "../shared/output.ts";
import { writeCurl, writeLiteral, writeOptions } from "../shared/write-code.ts";

/** The request of one message, and the code that makes it. */
export function writeOutputs(
  channel: AnyChannel,
  input: object,
  request: RequestEnvelope,
  settings: Settings,
): Outputs {
  const json = JSON.stringify(request, null, 2);
  return { json, curl: writeCurl(channel, json), typescript: writeTypescript(channel, input, settings) };
}

function writeTypescript(channel: AnyChannel, input: object, settings: Settings): string {
  const { attachments, ...rest } = input as { attachments?: unknown };
  const helpers = attachments === undefined ? [] : ["attachmentsFromFiles"];
  const names = [...helpers, "buildRequest", channel.name, ...(attachments === undefined ? [] : ["unwrap"])];
  const literal = writeLiteral(rest);
  const message =
    attachments === undefined
      ? literal
      : literal.replace(/\n\}$/, "\n  attachments: unwrap(await attachmentsFromFiles(files)),\n}");
  return `import { ${names.join(", ")} } from "capillary-messages";

const result = buildRequest(${channel.name}, ${message}${writeOptions(settings)});
if (result.ok) console.log(JSON.stringify(result.value));
else for (const { path, message } of result.errors) console.error(path.join("."), message);
`;
}
