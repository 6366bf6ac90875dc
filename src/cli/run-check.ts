import { dirname } from "node:path";
import mimeTypes from "mime-types";
import { sms } from "../index.ts";
import { CliError } from "./cli-error.ts";
import { matchColumns } from "./input/columns.ts";
import { decode } from "./input/decode.ts";
import { detectKind } from "./input/detect-kind.ts";
import type { InputRow } from "./input/input-row.ts";
import { type Bytes, openInput } from "./input/open-input.ts";
import { peek } from "./input/peek.ts";
import { readCsv } from "./input/read-csv.ts";
import { type Frame, readJson } from "./input/read-json.ts";
import { readNdjson } from "./input/read-ndjson.ts";
import { createMessageChecker } from "./messages/message-checker.ts";
import type { Preparation } from "./messages/prepare-message.ts";
import { createAttachmentReader } from "./messages/read-attachments.ts";
import { createDateReader } from "./messages/read-date.ts";
import { createProgress, type Terminal } from "./progress.ts";
import type { CheckArguments } from "./read-arguments.ts";
import { createReport, type Summary, type Write } from "./report/report.ts";
import { createTally } from "./report/tally.ts";
import { createGoodWriter } from "./write-good.ts";

/** The streams that a check writes to. */
export interface CheckOutput {
  readonly write: Write;
  /** Writes for people; `write` is for machines. */
  readonly note: Write;
  readonly terminal: Terminal;
  /** The terminal's width in characters. */
  readonly columns: number;
}

/** Checks a file from its first to its last message, keeping none. @throws {CliError} for what keeps it from running. */
export async function runCheck(args: CheckArguments, stdin: Bytes, output: CheckOutput): Promise<Summary> {
  const good = args.out === undefined ? undefined : await createGoodWriter(args.out, args.file);
  try {
    const input = await openRows(args, stdin);
    const checker = createMessageChecker({
      channel: args.channel,
      options: { ...args.options, mediaTypes: mimeTypes },
      preparation: input.preparation,
      findsDuplicates: args.findsDuplicates,
    });
    const progress = createProgress(output.terminal, input.readShare);
    const report = createReport(args.format, clearing(output.write), clearing(output.note), output.columns);
    const tally = createTally();
    let next = await input.rows.next();
    for (; next.done !== true; next = await input.rows.next()) {
      const row = await checker.check(next.value);
      tally.add(row);
      for (const problem of row.problems) await report.add(problem);
      if (row.message !== undefined) await good?.add(checker.channel(), row.message);
      progress.show(tally.messages());
    }
    const problems = checker.checkWhole(next.value, tally.messages());
    tally.add({ isMessage: false, message: undefined, repeats: false, problems });
    for (const problem of problems) await report.add(problem);
    await good?.end(checker.channel());
    const summary = tally.summarize(args, checker.channel());
    await report.end(summary);
    progress.clear();
    return summary;

    function clearing(write: Write): Write {
      return (text) => {
        progress.clear();
        return write(text);
      };
    }
  } catch (error) {
    await good?.abandon();
    throw error;
  }
}

interface OpenRows {
  readonly rows: AsyncGenerator<InputRow, Frame | undefined>;
  readonly preparation: Preparation;
  readonly readShare: () => number | undefined;
}

async function openRows(args: CheckArguments, stdin: Bytes): Promise<OpenRows> {
  const readDate = args.dateFormat === undefined ? undefined : createDateReader(args.dateFormat);
  const { bytes, totalBytes } = await openInput(args.file, stdin);
  let readBytes = 0;
  const { beginning, text } = await peek(decode(countBytes(), args.encoding));
  if (beginning.trim() === "") throw new CliError("The file is empty.");
  const kind = args.input ?? detectKind(args.file, beginning);
  const folder = args.attachments ?? (args.file === "-" ? "." : dirname(args.file));
  const isTable = kind === "csv";
  return {
    rows: isTable ? readTable() : kind === "json" ? readJson(text) : readNdjson(text),
    preparation: {
      columns: args.columns,
      // A table's cells have their fields' names already.
      renames: !isTable,
      readDate,
      readAttachments: isTable ? createAttachmentReader(folder) : undefined,
    },
    readShare: () => (totalBytes === undefined || totalBytes === 0 ? undefined : readBytes / totalBytes),
  };

  function readTable(): AsyncGenerator<InputRow, undefined> {
    return readCsv(text, beginning, args.delimiter, (header) =>
      matchColumns(args.channel ?? sms, header, args.columns),
    );
  }

  async function* countBytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      readBytes += chunk.length;
      yield chunk;
    }
  }
}
