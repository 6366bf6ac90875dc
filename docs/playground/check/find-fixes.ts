import { formField } from "../compose/form-fields.ts";
import { suggestFixes } from "../fixes/suggest-fixes.ts";
import type { Settings } from "../shared/options.ts";
import { findValue, type Range, widenToComma } from "./find-place.ts";
import type { Finding } from "./judge.ts";
import { findList, type Payload } from "./payload.ts";
import type { OfferedFix } from "./protocol.ts";
import { writeCell } from "./read-table.ts";
import type { SourceMap } from "./source-map.ts";

/** A fix with what it changes in the text. */
export interface TextFix extends OfferedFix {
  /** For all of them: `Put {count} numbers in quotation marks`. */
  readonly groupLabel: string;
  readonly range: Range;
  readonly replacement: string;
}

interface Source {
  readonly text: string;
  readonly payload: Payload;
  readonly map: SourceMap;
  readonly settings: Settings;
}

const MAX_SHOWN = 60;
const WHOLE_NUMBER = /^\d{1,20}$/;

/** Finds ways to solve a problem in the text itself; what is offered for a value was tried out. */
export function findFixes(finding: Finding, source: Source): readonly TextFix[] {
  const message = source.map.message(finding.path);
  if (finding.code === "field.unknown") return fixKey(finding, source);
  if (message === undefined) return [];
  if (finding.code === "message.wrong_type") return removeEmpty(message.range, source);
  const [name, ...deeper] = message.inner;
  const { lists } = source.payload;
  const channel = (findList(finding.path, lists) ?? lists[0]).channel.name;
  const field = typeof name === "string" && deeper.length === 0 ? formField(channel, name) : undefined;
  if (field === undefined || field.kind === "files") return [];
  const range = source.map.find(finding.path, finding.code);
  if (finding.code === "field.wrong_type") return quoteNumber(range, source);
  const value = readText(range, source);
  if (value === undefined) return [];
  return suggestFixes(field.kind, value, source.settings).map(({ group, label, groupLabel, value: after }) => ({
    group,
    label,
    groupLabel,
    before: shorten(value),
    after: shorten(after),
    range,
    replacement:
      source.payload.table === undefined
        ? JSON.stringify(after)
        : writeCell(after, source.payload.table.columns.delimiter),
  }));
}

function fixKey({ path, suggestion }: Finding, { text, map, payload }: Source): TextFix[] {
  const key = map.key(path);
  if (key === undefined || payload.table !== undefined) return [];
  const name = String(path.at(-1));
  const isFree = suggestion !== undefined && map.key([...path.slice(0, -1), suggestion]) === undefined;
  const rename = {
    group: `rename:${name}:${suggestion}`,
    label: `Rename it to ${suggestion}`,
    groupLabel: `Rename "${name}" to "${suggestion}" {count} times`,
    before: shorten(name),
    after: suggestion ?? "",
    range: key,
    replacement: JSON.stringify(suggestion ?? ""),
  };
  const value = findValue(text, [], colonAfter(text, key.end));
  const remove = {
    group: `remove:${name}`,
    label: "Remove this field",
    groupLabel: `Remove "${name}" {count} times`,
    before: shorten(name),
    after: "nothing",
    range: widenToComma(text, { start: key.start, end: value.end }),
    replacement: "",
  };
  return isFree ? [rename] : [remove];
}

function quoteNumber(range: Range, { text, payload }: Source): TextFix[] {
  const written = text.slice(range.start, range.end);
  if (payload.table !== undefined || !WHOLE_NUMBER.test(written)) return [];
  const [label, groupLabel] = ["Put it in quotation marks", "Put {count} numbers in quotation marks"];
  return [
    { group: "quotes", label, groupLabel, before: written, after: `"${written}"`, range, replacement: `"${written}"` },
  ];
}

function removeEmpty(range: Range, { text }: Source): TextFix[] {
  const written = text.slice(range.start, range.end);
  if (written !== "null") return [];
  const [label, groupLabel] = ["Remove this message", "Remove {count} empty messages"];
  return [
    {
      group: "empty",
      label,
      groupLabel,
      before: written,
      after: "nothing",
      range: widenToComma(text, range),
      replacement: "",
    },
  ];
}

/** The value as the library has seen it; `undefined` where no text stands. */
function readText({ start, end }: Range, { text, payload }: Source): string | undefined {
  const written = text.slice(start, end);
  if (payload.table !== undefined)
    return written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
  if (!written.startsWith('"')) return undefined;
  const value: unknown = JSON.parse(written);
  return typeof value === "string" ? value : undefined;
}

function colonAfter(text: string, from: number): number {
  return text.indexOf(":", from) + 1;
}

function shorten(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
