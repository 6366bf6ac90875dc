import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAttachment } from "../../../src/fields/attachment/attachment.ts";
import { type AttachmentList, attachments } from "../../../src/fields/attachment/attachments.ts";
import type { Result } from "../../../src/issues/result.ts";
import type { Options } from "../../../src/schema/options.ts";
import { prepareOptions } from "../../../src/schema/prepare-options.ts";
import { run } from "../../../src/schema/run-schema.ts";
import { attachmentInputs } from "../../support/attachment-inputs.ts";
import { issuesOf } from "../../support/results.ts";

const A = { file_name: "a.txt", file_type: "txt", file_data: "a" };
const B = { file_name: "b.txt", file_type: "txt", file_data: "b" };

function read(input: unknown, options?: Options): Result<AttachmentList> {
  return run(attachments, input, prepareOptions(options));
}

function errors(input: unknown, options?: Options): unknown[] {
  const result = read(input, options);
  return result.ok ? [] : result.errors.map(({ code, path }) => [code, ...path]);
}

/** As a browser has it: Node has no such class. */
function fileList(...files: File[]): object {
  return Object.assign(Object.create({ [Symbol.toStringTag]: "FileList" }), files, { length: files.length });
}

describe("attachments", () => {
  test("names the type that stands in their place", () => {
    const paramsOf = (input: unknown): unknown => {
      const result = read(input);
      return result.ok ? undefined : result.errors.map(({ params }) => params);
    };
    const expected =
      'list of attachments (attachmentsFromFiles makes one of files), or object with the list "attachment"';
    for (const one of [A, { file_name: "a.txt" }, { file_data: "a" }]) {
      expect(paramsOf(one)).toEqual([{ expected, actual: "one attachment" }]);
    }
    expect(paramsOf(5)).toEqual([{ expected, actual: "number" }]);
    expect(paramsOf({ attachment: 5 })).toEqual([{ expected, actual: "number" }]);
    const one = "attachment (attachmentsFromFiles makes them of files)";
    expect(paramsOf([A, null])).toEqual([{ expected: one, actual: "null" }]);
    expect(paramsOf([new File(["a"], "a.txt")])).toEqual([{ expected: one, actual: "File" }]);
    expect(paramsOf({ attachments: [A] })).toEqual([{ suggestion: "attachment" }]);
  });

  test("files are not read here, and the error says who does", () => {
    const file = new File(["a"], "a.txt");
    for (const input of [fileList(file), file, { attachment: fileList(file) }, [file], { attachment: [file] }]) {
      const result = read(input);
      expect(result.ok ? [] : result.errors.map(({ code }) => code)).toEqual(["field.wrong_type"]);
      expect(result).toMatchObject({ errors: [{ message: expect.stringContaining("attachmentsFromFiles") }] });
    }
  });

  test("keeps or strips other keys, with a list or without", () => {
    const keep: Options = { unknownFields: "keep" };
    expect(read({ attachment: [A], other: 1 }, keep)).toStrictEqual({
      ok: true,
      value: { attachment: [A], other: 1 },
      warnings: [],
    });
    expect(read({ other: 1 }, keep)).toMatchObject({ value: { attachment: [], other: 1 } });
    const stripped = read({ attachment: [A], other: 1 }, { unknownFields: "strip" });
    expect(stripped).toStrictEqual({ ok: true, value: { attachment: [A] }, warnings: [] });
  });

  test.each([[[A, B]], [{ attachment: [A, B] }]])("come as a bare array or wrapped", (input) => {
    expect(read(input)).toEqual({ ok: true, value: { attachment: [A, B] }, warnings: [] });
  });

  test.each(
    [
      undefined,
      null,
      "",
      " ",
      [],
      {},
      fileList(),
      { attachment: [] },
      { attachment: null },
      { attachment: "" },
      { attachment: {} },
      { attachment: fileList() },
    ].map((input) => ({ input })),
  )("%j is absent", ({ input }) => {
    expect(errors(input)).toEqual([["field.required"]]);
  });

  test("give each attachment as it is alone, and its issues at its place", () => {
    const lists = fc.array(attachmentInputs, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lists, fc.boolean(), (list, isWrapped) => {
        const alone = list.map((input) => buildAttachment(input));
        const issues = alone.flatMap((result, index) =>
          issuesOf(result).map(({ code, path }) => [code, index, ...path]),
        );
        const values = alone.flatMap((result) => (result.ok ? [result.value] : []));
        const result = read(isWrapped ? { attachment: list } : list);
        const places = issuesOf(result).map(({ code, path }) => [code, ...path]);
        const prefix = isWrapped ? ["attachment"] : [];
        expect(places.toSorted()).toEqual(issues.map(([code, ...path]) => [code, ...prefix, ...path]).toSorted());
        expect(result.ok ? result.value.attachment : undefined).toEqual(
          values.length === list.length ? values : undefined,
        );
      }),
    );
  });

  test("report every fault of every entry at its place", () => {
    const list = [A, { file_name: "/", file_data: 1 }, null, "x", {}];
    const expected = [
      ["attachment.path_in_name", 1, "file_name"],
      ["field.wrong_type", 1, "file_data"],
      ["field.wrong_type", 2],
      ["field.wrong_type", 3],
      ["field.required", 4, "file_name"],
      ["field.required", 4, "file_data"],
    ];
    expect(errors(list)).toEqual(expected);
    expect(errors({ attachment: list })).toEqual(expected.map(([code, ...path]) => [code, "attachment", ...path]));
  });

  test.each([
    [1, [["field.wrong_type"]]],
    ["a.txt", [["field.wrong_type"]]],
    [new Date(0), [["field.wrong_type"]]],
    [A, [["field.wrong_type"]]],
    [{ attachment: 1 }, [["field.wrong_type", "attachment"]]],
    [{ attachment: A }, [["field.wrong_type", "attachment"]]],
    [{ attachments: [A] }, [["field.unknown", "attachments"]]],
    [[, A], [["field.wrong_type", 0]]], // eslint-disable-line no-sparse-arrays
    [new Array(4_000_000_000), [["field.unreadable"]]],
    [{ attachment: [A], ["constructor"]: 1 }, [["field.unsafe_key", "constructor"]]],
  ])("refuse %#", (input, expected) => {
    expect(errors(input)).toEqual(expected);
  });

  test("keep and strip unknown fields as asked", () => {
    const input = { attachment: [{ ...A, x: { y: [1] } }], z: 1 };
    expect(errors(input)).toEqual([
      ["field.unknown", "attachment", 0, "x"],
      ["field.unknown", "z"],
    ]);
    expect(read(input, { unknownFields: "strip" })).toMatchObject({ value: { attachment: [A] } });
    const kept = read(input, { unknownFields: "keep" });
    expect(kept).toEqual({ ok: true, value: input, warnings: [] });
    expect(kept.ok && (kept.value.attachment[0] as (typeof input.attachment)[0]).x).not.toBe(input.attachment[0]?.x);
  });

  test("rejects hostile lists without a throw", () => {
    const throwing = (): never => {
      throw new Error("canary");
    };
    expect(errors(new Proxy([], { get: throwing }))).toEqual([["field.unreadable"]]);
    expect(errors(new Proxy({}, { ownKeys: throwing }))).toEqual([["field.unreadable"]]);
    expect(
      errors({
        get attachment() {
          return throwing();
        },
      }),
    ).toEqual([["field.unreadable", "attachment"]]);
    expect(errors(Object.defineProperty([A], 0, { get: throwing }))).toEqual([["field.unreadable", 0]]);
    expect(
      errors(new Proxy([A], { get: (list, key) => (key === "length" ? Infinity : Reflect.get(list, key)) })),
    ).toEqual([["field.unreadable"]]);
  });
});
