import type { IssueDefinition, Severity } from "./issue.ts";

/** The text of one code, with `{name}` for the parameter of that name; or more about it where it is out of the ordinary. */
type IssueEntry = string | { readonly text: string; readonly code?: string; readonly apiErrorCode?: number };

/** By the reason in camel case: the entry `loneSurrogate` has the code `family.lone_surrogate`, unless it states another. */
type IssueEntries = Readonly<Record<string, IssueEntry>>;

export type IssueFamily<Family extends string, Errors extends IssueEntries, Warnings extends IssueEntries> = {
  readonly [Name in keyof Errors & string]: IssueDefinition<CodeOf<Family, Name, Errors[Name]>>;
} & {
  readonly [Name in keyof Warnings & string]: IssueDefinition<CodeOf<Family, Name, Warnings[Name]>>;
};

type CodeOf<Family extends string, Name extends string, Entry> = Entry extends { readonly code: infer Code }
  ? Code & string
  : `${Family}.${SnakeCase<Name>}`;

type SnakeCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${SnakeCase<Rest>}`
  : "";

/** The definitions of a family from their texts; `apiErrorCode` is that of every one that states no other. */
export function defineIssues<Family extends string, Errors extends IssueEntries, Warnings extends IssueEntries>(
  family: Family,
  { errors, warnings }: { readonly errors: Errors; readonly warnings: Warnings },
  apiErrorCode?: number,
): IssueFamily<Family, Errors, Warnings> {
  const define = (severity: Severity, entries: IssueEntries): [string, object][] =>
    Object.entries(entries).map(([name, entry]) => {
      const reason = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      const more = typeof entry === "string" ? { text: entry } : entry;
      return [name, { code: `${family}.${reason}`, severity, apiErrorCode, ...more }];
    });
  const definitions = Object.fromEntries([...define("error", errors), ...define("warning", warnings)]);
  return definitions as IssueFamily<Family, Errors, Warnings>;
}
