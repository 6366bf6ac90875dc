import fc from "fast-check";
import { describe, expect, inject, it } from "vitest";
import { fromHttpResponse } from "../../src/http/index.ts";
import { buildResponse, channels, matchOutcomes, parseResponse, sms, unwrap } from "../../src/index.ts";
import { anyValue, hostileValues } from "../support/hostile-values.ts";
import { placesOf } from "../support/results.ts";

const hello = { to: "447700900001", body: "Hello" };
const accepted = buildResponse(sms, [{ message: hello }]);
const rejected = buildResponse(sms, [{ message: hello, errors: [{ code: 4203, message: "No" }] }]);
const text = JSON.stringify(accepted);

/** Tells what becomes of the one message, and why. */
function read(status: unknown, body: unknown): string {
  const result = fromHttpResponse(sms, { status: status as number, body });
  const [outcome] = matchOutcomes(sms, { sms: [hello] }, unwrap(result));
  return [outcome?.outcome, ...placesOf(result.warnings)].join(" ");
}

describe("a body of the API's decides", () => {
  it.each([
    ["as a text", text],
    ["parsed", accepted],
    ["behind a byte order mark", `\ufeff${text}`],
    ["between blanks and line breaks", `\r\n ${text}\n`],
    ["behind a guard against scripts", `)]}',\n${text}`],
    ["behind another such guard", `)]}'${text}`],
  ])("%s", (_, body) => {
    expect(read(200, body)).toBe("accepted");
    expect(unwrap(fromHttpResponse(sms, { status: 200, body }))).toEqual(unwrap(parseResponse(sms, accepted)));
  });

  it("encoded twice, not more often", () => {
    expect(read(200, JSON.stringify(text))).toBe("accepted response.encoded_twice at ");
    expect(read(200, JSON.stringify(JSON.stringify(text)))).toBe(
      "unknown response.encoded_twice at  response.unknown_by_status at ",
    );
    expect(read(200, '"Hello"')).toBe("unknown response.unknown_by_status at ");
  });

  it.each([
    [200, rejected],
    [500, rejected],
    [504, { errors: [{ status: false, code: 4217, message: "No" }] }],
    [200, { errors: [{ status: false, code: 4223, message: "No" }] }],
    [401, { status: { code: 401, success: false } }],
    [undefined, rejected],
  ])("HTTP %s beside a body that rejects", (status, body) => {
    expect(read(status, JSON.stringify(body)).split(" ")[0]).toBe("rejected");
  });

  it.each([[{ smsList: [] }], [{ smsList: null }], [{ status: {} }], [{ response: {} }]])(
    "%j says nothing, whatever the status",
    (body) => {
      for (const status of [200, 404, 500]) expect(read(status, JSON.stringify(body))).toBe("unknown");
    },
  );

  it.each([400, 404, 408, 499, 500, 503, 599])("one that accepts is not believed beside HTTP %i", (status) => {
    expect(read(status, text)).toBe("unknown response.accepted_despite_status at ");
    const half = buildResponse(sms, [
      { message: hello },
      { message: { ...hello, to: "447700900002" }, errors: [{ message: "No" }] },
    ]);
    const report = unwrap(fromHttpResponse(sms, { status, body: half }));
    expect(report).toMatchObject({
      outcome: "unknown",
      items: [
        { accepted: false, errors: [] },
        { accepted: false, errors: [{ message: "No" }] },
      ],
    });
    const request = { sms: [hello, { ...hello, to: "447700900002" }] };
    expect(matchOutcomes(sms, request, report).map(({ outcome }) => outcome)).toEqual(["unknown", "rejected"]);
  });

  it.each(["400", " 503 ", "500.0"])(
    "one that accepts is not believed beside a status that is the text %j",
    (status) => {
      expect(read(status, text)).toBe("unknown response.accepted_despite_status at ");
    },
  );

  it.each([100, 200, 201, 299, 302, 399, undefined, 0, 600, 200.5, "200", NaN])(
    "one that accepts is believed beside %s",
    (status) => {
      expect(read(status, text)).toBe("accepted");
    },
  );
});

const foreign: readonly [string, unknown][] = [
  ["a page", "<html><body>Bad Gateway</body></html>"],
  ["nothing", ""],
  ["blanks", " \n"],
  ["a text", "upstream connect error"],
  ["a body that was cut off", text.slice(0, -1)],
  ["two bodies", text + text],
  ["JSON of no object", "[]"],
  ["null", "null"],
  ["a number", "5"],
  ["another shape", '{"message":"Endpoint request timed out"}'],
  ["problem details", '{"type":"about:blank","title":"Gateway Timeout","status":504}'],
  ["errors that are words", '{"errors":["timeout"]}'],
  ["no errors", '{"errors":[]}'],
  ["another channel's list", JSON.stringify({ emails: [{ email: hello }] })],
  ["no body", undefined],
  ["bytes", new TextEncoder().encode(text)],
  ["a promise", Promise.resolve(text)],
];

describe.each(foreign)("%s", (_, body) => {
  it.each([100, 200, 204, 301, 304, 408, 499, 500, 502, 503, 504, 520, 598, 599])(
    "with HTTP %i: nobody knows",
    (status) => {
      expect(read(status, body)).toContain("unknown response.unknown_by_status at ");
    },
  );

  it.each([undefined, null, "404", 0, 99, 600, 404.5, NaN])("without a status (%s): nobody knows", (status) => {
    expect(read(status, body)).toContain("unknown response.unknown_by_status at ");
  });

  it.each([400, 401, 403, 404, 405, 413, 415, 429, 498])(
    "with HTTP %i: refused, unless a gateway says so",
    (status) => {
      const isOfGateway = String(body).includes("504");
      expect(read(status, body)).toContain(
        isOfGateway ? "unknown response.unknown_by" : "rejected response.rejected_by",
      );
    },
  );
});

it("keeps what a body of another shape says", () => {
  const body = '{"error":"invalid_token","message":"Expired"}';
  expect(unwrap(fromHttpResponse(sms, { status: 401, body }))).toEqual({
    outcome: "rejected",
    code: 401,
    message: "Expired",
    items: [],
    errors: [{ message: "invalid_token" }],
    warnings: [],
  });
  expect(unwrap(fromHttpResponse(sms, { status: 404, body: "" })).errors).toEqual([{ code: 404, message: "" }]);
  expect(unwrap(fromHttpResponse(sms, { status: 200, body }))).toMatchObject({ outcome: "unknown", code: 200 });
});

describe("a large body", () => {
  it("is not read", () => {
    const limits = { maxBytes: text.length };
    expect(unwrap(fromHttpResponse(sms, { status: 200, body: text }, { limits })).outcome).toBe("accepted");
    const result = fromHttpResponse(sms, { status: 200, body: `${text} ` }, { limits });
    expect(unwrap(result)).toEqual({ outcome: "unknown", code: 200, items: [], errors: [], warnings: [] });
    expect(placesOf(result.warnings)).toEqual(["response.too_large at ", "response.unknown_by_status at "]);
    // Bytes count, not characters.
    expect(
      fromHttpResponse(sms, { status: 200, body: "\u20ac".repeat(4) }, { limits: { maxBytes: 11 } }).warnings,
    ).toHaveLength(2);
    expect(
      fromHttpResponse(sms, { status: 200, body: "\u20ac".repeat(4) }, { limits: { maxBytes: 12 } }).warnings,
    ).toHaveLength(1);
  });

  it.skipIf(inject("isMutationTest"))("comes to its end, however deep or long", () => {
    for (const body of [
      "[".repeat(2e6),
      `{"status":${'{"status":'.repeat(2e5)}1${"}".repeat(2e5)}}`,
      " ".repeat(99_000_000),
    ]) {
      expect(read(200, body)).toContain("unknown");
    }
  });
});

it("never throws, whatever came", () => {
  for (const channel of channels) {
    for (const { create } of hostileValues) {
      for (const response of [
        create(),
        { status: create(), body: create() },
        { status: 200, body: { status: create(), smsList: create() } },
      ]) {
        expect(fromHttpResponse(channel, response as never).ok).toBe(true);
      }
    }
  }
  fc.assert(
    fc.property(anyValue, anyValue, fc.string(), (make, makeStatus, body) => {
      expect(fromHttpResponse(sms, make() as never).ok).toBe(true);
      expect(fromHttpResponse(sms, { status: makeStatus() as never, body: make() }).ok).toBe(true);
      expect(fromHttpResponse(sms, { status: 200, body }).ok).toBe(true);
    }),
  );
});

it("accepts nothing that was cut off anywhere, save what ends it", () => {
  for (let length = 0; length < text.length; length++) expect(read(200, text.slice(0, length))).toMatch(/^unknown/);
});

it("throws for what is no channel, and for a bad option", () => {
  expect(() => fromHttpResponse("sms" as never, { status: 200, body: text })).toThrow(TypeError);
  expect(() => fromHttpResponse(sms, { status: 200, body: text }, { limits: { maxBytes: 0 } })).toThrow(RangeError);
});
