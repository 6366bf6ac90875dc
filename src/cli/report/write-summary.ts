import { count, countOf, printable } from "../printable.ts";
import type { Summary } from "./report.ts";

/** The options that spare people a change of every row, by the code of the issue. */
const HINTS: ReadonlyMap<string, string> = new Map([
  ["phone_number.national_without_country", "--default-country states the country of numbers without a country code."],
  ["timestamp.no_offset", "--time-zone states the zone of times without an offset."],
  ["timestamp.malformed", "--date-format states how times are written."],
]);

/** Writes the summary at the end, one sentence a line. */
export function writeSummary(summary: Summary): string[] {
  const { file, channel, messages, good, wrong, warned, repeated, codes, out } = summary;
  const name = file === "-" ? "standard input" : printable(file);
  const lines = [
    `${name}, ${channel}: ${countOf(messages, "message")}, ${count(good)} right, ${count(wrong)} wrong, ${count(warned)} with a warning.`,
  ];
  if (repeated !== undefined)
    lines.push(`${countOf(repeated, "repetition")} of what an earlier message says to the same recipient.`);
  const counts = [...codes].sort(([, one], [, other]) => other - one);
  if (counts.length > 0) lines.push(`Codes: ${counts.map(([code, times]) => `${code} ${count(times)}`).join(", ")}.`);
  for (const [code, hint] of HINTS) if (codes.has(code)) lines.push(hint);
  if (out !== undefined) lines.push(`${countOf(good, "message")} written to ${printable(out)}.`);
  return lines;
}
