import fc from "fast-check";
import { expect, test } from "vitest";
import { invalidInputArbitrary, messageArbitrary } from "../../src/arbitraries/index.ts";
import { channels, parseMessages, parseRequest, parseResponse, unwrap } from "../../src/index.ts";
import { createMockEndpoint } from "../../src/mock/index.ts";

const now = new Date("2026-01-01T00:00:00Z");
const headers = { "Content-Type": "application/json", "X-CAP-API-OAUTH-TOKEN": "token" };
const endpoint = createMockEndpoint({ checks: { now } });

/** One body gets one verdict, from whatever reads it: bare and wrapped, with old names, extra keys, another channel's key, or none at all. */
test.each(channels.map((channel) => [channel.name, channel] as const))("%s", async (name, channel) => {
  const message = fc.oneof(
    messageArbitrary(channel),
    invalidInputArbitrary(channel).map(({ input }): unknown => input),
    messageArbitrary(channel).map(({ scheduledTime, ...rest }: { scheduledTime?: string }) => ({
      ...rest,
      scheduled_time: scheduledTime,
    })),
  );
  const extra = fc.constantFrom({}, {}, { extra: 1 }, { email: [] }, { sms: [] }, { __proto__: null, toString: 1 });
  const bodies = fc
    .tuple(fc.array(message, { maxLength: 3 }), extra)
    .map(([messages, more]) => ({ [channel.requestKey]: messages, ...more }))
    .chain((bare) =>
      fc.constantFrom<unknown>(bare, bare, { root: bare }, { root: bare, extra: 1 }, {}, [bare], null, "x"),
    );
  await fc.assert(
    fc.asyncProperty(bodies, async (given) => {
      const text = JSON.stringify(given, (_, value: unknown) => (typeof value === "bigint" ? 1 : value));
      const body: unknown = JSON.parse(text);
      const whole = parseRequest(channel, body, { now });
      const each = parseMessages(channel, body, { now });
      const url = `https://api.example.com/v2/communications/sendMessage?channel=${name}`;
      const response = await endpoint(new Request(url, { method: "POST", headers, body: text }));
      expect(response.status).toBe(each.ok ? 200 : 400);
      const verdicts = each.ok ? each.value.map(({ ok }) => ok) : [];
      expect(whole.ok).toBe(each.ok && verdicts.every(Boolean));
      const report = unwrap(parseResponse(channel, await response.json()));
      expect(report.items.map(({ accepted }) => accepted)).toEqual(verdicts);
      if (!each.ok) expect(report.outcome).toBe("rejected");
    }),
  );
});
