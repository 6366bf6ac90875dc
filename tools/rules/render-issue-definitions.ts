import type { IssueFamily } from "./catalogue.ts";

/**
 * The whole of `src/issues/definitions.ts`. It names every definition: a bundler keeps what stands in `Object.values` of a namespace
 * even for callers who never list the codes.
 */
export function renderIssueDefinitions(families: readonly IssueFamily[]): string {
  const named = families.map(({ name, file, entries }) => ({ file, entries, variable: variableOf(name) }));
  const imports = named
    .toSorted((one, other) => (one.file < other.file ? -1 : 1))
    .map(({ file, variable }) => `import * as ${variable} from "./${file}";`);
  const items = named.flatMap(({ variable, entries }) => entries.map(({ name }) => `  ${variable}.${name},`));
  return [
    "// GENERATED from the other files of this folder by tools/rules/write-issue-definitions.ts; do not edit.",
    ...imports,
    'import type { IssueDefinition } from "./issue.ts";',
    "",
    "/** Every definition, in the order of `docs/rules.md`. */",
    "export const definitions: readonly IssueDefinition[] = [",
    ...items,
    "];",
    "",
  ].join("\n");
}

/** `phone_number` becomes `phoneNumberIssues`. */
function variableOf(family: string): string {
  return `${family.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}Issues`;
}
