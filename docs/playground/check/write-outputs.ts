import { findChannel, unwrap } from "capillary-messages";
import type { Settings } from "../shared/options.ts";
import type { Outputs } from "../shared/output.ts";
import { writeCurlOfFile, writeOptions } from "../shared/write-code.ts";
import type { Summary } from "./protocol.ts";

/** Writes what the good messages become; `undefined` when there is none. */
export function writeOutputs(summary: Summary, settings: Settings): Outputs | undefined {
  if (summary.firstRequest === undefined) return undefined;
  const [{ channel: name }] = summary.lists;
  const channel = unwrap(findChannel(name));
  const isOne = summary.requests === 1;
  return {
    json: summary.firstRequest,
    curl: writeCurlOfFile(channel, isOne ? "request.json" : "requests.ndjson", !isOne),
    typescript: summary.form === "envelope" ? writeParsing(name, settings) : writeBatches(summary, settings),
    hint: isOne
      ? "The request of all good messages."
      : `The first of ${summary.requests} requests. The button above saves them all.`,
  };
}

function writeParsing(channel: string, settings: Settings): string {
  return `import { parseRequest, ${channel} } from "capillary-messages";

const result = parseRequest(${channel}, JSON.parse(text)${writeOptions(settings)});
if (result.ok) console.log(JSON.stringify(result.value));
else for (const { path, message } of result.errors) console.error(path.join("."), message);
`;
}

function writeBatches({ lists: [{ channel }], form, columns }: Summary, settings: Settings): string {
  const fields = (columns?.fields ?? []).flatMap((field, index) => (field === "" ? [] : [`${field}: row[${index}]`]));
  const reading = {
    list: "JSON.parse(text)",
    message: "[JSON.parse(text)]",
    lines: 'text.split("\\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line))',
    table: `rows.map((row) => ({ ${fields.join(", ")} }))`,
    envelope: "",
  }[form];
  const note = form === "table" ? "// rows: the cells of each row as strings, without the headings\n" : "";
  return `import { buildBatches, ${channel} } from "capillary-messages";

${note}const messages = ${reading};
for (const { request, rejected } of buildBatches(${channel}, messages${writeOptions(settings)})) {
  for (const { errors } of rejected) {
    for (const { path, message } of errors) console.error(path.join("."), message);
  }
  if (request !== undefined) console.log(JSON.stringify(request));
}
`;
}
