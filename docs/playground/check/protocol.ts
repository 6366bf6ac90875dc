import type { Issue } from "capillary-messages";
import type { Settings } from "../shared/options.ts";

/** So many problems are shown at a time. */
export const PAGE_ROWS = 50;
/** The code of a line that is no JSON; the library never sees it. */
export const BROKEN_LINE = "json.invalid";

/** One problem of the payload; `row` names it to the worker. */
export interface Problem {
  readonly row: number;
  readonly severity: Issue["severity"];
  /** A code of the library, or `BROKEN_LINE`. */
  readonly code: string;
  /** From the top of what was pasted. */
  readonly path: Issue["path"];
  readonly message: string;
}

export interface Summary {
  readonly channel: string;
  readonly form: "list" | "lines" | "envelope" | "message";
  readonly total: number;
  readonly good: number;
  readonly errors: number;
  readonly warnings: number;
  /** How often each code occurs, the most frequent first. */
  readonly codes: readonly { readonly code: string; readonly severity: Issue["severity"]; readonly count: number }[];
  /** The first request, as far as it can be shown. */
  readonly firstRequest: string | undefined;
  readonly requests: number;
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

export type ToWorker =
  | { readonly type: "check"; readonly source: string | File; readonly channel: string; readonly settings: Settings }
  | { readonly type: "list"; readonly code: string; readonly from: number }
  | { readonly type: "locate"; readonly row: number }
  | { readonly type: "save" };

export type FromWorker =
  | { readonly type: "progress"; readonly done: number; readonly total: number }
  | { readonly type: "done"; readonly summary: Summary }
  | { readonly type: "failed"; readonly message: string; readonly place: Place | undefined }
  | { readonly type: "listed"; readonly problems: readonly Problem[]; readonly from: number; readonly total: number }
  | { readonly type: "located"; readonly place: Place }
  | { readonly type: "saved"; readonly name: string; readonly file: Blob };
