import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inputArbitrary, invalidInputArbitrary, messageArbitrary } from "../../src/arbitraries/index.ts";
import { type AnyChannel, checkMessage, email, findChannel, unwrap } from "../../src/index.ts";

const inputs = remember((name) => fc.sample(inputArbitrary(channelOf(name)), { numRuns: 2000, seed: 1 }));
const messages = remember((name) => fc.sample(messageArbitrary(channelOf(name)), { numRuns: 2000, seed: 1 }));
const rejected = remember((name) => fc.sample(invalidInputArbitrary(channelOf(name)), { numRuns: 4000, seed: 1 }));

/** Notations that stand somewhere in a text of the field: pieces between blanks, and forms that need more than a piece. */
type Notations = [place: string, pieces: string, forms?: readonly RegExp[]];

const INPUTS: readonly Notations[] = [
  [
    "sms.to",
    "tel:+ TEL:+ whatsapp:+ (+ (0) - . \u2011 \u2013 \u30fc / ' =\" .00 @s.whatsapp.net :12@c.us \u202a \u00ad \u200b \u2060 \ufe0f \ufeff \u{e0020} \uff10 \u0966",
    [/^\d{8,14}$/, /^00\d/, /^\+?52155/, /\d \d/],
  ],
  [
    "sms.scheduledTime",
    "Z z -00:00 +0530 -1200 .987654 .000 \u221203:30 [Asia/Kolkata] [!asia/kolkata][u-ca= Z[Europe/Berlin] [GMT] -0330[-03:30] z[u-ca=hebrew][x=y] [UTC] [+05",
    [/\dt\d/, /\d \d\d:/, /[Tt ]\d\d:\d\d[^\d:]/],
  ],
  ["sms.sender", "", [/^[A-Za-z]+$/, /^\d{3,15}$/, /[^\0-\x7f]/, /^\+\d/]],
  ["sms.body", "€ ^ { ~ \\n \\r\\n \\t é Δ 🙂 {{1}}", [/й{71}/, /a{161}/, /€{81}/]],
  ["zalo.template", "\\n \\r\\n \\t नमस्ते 你 ß undefined &amp; <br>"],
  ["whatsapp.template", "{{first_name}}", [/^(?:a|é|🙂){1025}/u]],
  ["email.subject", "é ß नमस्ते 你 🙂"],
  ["email.body", "<p> \u200b \u2800", [/^$/, /^[^<]/]],
  [
    "email.to",
    "@bücher.example @BÜCHER.Example @例え @почта @faß。test @col·lecció @アニメ・ab． @二〇 @हिन्दी१ SHOP.EXAMPLE .invalid",
  ],
  ["email.cc", "， ； 、 ;", [/\S, \S/, /@.*@.*@.*@/]],
];

const MESSAGES: readonly Notations[] = [
  ["sms.scheduledTime", "", [/Z$/, /\+\d\d:\d\d$/, /-\d\d:\d\d$/]],
  ["sms.body", "€ \\n \\r @ Δ"],
  ["email.cc", "", [/^[^,]+$/, /^[^,]+, [^,]+, [^,]+, [^,]+$/]],
];

/** Where the field has that error. */
const REJECTED: readonly [code: string, ...Notations][] = [
  ["phone_number.unexpected_character", "sms.to", "\u2800 * ~ _ = % ;cic=1 ;phone-context"],
  ["phone_number.scientific_notation", "sms.to", "E+11 e+10"],
  ["phone_number.fraction", "sms.to", ".5 .000 ,0"],
  ["phone_number.whatsapp_id", "sms.to", ":2@lid @g.us"],
  ["phone_number.several", "sms.to", ", ; / | & + or \\n"],
  ["phone_number.national_without_country", "sms.to", "(212) 8 (495)", [/^01/, /^07/]],
  ["phone_number.extension", "sms.to", ",,123# ;isub=1 ext. x5 ;ext=7 #123 Extn"],
  ["phone_number.kept_trunk_prefix", "sms.to", "", [/^330/, /^\+/, /^00/]],
  ["text.control_character", "zalo.template", "\0 \b \\v \\f \x1b \x7f \x85"],
  ["text.lone_surrogate", "zalo.template", "\ud800 \udbff \udc00 \udfff"],
  ["text.blank", "zalo.template", "\\t \\n \u00a0 \u200b \u2060 \ufeff \u2800 \u3164"],
  ["email_address.several_addresses", "email.to", "， 、 ;"],
  ["email_address.quotation_marks", "email.to", "“ „ «"],
  ["email_address.quoted_local_part", "email.to", '""@ a"b@'],
  ["email_address.comment", "email.to", "jane(home)@ (x)jane@"],
  ["email_address.address_literal", "email.to", "@[192.0.2.1] @[IPv6:2001:db8::1]"],
  ["email_address.domain_not_international", "email.to", "\ufffd ™ ｓｈｏｐ a·b"],
];

const FILES: readonly [name: string, ofInputs: string, ofRejected: string][] = [
  [
    "file_name",
    ".txt .csv .html .json .md .ics .png .jpg .gif .pdf .zip scan Terms logo-2 résumé चालान 发票 v1.2 .hidden 🙂",
    "../receipt C:\\ .. - \u202e rrrrr ééééé notes",
  ],
  ["file_type", "application/pdf image/png image/jpeg image/gif application/zip", "* application/pdf/1 ppppp"],
  ["file_encoding_type", "base64 Base64", "gzip utf-8"],
  [
    "file_data",
    "data:text/plain, data:image/png;base64, \\r\\n - _ + / =",
    "base64, * JV= +-__ JVBERi0xL JVBERg= JVBERh== JVBERi1= \0 \ud83d data:text/plain,",
  ],
];

describe("inputs", () => {
  test.each(INPUTS)("have every notation of %s", (place, pieces, forms) => {
    expectEach(valuesAt(inputs, place), pieces, forms);
  });

  test.each<readonly [string, readonly unknown[]]>([
    ["sms.scheduledTime", [undefined, null, "", " "]],
    ["sms.sender", [undefined, null, ""]],
    ["email.cc", [undefined, null, "", " ", [], {}, [null, ""]]],
    [
      "email.attachments",
      [undefined, null, "", " ", [], {}, { attachment: [] }, { attachment: null }, { attachment: {} }],
    ],
  ])("have every way in which %s is absent", (place, absent) => {
    for (const value of absent) expect(valuesAt(inputs, place)).toContainEqual(value);
  });

  test("have dates of all years, and lists in both forms", () => {
    const years = valuesAt(inputs, "sms.scheduledTime").flatMap((time) =>
      time instanceof Date ? [time.getUTCFullYear()] : [],
    );
    expect([Math.min(...years) < 1000, Math.max(...years) > 9000]).toEqual([true, true]);
    expect(valuesAt(inputs, "email.cc").some(Array.isArray)).toBe(true);
    const lists = valuesAt(inputs, "email.attachments");
    for (const list of [lists, lists.map((value) => Object(value).attachment)]) {
      expect(list.some((value) => Array.isArray(value) && value.length === 3)).toBe(true);
    }
  });

  test("have bytes, files encoded twice, and types to guess", () => {
    const data = filesIn(inputs("email")).map((file) => file["file_data"]);
    for (const type of [Uint8Array, ArrayBuffer]) expect(data.some((value) => value instanceof type)).toBe(true);
    const codes = inputs("email").flatMap((input) => checkMessage(email, input).warnings.map(({ code }) => code));
    expect(codes).toEqual(expect.arrayContaining(["attachment.encoded_twice", "attachment.guessed_type"]));
  });

  test("have their keys in any order", () => {
    const orders = inputs("sms").map((input) => Object.keys(input).join());
    expect(new Set(orders).size).toBe(2 + 2 * 6 + 24);
  });
});

describe("messages", () => {
  test.each(MESSAGES)("have every form of %s", (place, pieces, forms) => {
    expectEach(valuesAt(messages, place), pieces, forms);
  });

  test("have files of text and of bytes, and bodies that fit into one SMS", () => {
    const types = new Set(filesIn(messages("email")).map((file) => file["file_type"]));
    expect([...types].toSorted()).toEqual("csv gif html ics jpg json md pdf png txt zip".split(" "));
    for (const body of valuesAt(messages, "sms.body")) expect(String(body).length).toBeLessThanOrEqual(80);
  });
});

describe("invalid inputs", () => {
  test.each(REJECTED)("have every notation with %s in %s", (code, place, pieces, forms) => {
    const field = place.split(".")[1];
    const isFaulty = ({ codes, paths }: (typeof cases)[number]): boolean =>
      codes.some((each, index) => each === code && paths[index]?.[0] === field);
    const cases = rejected(place);
    expectEach(
      valuesAt(() => cases.filter(isFaulty).map(({ input }) => Object(input)), place),
      pieces,
      forms,
    );
  });

  test.each(FILES)("and inputs have every kind of %s", (name, ofInputs, ofRejected) => {
    expectEach(
      filesIn(inputs("email")).map((file) => file[name]),
      ofInputs,
    );
    expectEach(
      filesIn(rejected("email").map(({ input }) => Object(input))).map((file) => file[name]),
      ofRejected,
    );
  });

  test("are wrong in one place, in many, or as a whole", () => {
    const cases = rejected("sms");
    expect(cases.some(({ codes }) => codes.length === 1)).toBe(true);
    expect(cases.some(({ codes }) => codes.length >= 6)).toBe(true);
    const wholes = cases.filter(({ codes }) => codes.join() === "message.wrong_type").map(({ input }) => input);
    for (const whole of [undefined, null, true, 0, "", "text", 1n, []]) expect(wholes).toContainEqual(whole);
    for (const type of [Date, Map]) expect(wholes.some((whole) => whole instanceof type)).toBe(true);
  });

  test("have keys that are near a name, far from any, or harmful", () => {
    const keys = new Set(rejected("sms").flatMap(({ input }) => Object.keys(Object(input))));
    const expected = "priority scheduleTime scheduled_time To message text toString __proto__ constructor prototype";
    for (const key of ["", ...expected.split(" ")]) expect(keys).toContain(key);
  });
});

function channelOf(place: string): AnyChannel {
  return unwrap(findChannel(place.split(".")[0] ?? ""));
}

/** The samples of each channel, taken once. */
function remember<T>(sample: (channel: string) => T): (place: string) => T {
  const known = new Map<string, T>();
  return (place) => {
    const name = channelOf(place).name;
    const samples = known.get(name) ?? sample(name);
    known.set(name, samples);
    return samples;
  };
}

function valuesAt(samples: (place: string) => readonly object[], place: string): readonly unknown[] {
  return samples(place).map((message) => Reflect.get(message, place.split(".")[1] ?? "") as unknown);
}

function filesIn(list: readonly object[]): readonly Readonly<Record<string, unknown>>[] {
  return list.flatMap((message) => {
    const attachments: unknown = Reflect.get(message, "attachments");
    const files: unknown = Array.isArray(attachments) ? attachments : Object(attachments).attachment;
    return Array.isArray(files) ? files.map((file): Record<string, unknown> => Object(file)) : [];
  });
}

/** `\n` and the like are written with their backslash among the pieces, which blanks separate. */
function expectEach(values: readonly unknown[], pieces: string, forms: readonly RegExp[] = []): void {
  const texts = values.flat().filter((value) => typeof value === "string");
  const wanted = pieces
    .split(" ")
    .map((piece) => piece.replaceAll(/\\([nrtvf])/g, (_, letter) => ESCAPES[letter] ?? ""));
  expect(wanted.filter((piece) => !texts.some((text) => text.includes(piece)))).toEqual([]);
  expect(forms.filter((form) => !texts.some((text) => form.test(text)))).toEqual([]);
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", v: "\v", f: "\f" };
