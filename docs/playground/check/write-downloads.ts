import { buildBatches } from "capillary-messages";
import Papa from "papaparse";
import type { Payload } from "./payload.ts";
import type { ListedProblem } from "./protocol.ts";

interface Saved {
  readonly name: string;
  readonly file: Blob;
}

/** One request as pretty JSON, several as one a line. */
export function writeGood({ lists: [{ channel }] }: Payload, good: readonly object[]): Saved {
  const requests = [...buildBatches(channel, good as never)].flatMap(({ request }) =>
    request === undefined ? [] : [request],
  );
  const isOne = requests.length === 1;
  const parts = isOne
    ? [JSON.stringify(requests[0], null, 2)]
    : requests.map((request) => `${JSON.stringify(request)}\n`);
  const file = new Blob(parts, { type: isOne ? "application/json" : "application/x-ndjson" });
  return { name: isOne ? "request.json" : "requests.ndjson", file };
}

/** The messages that cannot be sent, as they came. */
export function writeBad(messages: readonly unknown[]): Saved {
  const lines = messages.map((message) => JSON.stringify(message, null, 2));
  return { name: "bad-messages.json", file: new Blob([`[\n${lines.join(",\n")}\n]\n`], { type: "application/json" }) };
}

/** For a spreadsheet: no value of the payload is in it, save what a fix would write. */
export function writeProblems(problems: Iterable<ListedProblem>): Saved {
  const rows = [...problems].map(({ place, line, severity, message, fixes, code, path }) => {
    return [place, line, severity, message, fixes.map(({ label }) => label).join(" / "), code, path.join(".")];
  });
  const fields = ["place", "line", "severity", "problem", "fix", "code", "path"];
  const csv = Papa.unparse({ fields, data: rows }, { escapeFormulae: true });
  // Spreadsheets read UTF-8 only behind this mark.
  return { name: "problems.csv", file: new Blob(["\ufeff", csv, "\r\n"], { type: "text/csv" }) };
}
