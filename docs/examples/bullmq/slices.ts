import type { MessageOutcome, SmsInput } from "capillary-messages";

/** One job: some messages of a campaign, in a row. */
export interface Slice {
  readonly campaign: string;
  /** Where the first message stands in the campaign, 0-based. */
  readonly start: number;
  readonly messages: readonly SmsInput[];
}

/** The outcome of one message. `index` counts from the start of the campaign. */
export interface SliceOutcome {
  readonly index: number;
  /** `unknown`: it may have been sent. Never send it again without a person's decision. */
  readonly outcome: MessageOutcome["outcome"];
  /** Codes or texts of the reasons; never a field's value. */
  readonly reasons: readonly string[];
}

/** Where the requests of a slice are marked: a hash with one field a request. */
export function marksKey({ campaign, start }: Pick<Slice, "campaign" | "start">): string {
  return `marks:${campaign}:${start}`;
}
