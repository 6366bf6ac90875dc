import type { IssueDefinition } from "../issues/issue.ts";
import type { CombineRule } from "./combine-parts.ts";
import type { Dataset } from "./dataset.ts";
import { onceEach } from "./once-each.ts";

/** The rules by which objects of one kind are read, besides their entries. */
export interface RecordRules {
  /** The issue of an input that is no object. */
  readonly wrongType: IssueDefinition;
  /** The issue of an input whose keys cannot be read. */
  readonly unreadable: IssueDefinition;
  /** The issue of an entry that cannot be read. Default: `field.unreadable`. */
  readonly unreadableEntry?: IssueDefinition | undefined;
  /** The expected type, in words; absent where the text of `wrongType` says it. */
  readonly expected?: string | undefined;
  /** The issue of a required entry whose key is not there; `{key}` is filled in. Default: `field.required`. */
  readonly missing?: IssueDefinition | undefined;
  /** Names that older versions of the API gave to entries; only runs that accept old names take them. */
  readonly oldNames?: Readonly<Record<string, string>> | undefined;
  /** The API's own code for each entry, when it is missing or blank. */
  readonly apiCodes?: Readonly<Record<string, number | undefined>> | undefined;
  /** Returns `true` for an input that counts as absent. */
  readonly isAbsent?: ((input: unknown) => boolean) | undefined;
  /** The names that an unknown key is compared with for a suggestion. Default: those of the entries. */
  readonly knownNames?: readonly string[] | undefined;
  /** Deals with a key that is no entry; `false` leaves it to the option `unknownFields`. */
  readonly readOtherKey?:
    ((key: string, input: Readonly<Record<string, unknown>>, dataset: Dataset) => boolean) | undefined;
  /**
   * Makes the output, once everything is right, of the values in the order of the entries; an absent one is `undefined`. An object literal
   * costs a third of what computed keys do. Default: an object of what is there.
   */
  readonly create?: ((values: readonly unknown[]) => object) | undefined;
  /** Makes the output where one entry decides how another is read. */
  readonly combine?: CombineRule | undefined;
}

/** Stands for what is absent, so that nothing on `Object.prototype` does. */
const ABSENT: { readonly [Name in keyof RecordRules]?: undefined } = {
  unreadableEntry: undefined,
  expected: undefined,
  missing: undefined,
  oldNames: undefined,
  apiCodes: undefined,
  isAbsent: undefined,
  knownNames: undefined,
  readOtherKey: undefined,
  create: undefined,
  combine: undefined,
};

/** The rules with every name of its own. They are made once: making them takes longer than reading an object by them. */
export const completeRules: (rules: RecordRules) => RecordRules = /* @__PURE__ */ onceEach((rules) => ({
  ...ABSENT,
  ...rules,
}));
