import fc from "fast-check";
import { describe, expect, inject, it } from "vitest";
import {
  email,
  matchOutcomes,
  type MessageOutcome,
  parseResponse,
  type RequestEnvelope,
  type SendReport,
  sms,
  unwrap,
  whatsapp,
} from "../../src/index.ts";

type Sms = Readonly<Record<string, string>>;
type Entry = { readonly echo: Sms; readonly isAccepted: boolean };

const number = "447700900001";
const hello = { to: number, body: "Hello" };
const early = "2034-02-22T00:25:06+05:30";
const later = "2034-02-23T00:25:06+05:30";

function report(entries: readonly Entry[], status: object = {}): SendReport {
  const smsList = entries.map(({ echo, isAccepted }) => ({ sms: echo, errors: isAccepted ? [] : [{ message: "x" }] }));
  return unwrap(parseResponse(sms, { status, smsList }));
}

function match(messages: readonly Sms[], entries: readonly Entry[], status?: object): MessageOutcome[] {
  return matchOutcomes(sms, { sms: messages } as unknown as RequestEnvelope<typeof sms>, report(entries, status));
}

function verdicts(outcomes: readonly MessageOutcome[]): string[] {
  return outcomes.map(({ matchedBy, outcome }) => `${matchedBy} ${outcome}`);
}

function yes(echo: Sms): Entry {
  return { echo, isAccepted: true };
}

function no(echo: Sms): Entry {
  return { echo, isAccepted: false };
}

describe("matchOutcomes", () => {
  const other = { to: "447700900002", body: "Hello" };

  it.each<[string, readonly Sms[], readonly Entry[], readonly string[]]>([
    ["by position", [hello, other], [yes(hello), no(other)], ["position accepted", "position rejected"]],
    ["in another order", [hello, other], [yes(other), no(hello)], ["content rejected", "content accepted"]],
    ["one missing", [hello, other], [yes(other)], ["none unknown", "content accepted"]],
    ["one too many", [hello], [yes(hello), no(other)], ["content accepted"]],
    ["one twice", [hello], [yes(hello), yes(hello)], ["none unknown"]],
    ["none", [hello, other], [], ["none unknown", "none unknown"]],
    [
      "the same twice, by position",
      [hello, hello],
      [yes(hello), no(hello)],
      ["position accepted", "position rejected"],
    ],
    [
      "the same twice, both agree",
      [hello, other, hello],
      [yes(hello), yes(hello), yes(other)],
      ["content accepted", "content accepted", "content accepted"],
    ],
    [
      "the same twice, not both agree",
      [hello, other, hello],
      [yes(hello), no(hello), yes(other)],
      ["none unknown", "content accepted", "none unknown"],
    ],
    ["the same twice, one entry", [hello, hello], [yes(hello)], ["none unknown", "none unknown"]],
    ["another text", [hello], [no({ ...hello, body: "Hello " })], ["none unknown"]],
    ["a text that was rewritten, all accepted", [hello], [yes({ ...hello, body: "Hello " })], ["envelope accepted"]],
    ["another number", [hello], [yes(other)], ["none unknown"]],
    [
      "an entry without a number",
      [hello, other],
      [yes({ body: "Hello" }), yes(other)],
      ["none unknown", "content accepted"],
    ],
  ])("%s", (_, messages, entries, expected) => {
    expect(verdicts(match(messages, entries))).toEqual(expected);
  });

  it.each([
    ["7700900001", true],
    ["07700900001", false],
    ["0900001", true],
    ["900001", false],
    ["00447700900001", true],
    ["+44 7700 900001", true],
    ["447700900001", true],
    ["", false],
  ])("an echoed number %j agrees: %s", (to, agrees) => {
    expect(verdicts(match([hello], [yes({ ...hello, to })]))).toEqual([agrees ? "position accepted" : "none unknown"]);
  });

  it("a suffix has at least 7 digits", () => {
    const short = { ...hello, to: "441234567" };
    expect(verdicts(match([short], [yes({ ...short, to: "234567" })]))).toEqual(["none unknown"]);
    expect(verdicts(match([short], [yes({ ...short, to: "1234567" })]))).toEqual(["position accepted"]);
    expect(verdicts(match([short], [yes({ ...short, to: "41234567" })]))).toEqual(["position accepted"]);
  });

  it.each([
    [undefined, early, true],
    [early, undefined, true],
    [early, "", true],
    [early, early, true],
    [early, "2034-02-21T18:55:06Z", true],
    [early, "2034-02-21T18:55:07Z", false],
    [early, later, false],
    [early, "2034-02-22 00:25:06", false],
    [early, "soon", false],
  ])("sent for %s, echoed %s, agrees: %s", (sent, echoed, agrees) => {
    const message = { ...hello, ...(sent === undefined ? {} : { scheduledTime: sent }) };
    const echo = { ...hello, ...(echoed === undefined ? {} : { scheduledTime: echoed }) };
    expect(verdicts(match([message], [no(echo)]))).toEqual([agrees ? "position rejected" : "none unknown"]);
  });

  it("trusts no position and no content where an echo agrees with another message, too", () => {
    const scheduled = { ...hello, scheduledTime: early };
    const short = { ...hello, to: "7700900001" };
    for (const [one, another] of [
      [hello, scheduled],
      [hello, short],
    ] as const) {
      for (const entries of [
        [yes(one), no(another)],
        [no(another), yes(one)],
      ]) {
        expect(verdicts(match([one, another], entries))).toEqual(["none unknown", "none unknown"]);
      }
      expect(verdicts(match([one, another], [yes(another), yes(one)]))).toEqual([
        "envelope accepted",
        "envelope accepted",
      ]);
    }
  });

  it("trusts no position where an entry shows a sender or a copy of the other message", () => {
    const one = { ...hello, sender: "ONE" };
    const two = { ...hello, sender: "TWO" };
    expect(verdicts(match([one, two], [yes(two), no(one)]))).toEqual(["none unknown", "none unknown"]);
    expect(verdicts(match([one, hello], [yes(hello), no(one)]))).toEqual(["none unknown", "none unknown"]);
    expect(verdicts(match([one, two], [yes(one), no(two)]))).toEqual(["position accepted", "position rejected"]);
    for (const sender of ["", "OTHER", undefined])
      expect(
        verdicts(match([one, two], [yes({ ...hello, ...(sender === undefined ? {} : { sender }) }), no(two)])),
      ).toEqual(["position accepted", "position rejected"]);
    expect(verdicts(match([one, two], [yes(two), yes(one)]))).toEqual(["content accepted", "content accepted"]);
  });

  it("never confuses two addresses that differ in letter case only", () => {
    const mails = ["Ada@example.com", "ada@example.com"].map((to) => ({
      to,
      from: "b@x.com",
      subject: "s",
      body: "t",
    }));
    const request = { email: mails } as unknown as RequestEnvelope<typeof email>;
    const entries = mails.map((mail, index) => ({ email: mail, errors: index === 0 ? ["x"] : [] }));
    const read = (emails: unknown): string[] =>
      verdicts(matchOutcomes(email, request, unwrap(parseResponse(email, { emails }))));
    expect(read(entries)).toEqual(["none unknown", "none unknown"]);
    expect(read(entries.toReversed())).toEqual(["none unknown", "none unknown"]);
    const one = { email: mails.slice(0, 1) } as unknown as RequestEnvelope<typeof email>;
    const lower = unwrap(parseResponse(email, { emails: entries.slice(1) }));
    expect(verdicts(matchOutcomes(email, one, lower))).toEqual(["position accepted"]);
  });

  it("does without texts that are not echoed, and reads a number as a recipient", () => {
    const to = Number(hello.to);
    const read = (smsList: readonly unknown[], messages: readonly Sms[] = [hello, other]): string[] =>
      verdicts(matchOutcomes(sms, { sms: messages } as never, unwrap(parseResponse(sms, { smsList }))));
    expect(read([{ sms: { to } }, { sms: { to: other.to, body: null }, errors: ["x"] }])).toEqual([
      "position accepted",
      "position rejected",
    ]);
    expect(read([{ sms: { to: other.to }, errors: ["x"] }, { sms: { to } }])).toEqual([
      "content accepted",
      "content rejected",
    ]);
    // Two messages to one recipient: nothing tells whose echo it is.
    expect(read([{ sms: { to } }], [hello, { ...hello, body: "Bye" }])).toEqual(["none unknown", "none unknown"]);
    for (const broken of [to + 0.5, -to, 2 ** 60, [hello.to], {}, true]) {
      expect(read([{ sms: { ...hello, to: broken } }], [hello])).toEqual(["none unknown"]);
    }
    expect(read([{ sms: { ...hello, body: 5 } }], [hello])).toEqual(["none unknown"]);
  });

  it("takes an answer that accepts everything for an acceptance of each, whatever it did to the texts", () => {
    const bye = { ...hello, body: "Bye" };
    const rewrite = ({ body = "", ...rest }: Sms): Entry => yes({ ...rest, body: `${body}!` });
    const messages = [hello, bye, other];
    const whole = (entries: readonly Entry[], status?: object): string =>
      verdicts(match(messages, entries, status)).join();
    const accepted = "envelope accepted,envelope accepted,envelope accepted";
    const unknown = "none unknown,none unknown,none unknown";
    expect(whole(messages.map(rewrite))).toBe(accepted);
    expect(whole(messages.map(rewrite).toReversed())).toBe(accepted);
    // One is missing, one is a repetition, one is somebody else's, one was not accepted, or the envelope counts a failure.
    expect(whole([hello, bye].map(rewrite))).toBe(unknown);
    expect(whole([hello, hello, other].map(rewrite))).toBe(unknown);
    expect(whole([hello, bye, { ...other, to: "447700900003" }].map(rewrite))).toBe(unknown);
    expect(whole([rewrite(hello), rewrite(bye), no({ ...other, body: "Hello!" })])).toBe(unknown);
    expect(whole(messages.map(rewrite), { failureCount: 1 })).toBe(unknown);
    // Two entries for one message, at different times: the other's was dropped.
    const twice = [yes({ ...hello, scheduledTime: early }), yes({ ...hello, scheduledTime: later }), yes(other)];
    expect(whole(twice)).toBe("none unknown,none unknown,content accepted");
  });

  it("takes the envelope's word when it rejects everything", () => {
    const envelope = (body: object): MessageOutcome[] =>
      matchOutcomes(sms, { sms: [hello, other] } as never, unwrap(parseResponse(sms, body)));
    const problem = { code: 4217, message: "x" };
    expect(envelope({ errors: [problem] })).toEqual([
      { index: 0, outcome: "rejected", matchedBy: "envelope", errors: [problem], warnings: [] },
      { index: 1, outcome: "rejected", matchedBy: "envelope", errors: [problem], warnings: [] },
    ]);
    expect(verdicts(envelope({ status: { success: "false" } }))).toEqual(["envelope rejected", "envelope rejected"]);
    expect(verdicts(envelope({ status: { code: 500 }, smsList: [{ sms: hello }] }))).toEqual([
      "content rejected",
      "envelope rejected",
    ]);
    expect(verdicts(envelope({ smsList: [{ sms: hello, errors: ["x"] }] }))).toEqual([
      "content rejected",
      "none unknown",
    ]);
    expect(verdicts(envelope({ errors: [problem], smsList: [{ sms: hello }] }))).toEqual([
      "content rejected",
      "envelope rejected",
    ]);
    expect(verdicts(envelope({}))).toEqual(["none unknown", "none unknown"]);
    expect(verdicts(envelope({ status: { success: true, count: 2, successCount: 2 } }))).toEqual([
      "none unknown",
      "none unknown",
    ]);
    expect(verdicts(envelope({ status: { code: 201 } }))).toEqual(["none unknown", "none unknown"]);
  });

  it("does not believe in success when code 201 says that some failed and no entry shows it", () => {
    const clean = [yes(hello), yes(other)];
    expect(verdicts(match([hello, other], clean, { code: 201 }))).toEqual(["position unknown", "position unknown"]);
    expect(verdicts(match([hello, other], clean, { statusCode: { code: 201 }, code: 200 }))).toEqual([
      "position unknown",
      "position unknown",
    ]);
    expect(verdicts(match([hello, other], clean.slice(1), { code: 201 }))).toEqual(["none unknown", "content unknown"]);
    expect(verdicts(match([hello, other], [no(other)], { code: 201 }))).toEqual(["none unknown", "content rejected"]);
    expect(verdicts(match([hello, other], clean, { code: 200 }))).toEqual(["position accepted", "position accepted"]);
  });

  it("an entry without its message says nothing of a message", () => {
    const smsList = [{ sms: other }, { ...hello, errors: [] }];
    const outcomes = matchOutcomes(sms, { sms: [other, hello] } as never, unwrap(parseResponse(sms, { smsList })));
    expect(verdicts(outcomes)).toEqual(["position accepted", "position unknown"]);
  });

  it("of two entries for two equal messages, neither accepted, both must state a failure", () => {
    const stated = { ...hello, errors: ["x"] };
    for (const [entry, verdict] of [
      [{ sms: hello, ...stated }, "content rejected"],
      [{ sms: hello, status: "timed out" }, "none unknown"],
    ] as const) {
      const report = unwrap(parseResponse(sms, { smsList: [{ sms: other }, entry, { sms: hello, ...stated }] }));
      const outcomes = matchOutcomes(sms, { sms: [hello, hello, other] } as never, report);
      expect(verdicts(outcomes)).toEqual([verdict, verdict, "content accepted"]);
    }
  });

  it("takes no email for another whose text differs, though its subject is not echoed", () => {
    const mail = { to: "a@example.com", from: "b@example.com", subject: "s", body: "one" };
    const request = { email: [mail, { ...mail, body: "two" }] } as unknown as RequestEnvelope<typeof email>;
    const entries = ["two", "one"].map((body) => ({
      email: { to: mail.to, body },
      errors: body === "one" ? ["x"] : [],
    }));
    const report = unwrap(parseResponse(email, { emails: entries }));
    expect(verdicts(matchOutcomes(email, request, report))).toEqual(["content rejected", "content accepted"]);
  });

  it("does not take two texts for one where one ends and the next begins", () => {
    const message = { to: "a@example.com", from: "b@example.com", subject: "a", body: "bc" };
    const entry = { email: { ...message, subject: "ab", body: "c" }, errors: ["x"] };
    const report = unwrap(parseResponse(email, { emails: [entry] }));
    expect(verdicts(matchOutcomes(email, { email: [message] }, report))).toEqual(["none unknown"]);
  });

  it.each([5, {}, true])("cannot compare the time %j with another", (scheduledTime) => {
    const report = unwrap(parseResponse(sms, { smsList: [{ sms: { ...hello, scheduledTime }, errors: ["x"] }] }));
    const outcomes = matchOutcomes(sms, { sms: [{ ...hello, scheduledTime: early }] }, report);
    expect(verdicts(outcomes)).toEqual(["none unknown"]);
  });

  it("gives up where a million comparisons do not tell messages apart", () => {
    const messages = Array.from({ length: 1001 }, (_, index) => ({ to: `44${1000 + index}1234567`, body: "Hello" }));
    const entries = messages.map(({ to, body }) => yes({ to: to.slice(2), body }));
    const all = (count: number, there: readonly Entry[]): string[] => [
      ...new Set(verdicts(match(messages.slice(0, count), there))),
    ];
    expect(all(1000, entries.slice(0, 1000))).toEqual(["position accepted"]);
    expect(all(1000, entries.slice(0, 1000).toReversed())).toEqual(["content accepted"]);
    expect(all(1001, entries)).toEqual(["none unknown"]);
    expect(all(1001, entries.toReversed())).toEqual(["none unknown"]);
  });

  it("no report: all unknown", () => {
    expect(matchOutcomes(sms, { sms: [hello] }, undefined)).toEqual([
      { index: 0, outcome: "unknown", matchedBy: "none", errors: [], warnings: [] },
    ]);
  });

  it("gives the problems of its entries, each once; those of the envelope only where there are none", () => {
    const body = {
      errors: ["z"],
      smsList: [
        { sms: other, errors: ["x"], warnings: ["w"] },
        { sms: hello, errors: ["x", { code: 1, message: "x" }], warnings: ["w"] },
        { sms: hello, errors: ["y", "x"] },
      ],
    };
    const report = unwrap(parseResponse(sms, body));
    const outcomes = matchOutcomes(sms, { sms: [hello, hello, { ...other, body: "?" }] } as never, report);
    const errors = [{ message: "x" }, { code: 1, message: "x" }, { message: "y" }];
    expect(outcomes).toEqual([
      ...[0, 1].map((index) => ({
        index,
        outcome: "rejected",
        matchedBy: "content",
        errors,
        warnings: [{ message: "w" }],
      })),
      { index: 2, outcome: "rejected", matchedBy: "envelope", errors: [{ message: "z" }], warnings: [] },
    ]);
    // A list that is shared cannot be changed by whom it is given to.
    for (const outcome of outcomes) expect(Object.isFrozen(outcome.errors)).toBe(true);
    expect(Object.isFrozen(report.errors)).toBe(false);
  });

  it("throws for what is no request of the channel and for what is no report", () => {
    const noRequest = new TypeError('matchOutcomes takes a request with a list "sms".');
    const noReport = new TypeError("matchOutcomes takes the report of parseResponse, or undefined.");
    expect(() => matchOutcomes(whatsapp, { sms: [hello] } as never, undefined)).toThrow(/"whatsappMessage"/);
    expect(() => matchOutcomes(sms, undefined as never, undefined)).toThrow(noRequest);
    expect(() => matchOutcomes(sms, null as never, undefined)).toThrow(noRequest);
    expect(() => matchOutcomes(sms, { sms: [hello] }, { ok: true } as never)).toThrow(noReport);
    expect(() => matchOutcomes(sms, { sms: [hello] }, null as never)).toThrow(noReport);
  });
});

const messageArbitrary: fc.Arbitrary<Sms> = fc
  .record({
    to: fc.constantFrom("447700900001", "447700900002", "917700900001", "7700900001"),
    body: fc.constantFrom("a", "b"),
    scheduledTime: fc.option(fc.constantFrom(early, later), { nil: "" }),
  })
  .map(({ scheduledTime, ...rest }) => (scheduledTime === "" ? rest : { ...rest, scheduledTime }));

/** As the API may echo a message: the country code gone, the time in UTC, one of the server where none was sent, or none at all. */
function echoArbitrary(message: Sms): fc.Arbitrary<Sms> {
  const { to = "", scheduledTime } = message;
  const utc =
    scheduledTime === undefined ? "2031-01-01T00:00:00Z" : new Date(scheduledTime).toISOString().replace(".000", "");
  return fc
    .record({
      to: fc
        .constantFrom(to, to.slice(-10), `0044${to}`.slice(-13))
        .map((text) => (text.endsWith(to.slice(-10)) ? text : to)),
      time: fc.constantFrom({}, { scheduledTime: utc }, scheduledTime === undefined ? {} : { scheduledTime }),
    })
    .map((echo) => ({ ...message, scheduledTime: "", to: echo.to, ...echo.time }));
}

const verdict = fc.boolean();
const exchange = fc.array(messageArbitrary, { minLength: 1, maxLength: 5 }).chain((messages) =>
  fc.record({
    messages: fc.constant(messages),
    entries: fc.tuple(
      ...messages.map((message) => fc.record({ echo: echoArbitrary(message), isAccepted: verdict })),
    ) as fc.Arbitrary<Entry[]>,
  }),
);

/** The rule once more, as plainly as can be. */
function expected(messages: readonly Sms[], entries: readonly Entry[]): string[] {
  const isWhole = isAcceptedAsAWhole(messages, entries);
  const isPositional = isByPosition(messages, entries);
  return messages.map((message, index) => {
    if (isPositional) return `position ${entries[index]?.isAccepted === true ? "accepted" : "rejected"}`;
    const twins = messages.filter((other) => isSame(message, other));
    const own = entries.filter((entry) => fits(message, entry.echo));
    const isShared = own.some((entry) => messages.some((other) => !isSame(message, other) && fits(other, entry.echo)));
    const isOneVerdict = own.every((entry) => entry.isAccepted === own[0]?.isAccepted);
    if (isShared || own.length !== twins.length || !isOneVerdict) return isWhole ? "envelope accepted" : "none unknown";
    return `content ${own[0]?.isAccepted === true ? "accepted" : "rejected"}`;
  });
}

function isByPosition(messages: readonly Sms[], entries: readonly Entry[]): boolean {
  if (messages.length !== entries.length) return false;
  return messages.every((message, index) => {
    const echo = entries[index]?.echo ?? {};
    return fits(message, echo) && !messages.some((other) => !isSame(message, other) && fits(other, echo));
  });
}

function isAcceptedAsAWhole(messages: readonly Sms[], entries: readonly Entry[]): boolean {
  if (messages.length !== entries.length || !entries.every((entry) => entry.isAccepted)) return false;
  const echoes = entries.map(({ echo }) => echo);
  if (countDistinct(messages) !== countDistinct(echoes)) return false;
  if (countDistinct(messages.map(withoutTime)) !== countDistinct(echoes.map(withoutTime))) return false;
  const hasRoom = messages.every((message) => {
    const own = entries.filter(({ echo }) => fits(message, echo));
    const common = messages.filter((other) => own.every(({ echo }) => fits(other, echo)));
    return own.length <= common.length;
  });
  return hasRoom && pairsOff(messages, entries);
}

function countDistinct(list: readonly Sms[]): number {
  return list.filter((one, index) => list.findIndex((other) => isSame(one, other)) === index).length;
}

function withoutTime({ to = "", body = "" }: Sms): Sms {
  return { to, body };
}

function pairsOff(messages: readonly Sms[], entries: readonly Entry[]): boolean {
  const recipients = new Set(messages.map(({ to }) => to));
  const meant = entries.map(({ echo }) => {
    if (recipients.has(echo["to"])) return echo["to"];
    const similar = [...recipients].filter((to = "") => isSameRecipient({ to }, echo));
    return similar.length === 1 ? similar[0] : undefined;
  });
  return JSON.stringify(meant.toSorted()) === JSON.stringify(messages.map(({ to }) => to).toSorted());
}

function isSame(one: Sms, other: Sms): boolean {
  return one["to"] === other["to"] && one["body"] === other["body"] && instant(one) === instant(other);
}

function fits(message: Sms, echo: Sms): boolean {
  const isSameTime =
    instant(message) === undefined || instant(echo) === undefined || instant(message) === instant(echo);
  return isSameRecipient(message, echo) && message["body"] === echo["body"] && isSameTime;
}

function isSameRecipient(message: Sms, echo: Sms): boolean {
  const [long = "", short = ""] = [message["to"] ?? "", echo["to"] ?? ""].toSorted((a, b) => b.length - a.length);
  return long.endsWith(short) && short.length >= 7;
}

function instant({ scheduledTime }: Sms): number | undefined {
  return scheduledTime === undefined || scheduledTime === "" ? undefined : Date.parse(scheduledTime);
}

describe("properties", () => {
  it("agrees with the rule written down plainly, whatever is missing, twice, or in another order", () => {
    const shuffled = exchange.chain(({ messages, entries }) =>
      fc.record({
        messages: fc.constant(messages),
        entries: fc.shuffledSubarray([...entries, ...entries.slice(0, 1)]),
      }),
    );
    fc.assert(
      fc.property(fc.oneof(exchange, shuffled), ({ messages, entries }) => {
        expect(verdicts(match(messages, entries))).toEqual(expected(messages, entries));
      }),
      { numRuns: 1000 },
    );
  });

  it("no order and no loss of entries makes a wrong verdict, when each echo can be one message's only", () => {
    const distinct = fc.uniqueArray(messageArbitrary, {
      minLength: 1,
      maxLength: 4,
      selector: (message) => `${message["to"]?.slice(-10)} ${message["body"]}`,
    });
    const lossy = distinct.chain((messages) =>
      fc
        .tuple(...messages.map((message) => fc.record({ echo: echoArbitrary(message), isAccepted: verdict })))
        .chain((entries) =>
          fc.record({
            messages: fc.constant(messages),
            entries: fc.constant(entries),
            there: fc.shuffledSubarray(entries),
          }),
        ),
    );
    fc.assert(
      fc.property(lossy, ({ messages, entries, there }) => {
        const outcomes = match(messages, there).map(({ outcome }) => outcome);
        const truth = entries.map((entry) => {
          if (!there.includes(entry)) return "unknown";
          return entry.isAccepted ? "accepted" : "rejected";
        });
        expect(outcomes).toEqual(truth);
      }),
    );
  });

  it("a message in any mixture is never accepted without an accepted entry that could be its own", () => {
    fc.assert(
      fc.property(
        exchange.chain(({ messages, entries }) => fc.tuple(fc.constant(messages), fc.shuffledSubarray(entries))),
        ([messages, entries]) => {
          match(messages, entries).forEach(({ outcome }, index) => {
            const own = entries.filter(({ echo }) => fits(messages[index] ?? {}, echo));
            if (outcome === "accepted") expect(own.some(({ isAccepted }) => isAccepted)).toBe(true);
            if (outcome === "rejected") expect(own.some(({ isAccepted }) => !isAccepted)).toBe(true);
          });
        },
      ),
    );
  });

  const size = inject("isMutationTest") ? 500 : 20_000;
  it.each<[string, (index: number) => Sms]>([
    ["all different", (index) => ({ to: String(447_700_000_000 + index), body: `Hello ${index}` })],
    ["of one text", (index) => ({ to: String(447_700_000_000 + index), body: "Hello" })],
    ["all the same", () => hello],
    ["all the same but two", (index) => (index < 2 ? { ...hello, body: String(index) } : hello)],
    [
      "to one number at different times",
      (index) => ({ ...hello, scheduledTime: new Date(2 ** 41 + index * 1000).toISOString() }),
    ],
    ["of one number's end", (index) => ({ to: `${100 + (index % 900)}7700900001`, body: "Hello" })],
  ])("copes with many messages %s, in whatever order", (_, make) => {
    const messages = Array.from({ length: size }, (_, index) => make(index));
    const entries = messages.map(({ to = "", ...rest }) => yes({ ...rest, to: to.slice(-10) }));
    for (const there of [entries, entries.toReversed(), entries.slice(1)]) {
      expect(match(messages, there)).toHaveLength(size);
    }
  });
});
