import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { messageArbitrary } from "../../src/arbitraries/index.ts";
import { createRepeatFinder } from "../../src/cli/messages/find-repeats.ts";
import { createDateReader } from "../../src/cli/messages/read-date.ts";
import { type AnyChannel, channels, findDuplicates, sms } from "../../src/index.ts";
import { check, listProblems, runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("--date-format", () => {
  test.each<[string, string, string | undefined]>([
    ["dd/MM/yyyy HH:mm", "31/12/2099 09:30", "2099-12-31T09:30:00"],
    ["dd/MM/yyyy HH:mm", " 1/2/2099 9:05 ", "2099-02-01T09:05:00"],
    ["MM/dd/yyyy hh:mm a", "12/31/2099 09:30 PM", "2099-12-31T21:30:00"],
    ["d MMM yyyy, HH:mm:ss", "5 Mar 2099, 23:59:58", "2099-03-05T23:59:58"],
    ["yyyy-MM-dd HH:mm xxx", "2099-03-05 10:00 +05:30", "2099-03-05T04:30:00Z"],
    ["t", "4102444800", "2100-01-01T00:00:00Z"],
    ["dd/MM/yy HH:mm", "31/12/30 09:30", "2030-12-31T09:30:00"],
    ["dd.MM.yy HH:mm", "01.02.79 09:30", "2079-02-01T09:30:00"],
    ["dd.MM.yy HH:mm", "01.02.80 09:30", "1980-02-01T09:30:00"],
    ["dd/MM/yyyy HH:mm", "31/02/2099 09:30", undefined],
    ["dd/MM/yyyy HH:mm", "12/31/2099 09:30", undefined],
    ["dd/MM/yyyy HH:mm", "31/12/99 09:30", undefined],
    ["dd/MM/yyyy HH:mm", "31/12/2099", undefined],
    ["dd/MM/yyyy HH:mm", "2099-12-31T09:30:00Z", undefined],
    ["dd/MM/yyyy HH:mm", "31/12/20999 09:30", undefined],
  ])("%s reads %j as %s", (format, text, expected) => {
    expect(createDateReader(format)(text)).toBe(expected);
  });

  test("reads what was written, in whatever zone this machine is", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1974-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString();
          const text = `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)} ${iso.slice(11, 19)}`;
          expect(createDateReader("dd.MM.yyyy HH:mm:ss")(text)).toBe(iso.slice(0, 19));
        },
      ),
    );
  });

  test.each([
    "HH:mm",
    "dd/MM HH:mm",
    "dd/MM/yyyy",
    "'dd/MM/yyyy HH:mm'",
    "dd/MM/yyyy HH:mm jj",
    "dd/MM/yyyy hh:mm",
    "",
    "DD/MM/YYYY HH:mm",
  ])("%s: one line, exit code 1", async (format) => {
    const { exitCode, stderr } = await runCli(["-", "--date-format", format], "to,body\n");
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^--date-format .*\n$/)]);
  });

  test("the time zone is the library's business: hours that are skipped or occur twice", async () => {
    const words = ["--date-format", "dd/MM/yyyy HH:mm", "--time-zone", "Europe/Berlin"];
    const rows = ["29/03/2099 02:30", "25/10/2099 02:30", "01/01/2099 02:30", "1st of May"];
    const report = await check(
      words,
      ["to,body,scheduledTime", ...rows.map((time) => `447700900123,Hi,${time}`)].join("\n"),
    );
    expect(listProblems(report)).toEqual([
      "2 scheduledTime timestamp.skipped_local_time",
      "3 scheduledTime timestamp.ambiguous_local_time",
      "5 scheduledTime file.date_format",
    ]);
  });

  test("without it, and without a time zone, a local time is an error", async () => {
    const report = await check(
      ["--date-format", "dd/MM/yyyy HH:mm"],
      "to,body,scheduledTime\n447700900123,Hi,01/01/2099 02:30",
    );
    expect(listProblems(report)).toEqual(["2 scheduledTime timestamp.no_offset"]);
  });
});

describe("attachments in a table", () => {
  const place = join(folder, "list");
  mkdirSync(join(place, "files"), { recursive: true });
  writeFileSync(join(place, "files/receipt.pdf"), "%PDF-1.7 ...");
  writeFileSync(join(place, "files/terms.txt"), "Terms");
  writeFileSync(join(place, "files/model.stl"), "solid x");
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(place, "files/film.mp4"), "");
  truncateSync(join(place, "files/film.mp4"), 100_000_001);
  symlinkSync(join(folder, "secret.txt"), join(place, "files/link.txt"));

  async function send(cell: string, ...words: readonly string[]): Promise<[readonly string[], unknown]> {
    const path = join(place, "list.csv");
    const out = join(place, "out.json");
    writeFileSync(path, `to,from,subject,body,attachments\njo@example.com,shop@example.org,Hi,<p>Hi</p>,"${cell}"\n`);
    const { stdout } = await runCli([path, "--channel", "email", "--format", "json", "--out", out, ...words]);
    return [listProblems(JSON.parse(stdout)), JSON.parse(readFileSync(out, "utf8")).email[0]?.attachments?.attachment];
  }

  test("are the files that the cell names, below the table's folder", async () => {
    const [problems, attachments] = await send("files/receipt.pdf; files/terms.txt\nfiles/model.stl;");
    expect(problems).toEqual([]);
    expect(attachments).toEqual([
      { file_name: "receipt.pdf", file_type: "pdf", file_data: "JVBERi0xLjcgLi4u", file_encoding_type: "base64" },
      { file_name: "terms.txt", file_type: "txt", file_data: "Terms" },
      { file_name: "model.stl", file_type: "stl", file_data: "c29saWQgeA==", file_encoding_type: "base64" },
    ]);
  });

  test("are none where the cell is empty", async () => {
    expect(await send(" ")).toEqual([[], undefined]);
  });

  test("of another folder where --attachments says so", async () => {
    expect((await send("terms.txt", "--attachments", join(place, "files")))[0]).toEqual([]);
  });

  test.each([
    ["files/none.pdf", "attachment_missing"],
    ["files", "attachment_missing"],
    ["../secret.txt", "attachment_outside"],
    [join(folder, "secret.txt"), "attachment_outside"],
    ["files/link.txt", "attachment_outside"],
    [".", "attachment_outside"],
    ["files/film.mp4", "attachment_too_large"],
  ])("%s: %s", async (cell, code) => {
    expect(await send(`files/terms.txt;${cell}`)).toEqual([[`2 attachments.1 file.${code}`], undefined]);
  });
});

describe("--duplicates", () => {
  test("reports who gets the same twice, whatever the spelling, time and sender", async () => {
    const rows = [
      "447700900123,Hello,,",
      "+44 7700 900123,Hello,2099-01-01T00:00:00Z,",
      "447700900123,Hello!,,",
      "447700900124,Hello,,",
      "447700900123,Hello,,SHOP",
      "call me,Hello,,",
      "call me,Hello,,",
    ];
    const text = ["to,body,scheduledTime,sender", ...rows].join("\n");
    const report = await check(["--duplicates"], text);
    expect(report.problems.filter(({ code }) => code === "file.repeated_message")).toMatchObject([
      { row: 3, severity: "warning", message: expect.stringMatching(/^Row 2 says the same/) },
      { row: 6, message: expect.stringMatching(/^Row 2 says the same/) },
    ]);
    expect([report.repeated, report.good, report.wrong]).toEqual([2, 5, 2]);
    expect((await check([], text)).problems.map(({ code }) => code)).not.toContain("file.repeated_message");
  });

  test.each(channels.map((channel): [string, AnyChannel] => [channel.name, channel]))(
    "%s: finds what findDuplicates finds",
    (_, channel) => {
      const few = fc.array(messageArbitrary(channel), { minLength: 1, maxLength: 3 });
      fc.assert(
        fc.property(few, few, fc.infiniteStream(fc.nat()), (some, others, picks) => {
          const fields = Object.keys(channel.message.entries);
          // Each from one of a few, with one field of another.
          const messages = Array.from({ length: 12 }, () => {
            const [one = 0, other = 0, field = 0] = [...picks.take(3)];
            const name = fields[field % fields.length] ?? "";
            const base: Record<string, unknown> = { ...some[one % some.length] };
            const value: unknown = Object.entries(others[other % others.length] ?? {}).find(
              ([key]) => key === name,
            )?.[1];
            return value === undefined ? base : { ...base, [name]: value };
          });
          const findRepeat = createRepeatFinder(channel);
          const repeats = messages.flatMap((message, index) => findRepeat(message, index + 1) ?? []);
          const groups = findDuplicates(channel, messages);
          expect(repeats.length).toBe(groups.reduce((sum, group) => sum + group.length - 1, 0));
          expect([...new Set(repeats)].sort()).toEqual(groups.map(([first = 0]) => first + 1).sort());
        }),
      );
    },
  );

  test("finds every repetition and nothing else, among many", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9_000), { minLength: 6000, maxLength: 12_000 }), (numbers) => {
        const findRepeat = createRepeatFinder(sms);
        const rows = new Map<number, number>();
        for (const [index, number] of numbers.entries()) {
          expect(findRepeat({ to: String(number), body: "x" }, index + 1)).toBe(rows.get(number));
          if (!rows.has(number)) rows.set(number, index + 1);
        }
      }),
      { numRuns: 5 },
    );
  });
});
