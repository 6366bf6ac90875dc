/** Runs the built program on a table and on lines of more than 100 MB each from a generator, and prints the time and its peak memory. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const MESSAGES = 1_000_000;
const MAX_MEGABYTES = 300;
const program = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

const body = "your parcel arrives tomorrow between nine and eleven, please be at home to take it in. Thank you";
const forms: readonly (readonly [kind: string, header: string, line: (index: number) => string])[] = [
  ["csv", "to,body,scheduledTime\n", (index) => `${recipient(index)},"Hello ${index}, ${body}",2099-03-06T09:30:00Z\n`],
  ["ndjson", "", (index) => `${JSON.stringify({ to: recipient(index), body: `Hello ${index}, ${body}` })}\n`],
  ["json", '{"sms":[', (index) => (index === 0 ? "" : ",") + JSON.stringify({ to: recipient(index), body })],
];

for (const [kind, header, line] of forms) {
  const { bytes, seconds, megabytes } = await run(kind, header, line);
  console.log(
    `${kind}: ${MESSAGES.toLocaleString("en-US")} messages, ${Math.round(bytes / 1e6)} MB, ${seconds.toFixed(1)} s, peak ${megabytes} MB`,
  );
  if (megabytes > MAX_MEGABYTES) {
    console.error(`Over ${MAX_MEGABYTES} MB.`);
    process.exitCode = 1;
  }
}

async function run(
  kind: string,
  header: string,
  line: (index: number) => string,
): Promise<{ bytes: number; seconds: number; megabytes: number }> {
  const start = performance.now();
  const report = `process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS));`;
  const child = spawn(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(report)}`,
      program,
      "check",
      "-",
      "--input",
      kind,
      "--duplicates",
    ],
    { stdio: ["pipe", "ignore", "pipe"] },
  );
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const closed = once(child, "close");
  let bytes = 0;
  let chunk = header;
  for (let index = 0; index < MESSAGES; index++) {
    chunk += line(index);
    if (chunk.length < 65_536 && index < MESSAGES - 1) continue;
    bytes += chunk.length;
    if (!child.stdin.write(chunk)) await once(child.stdin, "drain");
    chunk = "";
  }
  child.stdin.end(kind === "json" ? "]}" : "");
  await closed;
  const kilobytes = Number(/peak (\d+)/.exec(errors)?.[1] ?? Number.NaN);
  return { bytes, seconds: (performance.now() - start) / 1000, megabytes: Math.round(kilobytes / 1000) };
}

function recipient(index: number): string {
  return `9198${String(index % 100_000_000).padStart(8, "0")}`;
}
