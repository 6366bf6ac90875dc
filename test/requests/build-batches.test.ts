import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Batch, buildBatches, buildBatchesAsync, email, sms } from "../../src/index.ts";

const hello = { to: "919988221100", body: "Hello" };
const bad = { to: "call me", body: "Hello" };

function numbered(count: number): { to: string; body: string }[] {
  return Array.from({ length: count }, (_, index) => ({ to: "919988221100", body: `Message ${index}` }));
}

/** Index and body of each message sent, index of each rejected, batch by batch. */
function summarise(batches: readonly Batch[]): { sent: number[]; rejected: number[] }[] {
  return batches.map(({ indexes, rejected }) => ({ sent: [...indexes], rejected: rejected.map(({ index }) => index) }));
}

describe("buildBatches", () => {
  it("sends the 997 good ones of a thousand, in batches of 100", () => {
    const messages = numbered(1000);
    for (const index of [0, 555, 999]) messages[index] = bad;
    const batches = [...buildBatches(sms, messages)];
    expect(batches.map(({ request }) => request?.sms.length)).toEqual([
      100, 100, 100, 100, 100, 100, 100, 100, 100, 97,
    ]);
    expect(batches.flatMap(({ rejected }) => rejected).map(({ index, errors }) => [index, errors[0].path])).toEqual([
      [0, ["sms", 0, "to"]],
      [555, ["sms", 555, "to"]],
      [999, ["sms", 999, "to"]],
    ]);
    for (const { request, indexes } of batches) {
      expect(request?.sms.map(({ body }) => body)).toEqual(indexes.map((index) => `Message ${index}`));
    }
  });

  it("gives nothing for nothing", () => {
    expect([...buildBatches(sms, [])]).toEqual([]);
  });

  it("has no request only in a last batch of nothing but rejections", () => {
    expect(summarise([...buildBatches(sms, [bad, bad])])).toEqual([{ sent: [], rejected: [0, 1] }]);
    expect([...buildBatches(sms, [bad])][0]?.request).toBeUndefined();
    const afterFull = [...buildBatches(sms, [hello, bad], { limits: { maxMessages: 1 } })];
    expect(summarise(afterFull)).toEqual([
      { sent: [0], rejected: [] },
      { sent: [], rejected: [1] },
    ]);
    expect(afterFull[1]?.request).toBeUndefined();
  });

  it("reads nothing before it is asked and no more than a batch needs", () => {
    let pulled = 0;
    function* source(): Generator<typeof hello> {
      for (;;) {
        pulled++;
        yield hello;
      }
    }
    const batches = buildBatches(sms, source(), { limits: { maxMessages: 3 } });
    expect(pulled).toBe(0);
    batches.next();
    expect(pulled).toBe(3);
    batches.next();
    expect(pulled).toBe(6);
  });

  it("closes the iterable when nobody wants more", () => {
    let isClosed = false;
    function* source(): Generator<typeof hello> {
      try {
        for (;;) yield hello;
      } finally {
        isClosed = true;
      }
    }
    for (const batch of buildBatches(sms, source())) {
      expect(batch.request?.sms).toHaveLength(100);
      break;
    }
    expect(isClosed).toBe(true);
  });

  it("lets an exception of the iterable pass", () => {
    function* source(): Generator<typeof hello> {
      yield hello;
      throw new Error("the database is gone");
    }
    expect(() => [...buildBatches(sms, source())]).toThrow("the database is gone");
  });

  it("cuts at limits.maxBytes, exactly", () => {
    const one = { sms: [hello] };
    const bytesOf = (value: object): number => new TextEncoder().encode(JSON.stringify(value)).length;
    const two = bytesOf({ sms: [hello, hello] });
    const cut = (maxBytes: number): number[] =>
      [...buildBatches(sms, [hello, hello, hello], { limits: { maxBytes } })].map(({ indexes }) => indexes.length);
    expect(cut(two)).toEqual([2, 1]);
    expect(cut(two - 1)).toEqual([1, 1, 1]);
    expect(cut(bytesOf(one))).toEqual([1, 1, 1]);
    const tooLarge = [...buildBatches(sms, [hello], { limits: { maxBytes: bytesOf(one) - 1 } })];
    expect(tooLarge).toMatchObject([
      {
        request: undefined,
        rejected: [
          {
            index: 0,
            errors: [{ code: "message.too_large", path: ["sms", 0], params: { actualBytes: bytesOf(one) } }],
          },
        ],
      },
    ]);
  });

  it("keeps every batch within its limits, and loses nothing", () => {
    const message = fc.oneof(
      fc.string({ maxLength: 60 }).map((body) => ({ to: "919988221100", body: `x${body}é` })),
      fc.constant(bad),
    );
    fc.assert(
      fc.property(
        fc.array(message, { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 60, max: 400 }),
        (messages, maxMessages, maxBytes) => {
          const batches = [...buildBatches(sms, messages, { limits: { maxMessages, maxBytes } })];
          for (const [position, { request, indexes, rejected }] of batches.entries()) {
            expect(request?.sms.length ?? 0).toBe(indexes.length);
            if (request === undefined) expect([position, rejected.length > 0]).toEqual([batches.length - 1, true]);
            else expect(new TextEncoder().encode(JSON.stringify(request)).length).toBeLessThanOrEqual(maxBytes);
            expect(indexes.length).toBeLessThanOrEqual(maxMessages);
          }
          const all = batches.flatMap(({ indexes, rejected }) => [...indexes, ...rejected.map(({ index }) => index)]);
          expect(all.toSorted((a, b) => a - b)).toEqual(messages.map((_, index) => index));
          const sent = batches.flatMap(({ indexes }) => indexes);
          expect(sent).toEqual(sent.toSorted((a, b) => a - b));
        },
      ),
    );
  });

  it("gives the warnings of the messages in the batch, at most maxIssues", () => {
    const long = { to: "919988221100", body: "a".repeat(161) };
    const [first, second] = [
      ...buildBatches(sms, [hello, long, long, long], { limits: { maxMessages: 3, maxIssues: 1 } }),
    ];
    expect(first?.warnings.map(({ code, path }) => [code, path])).toEqual([
      ["sms.several_segments", ["sms", 1, "body"]],
      ["envelope.more_issues", []],
    ]);
    expect(first?.warnings[1]?.params).toEqual({ count: 1, maxIssues: 1 });
    expect(second?.warnings.map(({ path }) => path)).toEqual([["sms", 3, "body"]]);
  });

  it("counts each warning of a message that has more than maxIssues", () => {
    const cc = Array.from({ length: 7 }, () => "a@example.com");
    const message = { to: "a@example.com", cc, from: "b@example.com", subject: "Hello", body: "Hello" };
    const [batch] = buildBatches(email, [message, message], { limits: { maxIssues: 2 } });
    expect(batch?.warnings.map(({ path }) => path)).toEqual([["email", 0, "cc", 1], ["email", 0, "cc", 2], []]);
    expect(batch?.warnings.at(-1)?.params).toEqual({ count: 10, maxIssues: 2 });
  });

  it("says of a bad message what is wrong with it, not how large the rest is", () => {
    const [batch] = buildBatches(sms, [{ to: "x", body: "y".repeat(1000) }], { limits: { maxBytes: 100 } });
    expect(batch?.rejected.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(["phone_number.letters"]);
  });

  it.each([undefined, null, 5, {}])("throws a TypeError at once for %j", (messages) => {
    expect(() => buildBatches(sms, messages as never)).toThrow(
      new TypeError("buildBatches takes an iterable of messages."),
    );
    expect(() => buildBatchesAsync(sms, messages as never)).toThrow(
      new TypeError("buildBatchesAsync takes an async iterable of messages."),
    );
  });

  it("throws for a bad option at once", () => {
    expect(() => buildBatches(sms, [], { limits: { maxMessages: 0 } })).toThrow(RangeError);
    expect(() => buildBatchesAsync(sms, [], { limits: { maxMessages: 0 } })).toThrow(RangeError);
  });
});

describe("buildBatchesAsync", () => {
  it("gives what buildBatches gives", async () => {
    const message = fc.constantFrom(hello, bad, { to: "447447900000", body: "é".repeat(80) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(message, { maxLength: 30 }),
        fc.integer({ min: 1, max: 5 }),
        async (messages, maxMessages) => {
          async function* source(): AsyncGenerator<typeof hello> {
            yield* messages;
          }
          const limits = { maxMessages };
          const batches: Batch[] = [];
          for await (const batch of buildBatchesAsync(sms, source(), { limits })) batches.push(batch);
          expect(batches).toEqual([...buildBatches(sms, messages, { limits })]);
        },
      ),
    );
  });

  it("lets an exception of the iterable pass", async () => {
    async function* source(): AsyncGenerator<typeof hello> {
      yield hello;
      throw new Error("the stream broke");
    }
    await expect(buildBatchesAsync(sms, source(), { limits: { maxMessages: 5 } }).next()).rejects.toThrow(
      "the stream broke",
    );
  });
});
