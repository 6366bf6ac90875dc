import { fieldsOf } from "../../src/channels/channel.ts";
import { channels, checkMessage } from "../../src/index.ts";
import type { IssueDefinition, Severity } from "../../src/issues/issue.ts";
import { table } from "../markdown-table.ts";
import { type CatalogueEntry, type IssueFamily, issueFamilies } from "./catalogue.ts";
import type { IssueDocs } from "./issue-docs.ts";
import { renderTables } from "./render-rule-tables.ts";
import { FAMILY_PROSE, INTRODUCTION } from "./rules-prose.ts";

/** The whole of `docs/rules.md`. */
export function renderRules(): string {
  const parts = [INTRODUCTION, renderChannels(), ...issueFamilies.map(renderFamily), renderTables()];
  return `${parts.map((part) => part.trim()).join("\n\n")}\n`;
}

function renderChannels(): string {
  const rows = channels.flatMap((channel) =>
    fieldsOf(channel).map((field) => [
      channel.name,
      `\`${channel.requestKey}\``,
      `\`${field.name}\``,
      field.required ? "yes" : "no",
      field.name === "scheduledTime" ? "`scheduled_time`" : "",
    ]),
  );
  return `## Channels

${table(["channel", "key of the list", "field", "required", "old name (`parseRequest` only)"], rows)}

A request is \`{"<key of the list>": [<messages>]}\`. An attachment has \`file_name\` and \`file_data\` (required), \`file_type\` and
\`file_encoding_type\`. There are no other fields: see \`field.unknown\`.`;
}

/** Every definition of one code: some have one for each severity, or one for each of two texts. */
interface Rule {
  readonly code: string;
  readonly entries: readonly CatalogueEntry[];
}

function renderFamily(family: IssueFamily): string {
  const header = [
    "code",
    "severity",
    "fields",
    "meaning",
    "near miss",
    "text",
    "params",
    "bad",
    "good",
    "API code",
    "standard",
  ];
  const rows = rulesOf(family).map(({ code, entries }) => {
    const docs = entries.map((entry) => entry.docs);
    const definitions = entries.map(({ definition }) => definition);
    return [
      `\`${code}\``,
      distinct(definitions.map(({ severity }): Severity => severity ?? "error")).join(" or "),
      distinct(docs.map(({ field }) => field)).join("; "),
      distinct(docs.map(({ meaning }) => meaning)).join(" "),
      distinct(docs.map(({ near }) => near)).join(" "),
      definitions.map(({ text }) => text).join(" Or: "),
      renderParams(docs),
      renderExamples(docs.map(({ bad }) => bad)),
      renderExamples(docs.map(({ good }) => good)),
      renderApiCode(code, definitions),
      distinct(docs.map(({ source }) => source)).join("; "),
    ];
  });
  return [`## ${family.name}`, FAMILY_PROSE[family.name]?.trim(), table(header, rows)]
    .filter((part) => part !== undefined)
    .join("\n\n");
}

function rulesOf({ entries }: IssueFamily): Rule[] {
  const codes = distinct(entries.map(({ definition }) => definition.code));
  return codes.map((code) => ({ code, entries: entries.filter(({ definition }) => definition.code === code) }));
}

function renderParams(docs: readonly IssueDocs[]): string {
  const params = docs.flatMap((entry) => Object.entries(entry.params));
  return distinct(params.map(([name, unit]) => `\`${name}\`: ${unit}`)).join("; ");
}

function renderExamples(examples: readonly string[]): string {
  return distinct(examples.map((example) => `\`\`${example}\`\``)).join(" ");
}

/** The code of the definition; where it depends on the field, what checking a message without anything in the field gives. */
function renderApiCode(code: string, definitions: readonly IssueDefinition[]): string {
  const own = definitions.flatMap(({ apiErrorCode }) => apiErrorCode ?? []);
  return distinct([...own.map(String), ...missingApiCodes(code)]).join("; ");
}

/** Nothing visible in a text; in any other field no blank, but a fault of another code. */
const BLANK_BRAILLE = "\u2800";

function missingApiCodes(code: string): string[] {
  return channels.flatMap((channel) =>
    fieldsOf(channel).flatMap(({ name }) => {
      const results = [undefined, BLANK_BRAILLE].map((value) => checkMessage(channel, { [name]: value }));
      const issues = results.flatMap((result) => (result.ok ? [] : result.errors));
      const found = issues.find(
        (issue) => issue.code === code && issue.path[0] === name && issue.apiErrorCode !== 8055,
      );
      return found?.apiErrorCode === undefined ? [] : [`${found.apiErrorCode} (${channel.name}: \`${name}\`)`];
    }),
  );
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
