import type { Figure } from "../figure.ts";

export interface PeersReport {
  readonly figures: readonly Figure[];
  /** Everything tried on each. */
  readonly faults: readonly string[];
  /** For each peer, which of these it noticed, in the same order. */
  readonly noticed: readonly { readonly name: string; readonly faults: readonly boolean[] }[];
}
