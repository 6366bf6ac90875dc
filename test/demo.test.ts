import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { channels, type AnyChannel, email, parseRequest, unwrap } from "../src/index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "demo-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const STACK_TRACE = /^\s+at /m;

/** Runs the demo as its user does. `closesEarly`: reads one piece of the output and no more. */
function runDemo(words: readonly string[], closesEarly = false): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/demo.ts", ...words], { cwd: root });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      if (closesEarly) child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.once("error", reject);
    child.once("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(folder, "test-")), name);
  writeFileSync(path, content);
  return path;
}

function writeJson(name: string, content: unknown): string {
  return write(name, JSON.stringify(content));
}

describe("the sample files", () => {
  test.each(channels.map((channel): [string, AnyChannel] => [channel.name, channel]))(
    "%s.json is right as it is",
    (name, channel) => {
      const result = parseRequest(channel, readExample(`${name}.json`));
      expect(result.ok && result.warnings.filter(({ code }) => !code.startsWith("sms."))).toEqual([]);
    },
  );

  test("the attachments of email.json are the files beside it", () => {
    const [first] = unwrap(parseRequest(email, readExample("email.json"))).email;
    expect(first?.attachments?.attachment.map(({ file_name }) => file_name)).toEqual([
      "logo.png",
      "receipt.pdf",
      "terms.txt",
    ]);
    for (const { file_name, file_data, file_encoding_type } of first?.attachments?.attachment ?? []) {
      const bytes = readFileSync(join(root, "docs/examples/files", file_name));
      expect(file_data).toBe(bytes.toString(file_encoding_type ?? "utf8"));
    }
  });
});

describe.concurrent("npm run demo", () => {
  test("sends all samples, shows what became of each message, and is content", async () => {
    const { exitCode, stdout, stderr } = await runDemo([]);
    expect([exitCode, stderr]).toEqual([0, ""]);
    for (const { name } of channels)
      expect(stdout).toContain(`sendMessage?channel=${name}  ->  HTTP 200, code 200: accepted`);
    expect(stdout).toMatch(/^ {2}sms\.1 +12025550143 +1 SMS, GSM-7 +2099-03-06T09:30:00-05:00 +accepted$/m);
    expect(stdout).toMatch(/^ {2}email\.0 +jo@example\.com +"Your receipt 1042" \+ 3 files +at once +accepted$/m);
    expect(stdout).toMatch(/^ {2}sms\.2 +447700900999 .* rejected: 400 /m);
    expect(stdout).toContain("HTTP 200, code 201: partial");
    expect(stdout).toMatch(
      / {2}sms\.4\.scheduleTime\n {6}reason: .*field\.unknown.*\n {6}hint: {3}Did you mean "scheduledTime"\?/,
    );
    expect(stdout).not.toMatch(/Basic |Authorization|[0-9a-f]{32}/);
  });

  test("sends the samples of one channel", async () => {
    const { exitCode, stdout } = await runDemo(["--channel", "Zalo"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("channel=zalo");
    expect(stdout).not.toContain("channel=sms");
  });
});

describe.concurrent("npm run demo -- payload.json", () => {
  const message = { to: "+44 7700 900123", body: "Hello" };

  test.each<[string, unknown, string[]]>([
    ["an envelope", { sms: [message] }, ["--channel", "sms"]],
    [
      "an envelope of which the channel is told by its key",
      { zaloMessage: [{ receiver: "447700900123", template: "Hello" }] },
      [],
    ],
    ["an old envelope", { root: { sms: [{ ...message, scheduled_time: "2099-03-06T09:30:00Z" }] } }, []],
    ["a list", [message, message], ["--channel=sms"]],
    ["one message", message, ["-c", "SMS"]],
  ])("sends %s", async (_, payload, words) => {
    const { exitCode, stdout, stderr } = await runDemo([writeJson("payload.json", payload), ...words]);
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/447700900123 .* accepted$/m);
  });

  test.each<[string, unknown, string, RegExp]>([
    [
      "faulty messages",
      [message, { ...message, to: "abc" }],
      "sms",
      /^ {2}sms\.1\.to\n {6}reason: .*phone_number\.letters\)\n {6}hint: {3}\S/m,
    ],
    ["another channel's envelope", { sms: [message] }, "email", /envelope\.other_channel/],
    ["no object", "sms", "sms", /envelope\.json_string/],
    ["null", null, "sms", /envelope\.wrong_type/],
    ["an empty list", [], "sms", /envelope\.no_messages/],
    ["keys for the terminal", [{ ...message, "\u001b[2J\u202e": 1 }], "sms", /sms\.0\.\\u\{1b\}\[2J\\u\{202e\}/],
  ])("explains %s, sends nothing, exit code 2", async (_, payload, channel, explanation) => {
    const { exitCode, stdout, stderr } = await runDemo([writeJson("payload.json", payload), "--channel", channel]);
    expect([exitCode, stderr]).toEqual([2, ""]);
    expect(stdout).toMatch(explanation);
    expect(stdout).not.toContain("POST");
  });

  test("is not brought down by what is large, deep or both", async () => {
    const file_data = Buffer.alloc(30_000_000, "%PDF-1.7 ").toString("base64");
    const large = {
      to: "a@example.com",
      from: "b@example.com",
      subject: "Hi",
      body: "Hi",
      attachments: [{ file_name: "a.pdf", file_data }],
    };
    const sent = await runDemo([writeJson("large.json", large), "--channel", "email"]);
    expect([sent.exitCode, sent.stderr]).toEqual([0, ""]);
    expect(sent.stdout).toContain("+ 1 file ");
    const deep = `{"sms":[${JSON.stringify(message)}],"x":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    const refused = await runDemo([write("deep.json", deep)]);
    expect([refused.exitCode, refused.stderr]).toEqual([2, ""]);
  }, 60_000);

  test.each<[string, string[], RegExp]>([
    ["a missing file", [join(folder, "missing.json")], /^There is no such file: \S*missing\.json$/],
    ["a folder", [folder], /^This is a folder, not a file: /],
    ["broken JSON", [write("broken.json", '{"sms": [{"to": "447700900123"')], /broken\.json is no JSON/],
    ["an empty file", [write("empty.json", "")], /empty\.json is no JSON/],
    [
      "a binary file",
      [
        write(
          "binary.json",
          Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256),
        ),
      ],
      /is no text in UTF-8\.$/,
    ],
    ["an unknown option", ["--chanel", "sms"], /'--chanel'.* Usage: npm run demo/],
    ["a channel that is left out", ["--channel"], /Usage: npm run demo/],
    [
      "an unknown channel",
      [writeJson("sms.json", [message]), "--channel", "fax"],
      /^There is no channel "fax"\. Usage/,
    ],
    ["an empty channel", ["--channel", ""], /^There is no channel ""\. Usage/],
    ["two files", ["a.json", "b.json"], /^Give one file, not 2\. Usage/],
    ["a name for the terminal", ["a\u001b[2J\nb.json"], /^There is no such file: a\\u\{1b\}\[2J\\u\{a\}b\.json$/],
  ])("%s: one line, exit code 1", async (_, words, line) => {
    const { exitCode, stdout, stderr } = await runDemo(words);
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr.trimEnd()).toMatch(line);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).not.toMatch(STACK_TRACE);
  });

  test("stops quietly when nobody reads on", async () => {
    const messages = Array.from({ length: 20_000 }, () => ({ to: "abc", body: "", x: 1 }));
    const { stderr } = await runDemo([writeJson("many.json", messages)], true);
    expect(stderr).toBe("");
  });
});

function readExample(name: string): unknown {
  return JSON.parse(readFileSync(join(root, "docs/examples", name), "utf8"));
}
