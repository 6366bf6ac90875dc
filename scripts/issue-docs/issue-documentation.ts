/** What `docs/rules.md` says of one code beside its definition. */
export interface IssueDocumentation {
  /** The fields or functions that can report it. */
  readonly fields: string;
  /** What makes it appear, exactly enough to pre-check a file with. */
  readonly meaning: string;
  /** Each parameter with its unit, for example `offset: UTF-16 units, 0-based`. */
  readonly params: Readonly<Record<string, string>>;
  /** The standard or page behind the rule, with its section. */
  readonly source: string;
}
