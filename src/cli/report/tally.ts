import type { AnyChannel } from "../../index.ts";
import type { CheckedRow } from "../messages/message-checker.ts";
import type { CheckArguments } from "../read-arguments.ts";
import type { Summary } from "./report.ts";

/** Counts what became of the messages. */
export interface Tally {
  add(row: CheckedRow): void;
  messages(): number;
  summarize(args: CheckArguments, channel: AnyChannel): Summary;
}

export function createTally(): Tally {
  const codes = new Map<string, number>();
  let [messages, good, warned, repeated, errors] = [0, 0, 0, 0, 0];
  return {
    add({ isMessage, message, repeats, problems }: CheckedRow): void {
      if (isMessage) messages++;
      if (message !== undefined) good++;
      if (repeats) repeated++;
      if (isMessage && problems.some(({ severity }) => severity === "warning")) warned++;
      for (const { code, severity } of problems) {
        codes.set(code, (codes.get(code) ?? 0) + 1);
        if (severity === "error") errors++;
      }
    },
    messages: () => messages,
    summarize: ({ file, findsDuplicates, out }, { name }) => ({
      file,
      channel: name,
      messages,
      good,
      wrong: messages - good,
      errors,
      warned,
      repeated: findsDuplicates ? repeated : undefined,
      codes,
      out,
    }),
  };
}
