import { messageArbitrary } from "../../src/arbitraries/index.ts";
import { buildBatches, checkMessage, type Issue, type Options, type Result, sms } from "../../src/index.ts";
import { casesOf, casesOfOptions, describeCodes } from "../support/describe-codes.ts";

const message = messageArbitrary(sms);

describeCodes("message", {
  "message.wrong_type": casesOf(
    (input) => checkMessage(sms, input),
    message.map((sound) => [[sound], { ...sound }]),
  ),
  "message.unreadable": casesOf(
    (input) => checkMessage(sms, input),
    message.map((sound) => [new Proxy(sound, { ownKeys: () => [1] as unknown as [] }), new Proxy(sound, {})]),
  ),
  "message.too_large": casesOfOptions(
    buildOneBatch,
    message.map((sound) => {
      const maxBytes = new TextEncoder().encode(JSON.stringify({ sms: [sound] })).length;
      return [sound, { limits: { maxBytes: maxBytes - 1 } }, { limits: { maxBytes } }];
    }),
  ),
});

function buildOneBatch(input: unknown, options?: Options): Result<unknown> {
  const batches = [...buildBatches(sms, [input as never], options)];
  const [first, ...others]: readonly Issue[] = batches.flatMap(({ rejected }) =>
    rejected.flatMap(({ errors }) => errors),
  );
  if (first === undefined) return { ok: true, value: batches, warnings: [] };
  return { ok: false, errors: [first, ...others], warnings: [] };
}
