import { findChannel } from "capillary-messages";
import { parseJson } from "../shared/parse-json.ts";
import type { Repair } from "./payload.ts";
import { repairJson } from "./repair-json.ts";

const DATA_OPTION = /\s(?:-d|--data|--data-raw|--data-binary|--data-ascii|--json)[\s=]+/;
const HTTP_HEAD = /^(?:POST|PUT) \S+ HTTP\/[\d.]+\r?\n|^HTTP\/[\d.]+ \d{3}/;

/** Finds out what the text is instead of JSON, and what would be JSON in its place. */
export function findRepair(text: string): Repair | undefined {
  const trimmed = text.trim();
  if (/^curl\s/.test(trimmed)) return fromCurl(trimmed);
  if (HTTP_HEAD.test(trimmed)) return fromHttp(trimmed);
  const repaired = repairJson(text);
  if (repaired === undefined) return undefined;
  const [last = "", ...others] = repaired.causes.toReversed();
  const causes = others.length === 0 ? last : `${others.toReversed().join(", ")} and ${last}`;
  return { cause: `This is JSON with ${causes}.`, act: "Repair it", text: repaired.text };
}

/** JSON that was turned into a text twice. */
export function unpackJsonText(body: string): Repair | undefined {
  const inner = parseJson(body);
  if (typeof inner?.value !== "object" || inner.value === null) return undefined;
  const cause = "This JSON is a text that holds JSON: it was encoded twice.";
  return { cause, act: "Unpack it", text: JSON.stringify(inner.value, null, 2) };
}

function fromCurl(command: string): Repair | undefined {
  const option = DATA_OPTION.exec(command);
  if (option === null) return undefined;
  const argument = readArgument(command.slice(option.index + option[0].length));
  if (argument === undefined || parseJson(argument) === undefined) return undefined;
  const channel = /[?&]channel=(\w+)/.exec(command)?.[1];
  const known = channel === undefined ? undefined : findChannel(channel);
  const about = known?.ok === true ? ` for the channel ${known.value.name}` : "";
  return { cause: `This is a curl command${about}, not the body alone.`, act: "Take its body", text: argument };
}

/** The first argument of a shell's command line, without its quotation marks. */
function readArgument(text: string): string | undefined {
  const quote = text[0];
  if (quote === "$" || quote === "@") return undefined;
  if (quote !== "'" && quote !== '"') return /^\S+/.exec(text)?.[0];
  const parts: string[] = [];
  for (let at = 1; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === quote && !text.startsWith("'\\''", at)) return parts.join("");
    if (character === quote) {
      // A shell writes an apostrophe between apostrophes as '\''.
      parts.push("'");
      at += 3;
    } else if (character === "\\" && quote === '"' && /["\\$`]/.test(text[at + 1] ?? "")) parts.push(text[++at] ?? "");
    else parts.push(character);
  }
  return undefined;
}

function fromHttp(text: string): Repair | undefined {
  const blank = /\r?\n\r?\n/.exec(text);
  if (blank === null) return undefined;
  const body = text.slice(blank.index + blank[0].length).trim();
  return parseJson(body) === undefined
    ? undefined
    : { cause: "This begins with HTTP headers.", act: "Take the body", text: body };
}
