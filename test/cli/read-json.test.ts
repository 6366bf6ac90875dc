import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CliError } from "../../src/cli/cli-error.ts";
import { type Frame, readJson } from "../../src/cli/input/read-json.ts";
import { channels } from "../../src/index.ts";

interface Read {
  readonly inputs: readonly unknown[];
  readonly keys: readonly (string | undefined)[];
  readonly frame: Frame | undefined;
}

/** Reads a text that comes in pieces of these lengths, the last of which repeats. */
async function read(text: string, lengths: readonly number[] = [7]): Promise<Read> {
  const rows = readJson(cut(text, lengths));
  const [inputs, keys]: [unknown[], (string | undefined)[]] = [[], []];
  let next = await rows.next();
  for (; next.done !== true; next = await rows.next()) {
    inputs.push(next.value.input);
    keys.push(next.value.key);
    expect(next.value.row).toBe(inputs.length);
  }
  return { inputs, keys, frame: next.value };
}

async function* cut(text: string, lengths: readonly number[]): AsyncGenerator<string> {
  for (let start = 0, index = 0; start < text.length; index++) {
    const length = lengths[Math.min(index, lengths.length - 1)] ?? 1;
    yield text.slice(start, start + length);
    start += length;
  }
}

const chunkLengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
const requestKey = fc.constantFrom(...channels.map((channel) => channel.requestKey));
const space = fc.constantFrom("", " ", "\n\t");

describe("JSON that is right", () => {
  test("lists give their elements, however they are cut into pieces", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), chunkLengths, space, async (list, lengths, blank) => {
        const text = blank + JSON.stringify(list, null, blank) + blank;
        const expected: unknown = JSON.parse(text);
        expect(await read(text, lengths)).toEqual({
          inputs: expected,
          keys: list.map(() => undefined),
          frame: undefined,
        });
      }),
    );
  });

  test("envelopes give the elements of their list and what stands around it, in a root or not", async () => {
    const other = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3 });
    await fc.assert(
      fc.asyncProperty(
        requestKey,
        fc.array(fc.jsonValue()),
        other,
        fc.boolean(),
        chunkLengths,
        async (key, list, extra, isRoot, lengths) => {
          const rest = JSON.parse(JSON.stringify(extra));
          for (const name of [...channels.map((channel) => channel.requestKey), "root", "__proto__"]) delete rest[name];
          const body = { ...rest, [key]: list, z: [{ [key]: [1, 2] }] };
          const emptied = { ...body, [key]: [] };
          const text = JSON.stringify(isRoot ? { root: body } : body);
          const { inputs, keys, frame } = await read(text, lengths);
          expect(inputs).toEqual(JSON.parse(JSON.stringify(list)));
          expect(keys).toEqual(list.map(() => key));
          expect(frame?.body).toEqual(isRoot ? { root: emptied } : emptied);
        },
      ),
    );
  });

  test.each<[string, string, readonly unknown[]]>([
    [
      "one message",
      '{"to":"1","attachments":{"attachment":[1,2]}}',
      [{ to: "1", attachments: { attachment: [1, 2] } }],
    ],
    ["a key with escapes", String.raw`{"s\u006ds":[1,2]}`, [1, 2]],
    ["brackets and quotes in texts", String.raw`{"sms":["[]{},\"\\", {"a":"]"}]}`, ['[]{},"\\', { a: "]" }]],
    ["a list in a list", "[[1,[2]],[]]", [[1, [2]], []]],
    ["an empty list", " [ ] ", []],
    ["an empty envelope", '{"sms" : [ ]}', []],
  ])("%s", async (_, text, expected) => {
    expect((await read(text, [1])).inputs).toEqual(expected);
  });

  test.each(["5", "null", '"text"', "true"])("%s is a frame without messages", async (text) => {
    expect(await read(text)).toEqual({ inputs: [], keys: [], frame: { body: JSON.parse(text) } });
  });
});

describe("JSON that may be broken", () => {
  const whole = fc.oneof(
    fc.array(fc.jsonValue({ maxDepth: 2 })).map((list) => JSON.stringify(list)),
    fc
      .tuple(requestKey, fc.array(fc.jsonValue({ maxDepth: 2 })))
      .map(([key, list]) => JSON.stringify({ [key]: list, a: 1 })),
  );

  test("is refused exactly when JSON.parse refuses it", async () => {
    const fault = fc.record({ place: fc.nat(), deletes: fc.boolean(), inserts: fc.constantFrom("", ...'[]{},:"\\1 ') });
    await fc.assert(
      fc.asyncProperty(whole, fault, chunkLengths, async (text, { place, deletes, inserts }, lengths) => {
        const at = place % (text.length + 1);
        const changed = text.slice(0, at) + inserts + text.slice(deletes ? at + 1 : at);
        const outcome = await read(changed, lengths).then(
          () => "read",
          (error: unknown) => (error instanceof CliError ? "refused" : error),
        );
        expect(outcome).toBe(isJson(changed) ? "read" : "refused");
      }),
      { numRuns: 2000 },
    );
  });

  test.each(["[1,]", "[,1]", "[1,,2]", "[1", "[1]]", "[1] 2", '{"sms":[1}', '{"sms":[1]', "", "[1 2]", '["a]'])(
    "%s",
    async (text) => {
      await expect(read(text)).rejects.toThrow(CliError);
    },
  );

  test("the message says how far it was right, and no value", async () => {
    await expect(read('[{"to":"secret"},{"to":"secret"},{]')).rejects.toThrow(
      "The file is not JSON, or its JSON is broken after message 2.",
    );
    await expect(read('{"to":secret}')).rejects.toThrow(/^The file is not JSON, or its JSON is broken\.$/);
  });
});

test("a list of any length needs the memory of one element", async () => {
  async function* endless(): AsyncGenerator<string> {
    yield '{"sms":[';
    for (;;) yield '{"to":"919988221100","body":"Hello"},';
  }
  const rows = readJson(endless());
  for (let row = 1; row <= 10_000; row++) expect((await rows.next()).value).toMatchObject({ row, key: "sms" });
  await rows.return(undefined);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
