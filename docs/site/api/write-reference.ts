import { format } from "prettier";
import { type Entry, exportsOfEntries } from "./entries.ts";
import type { Documented } from "./read-exports.ts";

/** Code whose types are links. */
export const SIGNATURE_FENCE = "ts signature";

const PRINT_WIDTH = 80;
/** The tasks of a reader, in the order in which one comes to them. */
const TASKS: readonly (readonly [task: string, names: readonly string[]])[] = [
  ["Check a message", ["checkMessage", "checkMessages"]],
  [
    "Check one field",
    [
      "normalizePhoneNumber",
      "normalizeTimestamp",
      "normalizeEmailAddress",
      "normalizeAddressList",
      "countryCodes",
      "isCountryCode",
    ],
  ],
  ["Measure a text", ["measureSms", "toGsm7"]],
  ["Attach files", ["attachmentsFromFiles", "attachmentFromBlob", "buildAttachment", "detectAttachmentEncoding"]],
  [
    "Build a request",
    ["buildRequest", "buildBatches", "buildBatchesAsync", "toHttpRequest", "basicCredentials", "oauthCredentials"],
  ],
  ["Read an answer", ["fromHttpResponse", "parseResponse", "matchOutcomes"]],
  ["Receive and answer requests", ["parseMessages", "parseRequest", "buildResponse", "buildRefusal", "toApiProblem"]],
  ["Send nothing twice", ["messageKey", "findDuplicates"]],
  [
    "Use a schema",
    [
      "messageSchema",
      "requestSchema",
      "phoneNumberSchema",
      "timestampSchema",
      "emailAddressSchema",
      "addressListSchema",
      "attachmentSchema",
    ],
  ],
  ["Choose a channel", ["sms", "whatsapp", "email", "zalo", "channels", "findChannel"]],
  ["Read results and issues", ["unwrap", "MessageError", "describeIssue", "issueCodes"]],
];
const REST = "More";
const TYPES = "Types";

/** The reference of one entry as Markdown: a table first, then by task, the types last. */
export async function writeApiReference(entry: Entry): Promise<string> {
  const documented = exportsOfEntries().get(entry) ?? [];
  const groups = groupByTask(documented);
  const table = groups.flatMap(([task, members]) => {
    if (task === TYPES) return [];
    return members.map(
      ({ name, docstring }) => `| [\`${name}\`](#${name.toLowerCase()}) | ${firstSentence(docstring)} |`,
    );
  });
  const sections: string[] = [];
  for (const [task, members] of groups) sections.push(`## ${task}`, ...(await Promise.all(members.map(writeEntry))));
  const head = table.length < 2 ? [] : [["| name | what it does |", "|---|---|", ...table].join("\n")];
  return [`# API: ${entry.specifier}`, `What \`${entry.specifier}\` exports.`, ...head, ...sections].join("\n\n");
}

function groupByTask(documented: readonly Documented[]): [string, readonly Documented[]][] {
  const byName = new Map(documented.map((one) => [one.name, one]));
  const tasks = TASKS.map(([task, names]): [string, Documented[]] => [
    task,
    names.flatMap((name) => byName.get(name) ?? []),
  ]);
  const placed = new Set(tasks.flatMap(([, members]) => members.map(({ name }) => name)));
  const left = documented.filter(({ name }) => !placed.has(name)).sort((a, b) => a.name.localeCompare(b.name, "en"));
  const rest = left.filter(({ kind }) => kind !== "Types");
  const types = left.filter(({ kind }) => kind === "Types");
  const isOnlyRest = tasks.every(([, members]) => members.length === 0);
  const all: [string, readonly Documented[]][] = [...tasks, [isOnlyRest ? "Functions" : REST, rest], [TYPES, types]];
  return all.filter(([, members]) => members.length > 0);
}

async function writeEntry({ name, signature, docstring }: Documented): Promise<string> {
  const code = await format(signature, { parser: "typescript", printWidth: PRINT_WIDTH });
  return `### ${name}\n\n\`\`\`${SIGNATURE_FENCE}\n${code}\`\`\`\n\n${docstring}`.trimEnd();
}

/** For a cell of a table. */
function firstSentence(docstring: string): string {
  const [first = ""] = docstring.split("\n\n");
  const line = first.replaceAll("\n", " ").replaceAll("|", "\\|");
  return /^.*?[.:](?= |$)/.exec(line)?.[0].replace(/:$/, ".") ?? line;
}
