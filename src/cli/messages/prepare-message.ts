import type { Problem } from "../report/problem.ts";
import type { ReadAttachments } from "./read-attachments.ts";
import type { ReadDate } from "./read-date.ts";

/** Settings that turn a table's cells, or an object's values, into a message. */
export interface Preparation {
  /** The column, or the key of an object, by the field. */
  readonly columns: ReadonlyMap<string, string>;
  /** Keys are columns of a table and get the names of their fields. */
  readonly renames: boolean;
  readonly readDate: ReadDate | undefined;
  /** Reads attachments from a table's cells; elsewhere attachments are data. */
  readonly readAttachments: ReadAttachments | undefined;
}

export interface PreparedMessage {
  readonly input: unknown;
  /** Reasons why a part of the message could not be read; that part is left out. */
  readonly problems: readonly Problem[];
}

export async function prepareMessage(
  row: number,
  message: unknown,
  { columns, renames, readDate, readAttachments }: Preparation,
): Promise<PreparedMessage> {
  if (typeof message !== "object" || message === null || Array.isArray(message))
    return { input: message, problems: [] };
  const problems: Problem[] = [];
  const refuse = (field: string, code: string, text: string): void => {
    problems.push({ row, field, severity: "error", code, message: text });
  };
  const input = new Map<string, unknown>();
  for (const [key, value] of Object.entries(message)) {
    const field = renames ? findField(columns, key) : key;
    if (input.has(field))
      refuse(
        field,
        "file.field_twice",
        "This field appears twice, under its own name and under the key of --map. Remove one of them.",
      );
    input.set(field, value);
  }
  const time: unknown = input.get("scheduledTime");
  if (readDate !== undefined && typeof time === "string" && time.trim() !== "") {
    const read = readDate(time);
    input.set("scheduledTime", read);
    if (read === undefined)
      refuse("scheduledTime", "file.date_format", "The time is not in the format of --date-format.");
  }
  const cell: unknown = input.get("attachments");
  if (readAttachments !== undefined && typeof cell === "string") {
    const files = await readAttachments(cell);
    for (const [index, file] of files.entries())
      if ("code" in file) refuse(`attachments.${index}`, file.code, file.message);
    input.set(
      "attachments",
      files.filter((file) => !("code" in file)),
    );
  }
  return { input: Object.fromEntries(input), problems };
}

function findField(columns: ReadonlyMap<string, string>, key: string): string {
  for (const [field, column] of columns) if (column === key) return field;
  return key;
}
