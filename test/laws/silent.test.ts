import { inspect } from "node:util";
import fc from "fast-check";
import { parse, safeParse } from "valibot";
import { describe, expect, test } from "vitest";
import { messageArbitrary } from "../../src/arbitraries/index.ts";
import { oauthCredentials, toHttpRequest } from "../../src/http/index.ts";
import {
  attachmentFromBlob,
  attachmentsFromFiles,
  buildBatches,
  messageSchema,
  type Options,
  requestSchema,
  type Result,
  unwrap,
} from "../../src/index.ts";
import { resultTakers } from "../support/functions.ts";
import { namedChannels } from "../support/inputs.ts";
import { leavesOf, plant } from "../support/leaves.ts";
import { textsAround } from "../support/near-texts.ts";
import { issuesOf } from "../support/results.ts";

/** Values to be found nowhere, not even in parts of this many characters. */
const CANARIES: readonly string[] = [
  "Zkanarienvogel",
  "73519846207358",
  "ZK-\u00e9\u4f60\u597d\u{1f642}Q",
  "ZmVya2VydGVpbA",
];
const PART = 6;

/** Texts that lead a canary deep into every rule. `*` is the canary. */
const FORMS: readonly string[] = [
  "*",
  "+*",
  "+91*",
  "0*",
  "00*",
  "tel:*;ext=1",
  "* x12",
  "*, *",
  "* / +*",
  "*\u200b",
  "\n*",
  "*\0",
  "*\u2028*",
  "*\ud800",
  "*@",
  "@*",
  "*@*",
  "*@shop.example, *@shop.example",
  "a@*.example",
  "a@*_.example",
  "a@é*",
  '"*"@shop.example',
  "*(*)@shop.example",
  "* <*@shop.example>",
  "mailto:*@shop.example",
  "*@[192.0.2.1]",
  "2030-01-01T00:00:00*",
  "2030-01-01T00:00:00 *",
  "2030-01-01T00:00:00+*",
  "2030-01-01T00:00:00Z[*]",
  "2030-01-01 *",
  "*-01-01",
  "../*",
  "-*",
  ".*",
  "*/*",
  "application/*",
  "data:*;base64,*",
  "data:text/*,*",
  "data:application/pdf;base64,*=",
  "*=*",
  "\u200b\t*",
];

class Canary {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
  get [Symbol.toStringTag](): string {
    return String(this.value);
  }
}

const canary = fc.constantFrom(...CANARIES);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...FORMS), canary).map(([form, one]) => form.replaceAll("*", one)) },
  textsAround(canary),
);

/** A canary of some type or other. Made only inside a property: some throw when they are looked at. */
const secret: fc.Arbitrary<() => unknown> = fc
  .tuple(
    text,
    fc.constantFrom<((value: string) => unknown)[]>(
      (value) => value,
      (value) => value,
      (value) => value,
      (value) => value.repeat(1000),
      (value) => [value],
      (value) => [[value]],
      (value) => ({ value }),
      (value) => ({ toString: () => value, valueOf: () => value, toJSON: () => value }),
      (value) => new Canary(value),
      (value) => new Map([[value, value]]),
      (value) => new Set([value]),
      (value) => Object(value),
      (value) => Symbol(value),
      (value) => Object.defineProperty(() => value, "name", { value }),
      (value) => new Error(value),
      (value) => new TextEncoder().encode(value),
      (value) => Number(value.replace(/\D/g, "").slice(0, 15)),
      (value) => BigInt(value.replace(/\D/g, "") || 73_519_846_207_358n),
      (value) => new URL(`https://x.example/?${value}`),
      (value) => Object.defineProperty({}, "to", { enumerable: true, get: () => raise(value) }),
      (value) => new Proxy({}, { ownKeys: () => raise(value), getPrototypeOf: () => raise(value) }),
      (value) => new Proxy([], { get: () => raise(value) }),
      (value) => ({ attachment: value }),
      (value) => ({ attachment: [value], file_name: value, file_data: value, file_type: value }),
    ),
  )
  .map(
    ([value, wrap]) =>
      () =>
        wrap(value),
  );

const OPTIONS: readonly Options[] = [
  {},
  { defaultCountry: "IN", timeZone: "Europe/Berlin", limits: { maxAttachmentBytes: 1 } },
  { defaultCountry: "BR", unknownFields: "keep", limits: { maxIssues: 1, maxBytes: 1 } },
  {
    phoneNumbers: {
      normalize: (text) => {
        throw new Error(text);
      },
    },
    unknownFields: "strip",
  },
  { phoneNumbers: { normalize: (text) => ({ ok: false, reason: text }) } },
  { mediaTypes: { lookup: (name) => name, extension: (type) => type } },
];

/** Law 7: no field's value appears in any issue, error, stack or dump of them, nor in what schemas give. */
describe.each(namedChannels)("%s", (_, channel) => {
  const leaves = fc.constantFrom(...leavesOf(channel));
  const options = fc.constantFrom(...OPTIONS);

  test("never repeats a value from any place of a message", () => {
    fc.assert(
      fc.property(messageArbitrary(channel), leaves, secret, options, (message, leaf, create, given) => {
        const input = plant(message, leaf, create());
        for (const { take } of resultTakers(channel, given)) expectSilent(take(input));
        for (const { rejected, warnings } of buildBatches(channel, [input], given)) {
          expectNowhere(warnings);
          for (const { errors, warnings } of rejected) expectNowhere({ errors, warnings });
        }
      }),
      { numRuns: fewer() },
    );
  });

  test("it is nowhere in what schemas give", () => {
    fc.assert(
      fc.property(messageArbitrary(channel), leaves, secret, options, (message, leaf, create, given) => {
        const input = plant(message, leaf, create());
        const body = { [channel.requestKey]: [input] };
        for (const [schema, value] of [
          [messageSchema(channel, given), input],
          [requestSchema(channel, given), body],
        ] as const) {
          const result = schema["~standard"].validate(value);
          if ("issues" in result) expectNowhere(result);
          const parsed = safeParse(schema, value);
          if (!parsed.success) expectNowhere(parsed.issues);
          if (!parsed.success) expectNowhere(caught(() => parse(schema, value)));
        }
      }),
    );
  });

  test("a value alone, as message, list, body, response or field", () => {
    fc.assert(
      fc.property(secret, options, (create, given) => {
        for (const { take } of resultTakers(channel, given)) expectSilent(take(create()));
      }),
      { numRuns: fewer() },
    );
  });

  test("nor are host, token and attribution in what is said of them", () => {
    const request = { [channel.requestKey]: [] };
    fc.assert(
      fc.property(text, text, text, text, (host, token, entityType, entityCode) => {
        const credentials = oauthCredentials({ token });
        expectNowhere(credentials);
        expectSilent(toHttpRequest(channel, request, { host, credentials, attribution: { entityType, entityCode } }));
      }),
    );
  });
});

test("files", async () => {
  await fc.assert(
    fc.asyncProperty(secret, text, async (create, fileName) => {
      expectSilent(await attachmentFromBlob(create() as Blob, { fileName }));
      expectSilent(await attachmentFromBlob(new Blob([fileName], { type: fileName }), { fileName }));
      expectSilent(await attachmentsFromFiles([create() as File, new File([fileName], fileName)]));
    }),
  );
});

test("a canary that is told is found", () => {
  expect(findCanary({ deep: { inside: new Error(`about ${CANARIES[0]}`) } })).toBe("zkanar");
  expect(findCanary([{ hidden: CANARIES[1]?.slice(2) }])).toBe("519846");
  expect(findCanary({ hidden: "anything else" })).toBeUndefined();
});

/** Each run calls every function, and looks through all that it says. */
function fewer(): number {
  return Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 2);
}

function raise(value: string): never {
  throw new Error(value);
}

function expectSilent(result: Result<unknown>): void {
  expectNowhere(issuesOf(result));
  if (!result.ok) expectNowhere(caught(() => unwrap(result)));
}

function caught(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}

const PARTS: readonly string[] = CANARIES.flatMap((canary) =>
  Array.from({ length: canary.length - PART + 1 }, (_, start) => canary.slice(start, start + PART).toLowerCase()),
);

function expectNowhere(shown: unknown): void {
  expect(findCanary(shown)).toBeUndefined();
}

/** The part of a canary that a logger could show. */
function findCanary(shown: unknown): string | undefined {
  const error = shown instanceof Error ? `${shown.message} ${shown.stack}` : "";
  const dump = [error, JSON.stringify(shown), inspect(shown, { depth: Infinity, showHidden: true })].join("\n");
  const folded = dump.toLowerCase();
  return PARTS.find((part) => folded.includes(part));
}
