import type { AnyChannel } from "capillary-messages";
import type { OfferedRepair, PayloadForm } from "./protocol.ts";
import type { Table } from "./read-table.ts";

/** The messages of one channel, and the path that leads to their list. */
export interface MessageList {
  readonly channel: AnyChannel;
  readonly base: readonly string[];
  readonly messages: readonly unknown[];
}

/** The text that was pasted, taken apart. */
export interface Payload {
  readonly form: PayloadForm;
  readonly lists: readonly [MessageList, ...MessageList[]];
  /** The whole of an envelope. */
  readonly body?: unknown;
  /** Lines that are no JSON, by the index of their message. */
  readonly brokenLines: ReadonlySet<number>;
  readonly table?: Table;
}

/** Finds the list that a path leads into. */
export function findList(path: readonly (string | number)[], lists: Payload["lists"]): MessageList | undefined {
  return lists.find(({ base }) => base.every((step, depth) => path[depth] === step));
}

/** A text that has another form than the page reads, and what it would be. */
export interface Repair extends OfferedRepair {
  readonly text: string;
}

/** A text that cannot be read. `offset`: where it breaks off, if anywhere. */
export class PayloadError extends Error {
  readonly offset: number | undefined;
  readonly repair: Repair | undefined;

  constructor(
    message: string,
    { offset, repair }: { readonly offset?: number | undefined; readonly repair?: Repair | undefined } = {},
  ) {
    super(message);
    this.offset = offset;
    this.repair = repair;
  }
}
