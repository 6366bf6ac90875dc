import fc from "fast-check";
import { messageArbitrary } from "../../src/arbitraries/index.ts";
import { buildRequest, checkMessage, checkMessages, findChannel, parseRequest, sms, zalo } from "../../src/index.ts";
import { casesOf, casesOfOptions, type CodeInput, describeCodes } from "../support/describe-codes.ts";
import { revoked } from "../support/hostile-values.ts";

const messages = fc.array(messageArbitrary(sms), { minLength: 1, maxLength: 3 });
const parse: CodeInput["take"] = (input, options) => parseRequest(sms, input, options);
const build: CodeInput["take"] = (input, options) => buildRequest(sms, input as object as [], options);
const bodies = messages.map((list) => ({ sms: list }));

describeCodes("envelope", {
  "envelope.wrong_type": casesOf(
    parse,
    fc.tuple(bodies, fc.constantFrom(1, true, [], new Date(0))).map(([body, wrong]) => [wrong, body]),
  ),
  "envelope.json_string": casesOf(
    parse,
    bodies.map((body) => [JSON.stringify(body), JSON.parse(JSON.stringify(body))]),
  ),
  "envelope.unreadable": casesOf(
    parse,
    messages.map((list) => [{ sms: revoked(list) }, { sms: new Proxy(list, {}) }]),
  ),
  "envelope.no_messages": casesOf(
    build,
    fc.tuple(fc.constantFrom([], null, undefined), messages).map(([none, [first]]) => [none, [first]]),
  ),
  "envelope.missing_list": {
    ...casesOf(
      parse,
      messages.map((list) => [{ Sms: list }, { sms: list }]),
    ),
    alongside: ["field.unknown"],
  },
  "envelope.other_channel": casesOf(
    parse,
    fc.tuple(bodies, fc.constantFrom("email", "whatsappMessage", "zaloMessage")).map(([body, key]) => [
      { ...body, [key]: [] },
      { ...body, [`${key}s`]: [] },
    ]),
  ),
  "envelope.unknown_channel": casesOf(
    (input) => findChannel(input),
    fc
      .tuple(fc.constantFrom("sms", "Email", "WHATSAPP", "zalo"), fc.constantFrom(" ", "\t", "\u00a0"))
      .map(([name, blank]) => [name[0] + blank + name.slice(1), blank + name]),
  ),
  "envelope.root_wrapper": casesOf(
    parse,
    bodies.map((body) => [{ root: body }, body]),
  ),
  "envelope.too_many_messages": casesOfOptions(
    (input, options) => checkMessages(sms, input, options),
    fc
      .array(messageArbitrary(sms), { minLength: 2, maxLength: 5 })
      .map((list) => [list, { limits: { maxMessages: list.length - 1 } }, { limits: { maxMessages: list.length } }]),
  ),
  "envelope.too_large": casesOfOptions(
    parse,
    bodies.map((body) => {
      const maxBytes = new TextEncoder().encode(JSON.stringify(body)).length;
      return [body, { limits: { maxBytes: maxBytes - 1 } }, { limits: { maxBytes } }];
    }),
  ),
  "envelope.more_issues": {
    alongside: ["field.required", "field.unknown", "sms.unicode"],
    pairs: fc.oneof(
      casesOfOptions(
        (input, options) => checkMessage(zalo, input, options),
        fc.integer({ min: 2, max: 10 }).map((count) => {
          const input = Object.fromEntries(Array.from({ length: count - 2 }, (_, index) => [`x${index}`, 1]));
          return [input, { limits: { maxIssues: count - 1 } }, { limits: { maxIssues: count } }];
        }),
      ).pairs,
      casesOfOptions(
        build,
        fc.constantFrom("й", "你").map((letter) => {
          // Two warnings: UCS-2, and two segments.
          const input = { to: "919988221100", body: letter.repeat(71) };
          return [input, { limits: { maxIssues: 1 } }, { limits: { maxIssues: 2 } }];
        }),
      ).pairs,
    ),
  },
});
