import { channels } from "../../index.ts";
import type { InputRow } from "./input-row.ts";

const LIST_KEYS: readonly string[] = channels.map(({ requestKey }) => requestKey);

/** A message a line, or a request a line as `--out` writes them; blank lines are passed over. */
export async function* readNdjson(text: AsyncIterable<string>): AsyncGenerator<InputRow, undefined> {
  let row = 0;
  for await (const line of splitLines(text)) {
    row++;
    if (line.trim() !== "") yield* readLine(line, row);
  }
  return undefined;
}

function readLine(line: string, row: number): readonly InputRow[] {
  try {
    const input: unknown = JSON.parse(line);
    const entries = typeof input === "object" && input !== null ? Object.entries(input) : [];
    const [[key, messages] = []] = entries;
    const isRequest = entries.length === 1 && key !== undefined && LIST_KEYS.includes(key) && Array.isArray(messages);
    return isRequest
      ? messages.map((message) => ({ row, input: message, problems: [], key, isOfMany: true }))
      : [{ row, input, problems: [] }];
  } catch {
    const message = "This line is not JSON. Write one message on each line.";
    const problem = { row, field: "", severity: "error", code: "file.broken_json", message } as const;
    return [{ row, input: undefined, problems: [problem] }];
  }
}

/** Yields the text between line feeds; joins the pieces of a long line once. */
async function* splitLines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: string[] = [];
  for await (const chunk of text) {
    const lines = chunk.split("\n");
    const last = lines.pop() ?? "";
    for (const line of lines) {
      yield pieces.length === 0 ? line : [...pieces, line].join("");
      pieces = [];
    }
    if (last !== "") pieces.push(last);
  }
  if (pieces.length > 0) yield pieces.join("");
}
