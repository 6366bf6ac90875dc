import { email, sms } from "capillary-messages";
import { basicCredentials, oauthCredentials } from "capillary-messages/http";
import { createMockEndpoint } from "capillary-messages/mock";
import { describe, expect, test, vi } from "vitest";
import { sendMessages, type Sender } from "../../../docs/examples/fetch-sender.ts";

const credentials = basicCredentials({ username: "store.server", password: "secret" });
const host = "eu.api.example.com";
const good = { to: "919988221100", body: "Hello" };
const other = { to: "447447900000", body: "Hello" };
const bad = { to: "call me", body: "Hello" };

type Fetch = NonNullable<Sender["fetch"]>;

function fetchFrom(endpoint: (request: Request) => Promise<Response>): Fetch {
  return (url, init) => endpoint(new Request(url, init));
}

describe("sendMessages says of every message", () => {
  test("whether it was accepted, rejected, or never sent", async () => {
    const fail = (message: Readonly<Record<string, unknown>>) =>
      message["to"] === other.to ? [{ code: 403, message: "Not allowed" }] : undefined;
    const fetch = fetchFrom(createMockEndpoint({ fail }));
    const deliveries = await sendMessages(sms, [good, bad, other], { host, credentials, fetch });
    expect(deliveries).toMatchObject([
      { outcome: "accepted" },
      { outcome: "invalid", errors: [{ code: "phone_number.letters", path: ["sms", 1, "to"] }] },
      { outcome: "rejected", errors: [{ code: 403, message: "Not allowed" }] },
    ]);
  });

  test("over several requests", async () => {
    const fetch = vi.fn<Fetch>(fetchFrom(createMockEndpoint()));
    const messages = [good, other, bad, good, other];
    const options = { limits: { maxMessages: 2 } };
    const deliveries = await sendMessages(sms, messages, { host, credentials, fetch, options });
    expect(deliveries.map(({ outcome }) => outcome)).toEqual([
      "accepted",
      "accepted",
      "invalid",
      "accepted",
      "accepted",
    ]);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test.each([
    ["a broken connection", () => Promise.reject(new TypeError("fetch failed"))],
    ["an answer that is no JSON", async () => new Response("<html>", { status: 502 })],
    ["an answer that says nothing", async () => Response.json({})],
  ])("that nobody knows, after %s", async (_, fetch) => {
    const deliveries = await sendMessages(sms, [good], { host, credentials, fetch });
    expect(deliveries).toMatchObject([{ outcome: "unknown" }]);
  });

  test("that all were rejected, when the credentials are", async () => {
    const fetch = fetchFrom(createMockEndpoint({ accepts: () => false }));
    const message = { to: "a@example.com", from: "b@example.com", subject: "Hello", body: "Hello" };
    const sender = { host, credentials: oauthCredentials({ token: "secret" }), fetch };
    expect(await sendMessages(email, [message], sender)).toMatchObject([{ outcome: "rejected" }]);
  });
});

test("a bad host throws before anything is sent", async () => {
  const fetch = vi.fn<Fetch>();
  await expect(sendMessages(sms, [good], { host: "eu.api.example.com/path", credentials, fetch })).rejects.toThrow(
    "host",
  );
  expect(fetch).not.toHaveBeenCalled();
});
