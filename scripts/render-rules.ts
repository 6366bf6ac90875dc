import type { IssueDefinition, Severity } from "../src/issues/issue.ts";
import type { IssueDocumentation } from "./issue-docs/issue-documentation.ts";
import { fieldsOf } from "../src/channels/channel.ts";
import { channels, checkMessage } from "../src/index.ts";
import { type IssueFamily, issueFamilies } from "./catalogue.ts";
import { table } from "./markdown-table.ts";
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

/** What is said of one code, perhaps by several definitions. */
interface Rule {
  readonly code: string;
  readonly severities: readonly Severity[];
  readonly definitions: readonly IssueDefinition[];
  readonly docs: readonly IssueDocumentation[];
}

function renderFamily(family: IssueFamily): string {
  const header = ["code", "severity", "fields", "meaning", "params", "API code", "standard"];
  const rows = rulesOf(family).map(({ code, severities, definitions, docs }) => [
    `\`${code}\``,
    severities.join(" or "),
    distinct(docs.map(({ fields }) => fields)).join("; "),
    distinct(docs.map(({ meaning }) => meaning)).join(" "),
    renderParams(docs),
    renderApiCode(code, definitions),
    distinct(docs.map(({ source }) => source)).join("; "),
  ]);
  return [`## ${family.name}`, FAMILY_PROSE[family.name]?.trim(), table(header, rows)]
    .filter((part) => part !== undefined)
    .join("\n\n");
}

function rulesOf({ definitions, docs }: IssueFamily): Rule[] {
  const codes = distinct(Object.keys(docs).flatMap((name) => definitions[name]?.code ?? []));
  return codes.map((code) => {
    const named = Object.entries(definitions).filter(([, definition]) => definition.code === code);
    return {
      code,
      severities: distinct(named.map(([, { severity }]): Severity => severity ?? "error")),
      definitions: named.map(([, definition]) => definition),
      docs: named.flatMap(([name]) => docs[name] ?? []),
    };
  });
}

function renderParams(docs: readonly IssueDocumentation[]): string {
  const params = docs.flatMap((entry) => Object.entries(entry.params));
  return distinct(params.map(([name, unit]) => `\`${name}\`: ${unit}`)).join("; ");
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
