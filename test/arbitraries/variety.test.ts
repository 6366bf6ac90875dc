import fc from "fast-check";
import { expect, test } from "vitest";
import { inputArbitrary, invalidInputArbitrary, messageArbitrary } from "../../src/arbitraries/index.ts";
import { type AnyChannel, channels, checkMessage, email } from "../../src/index.ts";
import { codesOf } from "../support/results.ts";

/** Samples of each channel, and of which kind each is. */
const samples = Object.fromEntries(channels.map((channel) => [channel.name, sample(channel)]));

/** Of messages, inputs and refused inputs: blanks stand between the pieces of notations. */
const NOTATIONS: readonly [place: string, kind: Kind, pieces: string][] = [
  ["sms.to", "input", "tel:+ TEL:+ whatsapp:+ (+ (0) - / ' =\" .00 @s.whatsapp.net :12@c.us +52155"],
  ["sms.to", "input", "\u2011 \u2013 \u30fc \u202a \u00ad \u200b \u2060 \ufe0f \ufeff \u{e0020} \uff10 \u0966"],
  ["sms.to", "refused", "\u2800 * ~ _ = % ;cic=1 ;phone-context=e E+11 e+10 .5 .25 .000 ,0 :2@lid @g.us (212) 8 (495)"],
  ["sms.to", "refused", ", ; / | & + or \n ,,123# ;isub=1 ext. x5 ;ext=7 #123 Extn a O l ß я क 01 07 09 999 210 384"],
  ["sms.to", "refused", "330 +330 00330"],
  ["sms.scheduledTime", "input", "Z z t -00:00 +0530 -1200 .987654 .000 \u221203:30 [Asia/Kolkata] [!asia/kolkata]"],
  ["sms.scheduledTime", "input", "Z[Europe/Berlin] [GMT] -0330[-03:30] z[u-ca=hebrew][x=y] [UTC] [+05"],
  ["sms.scheduledTime", "message", "Z + :30-"],
  ["sms.sender", "input", "+1 é"],
  ["sms.body", "input", "€ ^ { ~ \n \r\n \t é Δ 🙂 {{1}}"],
  ["sms.body", "message", "€ \n \r @ Δ"],
  ["zalo.template", "input", "\n \r\n \t नमस्ते 你 ß undefined &amp; <br>"],
  ["zalo.template", "refused", "\0 \b \v \f \x1b \x7f \x85 \ud800 \udbff \udc00 \udfff \u2800 \u3164"],
  ["whatsapp.template", "input", "{{first_name}}"],
  ["email.subject", "input", "é ß नमस्ते 你 🙂"],
  ["email.body", "input", "<p> \u200b \u2800"],
  ["email.to", "input", "@bücher.example @BÜCHER.Example @例え @почта @faß。test @col·lecció @アニメ・ab． @二〇"],
  ["email.to", "input", "@हिन्दी१ SHOP.EXAMPLE .invalid"],
  ["email.to", "refused", '， 、 ; “ „ « ""@ a"b@ jane(home)@ (x)jane@ @[192.0.2.1] @[IPv6:2001:db8::1]'],
  ["email.to", "refused", "\ufffd ™ ｓｈｏｐ a·b"],
  ["email.cc", "input", "， ； 、 ;"],
  ["email.file_name", "input", ".txt .csv .html .json .md .ics .png .jpg .gif .pdf .zip scan Terms logo-2"],
  ["email.file_name", "input", "v1.2 .hidden résumé चालान 发票 🙂"],
  ["email.file_name", "refused", "../receipt C:\\ .. - \u202e rrrrr ééééé notes"],
  ["email.file_type", "input", "application/pdf image/png image/jpeg image/gif application/zip"],
  ["email.file_type", "refused", "* application/pdf/1 ppppp"],
  ["email.file_encoding_type", "input", "base64 Base64"],
  ["email.file_encoding_type", "refused", "gzip utf-8"],
  ["email.file_data", "input", "data:text/plain, data:image/png;base64, \r\n - _ + / ="],
  ["email.file_data", "refused", "base64, * JV= +-__ JVBERi0xL JVBERg= JVBERh== JVBERi1= \0 \ud83d data:text/plain,"],
];

test.each(NOTATIONS)("%s: every notation appears (%s)", (place, kind, pieces) => {
  const texts = valuesAt(place, kind).filter((value) => typeof value === "string");
  expect(pieces.split(" ").filter((piece) => !texts.some((text) => text.includes(piece)))).toEqual([]);
});

test.each<readonly [string, readonly unknown[]]>([
  ["sms.scheduledTime", [undefined, null, "", " "]],
  ["sms.sender", [undefined, null, ""]],
  ["email.cc", [undefined, null, "", " ", [], {}, [null, ""]]],
  ["email.attachments", [undefined, null, "", " ", [], {}, ...[[], null, {}].map((attachment) => ({ attachment }))]],
])("%s is absent in every way", (place, absent) => {
  for (const value of absent) expect(valuesAt(place, "input")).toContainEqual(value);
});

test.each<[string, ...RegExp[]]>([
  ["sms.to", /^\d{8,14}$/, /^00\d/, /\d \d/],
  ["sms.sender", /^[A-Za-z]+$/, /^\d{3,15}$/],
  ["sms.body", /й{71}/, /€{81}/, /a{161}/],
  ["whatsapp.template", /^(?:a|é|🙂){1025}/u],
  ["email.body", /^$/, /^[^<]/],
  ["email.cc", /\S, \S/, /@.*@.*@.*@/],
])("%s: every form of an input appears", (place, ...forms) => {
  for (const form of forms) expect(valuesAt(place, "input")).toContainEqual(expect.stringMatching(form));
});

test("inputs have dates of all years, bytes, files encoded twice, lists in both forms, and keys in any order", () => {
  const times = valuesAt("sms.scheduledTime", "input");
  const years = times.flatMap((time) => (time instanceof Date ? time.getUTCFullYear() : []));
  expect([Math.min(...years) < 1000, Math.max(...years) > 9000]).toEqual([true, true]);
  for (const type of [Uint8Array, ArrayBuffer]) {
    expect(valuesAt("email.file_data", "input")).toContainEqual(expect.any(type));
  }
  expect(valuesAt("email.cc", "input").some(Array.isArray)).toBe(true);
  const lists = valuesAt("email.attachments", "input");
  for (const list of [lists, lists.map((value) => Object(value).attachment)]) {
    expect(list).toContainEqual([expect.anything(), expect.anything(), expect.anything()]);
  }
  const codes = valuesAt("email", "input").flatMap((input) => codesOf(checkMessage(email, input).warnings));
  expect(codes).toEqual(expect.arrayContaining(["attachment.encoded_twice", "attachment.guessed_type"]));
  const orders = valuesAt("sms", "input").map((input) => Object.keys(Object(input)).join());
  expect(new Set(orders).size).toBe(2 + 2 * 6 + 24);
});

test("messages have files of text and of bytes, and bodies that fit into one SMS", () => {
  const types = new Set(valuesAt("email.file_type", "message"));
  expect([...types].toSorted()).toEqual("csv gif html ics jpg json md pdf png txt zip".split(" "));
  for (const body of valuesAt("sms.body", "message")) expect(String(body).length).toBeLessThanOrEqual(80);
});

test("refused inputs have keys that are near a name, far from any, or harmful, and are no message at all", () => {
  const inputs = valuesAt("sms", "refused");
  for (const whole of [undefined, null, true, 0, "", "text", 1n, []]) expect(inputs).toContainEqual(whole);
  for (const type of [Date, Map]) expect(inputs).toContainEqual(expect.any(type));
  const keys = inputs.flatMap((input) => Object.keys(Object(input)));
  const expected = "priority scheduleTime scheduled_time To message text toString __proto__ constructor prototype";
  expect(keys).toEqual(expect.arrayContaining(["", ...expected.split(" ")]));
});

type Kind = "message" | "input" | "refused";

function sample(channel: AnyChannel): Readonly<Record<Kind, readonly unknown[]>> {
  return {
    message: fc.sample(messageArbitrary(channel), { numRuns: 2000, seed: 1 }),
    input: fc.sample(inputArbitrary(channel), { numRuns: 2000, seed: 1 }),
    refused: fc.sample(invalidInputArbitrary(channel), { numRuns: 4000, seed: 1 }).map(({ input }) => input),
  };
}

/** Lists the messages of a kind, or what they have in a field, or in a member of their attachments. */
function valuesAt(place: string, kind: Kind): readonly unknown[] {
  const [channel = "", name] = place.split(".");
  const messages = samples[channel]?.[kind] ?? [];
  if (name === undefined) return messages;
  return (name.startsWith("file_") ? messages.flatMap(filesOf) : messages).map((part) => Object(part)[name] as unknown);
}

function filesOf(message: unknown): readonly unknown[] {
  const list: unknown = Object(message).attachments;
  return [list, Object(list).attachment].find(Array.isArray) ?? [];
}
