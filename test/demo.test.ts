import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { channels, type AnyChannel, email, parseRequest, unwrap } from "../src/index.ts";
import { type Run, runProgram, type RunOptions } from "./support/run-program.ts";
import { repository } from "./support/source-files.ts";

const folder = mkdtempSync(join(tmpdir(), "demo-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runDemo(words: readonly string[], options?: RunOptions): Promise<Run> {
  return runProgram("tools/demo/demo.ts", words, options);
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
      const bytes = readFileSync(join(repository, "docs/examples/files", file_name));
      expect(file_data).toBe(bytes.toString(file_encoding_type ?? "utf8"));
    }
  });
});

describe.concurrent("npm run demo", () => {
  test("checks all samples, sends what is good, shows what became of it, and is content", async () => {
    const { exitCode, stdout, stderr } = await runDemo([]);
    expect([exitCode, stderr]).toEqual([0, ""]);
    for (const { name } of channels)
      expect(stdout).toContain(`sendMessage?channel=${name}  ->  HTTP 200, code 200: accepted`);
    expect(stdout).toMatch(/^ {2}sms\.1 +12025550143 +2099-03-06T09:30:00-05:00 +accepted$/m);
    expect(stdout).toMatch(/^ {2}email\.0 +jo@example\.com +at once +accepted$/m);
    expect(stdout).toMatch(/447700900999 .*rejected: 400 /);
    expect(stdout).toContain("HTTP 200, code 201: partial");
    expect(stdout).toMatch(/^ +\d+ {2}scheduleTime .*field\.unknown$/m);
    expect(stdout).not.toMatch(/Basic |Authorization|[0-9a-f]{32}/);
  });
});

describe.concurrent("npm run demo -- file", () => {
  const message = { to: "+44 7700 900123", body: "Hello" };

  // How files are read, and what is said of those that cannot be, is tested with the program's own parts.
  test("sends a table", async () => {
    const path = write("payload.csv", "Mobile,body\n+44 7700 900123,Hello\n");
    const { exitCode, stdout, stderr } = await runDemo([path, "--map", "to=Mobile"]);
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/447700900123 .* accepted$/m);
  });

  test("sends the good ones of a file with a faulty one, exit code 2", async () => {
    const { exitCode, stdout } = await runDemo([writeJson("mixed.json", [message, { ...message, to: "call me" }])]);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/ to .*phone_number\.letters$/m);
    expect(stdout).toMatch(/447700900123 .* accepted$/m);
  });

  test("sends nothing when nothing is good", async () => {
    const { exitCode, stdout } = await runDemo([writeJson("bad.json", [{ ...message, to: "call me" }])]);
    expect([exitCode, stdout.includes("POST")]).toEqual([2, false]);
  });

  test("says in one line why there is nothing to check, exit code 1", async () => {
    const { exitCode, stdout, stderr } = await runDemo([join(folder, "missing.json")]);
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^The file does not exist: \S*missing\.json\n$/);
  });

  test("stops quietly when nobody reads on", async () => {
    const messages = Array.from({ length: 20_000 }, () => ({ to: "abc", body: "", x: 1 }));
    const { stderr } = await runDemo([writeJson("many.json", messages)], { closesEarly: true });
    expect(stderr).toBe("");
  });
});

function readExample(name: string): unknown {
  return JSON.parse(readFileSync(join(repository, "docs/examples", name), "utf8"));
}
