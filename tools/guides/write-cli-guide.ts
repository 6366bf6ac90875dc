/** Records the run in docs/guides/check-files.md anew: its command, on its list, with what comes out. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readArguments } from "../../src/cli/read-arguments.ts";
import { runCheck } from "../../src/cli/run-check.ts";

const WIDTH = 120;
const BLOCKS =
  /```text\n(Name;.*?)```(.*?)```sh\nnpx capillary-messages (.*?)\n```(.*?)```text\n.*?```(.*?)```json\n.*?```/s;

const path = fileURLToPath(new URL("../../docs/guides/check-files.md", import.meta.url));
const guide = readFileSync(path, "utf8");
const [, list = "", beforeCommand = "", command = "", beforeReport = "", beforeRequest = ""] = BLOCKS.exec(guide) ?? [];
const folder = mkdtempSync(join(tmpdir(), "cli-guide-"));
const home = process.cwd();
process.chdir(folder);
try {
  writeFileSync("list.csv", list);
  const { report, request } = await record(splitWords(command));
  const run = [
    `\`\`\`text\n${list}\`\`\`${beforeCommand}`,
    `\`\`\`sh\nnpx capillary-messages ${command}\n\`\`\`${beforeReport}`,
    `\`\`\`text\n${report}\`\`\`${beforeRequest}`,
    `\`\`\`json\n${request}\n\`\`\``,
  ];
  writeFileSync(
    path,
    guide.replace(BLOCKS, () => run.join("")),
  );
} finally {
  process.chdir(home);
  rmSync(folder, { recursive: true });
}

async function record(words: readonly string[]): Promise<{ report: string; request: string }> {
  const args = readArguments(words);
  if (typeof args === "string") throw new TypeError("The guide's command checks nothing.");
  let report = "";
  await runCheck(args, nothing(), {
    write: async (text) => void (report += text),
    note: async () => undefined,
    terminal: { write: () => undefined },
    columns: WIDTH,
  });
  return { report, request: JSON.stringify(JSON.parse(readFileSync(args.out ?? "", "utf8")), undefined, 2) };
}

/** As a shell splits a command of several lines with quotation marks. */
function splitWords(text: string): string[] {
  const words = text.replaceAll("\\\n", " ").match(/"[^"]*"|[^\s"]+/g) ?? [];
  return words.map((word) => word.replaceAll('"', ""));
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // Standard input is not read.
}
