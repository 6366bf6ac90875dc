import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import { inputArbitrary, invalidInputArbitrary } from "../../src/arbitraries/index.ts";
import { createProgress } from "../../src/cli/progress.ts";
import { createTableReport } from "../../src/cli/report/table-report.ts";
import { type AnyChannel, channels, checkMessage, parseRequest, sms, unwrap } from "../../src/index.ts";
import { check, runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const everyChannel = channels.map((channel): [string, AnyChannel] => [channel.name, channel]);

const table = "to,body\n447700900123,Hello\ncall me,Hello\n,\u200b\n";

describe("--format", () => {
  test("table: a line a problem, wrapped, and what came of it all", async () => {
    const { exitCode, stdout, stderr } = await runCli(["-"], table);
    expect([exitCode, stderr]).toEqual([2, ""]);
    const lines = stdout.split("\n");
    expect(lines[0]).toMatch(/^ {4}Row {2}Field +What is wrong +Code$/);
    expect(stdout).toMatch(/^ {6}3 {2}to +\S.* phone_number\.letters$/m);
    expect(stdout).toMatch(/^standard input, sms: 3 messages, 1 right, 2 wrong, 0 with a warning\.$/m);
    expect(Math.max(...lines.slice(0, -4).map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test("table: the text has what room the other columns leave, from 40 to 80 characters, and breaks between words", async () => {
    const problem = { row: 12_345, field: "attachments.0.file_data", severity: "warning", code: "a.b" } as const;
    const summary = { file: "a", channel: "sms", messages: 1, good: 1, wrong: 0, errors: 0, warned: 1 };
    const lay = async (columns: number, message: string): Promise<string[]> => {
      let text = "";
      const report = createTableReport(async (piece) => void (text += piece), columns);
      await report.add({ ...problem, message });
      await report.end({ ...summary, repeated: undefined, codes: new Map(), out: undefined });
      return text.split("\n");
    };
    const start = " 12,345  attachments.0.file_data   Warning: ";
    const next = " ".repeat(35);
    const fits = "x".repeat(45 - 9);
    const head = `    Row  Field                     ${"What is wrong".padEnd(45)}  Code`;
    const end = ["", "a, sms: 1 message, 1 right, 0 wrong, 1 with a warning.", ""];
    expect(await lay(120, fits)).toEqual([head, `${start}${fits}  a.b`, ...end]);
    expect(await lay(120, `${fits} y ${"z".repeat(50)} y`)).toEqual([
      head,
      `${start}${fits}  a.b`,
      `${next}y`,
      `${next}${"z".repeat(50)}`,
      `${next}y`,
      ...end,
    ]);
    expect((await lay(60, "x".repeat(31)))[1]).toBe(`${start}${"x".repeat(31)}  a.b`);
    expect((await lay(60, `x ${"x".repeat(30)}`))[1]).toBe(`${start}x${" ".repeat(30)}  a.b`);
    expect((await lay(500, "x".repeat(71)))[1]).toBe(`${start}${"x".repeat(71)}  a.b`);
    expect((await lay(500, `x ${"x".repeat(70)}`))[1]).toBe(`${start}x${" ".repeat(70)}  a.b`);
  });

  test("table: a thousand problems, and a word about the rest", async () => {
    const { stdout } = await runCli(["-"], `to,body\n${"x,Hello\n".repeat(1500)}`);
    expect(stdout.match(/phone_number\.letters/g)).toHaveLength(1001);
    expect(stdout).toContain("\n... and 500 more: --format csv or json lists them all.\n");
    expect(stdout).toContain("Codes: phone_number.letters 1,500.");
  });

  test("table: columns, problems of the file as a whole, and repetitions", async () => {
    const words = ["-", "--map", "to=Mobile", "--duplicates"];
    const list = (await runCli(words, "Mobile,body\ncall me,Hi\n447700900123,Hi\n447700900123,Hi\n")).stdout;
    expect(list).toMatch(/^ {6}2 {2}to \(Mobile\) +\S.* phone_number\.letters$/m);
    expect(list).toMatch(/^1 repetition of what an earlier message says to the same recipient\.$/m);
    const envelope = JSON.stringify({ sms: [{ to: "447700900123", body: "Hi" }], smss: 1 });
    expect((await runCli(["-"], envelope)).stdout).toMatch(/^ {9}smss +\S.* field\.unknown$/m);
    expect((await runCli(["-", "--format", "csv"], envelope)).stdout).toMatch(/^,smss,,error,field\.unknown,/m);
  });

  test("csv: for spreadsheets; the summary goes to standard error", async () => {
    const input = JSON.stringify([{ to: "447700900123", body: "Hello", "=1+1": 1, 'a",\n': 2 }]);
    const { stdout, stderr } = await runCli(["-", "--format", "csv"], input);
    const [header, first, second] = stdout.split("\r\n");
    expect(header).toBe("row,field,column,severity,code,message");
    expect(first).toMatch(/^1,'=1\+1,,error,field\.unknown,/);
    expect(second).toMatch(/^1,"a"",\n",,error,field\.unknown,/);
    expect(stderr).toContain("1 message, 0 right, 1 wrong");
  });

  test.each(["table", "csv", "json"])("%s: nothing wrong, exit code 0", async (format) => {
    const { exitCode, stdout } = await runCli(["-", "--format", format], "to,body\n447700900123,Hello\n");
    expect(exitCode).toBe(0);
    if (format === "json")
      expect(JSON.parse(stdout)).toMatchObject({ problems: [], messages: 1, good: 1, wrong: 0, codes: {} });
    if (format === "csv") expect(stdout).toBe("row,field,column,severity,code,message\r\n");
  });

  test.each([
    ["a number without a country code", "to,body\n07700 900123,Hello\n", "--default-country "],
    ["a time without an offset", "to,body,scheduledTime\n447700900123,Hello,2099-12-31 09:30\n", "--time-zone "],
    ["a time in another format", "to,body,scheduledTime\n447700900123,Hello,31/12/2099 09:30\n", "--date-format "],
  ])("%s: the option that spares people a change of every row", async (_, input, option) => {
    const { stdout } = await runCli(["-"], input);
    expect(stdout.split("\n").filter((line) => line.startsWith("--"))).toEqual([expect.stringContaining(option)]);
    expect((await runCli(["-"], table)).stdout).not.toMatch(/^--/m);
  });

  test("what would turn or hide a terminal's text is written out", async () => {
    const { stdout } = await runCli(["-"], JSON.stringify([{ to: "447700900123", body: "Hi", "\u001b[2J\u202e": 1 }]));
    expect(stdout).toContain("\\u{1b}[2J\\u{202e}");
  });
});

describe("the report", () => {
  test("counts messages, errors, warnings and codes", async () => {
    const rows = ["447700900123,Hello", "call me,Hello", ",", "+447700900124,{{1}} &amp;", "call me,{{1}}"];
    const { problems, ...counts } = await check([], ["to,body", ...rows].join("\n"));
    const codes = { "phone_number.letters": 2, "text.placeholder": 2, "text.html_entity": 1 };
    expect(counts).toEqual({ file: "-", channel: "sms", messages: 4, good: 2, wrong: 2, errors: 2, warned: 2, codes });
    expect(problems).toHaveLength(5);
    expect((await runCli(["-"], ["to,body", ...rows].join("\n"))).stdout).toContain(
      "\nCodes: phone_number.letters 2, text.placeholder 2, text.html_entity 1.\n",
    );
    expect((await runCli(["-"], "to,body\ncall me,{{1}} &amp;\n447700900123,&amp;")).stdout).toContain(
      "\nCodes: text.html_entity 2, phone_number.letters 1, text.placeholder 1.\n",
    );
  });

  test("names the place inside a field, the API's code where there is one, and the column where it has another name", async () => {
    const attachments = [{ file_name: "a.pdf", file_data: "*" }];
    const mail = { to: "a@example.com", from: "b@example.com", subject: "", body: "x", attachments };
    const { problems } = await check(["--channel", "email"], JSON.stringify([mail]));
    expect(problems).toMatchObject([{ field: "subject", apiErrorCode: 4201 }, { field: "attachments.0.file_data" }]);
    expect(problems[1]).not.toHaveProperty("apiErrorCode");
    const mapped = await check(["--map", "to=to", "--map", "body=Text"], "to,Text\ncall me,\n");
    expect(mapped.problems).toMatchObject([{ field: "to" }, { field: "body", column: "Text" }]);
    expect(mapped.problems[0]).not.toHaveProperty("column");
  });
});

test("a progress line says how much of a file is read, at most five times a second", () => {
  vi.useFakeTimers({ now: 1_000 });
  try {
    const write = vi.fn<(text: string) => void>();
    const progress = createProgress({ isTTY: true, write }, () => 0.259);
    progress.clear();
    progress.show(1234);
    vi.advanceTimersByTime(199);
    progress.show(1235);
    expect(write.mock.calls).toEqual([["\r1,234 messages checked, 25 %\u001b[K"]]);
    vi.advanceTimersByTime(1);
    progress.show(1236);
    progress.clear();
    progress.clear();
    expect(write.mock.calls.slice(1)).toEqual([["\r1,236 messages checked, 25 %\u001b[K"], ["\r\u001b[K"]]);
    createProgress({ write }, () => 0.5).show(1);
    expect(write).toHaveBeenCalledTimes(3);
  } finally {
    vi.useRealTimers();
  }
});

test("a file's progress is a share of its bytes", async () => {
  const { stderr } = await runCli([write("share.csv", "to,body\n447700900123,Hello\n")], "", true);
  expect(stderr).toMatch(/^\r1 message checked, 100 %/);
});

test("a progress line stands on a terminal only, and is gone at the end", async () => {
  async function* slow(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`to,body\n${"447700900123,Hello\n".repeat(4000)}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
    yield Buffer.from(`${"447700900123,Hello\n".repeat(4000)}`);
  }
  const { stderr } = await runCli(["-"], slow(), true);
  expect(stderr).toMatch(/\r[\d,]+ messages checked\u001b\[K/);
  expect(stderr.endsWith("\r\u001b[K")).toBe(true);
  expect((await runCli(["-"], slow())).stderr).toBe("");
});

describe("the verdict is the library's", () => {
  test.each(everyChannel)("%s", async (name, channel) => {
    const input = fc.oneof(
      inputArbitrary(channel),
      invalidInputArbitrary(channel).map((invalid) => invalid.input),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(input, { minLength: 1, maxLength: 4 }), async (inputs) => {
        const text = JSON.stringify(inputs, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
        const list: unknown[] = JSON.parse(text);
        const results = list.map((message) => checkMessage(channel, message));
        const report = await check(["--channel", name], text);
        expect(report.good).toBe(results.filter(({ ok }) => ok).length);
        const codes = results.flatMap((result) =>
          [...(result.ok ? [] : result.errors), ...result.warnings].map(({ code }) => code),
        );
        expect(report.problems.map(({ code }) => code)).toEqual(codes);
      }),
      { numRuns: 50 },
    );
  });
});

test("no value of a field is in any report", async () => {
  const canary = "Xq7canary";
  const values = fc.constantFrom(
    canary,
    `${canary}@`,
    `+91 ${canary}`,
    `${canary}\u200b`,
    `{{${canary}}}`,
    `data:${canary}`,
  );
  const fields = [
    "to",
    "from",
    "cc",
    "subject",
    "body",
    "scheduledTime",
    "sender",
    "receiver",
    "template",
    "attachments",
  ];
  const message = fc.dictionary(fc.constantFrom(...fields), values, { minKeys: 1 });
  const format = fc.constantFrom("table", "csv", "json");
  const form = fc.constantFrom("json", "ndjson", "csv");
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...channels), message, format, form, async (channel, input, format, form) => {
      const cells = [
        fields.join(","),
        fields.map((name) => `"${(input[name] ?? "").replaceAll('"', '""')}"`).join(","),
      ];
      const text =
        form === "csv" ? cells.join("\n") : form === "json" ? JSON.stringify([input]) : JSON.stringify(input);
      const words = [
        "--channel",
        channel.name,
        "--format",
        format,
        "--input",
        form,
        "--date-format",
        "dd/MM/yyyy HH:mm",
      ];
      const { stdout, stderr } = await runCli(["-", ...words], text);
      expect(stdout + stderr).not.toContain(canary);
    }),
  );
});

describe("--out", () => {
  const rows = Array.from({ length: 250 }, (_, index) => `4477009${String(index).padStart(5, "0")},Hello ${index}`);
  const text = ["to,body", ...rows, "call me,Hello"].join("\n");

  test("a .json file is one request, which is right", async () => {
    const out = join(folder, "good.json");
    const { stdout } = await runCli(["-", "--out", out], text);
    expect(stdout).toContain(`250 messages written to ${out}.`);
    const request = unwrap(parseRequest(sms, JSON.parse(readFileSync(out, "utf8"))));
    expect(request.sms).toHaveLength(250);
    expect(existsSync(`${out}.part`)).toBe(false);
    expect(await runCli([out])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("250 messages, 250 right"),
    });
  });

  test("the ending of its name alone decides", async () => {
    const out = join(folder, "good.ndjson.json");
    await runCli(["-", "--out", out], "to,body\n447700900123,a\n447700900123,b\n");
    const messages = ["a", "b"].map((body) => JSON.stringify({ to: "447700900123", body }));
    expect(readFileSync(out, "utf8")).toBe(`{"sms":[${messages.join(",\n")}]}\n`);
  });

  test("waits for a disk that is slower than the check", async () => {
    const out = join(folder, "long.json");
    const body = "x".repeat(10_000);
    await runCli(["-", "--out", out], JSON.stringify(Array.from({ length: 50 }, () => ({ to: "447700900123", body }))));
    expect(JSON.parse(readFileSync(out, "utf8")).sms).toHaveLength(50);
  });

  test("an .ndjson file has requests of 100 messages, and can be checked again", async () => {
    const out = join(folder, "good.ndjson");
    await runCli(["-", "--out", out], text);
    const lines = readFileSync(out, "utf8").trimEnd().split("\n");
    expect(lines.map((line) => unwrap(parseRequest(sms, JSON.parse(line))).sms.length)).toEqual([100, 100, 50]);
    expect(await runCli([out])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("250 messages, 250 right"),
    });
  });

  test.each(["none.json", "none.ndjson"])(
    "%s without a good message holds no request that could be sent",
    async (name) => {
      const out = join(folder, name);
      writeFileSync(out, '{"sms":["of yesterday"]}');
      await runCli(["-", "--out", out], "to,body\ncall me,Hello\n");
      const content = readFileSync(out, "utf8");
      expect(content).toBe(name.endsWith("ndjson") ? "" : '{"sms":[]}\n');
    },
  );

  test("is not written when the check cannot run to its end, and the old file stays", async () => {
    const out = join(folder, "old.json");
    writeFileSync(out, "old");
    expect((await runCli(["-", "--out", out], '[{"to":"447700900123","body":"Hello"},')).exitCode).toBe(1);
    expect([readFileSync(out, "utf8"), existsSync(`${out}.part`)]).toEqual(["old", false]);
  });

  test.each<[string, () => string[], RegExp]>([
    [
      "the file itself",
      () => [write("in.csv", text), "--out", join(folder, "in.csv")],
      /^--out would overwrite the file that is checked/,
    ],
    [
      "a folder that is not there",
      () => [write("in.csv", text), "--out", join(folder, "none/good.json")],
      /^The file cannot be written: /,
    ],
  ])("%s: one line, exit code 1", async (_, words, line) => {
    const { exitCode, stderr } = await runCli(words());
    expect(exitCode).toBe(1);
    expect(stderr.trimEnd()).toMatch(line);
  });
});

function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
