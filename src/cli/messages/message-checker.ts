import { type AnyChannel, channels, type Options, sms } from "../../index.ts";
import type { InputRow } from "../input/input-row.ts";
import type { Frame } from "../input/read-json.ts";
import type { Problem } from "../report/problem.ts";
import { checkBareMessage, checkEnvelopeMessage, checkFrame, checkOtherList, type Message } from "./check-row.ts";
import { createRepeatFinder, type FindRepeat } from "./find-repeats.ts";
import { prepareMessage, type Preparation } from "./prepare-message.ts";

/** The result of one row. */
export interface CheckedRow {
  /** False for what concerns the file: the header of a table, the frame of an envelope. */
  readonly isMessage: boolean;
  readonly message: Message | undefined;
  readonly repeats: boolean;
  readonly problems: readonly Problem[];
}

export interface MessageChecker {
  /** The stated channel, else that of the first envelope's list, else SMS. */
  readonly channel: () => AnyChannel;
  check(row: InputRow): Promise<CheckedRow>;
  /** Checks the whole file, after its last row. */
  checkWhole(frame: Frame | undefined, messages: number): readonly Problem[];
}

export interface CheckSettings {
  readonly channel: AnyChannel | undefined;
  readonly options: Options;
  readonly preparation: Preparation;
  readonly findsDuplicates: boolean;
}

export function createMessageChecker(settings: CheckSettings): MessageChecker {
  const { options, preparation } = settings;
  let channel = settings.channel;
  let findRepeat: FindRepeat | undefined;
  let last: unknown;
  const choose = (key?: string): AnyChannel =>
    (channel ??= channels.find(({ requestKey }) => requestKey === key) ?? sms);

  return {
    channel: () => choose(),
    async check({ row, input, problems, key, isOfMany = false }: InputRow): Promise<CheckedRow> {
      const chosen = choose(key);
      const isOther = key !== undefined && key !== chosen.requestKey;
      if (isOther && isOfMany) {
        const found = checkOtherList(chosen, row, key, options);
        return { isMessage: true, message: undefined, repeats: false, problems: found };
      }
      const hasNothing = input === undefined && problems.every(({ severity }) => severity === "warning");
      if (isOther || hasNothing) return { isMessage: false, message: undefined, repeats: false, problems };
      if (input === undefined) return { isMessage: true, message: undefined, repeats: false, problems };
      last = input;
      const prepared = await prepareMessage(row, input, preparation);
      const checkOne = key === undefined ? checkBareMessage : checkEnvelopeMessage;
      const verdict = checkOne(chosen, row, prepared.input, options);
      const found = [...problems, ...prepared.problems, ...verdict.problems].map(nameColumn);
      const message = found.some(({ severity }) => severity === "error") ? undefined : verdict.message;
      const repeated = message === undefined ? undefined : lookForRepeat(chosen, message, row);
      return { isMessage: true, message, repeats: repeated !== undefined, problems: [...found, ...(repeated ?? [])] };
    },
    checkWhole(frame: Frame | undefined, messages: number): readonly Problem[] {
      const chosen = choose();
      if (frame !== undefined) return checkFrame(chosen, frame.body, last, options);
      return messages > 0 ? [] : checkFrame(chosen, { [chosen.requestKey]: [] }, undefined, options);
    },
  };

  function lookForRepeat(chosen: AnyChannel, message: Message, row: number): readonly Problem[] | undefined {
    if (!settings.findsDuplicates) return undefined;
    findRepeat ??= createRepeatFinder(chosen);
    const first = findRepeat(message, row);
    if (first === undefined) return undefined;
    const text = `Row ${first.toLocaleString("en-US")} says the same to the same recipient. Delete one if it must arrive only once.`;
    return [{ row, field: "", severity: "warning", code: "file.repeated_message", message: text }];
  }

  function nameColumn(problem: Problem): Problem {
    const [field = ""] = problem.field.split(".", 1);
    const column = preparation.columns.get(field);
    return column === undefined || column === field ? problem : { ...problem, column };
  }
}
