import { readFileSync } from "node:fs";
import { parseSync } from "oxc-parser";
import type { IssueDefinition } from "../../src/issues/issue.ts";
import { type IssueDocs, parseIssueDocs } from "./issue-docs.ts";

/** One definition of `src/issues` and what its comment says. */
export interface CatalogueEntry {
  /** The name under which its file exports it. */
  readonly name: string;
  readonly definition: IssueDefinition;
  readonly docs: IssueDocs;
}

/** The definitions of one file of `src/issues`, in its order. */
export interface IssueFamily {
  /** The beginning of their codes. */
  readonly name: string;
  /** In `src/issues`. */
  readonly file: string;
  readonly entries: readonly CatalogueEntry[];
}

/** From the envelope inwards. */
const FAMILIES: readonly string[] = [
  "envelope",
  "message",
  "field",
  "text",
  "phone_number",
  "timestamp",
  "email_address",
  "attachment",
  "sender",
  "sms",
  "response",
  "http",
];

/** Every family, its comments parsed: an incomplete one throws. */
export const issueFamilies: readonly IssueFamily[] = await Promise.all(FAMILIES.map(readFamily));

async function readFamily(name: string): Promise<IssueFamily> {
  const file = `${name.replaceAll("_", "-")}-issues.ts`;
  const url = new URL(`../../src/issues/${file}`, import.meta.url);
  const definitions: Readonly<Record<string, IssueDefinition>> = await import(url.href);
  const comments = readComments(file, readFileSync(url, "utf8"));
  const entries = Object.entries(comments).map(([exported, comment]): CatalogueEntry => {
    const definition = definitions[exported];
    if (definition === undefined) throw new Error(`src/issues/${file}: ${exported} is no definition.`);
    return { name: exported, definition, docs: parseIssueDocs(comment, `src/issues/${file}, ${exported}`) };
  });
  return { name, file, entries };
}

/** The comment right before each export, by the name of the export; empty where there is none. */
function readComments(file: string, source: string): Record<string, string> {
  const { module, comments } = parseSync(file, source);
  const found: Record<string, string> = {};
  for (const { start, entries } of module.staticExports) {
    const comment = comments.findLast(({ end }) => end <= start && source.slice(end, start).trim() === "");
    for (const { exportName } of entries) found[exportName.name ?? ""] = comment?.value.replace(/^\*/, "") ?? "";
  }
  return found;
}
