import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../docs/playground/check/apply-fixes.ts";
import { findRepair } from "../../docs/playground/check/find-repair.ts";
import { matchColumns } from "../../docs/playground/check/match-columns.ts";
import { findCell, readTable, writeCell } from "../../docs/playground/check/read-table.ts";
import { repairJson } from "../../docs/playground/check/repair-json.ts";
import { readAnswer } from "../../docs/playground/response/read-answer.ts";
import { compress, decompress } from "../../docs/playground/shared/compress.ts";

describe("repairJson", () => {
  test.each([
    ["{“a”: “b”}", { a: "b" }, ["curly quotation marks"]],
    ["{„a“: “b”}", { a: "b" }, ["curly quotation marks"]],
    ["{'a': 'it\\'s'}", { a: "it's" }, ["single quotation marks"]],
    ["{'a': 'He said \"Hi\", twice'}", { a: 'He said "Hi", twice' }, ["single quotation marks"]],
    ['{"a": [1, 2,],}', { a: [1, 2] }, ["a comma too many"]],
    ['[{"a": 1} {"a": 2}]', [{ a: 1 }, { a: 2 }], ["a comma missing"]],
    ["{a: 1, b_2: true}", { a: 1, b_2: true }, ["keys without quotation marks"]],
    ['{"a": None, "b": True}', { a: null, b: true }, ["words that are not JSON (True, None, undefined)"]],
    ['{"a": 1 // one\n}', { a: 1 }, ["comments"]],
    ['{"a": "one\ntwo"}', { a: "one\ntwo" }, ["a line break inside a text"]],
    ['{\u00a0"a": 1}', { a: 1 }, ["invisible characters between values"]],
  ])("%s", (text, value, causes) => {
    const repaired = repairJson(text);
    expect(JSON.parse(repaired?.text ?? "null")).toEqual(value);
    expect(repaired?.causes).toEqual(causes);
  });

  test.each(["hello", '{"a": oops}', '{"a": "b', "<html></html>", "to,body\n1,2", '[1, "2"', ""])(
    "%j is something else",
    (text) => {
      expect(repairJson(text)).toBeUndefined();
    },
  );

  test("JSON has nothing to repair, and a text of JSON never changes", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(repairJson(json)).toBeUndefined();
      }),
    );
    const record = fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(fc.string(), fc.integer(), fc.boolean()));
    fc.assert(
      fc.property(fc.array(record, { minLength: 1 }), (list) => {
        const broken = JSON.stringify(list).replace(/\]$/, ",]");
        expect(JSON.parse(repairJson(broken)?.text ?? "null")).toEqual(JSON.parse(JSON.stringify(list)));
      }),
    );
  });

  test("comes to its end on hundreds of kilobytes of each of its characters", () => {
    for (const character of ['"', "“", "'", "/", "*", ",", "[", "a", "\\", " ", "\u00a0", "1"]) {
      const repaired = [character.repeat(300_000), `[${`${character}, `.repeat(100_000)}]`].map(repairJson);
      for (const repair of repaired) if (repair !== undefined) expect(JSON.parse(repair.text)).toBeDefined();
    }
  });
});

describe("findRepair", () => {
  const body = '{"sms": [{"to": "919988221100", "body": "It\'s"}]}';
  test.each([
    ["a shell's apostrophes", `curl 'https://x/y?channel=sms' --data-raw '${body.replace("'", String.raw`'\''`)}'`],
    ["quotation marks", `curl https://x/y -d "${body.replaceAll('"', String.raw`\"`)}"`],
    ["headers", `POST /v2 HTTP/1.1\r\nHost: x\r\nA: b\r\n\r\n${body}`],
  ])("takes the body out of %s", (_, text) => expect(findRepair(text)?.text).toBe(body));

  test("a file, or no body, is not taken", () => {
    expect(findRepair("curl https://x/y -d @body.json")).toBeUndefined();
    expect(findRepair("curl https://x/y")).toBeUndefined();
  });
});

describe("readTable", () => {
  test("titles in any words and order, cells with commas, quotation marks and line breaks", () => {
    const text =
      'Name;E-Mail;Mobile No.;Message\nAsha;a@x.com;+91 99882 21100;"Hi; ""you""\nthere"\n\nBen;;447700900001;Hello\n';
    const table = readTable(text, "", undefined);
    expect(table?.channelName).toBe("email");
    const sms = readTable(text, "sms", undefined);
    expect(sms?.columns.fields).toEqual(["", "", "to", "body"]);
    expect(sms?.messages).toEqual([
      { to: "+91 99882 21100", body: 'Hi; "you"\nthere' },
      { to: "447700900001", body: "Hello" },
    ]);
    const { start, end } = sms === undefined ? { start: 0, end: 0 } : findCell(text, sms, 0, "body");
    expect(text.slice(start, end)).toBe('"Hi; ""you""\nthere"');
    const { start: from, end: to } = sms === undefined ? { start: 0, end: 0 } : findCell(text, sms, 1, "to");
    expect(text.slice(from, to)).toBe("447700900001");
  });

  test("without titles the columns are known by what stands in them", () => {
    const table = readTable(
      "Asha\t2030-01-31 09:30\t+91 99882 21100\tYour order is ready\nBen\t\t447700900001\tYours, too\n",
      "",
      undefined,
    );
    expect(table?.columns.fields).toEqual(["", "scheduledTime", "to", "body"]);
    expect(table?.messages).toHaveLength(2);
  });

  test("a list of numbers is a table of one column", () => {
    expect(readTable("919988221100\n+44 7700 900001\n", "", undefined)?.messages).toEqual([
      { to: "919988221100" },
      { to: "+44 7700 900001" },
    ]);
  });

  test.each(["hello\nworld", '{"a": 1', "<html>\n<p>1,2</p>", "curl x\n-d y", "a,b\nc,d"])("%j is no table", (text) => {
    expect(readTable(text, "", undefined)).toBeUndefined();
  });

  test("every cell is found where it stands", () => {
    const cell = fc
      .string({ unit: fc.constantFrom("a", ",", '"', "\n", " ", "é"), minLength: 1, maxLength: 6 })
      .filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const lines = rows.map(([body, sender]) => `919988221100,${writeCell(body, ",")},${writeCell(sender, ",")}`);
        const text = ["to,body,sender", ...lines].join("\n");
        const table = readTable(text, "sms", undefined);
        for (const [index, [body, sender]] of rows.entries()) {
          expect(table?.messages[index]).toEqual({ to: "919988221100", body, sender });
          if (table === undefined) continue;
          const range = findCell(text, table, index, "sender");
          expect(text.slice(range.start, range.end)).toBe(writeCell(sender, ","));
        }
      }),
    );
  });

  test("columns that the user matched win", () => {
    expect(readTable("to,body\n919988221100,Hi\n", "sms", ["to", "sender"])?.messages).toEqual([
      { to: "919988221100", sender: "Hi" },
    ]);
    expect(matchColumns([["to", "body"]], "zalo")?.fields).toEqual(["receiver", "template"]);
  });
});

test("applyFixes changes all places at once, and of two that overlap the first", () => {
  const fix = (start: number, end: number, replacement: string) => {
    return { group: "", label: "", groupLabel: "", before: "", after: "", range: { start, end }, replacement };
  };
  expect(applyFixes("abcdef", [fix(4, 5, "E"), fix(0, 2, "AB"), fix(1, 3, "x")])).toEqual({ text: "ABcdEf", count: 2 });
});

describe("readAnswer", () => {
  test.each([
    ["<html></html>", "", { kind: "html", status: undefined, hadHeaders: false }],
    ["", "504", { kind: "empty", status: 504 }],
    ['{"a": 1', "200 OK", { kind: "cut-off", status: 200 }],
    ["upstream connect error", "", { kind: "other" }],
    ["HTTP/2 502\nserver: x\n\n<html></html>", "", { kind: "html", status: 502, hadHeaders: true }],
    ["HTTP/1.1 200 OK\r\nA: b\r\n\r\n{}", "500", { kind: "json", status: 500, body: "{}" }],
    ["< HTTP/1.1 503 x\n< a: b\n< \n<html></html>", "", { kind: "html", status: 503 }],
    ["Content-Type: text/html\n\n<p>", "", { kind: "html", hadHeaders: true }],
  ])("%j with status %j", (text, status, expected) => expect(readAnswer(text, status)).toMatchObject(expected));
});

describe("compress", () => {
  test("gives every text back, in characters that an address may hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
        const packed = await compress(text);
        expect(packed).toMatch(/^[\w-]*$/);
        expect(await decompress(packed, 10_000)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  test("what is damaged, or too long, is nothing", async () => {
    expect(await decompress("%%%", 100)).toBeUndefined();
    expect(await decompress("abcd", 100)).toBeUndefined();
    expect(await decompress(await compress("x".repeat(200_000)), 100_000)).toBeUndefined();
  });
});
