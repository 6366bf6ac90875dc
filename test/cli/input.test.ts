import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { check, listProblems, runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(folder, "test-")), name);
  writeFileSync(path, content);
  return path;
}

const good = { to: "+44 7700 900123", body: "Hello" };
const bad = { to: "call me", body: "Hello" };

describe("what a file may be", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["a JSON list", "m.json", JSON.stringify([good, bad]), ["2 to phone_number.letters"]],
    ["one message", "m.json", JSON.stringify(bad), ["1 to phone_number.letters"]],
    ["an envelope", "m.json", JSON.stringify({ sms: [good, bad] }), ["2 to phone_number.letters"]],
    [
      "version 1.1's envelope",
      "m.json",
      JSON.stringify({ root: { sms: [{ ...bad, scheduled_time: "2099-03-06T09:30:00Z" }] } }),
      ["1 to phone_number.letters", "1 scheduled_time field.old_name", "envelope.root_wrapper"],
    ],
    ["NDJSON", "m.ndjson", `${JSON.stringify(good)}\r\n\n${JSON.stringify(bad)}`, ["3 to phone_number.letters"]],
    [
      "NDJSON called JSON",
      "m.json",
      `${JSON.stringify(good)}\n${JSON.stringify(bad)}\n`,
      ["2 to phone_number.letters"],
    ],
    ["NDJSON of requests", "m.jsonl", `${JSON.stringify({ sms: [good, bad] })}\n`, ["1 to phone_number.letters"]],
    ["CSV", "m.csv", "to,body\n+44 7700 900123,Hello\ncall me,Hello\n", ["3 to phone_number.letters"]],
    ["CSV with tabs", "m.tsv", "to\tbody\ncall me\tHello\n", ["2 to phone_number.letters"]],
    ["JSON with a line break in front", "m.json", `\n${JSON.stringify(bad)}\n\n`, ["1 to phone_number.letters"]],
    ["CSV without a name", "m", "to,body\ncall me,Hello\n", ["2 to phone_number.letters"]],
  ])("%s", async (_, name, content, problems) => {
    const { exitCode, stdout } = await runCli([write(name, content), "--format", "json"]);
    const report = JSON.parse(stdout);
    expect(listProblems(report).sort()).toEqual([...problems].sort());
    expect([exitCode, report.wrong]).toEqual([2, 1]);
  });

  test("the kind of standard input is told by its content, or stated", async () => {
    expect(listProblems(await check([], `\n  ${JSON.stringify([bad])}`))).toEqual(["1 to phone_number.letters"]);
    expect(listProblems(await check([], "body;to\nHello;call me\n"))).toEqual(["2 to phone_number.letters"]);
    expect(listProblems(await check(["--input", "ndjson"], JSON.stringify(bad)))).toEqual([
      "1 to phone_number.letters",
    ]);
  });

  test("an envelope says its channel itself; another than the stated one is an error", async () => {
    const envelope = JSON.stringify({ email: [{ to: "jane@example.com" }] });
    expect(await check([], envelope)).toMatchObject({ channel: "email", messages: 1, wrong: 1 });
    const report = await check(["--channel", "SMS"], envelope);
    expect(listProblems(report)).toContain("email envelope.other_channel");
    expect(report.messages).toBe(0);
  });

  test("an envelope's own faults are reported once, beside its messages", async () => {
    const report = await check([], JSON.stringify({ extra: 1, sms: [good, bad, good], smss: [] }));
    expect(listProblems(report)).toEqual(["2 to phone_number.letters", "extra field.unknown", "smss field.unknown"]);
    expect([report.messages, report.good]).toEqual([3, 2]);
  });

  test.each(["[]", '{"sms":[]}'])("%s has no messages, which is an error", async (text) => {
    expect(await check([], text)).toMatchObject({ problems: [{ code: "envelope.no_messages" }], messages: 0 });
  });

  test.each(['"sms"', "null", "5"])("%s is no envelope", async (text) => {
    const { problems } = await check(["--input", "json"], text);
    expect(problems[0]?.code).toMatch(/^envelope\./);
  });

  test("a line of NDJSON that is no object is an error of its own", async () => {
    const report = await check(["--input", "ndjson"], `5\n${JSON.stringify(good)}\nnull\n{"sms":5}`);
    const problems = ["1 message.wrong_type", "3 message.wrong_type"];
    expect(listProblems(report).slice(0, 2)).toEqual(problems);
    expect([report.good, report.wrong]).toEqual([1, 3]);
  });

  test("lines of NDJSON are the same in whatever pieces they come", async () => {
    const lines = fc.array(fc.constantFrom("", " ", JSON.stringify(good), JSON.stringify(bad), "{"), { maxLength: 5 });
    const cuts = fc.array(fc.nat(200), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom("\n", "\r\n"), fc.boolean(), cuts, async (all, end, isEnded, places) => {
        const text = all.join(end) + (isEnded ? end : "");
        const offsets = [0, ...places.filter((place) => place < text.length).toSorted((one, other) => one - other)];
        const pieces = offsets.map((offset, index) => Buffer.from(text.slice(offset, offsets[index + 1])));
        fc.pre(text.trim() !== "");
        const report = await check(["--input", "ndjson"], streamOf(pieces));
        const expected = all.flatMap((line, index) => {
          if (line === JSON.stringify(bad)) return [`${index + 1} to phone_number.letters`];
          return line === "{" ? [`${index + 1} file.broken_json`] : [];
        });
        expect(listProblems(report)).toEqual(expected);
        expect(report.messages).toBe(all.filter((line) => line.trim() !== "").length);
      }),
    );
  });

  test("a broken line of NDJSON sinks no other", async () => {
    const report = await check(["--input", "ndjson"], `${JSON.stringify(good)}\n{"to": \n${JSON.stringify(good)}\n`);
    expect(listProblems(report)).toEqual(["2 file.broken_json"]);
    expect([report.good, report.wrong]).toEqual([2, 1]);
  });
});

describe("encodings", () => {
  const table = "to,body\n+44 7700 900123,Xin chào Zoë\n";

  test.each<[string, Uint8Array, readonly string[]]>([
    ["UTF-8", new TextEncoder().encode(table), []],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${table}`), []],
    ["UTF-16, as spreadsheets save it", Buffer.from(`\ufeff${table}`, "utf16le"), []],
    ["UTF-16 of the other order", Buffer.from(`\ufeff${table}`, "utf16le").swap16(), []],
    ["Windows-1252", Buffer.from(table, "latin1"), ["--encoding", "windows-1252"]],
  ])("%s", async (_, bytes, words) => {
    const out = join(folder, "encoding.json");
    for (const pieces of [[bytes], Array.from(bytes, (byte) => Uint8Array.of(byte))]) {
      const report = await check([...words, "--out", out], streamOf(pieces));
      expect([report.good, report.wrong]).toEqual([1, 0]);
      const written: unknown = JSON.parse(readFileSync(out, "utf8"));
      expect(written).toEqual({ sms: [{ to: "447700900123", body: "Xin chào Zoë" }] });
    }
  });

  test.each<[string, Uint8Array, RegExp]>([
    [
      "text in another encoding",
      Buffer.from(table, "latin1"),
      /^The file is not text in UTF-8\. .*--encoding windows-1252\.$/,
    ],
    ["text that is cut off", Buffer.from("to,body\n1,\xc3", "latin1"), /^The file is not text in UTF-8\./],
    ["a spreadsheet", Buffer.from("PK\u0003\u0004rest"), /^The file is a spreadsheet or another ZIP file, not text\./],
    ["nothing", new Uint8Array(), /^The file is empty\.$/],
    ["blanks", Buffer.from(" \n"), /^The file is empty\.$/],
    ["a stated delimiter alone", Buffer.from("sep=;\n"), /^The file is empty\. Its first row must name the columns\.$/],
    ...["to,body\n", "[\n"].map((start): [string, Uint8Array, RegExp] => [
      `text in another encoding, far behind ${JSON.stringify(start)}`,
      Buffer.concat([Buffer.from(start), Buffer.alloc(1_000_000, " "), Buffer.from("{Zo\xeb", "latin1")]),
      /^The file is not text in UTF-8\./,
    ]),
  ])("%s: one line, exit code 1", async (_, bytes, line) => {
    const { exitCode, stdout, stderr } = await runCli(["-"], bytes);
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr.trimEnd()).toMatch(line);
  });
});

describe("tables", () => {
  test.each([",", ";", "\t", "|"])("with %j between the cells", async (delimiter) => {
    const text = ["to,body", '"call, me; now\t|",Hello'].join("\n").replaceAll(/,(?! me)/g, delimiter);
    expect(listProblems(await check([], text))).toEqual(["2 to phone_number.letters"]);
    expect(listProblems(await check([], `sep=${delimiter}\r\n${text}`))).toEqual(["3 to phone_number.letters"]);
  });

  test("with another delimiter that is stated", async () => {
    expect(listProblems(await check(["--delimiter", "^"], "to^body\ncall me^Hello"))).toEqual([
      "2 to phone_number.letters",
    ]);
  });

  test("columns are found by their field's name in any spelling, or stated", async () => {
    const words = ["--map", "to=Mobile", "--map", "body=Text = 1"];
    const report = await check(words, "Mobile,Text = 1,Scheduled_time,TO\ncall me,Hello,tomorrow,+44 7700 900123\n");
    expect(listProblems(report)).toEqual([
      "1 TO file.unread_column",
      "2 to phone_number.letters",
      expect.stringMatching(/^2 scheduledTime timestamp\./),
    ]);
    expect(report.problems[1]).toMatchObject({ column: "Mobile" });
    expect(report.problems[2]).not.toHaveProperty("column");
  });

  test("a column without a name or a field is not missed; a long name is cut", async () => {
    const report = await check([], `to,body,,${"x".repeat(100)}\n447700900123,Hello,,\n`);
    const message = expect.stringContaining("--map");
    expect(report.problems).toMatchObject([{ code: "file.unread_column", field: `${"x".repeat(61)}...`, message }]);
  });

  test("any cell comes through as it stands", async () => {
    const out = join(folder, "cells.json");
    const cell = fc
      .string({ unit: "grapheme", minLength: 1 })
      .map((text) => `x${text.replaceAll(/[\p{Cc}\p{Cs}]/gu, ",")}"\n;`);
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (bodies) => {
        const rows = bodies.map((body) => `447700900123,"${body.replaceAll('"', '""')}"`);
        const report = await check(["--out", out], ["to,body", ...rows].join("\r\n"));
        expect(report.good).toBe(bodies.length);
        const written = JSON.parse(readFileSync(out, "utf8"));
        expect(written.sms.map(({ body }: { body: string }) => body)).toEqual(bodies);
      }),
    );
  });

  test("rows are counted as a spreadsheet counts them", async () => {
    const report = await check([], 'to,body\n+44 7700 900123,"two\nlines"\n ,\t\n\ncall me,Hello\n');
    expect(listProblems(report)).toEqual(["5 to phone_number.letters"]);
  });

  test("finds the delimiter below blank lines", async () => {
    expect((await check([], "\n\nto;body\n447700900123;Hello, Ada\n")).good).toBe(1);
    expect((await check([], "sep=;\r\nto;body\r\n447700900123;Hello, Ada\r\n")).good).toBe(1);
    expect((await check([], "to,body\n447700900123,sep=;\n")).good).toBe(1);
  });

  test("a line of another channel is an error, and not passed over", async () => {
    const lines = [{ sms: [good] }, { email: [{}, {}] }, { sms: [good] }].map((line) => JSON.stringify(line));
    const report = await check(["--input", "ndjson"], lines.join("\n"));
    const problems = ["2 email envelope.other_channel", "2 email envelope.other_channel"];
    expect([listProblems(report), report.messages, report.good, report.wrong]).toEqual([problems, 4, 2, 2]);
    expect((await runCli(["-", "--input", "ndjson"], lines.join("\n"))).exitCode).toBe(2);
  });

  test("too many cells are an error, too few a warning", async () => {
    const report = await check([], "to,body\n447700900123,Hello, world\n447700900123\n447700900123,Hello, ,\n");
    expect(listProblems(report)).toEqual(["2 file.extra_cells", "3 file.missing_cells", "3 body field.required"]);
    expect([report.good, report.wrong]).toEqual([1, 2]);
  });

  test.each<[string, readonly string[], string, RegExp]>([
    [
      "a message in place of the names, none of which is shown",
      [],
      "+44 7700 900123,Hello Ada\n",
      /^The first row holds a message, not the names of the columns\. Put a row with the names above it: to, body, scheduledTime, sender\.$/,
    ],
    [
      "an address in place of a name",
      ["--channel", "email"],
      "Ada,ada@example.com,Hello\n",
      /^The first row holds a message, not the names of the columns\. Put a row with the names above it: to, cc, .*\.$/,
    ],
    [
      "a required field without a column",
      [],
      "Mobile,body\n1,2",
      /^The field "to" has no column\. State it: --map to=<column>\. The first row names the columns "Mobile", "body"\.$/,
    ],
    ["a column that is missing", ["--map", "to=Mobil"], "Mobile,body\n", /^The column "Mobil" is not in the header\.$/],
    ["a column that is there twice", [], "to,body,To\n", /^The column "to" is there 2 times\.$/],
    [
      "a field that the channel lacks",
      ["--map", "too=Mobile"],
      "Mobile,body\n",
      /^--map names "too"\. The fields of sms are to, body, /,
    ],
    [
      "a column for two fields",
      ["--map", "to=A", "--map", "body=A"],
      "A\n",
      /^--map reads the column "A" for both to and body\.$/,
    ],
    [
      "a quotation mark that is not closed",
      [],
      'to,body\n1,"secret\n',
      /^A quotation mark is not closed \(near line \d\)\.$/,
    ],
    ["a quotation mark inside a cell", [], 'to,body\n1,sec"ret\n', /^A quotation mark stands inside a cell/],
    [
      "text behind a quotation",
      [],
      'to,body\n1,"secret"x\n',
      /^A cell goes on behind its closing quotation mark \(near line 2\)\.$/,
    ],
  ])("%s: one line without a value, exit code 1", async (_, words, text, line) => {
    const { exitCode, stderr } = await runCli(["-", ...words], text);
    expect(exitCode).toBe(1);
    expect(stderr.trimEnd()).toMatch(line);
    expect(stderr).not.toContain("secret");
  });

  test("a row that never ends is refused before it fills the memory", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('to,body\n1,"');
      for (;;) yield Buffer.alloc(1_000_000, "x");
    }
    const { exitCode, stderr } = await runCli(["-"], endless());
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("more than 10,000,000 characters")]);
  });
});

describe("objects", () => {
  test("--map takes no other number than the one of its key", async () => {
    const { to, ...rest } = good;
    for (const both of [
      { to: "447700900999", Mobile: to, ...rest },
      { Mobile: to, ...rest, to: "447700900999" },
    ]) {
      const report = await check(["--map", "to=Mobile"], JSON.stringify([both]));
      expect([listProblems(report), report.good]).toEqual([["1 to file.field_twice"], 0]);
    }
  });

  test("--map renames their keys, too", async () => {
    const text = JSON.stringify([{ Mobile: "call me", Text: "Hello" }]);
    const report = await check(["--map", "to=Mobile", "--map", "body=Text"], text);
    expect(report.problems).toMatchObject([{ row: 1, field: "to", column: "Mobile", code: "phone_number.letters" }]);
  });

  test("unknown fields are errors, or as stated", async () => {
    const text = JSON.stringify([{ ...good, extra: 1 }]);
    expect((await check([], text)).wrong).toBe(1);
    expect((await check(["--unknown-fields", "strip"], text)).wrong).toBe(0);
  });

  test("a key like __proto__ is reported and changes nothing", async () => {
    const report = await check([], `[{"to":"447700900123","body":"Hello","__proto__":{"x":1}}]`);
    expect(report.wrong).toBe(1);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

async function* streamOf(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}
