/** What a response says, read with all its oddities. */
export interface SendReport {
  /**
   * `accepted`: every entry was accepted and nothing hints at a failure. `partial`: some were not, or the envelope says so.
   * `rejected`: none was. `unknown`: there is no entry and no reported failure.
   */
  readonly outcome: "accepted" | "partial" | "rejected" | "unknown";
  /** The envelope's own code, as a number. */
  readonly code?: number;
  /** The envelope's own words. */
  readonly message?: string;
  /** In the order of the response, which need not be the order of the request: see `matchOutcomes`. */
  readonly items: readonly SendReportItem[];
  readonly errors: readonly ApiProblem[];
  readonly warnings: readonly ApiProblem[];
}

export interface SendReportItem {
  readonly index: number;
  /** Only if the entry is there, has no errors, and neither top-level errors nor the status say failure. */
  readonly accepted: boolean;
  /** The message as the API repeats it, with whatever else stood in the entry. May hold personal data. */
  readonly echo: Record<string, unknown>;
  readonly errors: readonly ApiProblem[];
  readonly warnings: readonly ApiProblem[];
}

/** An error or warning in the API's own words. */
export interface ApiProblem {
  readonly code?: number;
  readonly message: string;
}
