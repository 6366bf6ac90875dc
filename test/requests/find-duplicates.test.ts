import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { email, findDuplicates, sms, type SmsMessage, whatsapp } from "../../src/index.ts";

const hello = { to: "919988221100", body: "Hello" };
const mail = { to: "a@example.com", from: "b@example.com", subject: "s", body: "t" };

describe("findDuplicates", () => {
  it.each<[readonly SmsMessage[], number[][]]>([
    [[], []],
    [[hello], []],
    [[hello, hello], [[0, 1]]],
    [[hello, { ...hello, body: "Bye" }, { ...hello, to: "447700900001" }], []],
    [[hello, { ...hello, sender: "SHOP" }, { ...hello, scheduledTime: "2030-01-31T09:30:00Z" }], [[0, 1, 2]]],
    [
      [{ ...hello, body: "B" }, hello, hello, { ...hello, body: "B" }],
      [
        [0, 3],
        [1, 2],
      ],
    ],
    [[hello, { ...hello, body: "Hello " }], []],
  ])("%j: %j", (messages, groups) => {
    expect(findDuplicates(sms, messages)).toEqual(groups);
  });

  it("counts what an email says, not who else gets it", () => {
    const file = { file_name: "a.txt", file_type: "txt", file_data: "x" };
    expect(
      findDuplicates(email, [
        mail,
        { ...mail, from: "c@example.com" },
        { ...mail, cc: "d@example.com", bcc: "e@example.com" },
      ]),
    ).toEqual([[0, 1, 2]]);
    expect(
      findDuplicates(email, [
        mail,
        { ...mail, subject: "S" },
        { ...mail, attachments: { attachment: [file] } },
        { ...mail, subject: "st", body: "" },
      ]),
    ).toEqual([]);
  });

  it("throws a TypeError for what is no list of canonical messages", () => {
    for (const messages of [undefined, hello, [{ ...hello, to: "+91 99882 21100" }], [null], new Array(1)]) {
      expect(() => findDuplicates(sms, messages as never)).toThrow(TypeError);
    }
    expect(() => findDuplicates(whatsapp, [hello] as never)).toThrow(TypeError);
    expect(() => findDuplicates(email, [{ ...mail, to: "ada@Example.com" }])).toThrow(TypeError);
    expect(() => findDuplicates("sms" as never, [])).toThrow(TypeError);
    const attachments = { attachment: [() => 1] };
    expect(() => findDuplicates(email, [{ ...mail, attachments }] as never)).toThrow(/plain JSON data/);
  });

  it("agrees with comparing each with each", () => {
    const message = fc.record(
      { to: fc.constantFrom("1", "2"), body: fc.constantFrom("a", "b", '","'), sender: fc.constantFrom("x", "y") },
      { requiredKeys: ["to", "body"] },
    );
    fc.assert(
      fc.property(fc.array(message, { maxLength: 8 }), (messages) => {
        const isSame = (one: SmsMessage, other: SmsMessage): boolean => one.to === other.to && one.body === other.body;
        const groups = messages
          .map((one) => messages.flatMap((other, index) => (isSame(one, other) ? [index] : [])))
          .filter((group, index) => group.length > 1 && group[0] === index);
        expect(findDuplicates(sms, messages as SmsMessage[])).toEqual(groups);
      }),
    );
  });
});
