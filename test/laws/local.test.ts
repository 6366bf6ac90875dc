import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildBatches,
  buildBatchesAsync,
  buildRequest,
  checkMessage,
  checkMessages,
  parseRequest,
  unwrap,
} from "../../src/index.ts";
import { anyMessage, namedChannels } from "../support/inputs.ts";
import { errorsOf } from "../support/results.ts";

const now = new Date("2026-01-01T00:00:00Z");
const options = { now, limits: { maxIssues: 1000 } };

/** Law 5: the verdict on a message does not depend on its neighbours; a bad one does not sink the rest. */
describe.each(namedChannels)("%s", (_, channel) => {
  const lists = fc.array(anyMessage(channel), { maxLength: 6 });

  test("checkMessages says of each what checkMessage says of it", () => {
    fc.assert(
      fc.property(lists, (messages) => {
        const alone = messages.map((message) => checkMessage(channel, message, options));
        expect(unwrap(checkMessages(channel, messages, options))).toEqual(alone);
      }),
    );
  });

  test("a whole request reports exactly what its messages report, each at its index", () => {
    fc.assert(
      fc.property(
        lists.filter((list) => list.length > 0),
        (messages) => {
          const expected = messages.flatMap((message, index) =>
            errorsOf(checkMessage(channel, message, options)).map((issue) => ({
              ...issue,
              path: [channel.requestKey, index, ...issue.path],
            })),
          );
          expect(errorsOf(buildRequest(channel, messages as object[], options))).toEqual(expected);
        },
      ),
    );
  });

  test("a request that came in reports the same", () => {
    fc.assert(
      fc.property(lists, (messages) => {
        const body = { [channel.requestKey]: messages };
        const built = errorsOf(buildRequest(channel, messages as object[], options));
        // An old name of a field is taken there, and nowhere else.
        fc.pre(!built.some(({ path }) => path.includes("scheduled_time")));
        expect(errorsOf(parseRequest(channel, body, options))).toEqual(built);
      }),
    );
  });

  test("buildBatches sends exactly the good ones, and gives the reasons for the others", () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 3 }), (messages, maxMessages) => {
        const given = { ...options, limits: { ...options.limits, maxMessages } };
        const batches = [...buildBatches(channel, messages as object[], given)];
        const results = messages.map((message) => checkMessage(channel, message, given));
        const good = results.flatMap((result, index) => (result.ok ? [{ index, message: result.value }] : []));
        const bad = results.flatMap((result, index) => (result.ok ? [] : [{ index, codes: codes(result.errors) }]));

        const sent = batches.flatMap(({ request, indexes }) => {
          const list: unknown = request === undefined ? [] : Reflect.get(request, channel.requestKey);
          return (list as object[]).map((message, position) => ({ index: indexes[position], message }));
        });
        expect(sent).toEqual(good);
        const rejected = batches.flatMap((batch) => batch.rejected);
        expect(rejected.map(({ index, errors }) => ({ index, codes: codes(errors) }))).toEqual(bad);
        for (const { index, errors } of rejected) {
          for (const { path } of errors) expect(path.slice(0, 2)).toEqual([channel.requestKey, index]);
        }
        for (const { indexes } of batches) expect(indexes.length).toBeLessThanOrEqual(maxMessages);
        expect(batches.slice(0, -1).every(({ request }) => request !== undefined)).toBe(true);
      }),
    );
  });

  test("buildBatchesAsync gives the same batches", async () => {
    await fc.assert(
      fc.asyncProperty(lists, async (messages) => {
        const batches = [];
        for await (const batch of buildBatchesAsync(channel, messages as object[], options)) batches.push(batch);
        expect(batches).toEqual([...buildBatches(channel, messages as object[], options)]);
      }),
    );
  });
});

function codes(errors: readonly { readonly code: string }[]): string[] {
  return errors.map(({ code }) => code);
}
