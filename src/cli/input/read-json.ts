import { channels } from "../../index.ts";
import { CliError } from "../cli-error.ts";
import type { InputRow } from "./input-row.ts";
import { BrokenJson, splitJson } from "./split-json.ts";

/** The envelope around the messages, its lists empty. Undefined for a bare list and for a single message. */
export interface Frame {
  readonly body: unknown;
}

const LIST_KEYS: readonly string[] = channels.map(({ requestKey }) => requestKey);

/**
 * The messages of a JSON text: a list, an envelope (also in `{"root": ...}`) or one message.
 *
 * @returns the frame, when all messages were given. @throws {CliError} for broken JSON: nobody knows what its rest would mean.
 */
export async function* readJson(text: AsyncIterable<string>): AsyncGenerator<InputRow, Frame | undefined> {
  let row = 0;
  let frame: unknown;
  try {
    for await (const piece of splitJson(text, LIST_KEYS)) {
      const value: unknown = JSON.parse(piece.text);
      if (piece.kind === "frame") frame = value;
      else yield { row: ++row, input: value, problems: [], key: piece.key };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof BrokenJson)) throw error;
    const place = row === 0 ? "" : ` after message ${row.toLocaleString("en-US")}`;
    throw new CliError(`The file is not JSON, or its JSON is broken${place}.`);
  }
  if (Array.isArray(frame)) return undefined;
  const body = isObject(frame) && !hasList(frame) && isObject(frame["root"]) ? frame["root"] : frame;
  if (isObject(body) && !hasList(body) && body === frame) {
    yield { row: 1, input: frame, problems: [] };
    return undefined;
  }
  // A key that was written with escapes hides its list from the splitter.
  for (const key of LIST_KEYS) {
    const list = isObject(body) && Object.hasOwn(body, key) ? body[key] : undefined;
    for (const input of Array.isArray(list) ? list : []) yield { row: ++row, input, problems: [], key };
  }
  return { body: frame };
}

function hasList(body: Readonly<Record<string, unknown>>): boolean {
  return LIST_KEYS.some((key) => Object.hasOwn(body, key));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
