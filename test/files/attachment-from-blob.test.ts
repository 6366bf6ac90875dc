import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { buildAttachment } from "../../src/fields/attachment/attachment.ts";
import { attachmentFromBlob } from "../../src/files/attachment-from-blob.ts";
import { attachmentsFromFiles } from "../../src/files/attachments-from-files.ts";

const PDF = "%PDF-1.4\n";
const unreadable = (): File => {
  const file = new File(["hello"], "a.txt");
  const fail = (): Promise<never> => Promise.reject(new DOMException("gone", "NotReadableError"));
  return Object.assign(file, { slice: () => Object.assign(new Blob([]), { arrayBuffer: fail }) });
};

describe("attachmentFromBlob", () => {
  test("of a File and of a Blob with a name", async () => {
    const value = { file_name: "a.txt", file_type: "txt", file_data: "hello" };
    expect(await attachmentFromBlob(new File(["hello"], "a.txt"))).toEqual({ ok: true, value, warnings: [] });
    expect(await attachmentFromBlob(new Blob(["hello"]), { fileName: "a.txt" })).toMatchObject({ value });
    expect(await attachmentFromBlob(new File(["hello"], "b.txt"), { fileName: "a.txt" })).toMatchObject({ value });
  });

  test.each([
    ["a.xyz", "application/octet-stream", "xyz"],
    ["a", "application/octet-stream", "bin"],
  ])("%s, a stream of octets, is %s", async (fileName, type, expected) => {
    const blob = new Blob([new Uint8Array([1, 2, 3])], { type });
    expect(await attachmentFromBlob(blob, { fileName })).toMatchObject({
      value: { file_type: expected, file_data: "AQID" },
    });
  });

  const like = { size: 5, type: "", slice: () => new Blob(["hello"]), arrayBuffer: () => Promise.resolve() };
  test("of whatever does what a Blob does", async () => {
    expect(await attachmentFromBlob(like as never, { fileName: "a.txt" })).toMatchObject({
      value: { file_data: "hello" },
    });
  });

  const throwing = Object.defineProperty({ ...like }, "type", {
    get() {
      throw new Error("no");
    },
  });
  test.each<[string, unknown]>([
    ["number", 5],
    ["undefined", undefined],
    ["null", null],
    ["function", Object.assign(() => {}, like)],
    ["object", { ...like, size: undefined }],
    ["object", { ...like, size: 1.5 }],
    ["object", { ...like, slice: 1 }],
    ["object", { ...like, arrayBuffer: undefined }],
    ["object", { size: 5 }],
    ["object", { size: 5, slice: like.slice }],
    ["object", throwing],
  ])("refuses what is none: %s (%#)", async (actual, blob) => {
    expect(await attachmentFromBlob(blob as never, { fileName: "a.txt" })).toMatchObject({
      errors: [{ code: "field.wrong_type", path: [], params: { expected: "Blob or File", actual } }],
    });
  });

  test("more than can be encoded is refused before it is read, beside a bad name", async () => {
    const maxBytes = 400_000_000;
    const large = { ...like, name: "-a.pdf", size: maxBytes + 1 };
    expect(await attachmentFromBlob(large as never)).toMatchObject({
      errors: [
        { code: "attachment.leading_dash", path: ["file_name"] },
        { code: "attachment.too_large", path: ["file_data"], params: { maxBytes, actualBytes: maxBytes + 1 } },
      ],
    });
    // As many as are allowed, but not as many as it said.
    expect(await attachmentFromBlob({ ...like, name: "a.pdf", size: maxBytes } as never)).toMatchObject({
      errors: [{ code: "attachment.unreadable_file", path: ["file_data"] }],
    });
  });

  test("of no list of files", async () => {
    for (const files of [{}, { length: "1" }, { size: 1 }]) {
      expect(await attachmentsFromFiles(files as never)).toMatchObject({
        errors: [{ code: "field.wrong_type", path: [], params: { expected: "list of files", actual: "object" } }],
      });
    }
  });

  test.each([
    ["a.csv", "application/vnd.ms-excel", "csv"],
    ["a.xyz", "application/pdf", "pdf"],
    ["a.xyz", "", "pdf"],
    ["a", "application/pdf", "pdf"],
    ["a", "application/x-unheard-of", "pdf"],
    ["a", "application/octet-stream", "pdf"],
  ])("%s of media type %j is %s", async (fileName, type, expected) => {
    expect(await attachmentFromBlob(new Blob([PDF], { type }), { fileName })).toMatchObject({
      value: { file_type: expected },
    });
  });

  test.each([
    ["field.required", ["file_name"], new Blob([PDF])],
    ["attachment.empty", ["file_data"], new File([], "a.pdf")],
    ["attachment.unreadable_file", ["file_data"], unreadable()],
    ["field.wrong_type", [], "a.txt"],
    ["field.wrong_type", [], null],
    ["field.wrong_type", [], { size: 1 }],
  ])("%s", async (code, path, blob) => {
    expect(await attachmentFromBlob(blob as Blob)).toMatchObject({ ok: false, errors: [{ code, path }] });
  });

  test("is what buildAttachment makes of the bytes, across slices too", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1 }),
        fc.constantFrom("a.pdf", "a.txt", "a.xyz"),
        async (bytes, name) => {
          const fromBlob = await attachmentFromBlob(new Blob([new Uint8Array(bytes)]), { fileName: name });
          expect(fromBlob).toEqual(buildAttachment({ file_name: name, file_data: bytes }));
        },
      ),
    );
    const bytes = Uint8Array.from({ length: 2_000_001 }, (_, index) => (index * 31) >> 2);
    const result = await attachmentFromBlob(new File([bytes], "a.png"));
    expect(result.ok && result.value.file_data === Buffer.from(bytes).toString("base64")).toBe(true);
  });
});

describe("attachmentsFromFiles", () => {
  test("reads them all", async () => {
    const files = [new File(["a"], "a.txt"), new File([PDF], "b.pdf")];
    const expected = { ok: true, value: [{ file_name: "a.txt" }, { file_name: "b.pdf" }] };
    expect(await attachmentsFromFiles(files)).toMatchObject(expected);
    expect(await attachmentsFromFiles(new Set(files))).toMatchObject(expected);
    expect(
      await attachmentsFromFiles({ length: 2, 0: new File(["a"], "a.txt"), 1: new File([PDF], "b.pdf") }),
    ).toMatchObject(expected);
    expect(await attachmentsFromFiles([])).toEqual({ ok: true, value: [], warnings: [] });
  });

  test("reports every issue of every file at its place", async () => {
    const files = [new File([], "a/b.txt"), new File(["a"], "a.txt"), 3, unreadable()] as File[];
    const result = await attachmentsFromFiles(files);
    expect(result.ok ? [] : result.errors.map(({ code, path }) => [code, path])).toEqual([
      ["attachment.path_in_name", [0, "file_name"]],
      ["attachment.empty", [0, "file_data"]],
      ["field.wrong_type", [2]],
      ["attachment.unreadable_file", [3, "file_data"]],
    ]);
  });

  test.each([undefined, null, "abc", 3, new File([], "a.txt")])("refuses %o", async (files) => {
    expect(await attachmentsFromFiles(files as never)).toMatchObject({
      errors: [{ code: "field.wrong_type", path: [] }],
    });
  });
});

describe("a blob that lies", () => {
  const lying = (arrayBuffer: () => unknown, size = 9): Blob =>
    ({ size, type: "", name: "a.pdf", slice: () => ({ arrayBuffer }), arrayBuffer }) as never;
  const endless = {
    *[Symbol.iterator]() {
      for (;;) yield 1;
    },
  };

  test.each<[string, unknown]>([
    ["a number", 9],
    ["an endless iterable", endless],
    ["a promise of fewer bytes", new ArrayBuffer(8)],
    ["a promise of more bytes", new ArrayBuffer(10)],
    ["a claim", { length: 9 }],
    ["a forged buffer", { [Symbol.toStringTag]: "ArrayBuffer", byteLength: 9 }],
    ["nothing", undefined],
  ])("with %s cannot be read", async (_, answer) => {
    expect(await attachmentFromBlob(lying(() => answer))).toMatchObject({
      errors: [{ code: "attachment.unreadable_file", path: ["file_data"] }],
    });
    expect(await attachmentFromBlob(lying(() => Promise.resolve(answer)))).toMatchObject({ ok: false });
  });

  test("and never settles is given up", async () => {
    vi.useFakeTimers();
    try {
      const reading = attachmentFromBlob(lying(() => new Promise(() => {})));
      await vi.advanceTimersByTimeAsync(20_000);
      expect(await reading).toMatchObject({ errors: [{ code: "attachment.unreadable_file" }] });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test("what is read in time leaves no timer behind", async () => {
    vi.useFakeTimers();
    try {
      expect(await attachmentFromBlob(new File([PDF], "a.pdf"))).toMatchObject({ ok: true });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test("is none with a size below zero", async () => {
    expect(await attachmentFromBlob(lying(() => new ArrayBuffer(0), -1))).toMatchObject({
      errors: [{ code: "field.wrong_type" }],
    });
  });
});

describe("files of a form", () => {
  test.each([
    [new File([], "")],
    [new File([], "", { type: "application/octet-stream" })],
    [new File([], "undefined", { type: "application/octet-stream" })],
  ])("an input that nobody used is none: %o", async (file) => {
    expect(await attachmentsFromFiles([file])).toEqual({ ok: true, value: [], warnings: [] });
    const result = await attachmentsFromFiles([file, new File(["a"], "-a.txt")]);
    expect(result).toMatchObject({ errors: [{ code: "attachment.leading_dash", path: [1, "file_name"] }] });
  });

  const namedBytes = new File([], "a.bin", { type: "application/octet-stream" });

  test.each([new File([], "empty.csv"), new File(["a"], ""), new File([], "undefined"), namedBytes])(
    "%o was chosen",
    async (file) => {
      expect(await attachmentsFromFiles([file])).toMatchObject({ ok: false });
    },
  );

  test("a length is only a claim", async () => {
    for (const length of [2e6, 2 ** 53, -1, 0.5, NaN]) {
      expect(await attachmentsFromFiles({ length } as never)).toMatchObject({
        errors: [{ code: "field.wrong_type", path: [] }],
      });
    }
  });

  test("a media type that is only a guess of the platform gives way to the name", async () => {
    const csv = new File(["a,b"], "points.csv", { type: "application/vnd.ms-excel" });
    expect(await attachmentsFromFiles([csv])).toMatchObject({ value: [{ file_type: "csv", file_data: "a,b" }] });
  });
});
