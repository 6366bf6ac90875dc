import { type CatalogueEntry, issueFamilies } from "../../../tools/rules/catalogue.ts";
import type { IssueDocs } from "../../../tools/rules/issue-docs.ts";

/** Everything about one code. */
export interface Rule {
  readonly code: string;
  readonly family: string;
  readonly severities: readonly string[];
  readonly texts: readonly string[];
  readonly docs: readonly IssueDocs[];
  readonly apiCodes: readonly number[];
}

/** Every rule, from the envelope inwards. */
export function listRules(): readonly Rule[] {
  return issueFamilies.flatMap(({ name, entries }) => {
    const codes = distinct(entries.map(({ definition }) => definition.code));
    return codes.map((code) =>
      toRule(
        code,
        name,
        entries.filter(({ definition }) => definition.code === code),
      ),
    );
  });
}

/** Where a rule stands, from the top of the site. */
export function ruleAddress(code: string): string {
  return `rules/${code.split(".")[0]}.html#${code}`;
}

function toRule(code: string, family: string, entries: readonly CatalogueEntry[]): Rule {
  const definitions = entries.map(({ definition }) => definition);
  return {
    code,
    family,
    severities: distinct(definitions.map(({ severity }) => severity ?? "error")),
    texts: distinct(definitions.map(({ text }) => showPlaceholders(text))),
    docs: entries.map(({ docs }) => docs),
    apiCodes: distinct(definitions.flatMap(({ apiErrorCode }) => apiErrorCode ?? [])),
  };
}

/** `{offset+1}` is what people count; a reader sees that a number stands there. */
function showPlaceholders(text: string): string {
  return text.replaceAll(/\{(\w+)(?:\+1)?\}/g, "⟨$1⟩");
}

export function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
