/** What a response says, read with all its oddities. */
export interface SendReport {
  /**
   * `accepted`: every entry was accepted and nothing hints at a failure. `partial`: some were not, or the envelope says so.
   * `rejected`: none was, and each has an error, its own or the envelope's. `unknown`: the answer does not say, or says only that a gateway
   * got none. Never resend what is `unknown`.
   */
  readonly outcome: "accepted" | "partial" | "rejected" | "unknown";
  /** The envelope's own code, as a number. */
  readonly code?: number;
  /** The envelope's own words. */
  readonly message?: string;
  /** In the order of the response, which need not be the order of the request: see `matchOutcomes`. */
  readonly items: readonly SendReportItem[];
  /** Of the response as a whole: each rejects every item. A failure that the envelope states otherwise than as an error is here, too. */
  readonly errors: readonly ApiProblem[];
  readonly warnings: readonly ApiProblem[];
}

export interface SendReportItem {
  readonly index: number;
  /** Only if the entry is there, and neither it nor the envelope shows a failure or makes a claim that cannot be read. */
  readonly accepted: boolean;
  /** The message as the API repeats it, with whatever else stood in the entry. May hold personal data. */
  readonly echo: Record<string, unknown>;
  /** A failure that the entry states otherwise than as an error is here, too. */
  readonly errors: readonly ApiProblem[];
  readonly warnings: readonly ApiProblem[];
}

/** An error or warning in the API's own words. */
export interface ApiProblem {
  readonly code?: number;
  readonly message: string;
}
