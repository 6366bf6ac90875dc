import { channels, parseResponse, sms, unwrap } from "capillary-messages";
import { invalidInputArbitrary, messageArbitrary } from "capillary-messages/arbitraries";
import { createMockEndpoint } from "capillary-messages/mock";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type Accept, createGateway } from "../../../docs/examples/hono-gateway.ts";

const good = { to: "+91 99882 21100", body: "Hello" };
const bad = { to: "", body: "Hello" };

async function post(query: string, body: string, accept = vi.fn<Accept>(async () => {})) {
  const path = `/v2/communications/sendMessage${query}`;
  const response = await createGateway(accept).request(path, { method: "POST", body });
  return { status: response.status, answer: await response.json(), accept };
}

describe("the gateway answers with our response envelope", () => {
  test("when some messages are wrong", async () => {
    const { status, answer, accept } = await post("?channel=sms", JSON.stringify({ sms: [good, bad] }));
    expect(status).toBe(200);
    expect(answer.status).toMatchObject({ code: 201, count: 2, successCount: 1, failureCount: 1 });
    expect(answer.smsList[1].errors).toMatchObject([{ status: false, code: 4203 }]);
    expect(accept).toHaveBeenCalledWith(sms, [{ to: "919988221100", body: "Hello" }]);
  });

  test("so that a client of ours understands it", async () => {
    const { answer } = await post("?channel=SMS", JSON.stringify({ sms: [good, bad] }));
    const { outcome, items } = unwrap(parseResponse(sms, answer));
    expect(outcome).toBe("partial");
    expect(items.map(({ accepted }) => accepted)).toEqual([true, false]);
  });

  test("when all are wrong", async () => {
    const { answer, accept } = await post("", JSON.stringify({ sms: [bad] }));
    expect(answer.status).toMatchObject({ code: 500, success: false });
    expect(accept).not.toHaveBeenCalled();
  });

  test.each([
    ["?channel=fax", JSON.stringify({ sms: [good] }), 4218],
    ["?channel=sms", "{", 4217],
    ["?channel=sms", JSON.stringify({ email: [] }), 4217],
    ["?channel=sms", "null", 4217],
  ])("and refuses %s %s", async (query, body, code) => {
    const { status, answer } = await post(query, body);
    expect({ status, code: answer.errors[0].code }).toEqual({ status: 400, code });
  });
});

test.each(channels.map((channel) => [channel.name, channel] as const))(
  "the gateway and the mock give one verdict on one body: %s",
  async (name, channel) => {
    const message = fc.oneof(
      messageArbitrary(channel),
      invalidInputArbitrary(channel).map(({ input }): unknown => input),
    );
    const extra = fc.constantFrom({}, { extra: 1 }, { email: [] }, { sms: [] });
    const bodies = fc
      .tuple(fc.array(message, { maxLength: 3 }), extra)
      .map(([messages, more]) => ({ [channel.requestKey]: messages, ...more }))
      .chain((bare) =>
        fc.constantFrom<unknown>(bare, bare, { root: bare }, { root: bare, extra: 1 }, {}, [bare], null),
      );
    const mock = createMockEndpoint();
    const headers = { "Content-Type": "application/json", "X-CAP-API-OAUTH-TOKEN": "token" };
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(bodies, async (given) => {
        const body = JSON.stringify(given, (_, value: unknown) => (typeof value === "bigint" ? 1 : value));
        const { status, answer } = await post(`?channel=${name}`, body);
        const url = `https://api.example.com/v2/communications/sendMessage?channel=${name}`;
        const response = await mock(new Request(url, { method: "POST", headers, body }));
        expect(status).toBe(response.status);
        const ours = unwrap(parseResponse(channel, answer));
        const theirs = unwrap(parseResponse(channel, await response.json()));
        expect(ours.outcome).toBe(theirs.outcome);
        const flags = ours.items.map((item) => item.accepted);
        expect(flags).toEqual(theirs.items.map((item) => item.accepted));
        accepted += flags.filter(Boolean).length;
      }),
    );
    expect(accepted).toBeGreaterThan(0);
  },
);
