import { describe, expect, it } from "vitest";
import {
  buildRequest,
  buildResponse,
  matchOutcomes,
  parseRequest,
  parseResponse,
  type RequestEnvelope,
  unwrap,
} from "../src/index.ts";
import { requestSamples } from "./fixtures/vendor-requests.ts";
import { responseSamples } from "./fixtures/vendor-responses.ts";

const options = { now: new Date("2026-01-01T00:00:00Z") };

function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

describe.each(requestSamples)("request: $name", ({ channel, body, canonical = body, warnings = [] }) => {
  it("is read, with and without root", () => {
    const bare = parseRequest(channel, copyOf(body), options);
    expect(bare).toMatchObject({ ok: true, value: canonical });
    expect(bare.warnings.map(({ code }) => code)).toEqual(warnings);
    const wrapped = parseRequest(channel, { root: copyOf(body) }, options);
    expect(unwrap(wrapped)).toEqual(unwrap(bare));
    expect(wrapped.warnings.map(({ code }) => code)).toEqual(["envelope.root_wrapper", ...warnings]);
  });

  it("is what the builder builds", () => {
    const messages = body[channel.requestKey] ?? [];
    const built = unwrap(buildRequest(channel, messages, options));
    expect(JSON.stringify(built)).toBe(JSON.stringify(canonical));
    expect(unwrap(buildRequest(channel, messages[0] ?? {}, options))).toEqual(
      unwrap(buildRequest(channel, messages.slice(0, 1), options)),
    );
  });
});

describe.each(responseSamples)("response: $name", ({ channel, request, body, outcome, verdicts, warnings = [] }) => {
  it("is read without errors", () => {
    const result = parseResponse(channel, copyOf(body));
    expect(result).toMatchObject({ ok: true, value: { outcome } });
    expect(result.warnings.map(({ code }) => code)).toEqual(warnings);
  });

  it("says what became of each message", () => {
    const outcomes = matchOutcomes(
      channel,
      request as unknown as RequestEnvelope,
      unwrap(parseResponse(channel, body)),
    );
    expect(outcomes.map(({ matchedBy, outcome }) => `${matchedBy} ${outcome}`)).toEqual(verdicts);
    expect(outcomes.map(({ index }) => index)).toEqual(verdicts.map((_, index) => index));
  });
});

describe.each(requestSamples)("a response of ours to: $name", ({ channel, body, canonical = body }) => {
  const request = canonical as unknown as RequestEnvelope;
  const messages = (canonical as typeof body)[channel.requestKey] ?? [];

  it.each([
    ["accepted", [], 200],
    ["rejected", [{ code: 4203, message: "x" }], 500],
  ] as const)("%s", (outcome, errors, code) => {
    const response = copyOf(
      buildResponse(
        channel,
        messages.map((message) => ({ message, errors })),
      ),
    );
    const result = parseResponse(channel, response);
    expect(result.warnings).toEqual([]);
    expect(unwrap(result)).toMatchObject({ outcome, code, items: messages.map(() => ({ errors, warnings: [] })) });
    expect(matchOutcomes(channel, request, unwrap(result)).map((each) => each.outcome)).toEqual(
      messages.map(() => outcome),
    );
  });
});
