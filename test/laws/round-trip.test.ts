import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inputArbitrary, messageArbitrary } from "../../src/arbitraries/index.ts";
import {
  type AnsweredMessage,
  type ApiProblem,
  buildRequest,
  buildResponse,
  matchOutcomes,
  parseRequest,
  parseResponse,
  unwrap,
} from "../../src/index.ts";
import { namedChannels, otherFields } from "../support/inputs.ts";

const problem: fc.Arbitrary<ApiProblem> = fc.oneof(
  fc.record({ message: fc.string() }),
  fc.record({ code: fc.integer({ min: 1, max: 9999 }), message: fc.string() }),
);
const problems = fc.array(problem, { maxLength: 2 });

/** Law 4: what was built, sent as JSON and read is what was built. */
describe.each(namedChannels)("%s", (_, channel) => {
  test("a request comes back as it was built", () => {
    const inputs = fc.array(inputArbitrary(channel), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(inputs, fc.boolean(), (list, isWrapped) => {
        const request = unwrap(buildRequest(channel, list));
        const body = JSON.stringify(isWrapped ? { root: request } : request);
        const parsed = unwrap(parseRequest(channel, JSON.parse(body)));
        expect(parsed).toEqual(request);
        expect(JSON.stringify(parsed)).toBe(JSON.stringify(request));
      }),
    );
  });

  test("unknown fields that were kept come back", () => {
    fc.assert(
      fc.property(messageArbitrary(channel), otherFields, (message, kept) => {
        const options = { unknownFields: "keep" } as const;
        const request = unwrap(buildRequest(channel, { ...message, ...kept }, options));
        expect(unwrap(parseRequest(channel, JSON.parse(JSON.stringify(request)), options))).toEqual(request);
      }),
    );
  });

  test("unknown fields beside the list come back, too", () => {
    fc.assert(
      fc.property(messageArbitrary(channel), otherFields, fc.boolean(), (message, others, isWrapped) => {
        const options = { unknownFields: "keep" } as const;
        const body = { ...others, [channel.requestKey]: [message] };
        const once = unwrap(parseRequest(channel, isWrapped ? { root: body } : body, options));
        expect(once).toEqual(body);
        expect(unwrap(parseRequest(channel, JSON.parse(JSON.stringify(once)), options))).toEqual(once);
      }),
    );
  });

  test("a response says of each message what was put into it", () => {
    const outcome = fc.record({ message: messageArbitrary(channel), errors: problems, warnings: problems });
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 4 }), (outcomes: AnsweredMessage[]) => {
        const response = JSON.parse(JSON.stringify(buildResponse(channel, outcomes)));
        const result = parseResponse(channel, response);
        const report = unwrap(result);
        expect(result.warnings).toEqual([]);
        const isFailureOfAll = outcomes.every(({ errors = [] }) => errors.length > 0);
        expect(report.items).toEqual(
          outcomes.map(({ message, errors = [], warnings = [] }, index) => ({
            index,
            accepted: errors.length === 0 && !isFailureOfAll,
            echo: message,
            errors,
            warnings,
          })),
        );
        const request = { [channel.requestKey]: outcomes.map(({ message }) => message as object) };
        const matched = matchOutcomes(channel, request, report);
        expect(matched.map(({ matchedBy }) => matchedBy)).toEqual(outcomes.map(() => "position"));
        expect(matched.map(({ outcome }) => outcome === "accepted")).toEqual(report.items.map((item) => item.accepted));
      }),
    );
  });
});
