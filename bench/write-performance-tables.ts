import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { table } from "../tools/markdown-table.ts";
import { budgets, isMeasured, limitOf } from "./budgets.ts";
import type { Figure } from "./figure.ts";
import type { PeersReport } from "./peers/peers-report.ts";
import { renderFaults, round } from "./render-figures.ts";

const document = fileURLToPath(new URL("../docs/performance.md", import.meta.url));
const CHANNELS = ["sms", "email", "whatsapp", "zalo"] as const;
const KINDS = ["canonical", "messy", "wrong"] as const;

/** Writes what was measured into docs/performance.md: in each section the first table. Sections without figures stay as they are. */
export async function writePerformanceTables(
  figures: readonly Figure[],
  peers: PeersReport | undefined,
): Promise<void> {
  const tables: readonly (readonly [heading: string, table: string | undefined])[] = [
    ["Against others", peersTable(figures, "peers, 1,000 ", "")],
    ["One message at a time", peersTable(figures, "peers, ", " one at a time")],
    ["What others notice", peers && renderFaults(peers)],
    ["The budgets", budgetsTable(figures)],
    ["All four channels", channelsTable(figures)],
    ["What people send", sentTable(figures)],
    ["How it grows", growthTable(figures)],
    ["Attachments", attachmentsTable(figures)],
    ["Memory", memoryTable(figures)],
  ];
  let text = readFileSync(document, "utf8");
  for (const [heading, content] of tables) if (content !== undefined) text = replaceTable(text, heading, content);
  writeFileSync(document, await format(text, { parser: "markdown", printWidth: 120 }));
}

function replaceTable(text: string, heading: string, content: string): string {
  const start = text.indexOf(`\n## ${heading}\n`);
  const lines = text.slice(start + 1).split("\n");
  const first = lines.findIndex((line) => line.startsWith("|"));
  const next = lines.findIndex((line, index) => index > 0 && line.startsWith("## "));
  if (start < 0 || first < 0 || (next >= 0 && first > next)) {
    throw new Error(`docs/performance.md has no table under "${heading}".`);
  }
  const length = lines.slice(first).findIndex((line) => !line.startsWith("|"));
  lines.splice(first, length < 0 ? lines.length - first : length, content);
  return text.slice(0, start + 1) + lines.join("\n");
}

/** This library's row is the first, and columns are named as the site's charts know them. */
function peersTable(figures: readonly Figure[], before: string, behind: string): string | undefined {
  const groups = (["sms", "email"] as const).flatMap((channel) =>
    KINDS.map((kind) => ({
      title: channel === "sms" ? kind : `${channel} ${kind}`,
      group: `${before}${channel}${behind}, ${kind}`,
    })),
  );
  const names = namesIn(figures, groups[0]?.group ?? "");
  if (names.length === 0) return undefined;
  const head = ["x JSON.parse", ...groups.map(({ title }) => title)];
  return table(
    head,
    names.map((name) => [name, ...groups.map(({ group }) => cell(figures, group, name))]),
  );
}

function budgetsTable(figures: readonly Figure[]): string | undefined {
  if (!budgets.every((entry) => isMeasured(entry, figures))) {
    console.error("The table of the budgets stays as it was: not everything was measured.");
    return undefined;
  }
  const rows = figures.flatMap((figure) => {
    const limit = limitOf(figure);
    if (limit === undefined) return [];
    const { group, name, unit, value } = figure;
    return [[group, name, unit, round(limit), value > limit ? `**${round(value)}**` : round(value)]];
  });
  return table(["input", "call", "unit", "at most", "measured"], rows);
}

function channelsTable(figures: readonly Figure[]): string | undefined {
  const calls = namesIn(figures, "1,000 sms, canonical");
  if (calls.length === 0) return undefined;
  const rows = KINDS.flatMap((kind) =>
    calls.map((call) => [
      `${call}; ${kind}`,
      ...CHANNELS.map((channel) => cell(figures, `1,000 ${channel}, ${kind}`, call)),
    ]),
  );
  const responses = ["all accepted", "half failed"].map((kind) => [
    `parseResponse; ${kind}`,
    ...CHANNELS.map((channel) => cell(figures, `response to 1,000 ${channel}, ${kind}`, "parseResponse")),
  ]);
  const singles = namesIn(figures, "sms, one at a time").map((call) => [
    `${call}; one message, x its own JSON.parse`,
    ...CHANNELS.map((channel) => cell(figures, `${channel}, one at a time`, call)),
  ]);
  return table(["call; messages", ...CHANNELS], [...rows, ...responses, ...singles]);
}

function sentTable(figures: readonly Figure[]): string | undefined {
  const groups = new Set(figures.filter(({ suite }) => suite === "sent").map(({ group }) => group));
  if (groups.size === 0) return undefined;
  const rows = [...groups].map((group) => {
    const batch = cell(figures, group, "parseRequest") || cell(figures, group, "buildRequest");
    return [group, batch, cell(figures, group, "checkMessage, each")];
  });
  return table(["messages", "a batch", "checkMessage, each"], rows);
}

function growthTable(figures: readonly Figure[]): string | undefined {
  return suiteTable(figures, ["batches", "growth"]);
}

function attachmentsTable(figures: readonly Figure[]): string | undefined {
  const group = "attachment of 30,000,000 bytes";
  const names = namesIn(figures, group);
  if (names.length === 0) return undefined;
  const rows = names.map((name) => [
    name.replace("buildAttachment: ", ""),
    cell(figures, group, name),
    cell(figures, "memory of 30 MB", name),
  ]);
  return table(["30 MB given as", "x atob", "peak, x its string"], rows);
}

function memoryTable(figures: readonly Figure[]): string | undefined {
  return suiteTable(
    figures.filter(({ group }) => group !== "memory of 30 MB"),
    ["memory"],
  );
}

function suiteTable(figures: readonly Figure[], suites: readonly string[]): string | undefined {
  const rows = figures
    .filter(({ suite }) => suites.includes(suite))
    .map(({ group, name, value, unit }) => [group, name, round(value), unit]);
  return rows.length === 0 ? undefined : table(["input", "call", "measured", "unit"], rows);
}

function namesIn(figures: readonly Figure[], group: string): readonly string[] {
  return figures.filter((figure) => figure.group === group).map(({ name }) => name);
}

function cell(figures: readonly Figure[], group: string, name: string): string {
  const figure = figures.find((candidate) => candidate.group === group && candidate.name === name);
  return figure === undefined ? "" : round(figure.value);
}
