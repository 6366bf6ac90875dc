import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type InvalidInput,
  inputArbitrary,
  invalidInputArbitrary,
  messageArbitrary,
} from "../../src/arbitraries/index.ts";
import { type AnyChannel, checkMessage, email, sms, whatsapp, zalo } from "../../src/index.ts";

const SAMPLES = { numRuns: 2000, seed: 1 };

type Values = readonly unknown[];

/** What a field holds in many messages: absent ones are `undefined`. */
function valuesOf(messages: readonly object[], field: string): Values {
  return messages.map((message) => Reflect.get(message, field) as unknown);
}

function inputsOf(channel: AnyChannel, field: string): Values {
  return valuesOf(fc.sample(inputArbitrary(channel), SAMPLES), field);
}

function messagesOf(channel: AnyChannel, field: string): Values {
  return valuesOf(fc.sample(messageArbitrary(channel), SAMPLES), field);
}

function expectEach(values: Values, patterns: readonly RegExp[]): void {
  const texts = values.filter((value) => typeof value === "string");
  const missing = patterns.filter((pattern) => !texts.some((text) => pattern.test(text)));
  expect(missing).toEqual([]);
}

const attachmentsIn = (lists: Values): readonly Readonly<Record<string, unknown>>[] =>
  lists.flatMap((list) => {
    const inner: unknown = Array.isArray(list) ? list : Object(list).attachment;
    return Array.isArray(inner) ? (inner as Record<string, unknown>[]) : [];
  });

describe("inputs reach every notation", () => {
  test("of phone numbers", () => {
    const values = inputsOf(sms, "to");
    expectEach(values, [/^\d{8,14}$/, /^\+\d+/, /^00\d/, /^tel:\+\d/, /^TEL:\+\d/, /^\uff0b/, /^\+ \d/, /^\(\+\d+\)/]);
    expectEach(values, [
      /\d\(0\) \d/,
      /\d \(0\)\d/,
      /\d-\d/,
      /\d\.\d/,
      /\d \d/,
      /\d\u00a0\d/,
      /\d\u2011\d/,
      /\d\u2013\d/,
      /\d - \d/,
    ]);
    expectEach(values, [
      /^whatsapp:\+/,
      /\d\u30fc\d/,
      /\d\/\d/,
      /^'\d/,
      /^'\+\d+'$/,
      /^="\d+"$/,
      /^\d+\.0$/,
      /^\+\d+\.00$/,
    ]);
    expectEach(values, [/\d@s\.whatsapp\.net$/, /\d:12@c\.us$/, /^\u202a\+.*\u202c$/, /^\+?52155/]);
    expectEach(values, [/\u00ad/, /\u200b/, /\u200e/, /\u2060/, /\ufe0f/, /\ufeff/, /\u{e0020}/u]);
    expectEach(values, [/\d\t\d/, /[\u0660-\u0669]/, /[\u0966-\u096f]/, /[\uff10-\uff19]/]);
    expectEach(values, [/^ /, /^\t/, /^\u00a0/, /^\u2003/, /^\u202f/, /^\u3000/, /\s\s\s$/]);
    for (const value of values) expect(String(value)).toMatch(/\p{Nd}/u);
  });

  test("of points in time", () => {
    const values = inputsOf(sms, "scheduledTime");
    const offsets = [
      "Z",
      "z",
      "-00:00",
      "-00",
      "\\+0530",
      "-03",
      "\\+14",
      "-1200",
      "\\+\\d\\d:\\d\\d",
      "-\\d\\d:\\d\\d",
    ];
    expectEach(
      values,
      offsets.map((offset) => new RegExp(`\\d ?${offset}\\s*$`)),
    );
    expectEach(values, [
      /\dT\d/,
      /\dt\d/,
      /\d \d\d:/,
      /\d:\d\d:\d\D/,
      /\d\.987654/,
      /\d\.000\D/,
      /[Tt ]\d\d:\d\d[^\d:]/,
    ]);
    expectEach(values, [/\u221203:30/, /\+05:30\[Asia\/Kolkata\]/, /\[!asia\/kolkata\]\[u-ca=/, /Z\[Europe\/Berlin\]/]);
    expectEach(values, [
      /-00:00\[/,
      /\+00:00\[GMT\]/,
      /-0330\[-03:30\]/,
      /z\[u-ca=hebrew\]\[x=y\]/,
      /\d\[UTC\]/,
      /\d\[\+05/,
    ]);
    expectEach(values, [/\d Z/, /\d\u00a0Z/, /^\s+\d/, /\s$/, /^0/, /^[1-9]\d{3}-/, /^$/, /^ $/]);
    expect(values).toContain(null);
    expect(values).toContain(undefined);
    const years = values.filter((value) => value instanceof Date).map((date) => date.getUTCFullYear());
    expect(Math.min(...years)).toBeLessThan(1000);
    expect(Math.max(...years)).toBeGreaterThan(9000);
  });

  test("of senders", () => {
    const values = inputsOf(sms, "sender");
    expectEach(values, [/^[A-Za-z]+$/, /[a-z] [A-Za-z0-9]/, /[a-z]\.[A-Za-z0-9]/, /[a-z]-[A-Za-z0-9]/, /^\d{3,15}$/]);
    expectEach(values, [/^\d{16,20}$/, /[^\0-\x7f]/, /^\s+\S/, /\S\s+$/, /^$/, /^\s{2,}$/, /.{12}/]);
    expect(values).toContain(null);
    expect(values).toContain(undefined);
  });

  test("of texts", () => {
    expectEach(inputsOf(sms, "body"), [
      /[€^{}\\[~\]|]/,
      /\n/,
      /\r\n/,
      /\t/,
      /[àé£Δ]/,
      /й{71}/,
      /a{161}/,
      /€{81}/,
      /🙂/,
    ]);
    expectEach(inputsOf(zalo, "template"), [/\n/, /\r\n/, /\t/, /नमस्ते/, /你/, /ß/, /^\?/]);
    expectEach(inputsOf(whatsapp, "template"), [/^a{1025}/, /^é{1025}/, /^(?:🙂){1025}/u, /^A/]);
    expectEach(inputsOf(email, "subject"), [/^A/, /^é/, /^ß/, /^नमस्ते/, /^你/, /^🙂/, /^\?/]);
    expectEach(inputsOf(email, "body"), [/^<p>[^]*<\/p>$/, /^$/, /^\s+$/, /^\u200b/, /^\u2800/, /^[^<]/]);
  });

  test("of addresses", () => {
    expectEach(inputsOf(email, "to"), [
      /^\s+\S/,
      /\s$/,
      /@b\u00fccher\.example/,
      /@B\u00dcCHER\.Example/,
      /@例え/,
      /@почта/,
      /@faß。test/,
      /@col·lecció/,
      /@アニメ・ab．example/,
      /@二〇/,
      /@हिन्दी१/,
      /^\s*'/,
    ]);
    expectEach(inputsOf(email, "to"), [
      /@[^@]*SHOP\.EXAMPLE/,
      /@[^@]*mail\.test/,
      /nobody\.invalid/,
      /example\.com/,
      /example\.org/,
    ]);
    expectEach(inputsOf(email, "to"), [
      /[A-Z].*@/,
      /[!#$%&'*+/=?^_`{|}~-].*@/,
      /\..*\..*@/,
      /@[a-z0-9]+-[a-z0-9-]*\.[a-z0-9-]+\.[a-z]+\.[a-z]+$/,
    ]);
  });

  test("of lists of addresses", () => {
    const values = inputsOf(email, "cc");
    expectEach(values, [
      /\S,\S/,
      /\S, \S/,
      /\S;\S/,
      /\S ; \S/,
      /^$/,
      /^ $/,
      /^,$/,
      /^; ,$/,
      /@.*@.*@.*@/,
      /，/,
      /；/,
      /、/,
    ]);
    for (const absent of [undefined, null, [], {}, [null, ""]]) expect(values).toContainEqual(absent);
    const entries = values.filter((value) => Array.isArray(value)).flat() as Values;
    for (const absent of [undefined, null, "", " "]) expect(entries).toContain(absent);
    expectEach(entries, [/@/]);
  });

  test("of attachments", () => {
    const lists = inputsOf(email, "attachments");
    for (const absent of [
      undefined,
      null,
      "",
      " ",
      [],
      {},
      { attachment: [] },
      { attachment: null },
      { attachment: {} },
    ])
      expect(lists).toContainEqual(absent);
    expect(lists.some((list) => Array.isArray(list) && list.length === 3)).toBe(true);
    expect(lists.some((list) => Object(list).attachment?.length === 3)).toBe(true);
    const all = attachmentsIn(lists);
    const column = (name: string): Values => all.map((attachment) => attachment[name]);
    expect(column("file_data").some((data) => data instanceof Uint8Array)).toBe(true);
    expect(column("file_data").some((data) => data instanceof ArrayBuffer)).toBe(true);
    expectEach(column("file_data"), [
      /^data:text\/plain,/,
      /^data:image\/png;base64,/,
      /\r\n {2}\S/,
      /[-_]/,
      /[+/]/,
      /=$/,
    ]);
    expectEach(column("file_type"), [
      /^ \.[A-Z]+$/,
      /^application\/pdf$/,
      /^image\/(?:png|jpeg|gif)$/,
      /^application\/zip$/,
    ]);
    expectEach(column("file_encoding_type"), [/^base64$/, /^Base64$/, /^$/]);
    expectEach(column("file_name"), [/^scan$/, /\.txt$/, /\.csv$/, /\.html$/, /\.json$/, /\.md$/, /\.ics$/]);
    expectEach(column("file_name"), [/\.png$/, /\.jpg$/, /\.gif$/, /\.pdf$/, /\.zip$/, /^receipt/, /^Terms of use/]);
    expectEach(column("file_name"), [/^logo-2/, /^résumé/, /^चालान/, /^发票/, /^v1\.2/, /^\.hidden/, /^A/, /^🙂/]);
    expect(column("file_type")).toContain(null);
    expect(all.some((attachment) => "file_type" in attachment && attachment["file_type"] === undefined)).toBe(true);
    expect(all.some((attachment) => !("file_type" in attachment))).toBe(true);
    const codes = fc
      .sample(inputArbitrary(email), SAMPLES)
      .flatMap((input) => checkMessage(email, input).warnings.map(({ code }) => code));
    expect(codes).toEqual(expect.arrayContaining(["attachment.encoded_twice", "attachment.guessed_type"]));
  });

  test("of the order of keys", () => {
    const orders = fc.sample(inputArbitrary(sms), SAMPLES).map((input) => Object.keys(input).join());
    expect(new Set(orders).size).toBe(2 + 2 * 6 + 24);
  });
});

describe("messages", () => {
  test("have every number, time, sender and text that is canonical", () => {
    const codes = [/^1202/, /^336/, /^4477/, /^49151/, /^55119/, /^659/, /^8491/, /^9198/, /^97150/];
    expectEach(messagesOf(sms, "to"), codes);
    expectEach(messagesOf(sms, "scheduledTime"), [/Z$/, /\+\d\d:\d\d$/, /-\d\d:\d\d$/, /^21/, /^9/]);
    expectEach(messagesOf(sms, "sender"), [/^\d{3,4}$/, /^\d{14,15}$/, /^[A-Za-z]{2,10}$/, /[ .-]/]);
    expectEach(messagesOf(sms, "body"), [/[€^{}\\[~\]|]/, /\n/, /\r/, /@/, /[ΔΦΓΛΩΠΨΣΘΞ]/, /^.$/, /^[^]{10}/]);
    expectEach(messagesOf(email, "cc"), [/^[^,]+$/, /^[^,]+, [^,]+, [^,]+, [^,]+$/]);
    expectEach(messagesOf(email, "body"), [/^<p>/, /^[^<]/]);
  });

  test("keep well within what one SMS holds", () => {
    for (const body of messagesOf(sms, "body")) expect(String(body).length).toBeLessThanOrEqual(80);
  });

  test("have attachments of text and of bytes", () => {
    const all = attachmentsIn(messagesOf(email, "attachments"));
    const types = new Set(all.map(({ file_type }) => file_type));
    expect([...types].toSorted()).toEqual(
      ["csv", "gif", "html", "ics", "jpg", "json", "md", "pdf", "png", "txt", "zip"].toSorted(),
    );
  });
});

describe("invalid inputs", () => {
  function refused(channel: AnyChannel): readonly InvalidInput[] {
    return fc.sample(invalidInputArbitrary(channel), { numRuns: 10_000, seed: 1 });
  }

  /** What the field holds wherever it has that error. */
  function refusedAs(cases: readonly InvalidInput[], code: string, field: string): Values {
    const faulty = cases.filter(({ codes, paths }) =>
      codes.some((each, index) => each === code && paths[index]?.[0] === field),
    );
    return valuesOf(
      faulty.map(({ input }) => input as object),
      field,
    );
  }

  test("are wrong in one place, in many, or as a whole", () => {
    const cases = refused(sms);
    expect(cases.some(({ codes }) => codes.length === 1)).toBe(true);
    expect(cases.some(({ codes }) => codes.length >= 6)).toBe(true);
    const wholes = cases.filter(({ codes }) => codes.join() === "message.wrong_type").map(({ input }) => input);
    for (const whole of [undefined, null, true, 0, "", "text", 1n, []]) expect(wholes).toContainEqual(whole);
    expect(wholes.some((whole) => whole instanceof Date)).toBe(true);
    expect(wholes.some((whole) => whole instanceof Map)).toBe(true);
  });

  test("have keys that are near a name, far from any, or harmful", () => {
    const keys = new Set(
      refused(sms).flatMap(({ input }) => (typeof input === "object" && input !== null ? Object.keys(input) : [])),
    );
    for (const key of ["priority", "scheduleTime", "scheduled_time", "To", "message", "text", "toString", ""])
      expect(keys).toContain(key);
    for (const key of ["__proto__", "constructor", "prototype"]) expect(keys).toContain(key);
  });

  test("have numbers with every fault", () => {
    const cases = refused(sms);
    expectEach(refusedAs(cases, "phone_number.unexpected_character", "to"), [/\u2800/, /\ufff9/]);
    expectEach(refusedAs(cases, "phone_number.unexpected_character", "to"), [/\*/]);
    expectEach(refusedAs(cases, "phone_number.unexpected_character", "to"), [/~/]);
    expectEach(refusedAs(cases, "phone_number.unexpected_character", "to"), [/_/]);
    expectEach(refusedAs(cases, "phone_number.unexpected_character", "to"), [/=/]);
    expectEach(refusedAs(cases, "phone_number.unexpected_character", "to"), [/%/]);
    expectEach(refusedAs(cases, "phone_number.unexpected_character", "to"), [/;cic=1$/]);
    expectEach(refusedAs(cases, "phone_number.unexpected_character", "to"), [/;phone-context/]);
    expectEach(refusedAs(cases, "phone_number.unexpected_character", "to"), [/^\+\d*\+/]);
    expectEach(refusedAs(cases, "phone_number.scientific_notation", "to"), [/^\d\.\d/, /^\d,\d/, /E\+11$/, /e\+10$/]);
    expectEach(refusedAs(cases, "phone_number.fraction", "to"), [/\.5$/, /\.25$/, /\.000$/, /,0$/]);
    expectEach(refusedAs(cases, "phone_number.whatsapp_id", "to"), [/\d@lid$/, /:2@lid$/, /\d@g\.us$/]);
    expectEach(refusedAs(cases, "phone_number.repeated_country_code", "to"), [/^9191/, /^\+4444/, /^004949/]);
    expectEach(refusedAs(cases, "phone_number.several", "to"), [/ or /, /\n/, /^\d+ \d+$/]);
    expectEach(refusedAs(cases, "phone_number.national_without_country", "to"), [/^\(212\)/, /^8 \(495\)/]);
    expectEach(refusedAs(cases, "phone_number.extension", "to"), [/,,123#$/, /;isub=1$/, / , ext 7$/]);
    expectEach(refusedAs(cases, "phone_number.extension", "to"), [
      / ext\. 12$/,
      /x5$/,
      /;ext=7$/,
      / #123$/,
      / Extn 9$/,
    ]);
    expectEach(refusedAs(cases, "phone_number.several", "to"), [
      /\d,\d/,
      /\d; \d/,
      /\d \/ \d/,
      /\d\|\d/,
      /\d & \d/,
      /\d \+\d/,
    ]);
    expectEach(refusedAs(cases, "phone_number.letters", "to"), [/a/, /O/, /l/, /ß/, /я/, /क/]);
    expectEach(refusedAs(cases, "phone_number.unknown_country_code", "to"), [
      /^\+$/,
      /^-$/,
      /^\(\)$/,
      /^tel:$/,
      /^ \. $/,
      /^\+ \( \) -$/,
      /^999/,
      /^\+210/,
      /^00384/,
    ]);
    expectEach(refusedAs(cases, "phone_number.impossible_length", "to"), [
      /^\d{2,3}$/,
      /^\+/,
      /^00/,
      /^\d{17,18}$/,
      /2{30}$/,
    ]);
    expectEach(refusedAs(cases, "phone_number.national_without_country", "to"), [/^01/, /^07/, /^09/, /^0 6/]);
    expectEach(refusedAs(cases, "phone_number.kept_trunk_prefix", "to"), [/^330/, /^\+/, /^00/]);
    expectEach(refusedAs(cases, "phone_number.control_character", "to"), [
      /\0/,
      /\n/,
      /\r/,
      /\r\n/,
      /\v/,
      /\x1b/,
      /\x7f/,
      /\x85/,
      /\x9f/,
      /\u2028/,
      /\u2029/,
    ]);
  });

  test("have texts with every fault", () => {
    const templates = refused(zalo);
    expectEach(refusedAs(templates, "text.control_character", "template"), [
      /\0/,
      /[\b]/,
      /\v/,
      /\f/,
      /\x1b/,
      /\x7f/,
      /\x80/,
      /\x85/,
      /\x9f/,
    ]);
    expectEach(refusedAs(templates, "text.lone_surrogate", "template"), [/\ud800/, /\udbff/, /\udc00/, /\udfff/]);
    expectEach(refusedAs(templates, "text.blank", "template"), [
      /^$/,
      /^ /,
      /\t/,
      /\n/,
      /\r\n/,
      /\u00a0/,
      /\u200b/,
      /\u2060/,
      /\ufeff/,
      /\u2800/,
      /\u3164/,
    ]);
    expectEach(refusedAs(refused(sms), "sms.too_many_segments", "body"), [/^a{39015}/, /^й{17085}/]);
    expectEach(refusedAs(refused(whatsapp), "text.too_long", "template"), [/^(?:a|é|🙂){32769}/u]);
  });

  test("have points in time with every fault", () => {
    const codes = new Set(refused(sms).flatMap(({ codes }) => codes.filter((code) => code.startsWith("timestamp."))));
    const parts = ["no_such_date", "no_such_time", "no_offset", "malformed_offset", "offset_too_large"];
    const unusual = ["comma_fraction", "minute_fraction", "zone_abbreviation", "unpadded", "printed_date", "date_only"];
    const zones = ["malformed_suffix", "several_zones", "critical_annotation", "unknown_zone", "zone_mismatch"];
    const dates = ["invalid_date", "year_out_of_range", "near_epoch", "control_character", "malformed"];
    const expected = [...parts, ...unusual, ...zones, ...dates].map((reason) => `timestamp.${reason}`);
    expect([...codes].toSorted()).toEqual(expected.toSorted());
  });

  test("have addresses with every fault", () => {
    const cases = refused(email);
    const valuesAs = (code: string): Values => refusedAs(cases, `email_address.${code}`, "to");
    expectEach(valuesAs("mailto"), [/^mailto:.+@/]);
    expectEach(valuesAs("display_name"), [/^Jane Doe <.+>$/]);
    expectEach(valuesAs("quoted_local_part"), [/^"a b"@/, /^""@/, /^a"b@/]);
    expectEach(valuesAs("comment"), [/^jane\(home\)@/, /^\(x\)jane@/]);
    expectEach(valuesAs("address_literal"), [/@\[192\.0\.2\.1\]$/, /@\[IPv6:2001:db8::1\]$/]);
    expectEach(valuesAs("several_addresses"), [/@.*, .*@/, /@[^ ]*;[^ ]*@/, /@[^,; ]* [^,; ]*@/, /，/, /、/]);
    expectEach(valuesAs("too_long"), [/^jane@(?:[a-z0-9-]+mailserver\.){21,40}example$/]);
    expectEach(valuesAs("blank"), [/^jane doe@/, /@shop \.example$/, /@bü cher\.example$/]);
    expectEach(valuesAs("local_part_not_ascii"), [/^jäne@/]);
    expectEach(valuesAs("invisible_character"), [/^jane\u200b@/, /^\ufeffjane@/]);
    expectEach(valuesAs("one_per_line"), [/@[^@]*\n.*@/, /@[^@]*\r\n.*@/]);
    expectEach(valuesAs("quotation_marks"), [/^'.*'$/, /^“.*”$/, /^„.*“$/, /^«.*»$/]);
    expectEach(valuesAs("domain_not_international"), [/\ufffd/, /™$/, /@ｓｈｏｐ/, /a·b/]);
    expectEach(valuesAs("local_part_character"), [/^jane\\doe@/, /^jane:doe@/]);
    expectEach(valuesAs("local_part_dots"), [/^\.jane@/, /^jane\.@/, /^jane\.\.doe@/]);
    expectEach(valuesAs("local_part_too_long"), [/^j{65}@/]);
    expectEach(valuesAs("domain_character"), [/@shop!\.example$/, /@shop:8080\.example$/]);
    expectEach(valuesAs("domain_dots"), [/@\.shop/, /@shop\.\./, /@shop\.example\.$/]);
    expectEach(valuesAs("domain_hyphen"), [/@-shop/, /@shop-\./, /@bücher-\./]);
    expectEach(valuesAs("domain_underscore"), [/@my_shop\./]);
    expectEach(valuesAs("domain_invisible_character"), [/@bü\u200bcher\./]);
    expectEach(valuesAs("domain_all_digits"), [/@shop\.123$/]);
    expectEach(valuesAs("domain_label_too_long"), [/@s{64}\./]);
    const lists = refusedAs(cases, "email_address.local_part_dots", "cc");
    expectEach(lists, [/@.*,\S.*@/, /@.*, .*@/, /@.*;\S.*@/, /@.* ; .*@/]);
    expect(lists.some(Array.isArray)).toBe(true);
  });

  test("have files with every fault", () => {
    const inputs = refused(email).map(({ input }) => Object(input) as object);
    const all = attachmentsIn(valuesOf(inputs, "attachments"));
    const column = (name: string): Values => all.map((attachment) => Object(attachment)[name]);
    expectEach(column("file_name"), [
      /\.\.\/receipt/,
      /^C:\\/,
      /^\.\.$/,
      /^-/,
      /\u202e/,
      /r{252}/,
      /é{126}/,
      /^ $/,
      /^notes$/,
    ]);
    expectEach(column("file_type"), [/^p d f$/, /^\*$/, /^application\/pdf\/1$/, /^p{33}$/]);
    expectEach(column("file_encoding_type"), [/^gzip$/, /^base 64$/, /^utf-8$/]);
    expectEach(column("file_data"), [
      /base64,$/,
      /JVBERi0\*/,
      /^JV=/,
      /^\+-__$/,
      /^JVBERi0xL$/,
      /^JVBERg=$/,
      /^JVBERh==$/,
      /^JVBERi1=$/,
      /a\0b/,
      /cut \ud83d/,
      /^data:text\/plain,$/,
    ]);
  });
});
