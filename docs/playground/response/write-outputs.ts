import { type AnyChannel, matchOutcomes, type RequestEnvelope, type SendReport } from "capillary-messages";
import type { Outputs } from "../shared/output.ts";

export function writeOutputs<Chosen extends AnyChannel>(
  channel: Chosen,
  report: SendReport,
  request: RequestEnvelope<Chosen> | undefined,
): Outputs {
  const read = request === undefined ? report : { report, outcomes: matchOutcomes(channel, request, report) };
  return {
    json: JSON.stringify(read, null, 2),
    hint: request === undefined ? "The report of fromHttpResponse." : "The report, and the outcomes of your messages.",
    typescript: writeTypescript(channel.name, request !== undefined),
  };
}

function writeTypescript(channel: string, isMatched: boolean): string {
  const rest = isMatched
    ? `for (const { index, outcome, errors } of matchOutcomes(${channel}, request, report)) {
  console.log(index, outcome, errors);
}`
    : `for (const { index, accepted, errors } of report.items) {
  console.log(index, accepted, errors);
}`;
  const names = [...(isMatched ? ["matchOutcomes"] : []), channel, "unwrap"];
  return `import { ${names.join(", ")} } from "capillary-messages";
import { fromHttpResponse } from "capillary-messages/http";

const { status } = response;
const report = unwrap(fromHttpResponse(${channel}, { status, body: await response.text() }));
console.log(report.outcome);
${rest}
`;
}
