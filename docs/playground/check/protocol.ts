import type { Issue } from "capillary-messages";
import type { Settings } from "../shared/options.ts";

/** So many problems are shown at a time. */
export const PAGE_ROWS = 50;
/** Longer texts are not put into the text area: browsers stop answering over them. */
export const MAX_EDITED_CHARACTERS = 300_000;
/** Codes of what this page finds by itself; the library never sees it. */
export const BROKEN_LINE = "json.invalid";
export const SEVERAL_LISTS = "envelope.several_lists";

/** One problem of the payload; `row` names it to the worker. */
export interface Problem {
  readonly row: number;
  readonly severity: Issue["severity"];
  /** A code of the library, or one of the page's own. */
  readonly code: string;
  /** From the top of what was pasted. */
  readonly path: Issue["path"];
  readonly message: string;
}

/** A way to solve one problem. */
export interface OfferedFix {
  readonly group: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** A problem as it is shown: with a place for people, and what could be done. */
export interface ListedProblem extends Problem {
  /** `Message 2 · To`. */
  readonly place: string;
  /** From 1. */
  readonly line: number;
  readonly fixes: readonly OfferedFix[];
}

/** Fixes that say the same, for all places at once. */
export interface FixGroup extends OfferedFix {
  readonly count: number;
}

export type PayloadForm = "list" | "lines" | "envelope" | "message" | "table";

/** The columns of a table, as they are read. */
export interface ReadColumns {
  readonly delimiter: string;
  /** The texts of the first row; without headings, numbers. */
  readonly titles: readonly string[];
  /** The field that each column fills; "" for none. */
  readonly fields: readonly string[];
  readonly choices: readonly string[];
}

export interface ListSummary {
  readonly channel: string;
  readonly total: number;
  readonly good: number;
}

export interface Summary {
  readonly form: PayloadForm;
  /** One; several for a body with lists of several channels. */
  readonly lists: readonly [ListSummary, ...ListSummary[]];
  readonly errors: number;
  readonly warnings: number;
  /** The codes, each with the number of times that it occurs, the most frequent first. */
  readonly codes: readonly { readonly code: string; readonly severity: Issue["severity"]; readonly count: number }[];
  /** The first request, as far as it can be shown. */
  readonly firstRequest: string | undefined;
  readonly requests: number;
  readonly columns: ReadColumns | undefined;
  /** Groups of messages that say the same to the same recipient, as numbers from 1. */
  readonly duplicates: readonly (readonly number[])[];
  /** Lines with problems, for marks beside the text. */
  readonly marks: readonly (readonly [line: number, severity: Issue["severity"]])[];
}

export interface Place {
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly excerpt: Excerpt;
}

/** A part of the text around a place, for texts too long to show whole. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** The cause that keeps a text from being read, and a way out. */
export interface OfferedRepair {
  readonly cause: string;
  readonly act: string;
}

export type Download = "good" | "bad" | "problems";

export type ToWorker =
  | {
      readonly type: "check";
      readonly source: string | File;
      readonly channel: string;
      readonly columns: readonly string[] | undefined;
      readonly settings: Settings;
    }
  | { readonly type: "list"; readonly code: string; readonly from: number }
  | { readonly type: "locate"; readonly row: number }
  | { readonly type: "fix"; readonly group: string; readonly row: number | undefined }
  | { readonly type: "repair" }
  | { readonly type: "keep-list"; readonly list: number }
  | { readonly type: "save"; readonly what: Download };

export type FromWorker =
  | { readonly type: "progress"; readonly done: number; readonly total: number }
  | { readonly type: "done"; readonly summary: Summary }
  | { readonly type: "fixes"; readonly groups: readonly FixGroup[] }
  | {
      readonly type: "failed";
      readonly message: string;
      readonly place: Place | undefined;
      readonly repair: OfferedRepair | undefined;
    }
  | {
      readonly type: "listed";
      readonly problems: readonly ListedProblem[];
      readonly from: number;
      readonly total: number;
    }
  | { readonly type: "located"; readonly row: number; readonly place: Place }
  | { readonly type: "changed"; readonly text: string; readonly done: string }
  | { readonly type: "saved"; readonly name: string; readonly file: Blob };
