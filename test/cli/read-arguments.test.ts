import { describe, expect, test } from "vitest";
import { CliError } from "../../src/cli/cli-error.ts";
import { readArguments } from "../../src/cli/read-arguments.ts";

test.each([
  [[], "help"],
  [["--help"], "help"],
  [["check", "-", "-h"], "help"],
  [["--version"], "version"],
  [["check", "-", "-v"], "version"],
])("%j asks for the %s", (words, expected) => {
  expect(readArguments(words)).toBe(expected);
});

test("what is not stated has its default", () => {
  const { options, ...others } = check();
  expect(others).toEqual({
    file: "m.csv",
    channel: undefined,
    dateFormat: undefined,
    columns: new Map(),
    attachments: undefined,
    findsDuplicates: false,
    format: "table",
    out: undefined,
    input: undefined,
    delimiter: undefined,
    encoding: undefined,
  });
  expect(options).toEqual({ unknownFields: "reject", now: expect.any(Date) });
});

test.each<[readonly string[], object]>([
  [["--default-country", " in "], { options: { defaultCountry: "IN" } }],
  [["--time-zone", "Asia/Kolkata"], { options: { timeZone: "Asia/Kolkata" } }],
  [["-c", "WhatsApp"], { channel: { name: "whatsapp" } }],
  [
    ["--map", "to=Text = 1", "--map", " body = Text "],
    { columns: new Map(Object.entries({ to: "Text = 1", body: "Text" })) },
  ],
  [["--delimiter", "\\t"], { delimiter: "\t" }],
  [["--delimiter", "tab"], { delimiter: "\t" }],
  [["--encoding", "latin1"], { encoding: "windows-1252" }],
])("%j is %j", (words, expected) => {
  expect(check(...words)).toMatchObject(expected);
});

describe("says what the command line cannot mean:", () => {
  test.each<[string, readonly string[], string | RegExp]>([
    ["another command", ["send", "m.json"], 'The command "send" does not exist. Use "check".'],
    ["a command for the terminal", ["\u001b[2J"], 'The command "\\u{1b}[2J" does not exist. Use "check".'],
    ["no file", ["check"], "The file is missing. Name it, or write - for standard input."],
    ["two files", ["check", "a.json", "b.json"], "Name one file, not 2."],
    ["an unknown option", ["check", "-", "--chanel", "sms"], /^Unknown option '--chanel'\. See --help\.$/],
    ["a channel that is left out", ["check", "-", "--channel"], /See --help\.$/],
    ["an unknown channel", ["check", "-", "--channel", "fax"], /^The channel "fax" does not exist\. /],
    ["an empty channel", ["check", "-", "--channel", ""], /^The channel "" does not exist\. /],
    ["an unknown country", ["check", "-", "--default-country", "UK"], /^The country "UK" does not exist\. /],
    ["an unknown zone", ["check", "-", "--time-zone", "Mars/Base"], /^--time-zone must be /],
    ["an unknown format", ["check", "-", "--format", "xml"], "--format takes table, json, csv."],
    ["an unknown kind", ["check", "-", "--input", "xml"], "--input takes json, ndjson, csv."],
    ["a field without a column", ["check", "-", "--map", "to"], /^--map takes a field and its column/],
    ["no field", ["check", "-", "--map", "=to"], /^--map takes a field and its column/],
    ["a blank field", ["check", "-", "--map", " =to"], /^--map takes a field and its column/],
    ["a blank column", ["check", "-", "--map", "to= "], /^--map takes a field and its column/],
    ["a field twice", ["check", "-", "--map", "to=a", "--map", "to=b"], '--map names the field "to" twice.'],
    ["a long delimiter", ["check", "-", "--delimiter", ";;"], /^--delimiter takes one character/],
    ["an unknown encoding", ["check", "-", "--encoding", "latin-99"], /^--encoding takes the name of an encoding/],
  ])("%s", (_, words, text) => {
    expect(() => readArguments(words)).toThrow(CliError);
    expect(() => readArguments(words)).toThrow(text);
  });
});

function check(...words: readonly string[]): Exclude<ReturnType<typeof readArguments>, string> {
  const args = readArguments(["check", "m.csv", ...words]);
  if (typeof args === "string") throw new TypeError("Not a check.");
  return args;
}
