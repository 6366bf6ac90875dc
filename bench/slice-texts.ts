import type { SliceText } from "../docs/examples/worker-threads/check-slices.ts";
import { list, smsWorkload } from "./messages.ts";

const MESSAGES_A_SLICE = 1_000;

/** A campaign as JSON texts of slices; `count` is a multiple of 1,000. */
export function* sliceTexts(count: number): Generator<SliceText> {
  for (let start = 0; start < count; start += MESSAGES_A_SLICE) {
    const messages = list(MESSAGES_A_SLICE, (index) => smsWorkload.canonical(start + index));
    yield { start, json: JSON.stringify(messages) };
  }
}
