/** A response's answer, with all its oddities read into one shape. */
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
  /** The entries in the order of the response, which need not be the order of the request: see `matchOutcomes`. */
  readonly items: readonly SendReportItem[];
  /** The errors of the response as a whole, failures that the envelope states in another way among them. Each rejects every item. */
  readonly errors: readonly ApiProblem[];
  /** The warnings of the whole response. */
  readonly warnings: readonly ApiProblem[];
}

/** One entry of a response. */
export interface SendReportItem {
  /** The index of the entry in the response, 0-based. */
  readonly index: number;
  /** `true` only if the entry is there, and neither it nor the envelope shows a failure or makes a claim that cannot be read. */
  readonly accepted: boolean;
  /** The message as the API repeats it, with whatever else stood in the entry. May hold personal data. */
  readonly echo: Record<string, unknown>;
  /** The errors of the entry, failures that it states in another way among them. */
  readonly errors: readonly ApiProblem[];
  /** The warnings of this entry. */
  readonly warnings: readonly ApiProblem[];
}

/** An error or warning in the API's own words. */
export interface ApiProblem {
  /** The API's own code. */
  readonly code?: number;
  /** The problem in the API's words. */
  readonly message: string;
}
