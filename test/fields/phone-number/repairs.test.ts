import { describe, expect, it } from "vitest";
import { normalizePhoneNumber } from "../../../src/fields/phone-number/phone-number.ts";
import { itReads } from "../../support/phone-examples.ts";

describe("invisible characters", () => {
  itReads([
    ["\u200e+919988221100", undefined, "919988221100", "invisible_character"],
    ["\u202a+919988221100\u202c", undefined, "919988221100", "invisible_character"],
    ["\u202d 99882 21100 \u202c", "IN", "919988221100", "invisible_character"],
    ["+9199882\u00ad21100", undefined, "919988221100", "invisible_character"],
    ["\ufeff919988221100", undefined, "919988221100", "invisible_character"],
    ["91998822\u200b1100", undefined, "919988221100", "invisible_character"],
    ["+1\ufe0f-202-555-0147", undefined, "12025550147", "invisible_character"],
    ["\u3164919988221100", undefined, "919988221100", "invisible_character"], // a letter by its category
    ["919988221100\u{e0020}", undefined, "919988221100", "invisible_character"],
    ["tel\u200b:+919988221100", undefined, "919988221100", "invisible_character"],
    ["+9\ufe0f\u20e31\ufe0f\u20e3 99882 21100", undefined, "919988221100", "invisible_character"],
    ["+9\u20e31\u20e3 99882 21100", undefined, "919988221100", ""],
    ["919988221100.0\u200b", undefined, "919988221100", "invisible_character spreadsheet"],
    // An error says all that there is to say.
    ["\u200e+91 99882", undefined, undefined, "impossible_length"],
    ["\u200b", undefined, undefined, "unknown_country_code"],
    ["+91\u280099882 21100", undefined, undefined, "unexpected_character"], // an empty braille cell is not ignorable
    ["+91\ufff999882 21100", undefined, undefined, "unexpected_character"],
  ]);

  it("names the first one and its place", () => {
    expect(normalizePhoneNumber(" \u{e0001}+91 99882\u200b 21100")).toMatchObject({
      warnings: [{ params: { offset: 1, character: "U+E0001" } }],
    });
    expect(normalizePhoneNumber("  +91 99882\u200b 21100")).toMatchObject({
      warnings: [{ params: { offset: 11, character: "U+200B" } }],
    });
  });
});

describe("the marks of spreadsheets", () => {
  itReads([
    ["919988221100.0", undefined, "919988221100", "spreadsheet"],
    ["919988221100.00", undefined, "919988221100", "spreadsheet"],
    ["9988221100.0", "IN", "919988221100", "spreadsheet"],
    ["+919988221100.0", undefined, "919988221100", "spreadsheet"],
    ["00919988221100.0", undefined, "919988221100", "spreadsheet"],
    ["'919988221100", undefined, "919988221100", "spreadsheet"],
    ["'+91 99882 21100", undefined, "919988221100", "spreadsheet"],
    ["'09988221100'", "IN", "919988221100", "spreadsheet"],
    ['="919988221100"', undefined, "919988221100", "spreadsheet"],
    ['="+91 99882 21100"', undefined, "919988221100", "spreadsheet"],
    ["'919988221100.0", undefined, "919988221100", "spreadsheet"],
    ["'", undefined, undefined, "unknown_country_code"],
    ["''", undefined, undefined, "unknown_country_code"],
    ['=""', undefined, undefined, "unknown_country_code"],
    ['"919988221100"', undefined, undefined, "unexpected_character"],
    ["=919988221100", undefined, undefined, "unexpected_character"],
    ["919988221100'", undefined, undefined, "unexpected_character"],
    ["''919988221100", undefined, undefined, "unexpected_character"],
    // Any other fraction.
    ["919988221100.5", undefined, undefined, "fraction"],
    ["919988221100.25", undefined, undefined, "fraction"],
    ["9988221100.01", "IN", undefined, "fraction"],
    ["9988221100.000", "IN", undefined, "fraction"],
    ["9988221100,0", "IN", undefined, "fraction"],
    // Dots as separators.
    ["99882.21100", "IN", "919988221100", ""],
    ["06.12.34.56.70", "FR", "33612345670", ""],
    ["06.12.34.56.00", "FR", "33612345600", ""],
    ["+49 151 23456.78", undefined, "491512345678", ""],
    ["+43.664.123456.0", undefined, "436641234560", ""],
    // But no one groups like this: the zero may be a decimal.
    ["+49 151 2345678.0", undefined, undefined, "fraction"],
    ["0151 2345678.0", "DE", undefined, "fraction"],
    ["+62-812-345-678.0", undefined, undefined, "fraction"],
    ["tel:+43 664 12345.5", undefined, undefined, "fraction"],
    ["+55 (11) 91234567.00", undefined, undefined, "fraction"],
    ["0612345 6.00", "FR", undefined, "fraction"],
    // The digits that are not there nobody can give back.
    ["4.47900E+11", "GB", undefined, "scientific_notation"],
    ["9.19988E+11", undefined, undefined, "scientific_notation"],
    ["9,19988E+11", undefined, undefined, "scientific_notation"],
    ["9.19988221100e11", undefined, undefined, "scientific_notation"],
    ["919988e6", undefined, undefined, "scientific_notation"],
    ["9.19988E 11", undefined, undefined, "scientific_notation"],
    ["'9.2E+11", undefined, undefined, "scientific_notation"],
    ["9.19988E+1100", undefined, undefined, "letters"],
    ["9.19988E", undefined, undefined, "letters"],
  ]);
});

describe("WhatsApp's ids", () => {
  itReads([
    ["whatsapp:+919988221100", undefined, "919988221100", ""],
    ["WhatsApp:+91 99882 21100", undefined, "919988221100", ""],
    ["whatsapp:919988221100", undefined, "919988221100", ""],
    ["whatsapp:9988221100", "IN", "919988221100", ""],
    ["34612345678@s.whatsapp.net", undefined, "34612345678", ""],
    ["34612345678@c.us", undefined, "34612345678", ""],
    ["34612345678:12@s.whatsapp.net", undefined, "34612345678", ""],
    ["34612345678:3@C.US", undefined, "34612345678", ""],
    ["34612345678.0:12@s.whatsapp.net", undefined, "34612345678", ""],
    ["34612345678_1:12@s.whatsapp.net", undefined, "34612345678", ""],
    ["+34 612 345 678@c.us", undefined, "34612345678", ""],
    // Their digits always begin with the country code.
    ["34612345678@c.us", "DE", "34612345678", ""],
    ["9988221100@c.us", "IN", undefined, "impossible_length"],
    ["09988221100@c.us", "IN", undefined, "unknown_country_code"],
    ["5215512345678@c.us", undefined, "525512345678", "old_prefix"],
    ["120363025246125486@g.us", undefined, undefined, "whatsapp_id"],
    ["919988221100-1398765432@g.us", undefined, undefined, "whatsapp_id"],
    ["123456789012345@lid", undefined, undefined, "whatsapp_id"],
    ["123456789012345:2@lid", undefined, undefined, "whatsapp_id"],
    ["status@broadcast", undefined, undefined, "whatsapp_id"],
    ["120363025246125486@newsletter", undefined, undefined, "whatsapp_id"],
    ["34612345678@example.com", undefined, undefined, "unexpected_character"],
    ["34612345678:12", undefined, undefined, "unexpected_character"],
  ]);
});

describe("Mexico's old prefix", () => {
  itReads([
    ["+5215512345678", undefined, "525512345678", "old_prefix"],
    ["+52 1 762 100 9517", undefined, "527621009517", "old_prefix"],
    ["5215512345678", undefined, "525512345678", "old_prefix"],
    ["005215512345678", undefined, "525512345678", "old_prefix"],
    ["+52 1 155 123 4567", undefined, "521551234567", "old_prefix not_mobile"],
    ["+525512345678", undefined, "525512345678", ""],
    ["+52 1 55 1234 567", undefined, "521551234567", "not_mobile"],
    ["+52 1 55 1234 56789", undefined, undefined, "impossible_length"],
  ]);
});

describe("dashes and slashes", () => {
  itReads([
    [
      "\uff0b\uff11\u3000\uff08\uff16\uff15\uff10\uff09\u3000\uff12\uff15\uff13\u30fc\uff10\uff10\uff10\uff10",
      undefined,
      "16502530000",
      "",
    ],
    ["090\u30fc1234\u30fc5678", "JP", "819012345678", ""],
    ["+49171/1234567", undefined, "491711234567", ""],
    ["0171/1234567", "DE", "491711234567", ""],
    ["0171 / 123 45 67", "DE", "491711234567", ""],
    ["+49 30/1234567", undefined, "49301234567", "not_mobile"],
    ["030/1234567", "DE", "49301234567", "not_mobile"],
    ["49171/1234567", undefined, "491711234567", "no_plus"],
    ["0664/1234567", "AT", "436641234567", ""],
    ["+91/9988221100", undefined, "919988221100", ""],
    ["98123/45678", "IN", "919812345678", ""],
    ["0171/123/4567", "DE", "491711234567", ""],
    ["0171\uff0f1234567", "DE", "491711234567", ""],
    // As many digits as a mobile number before the slash.
    ["01711234567/8", "DE", undefined, "several"],
    ["9812345678/79", "IN", undefined, "several"],
    ["9812345678/9812345679", "IN", undefined, "several"],
    ["+919812345678/9812345679", undefined, undefined, "several"],
    // At an end.
    ["/9988221100", "IN", undefined, "unexpected_character"],
    ["+/919988221100", undefined, undefined, "unexpected_character"],
    ["9988221100/", "IN", undefined, "unexpected_character"],
    ["/", "IN", undefined, "unexpected_character"],
    // A tail of one or two digits.
    ["9812345678-79", "IN", undefined, "several"],
    ["9988221100/1/2", "IN", undefined, "several"],
    ["98765 43210 / 11 / 12", "IN", undefined, "several"],
    ["+49 171 1234567-8-9", undefined, undefined, "several"],
    ["+33 6-12-34-56-78", undefined, "33612345678", ""],
    ["06-12-34-56-78", "FR", "33612345678", ""],
    ["06/12/34/56/78", "FR", "33612345678", ""],
    ["9812345678 - 9", "IN", undefined, "several"],
    ["09812345678-79", "IN", undefined, "several"],
    ["919812345678-79", "IN", undefined, "several"],
    ["+91 98123 45678-79", undefined, undefined, "several"],
    ["+91 98123 45678\u201379", undefined, undefined, "several"],
    ["0091 98123 45678-79", "US", undefined, "several"],
    ["919812345678-79", undefined, undefined, "several"],
    ["+1 415 555 2671-72", undefined, undefined, "several"],
    ["+44 (0)7911 123456-57", undefined, undefined, "several"],
    ["0044 (0)7911 123456-57", "IN", undefined, "several"],
    ["44 (0)7911 123456-57", "GB", undefined, "several"],
    ["+39 (0)6 698 12-34", undefined, "39066981234", "not_mobile"], // here it belongs to the number
    ["9812345678-123", "IN", "919812345678123", "not_mobile"], // three digits are no tail
    ["9812345678-123-4", "IN", undefined, "impossible_length"],
    ["+290 2345/6", undefined, "29023456", "not_mobile"], // four digits before the slash, no mobile number has so few
    ["+247 4123/4", undefined, "24741234", ""],
    ["98123/45678/9", "IN", undefined, "several"],
    // The last pair of a number is none.
    ["+971 (0)50 000 000-0", undefined, "971500000000", ""], // the bracketed zero does not count
    ["8 (912) 345-67-89", "RU", "79123456789", ""],
    ["06-12-34-56-78", "FR", "33612345678", ""],
    ["+49 1512 345678-9", undefined, "4915123456789", ""], // ten digits and eleven are mobile lengths
    ["+49 30 12345-67", undefined, "49301234567", "not_mobile"],
    ["98123 45678 79", "IN", "981234567879", "foreign not_mobile"], // a blank is no dash
  ]);
});

describe("several numbers", () => {
  itReads([
    // Five digits on each side of a slash.
    ["12345/67890", undefined, undefined, "several"],
    ["12345/6789", undefined, undefined, "impossible_length"],
    ["1234/567890123", undefined, undefined, "impossible_length"],
    // A mobile number, and what is one of the same country, or with its own country code or trunk prefix.
    ["+919812345678 09812345679", "IN", undefined, "several"],
    ["+919812345678 4915123456789", undefined, undefined, "several"],
    ["202 555 0147 202 555 0148", "US", undefined, "several"],
    ["+919812345678 12345", undefined, undefined, "impossible_length"],
    ["9812345678 12345", "IN", undefined, "impossible_length"],
    ["9988221100\n9988221101", "IN", undefined, "several"],
    ["+91 99882 21100\r\n+91 99882 21101", undefined, undefined, "several"],
    ["99882 21100\u202899882 21101", "IN", undefined, "several"],
    ["9988221100 or 9988221101", "IN", undefined, "several"],
    ["9988221100 oder 9988221101", "IN", undefined, "several"],
    ["9988221100 या 9988221101", "IN", undefined, "several"],
    ["9988221100 9988221101", "IN", undefined, "several"],
    ["+91 99882 21100 +91 99882 21101", undefined, undefined, "several"],
    ["+91 99882 21100 99882 21101", undefined, undefined, "several"],
    ["919988221100 919988221101", undefined, undefined, "several"],
    ["(202) 555-0147 (202) 555-0148", "US", undefined, "several"],
    ["9988221100\u30019988221101", "IN", undefined, "several"],
    ["9988221100\u060c 9988221101", "IN", undefined, "several"],
    ["9988221100\\9988221101", "IN", undefined, "several"],
    ["+919988221100 ::: +919988221101", undefined, undefined, "several"],
    ["9988221100<br>9988221101", "IN", undefined, "several"],
    ["9988221100 * 9988221101", "IN", undefined, "several"],
    // One number with something in it.
    ["+49 1512*3456789", undefined, undefined, "unexpected_character"],
    ["+49 15123_4567890", undefined, undefined, "unexpected_character"],
    ["4111 1111 1111 1111", undefined, undefined, "impossible_length"],
    // One number on two lines, or a line break behind it.
    ["99882\n21100", "IN", undefined, "control_character"],
    ["\n9988221100\n", "IN", undefined, "control_character"],
  ]);
});

describe("extensions", () => {
  itReads([
    ["(800) 901-3355 , ext 7246433", "US", undefined, "extension"],
    ["(800) 901-3355 ,extension 7246433", "US", undefined, "extension"],
    ["tel:+64-3-331-6005;isub=12345", undefined, undefined, "extension"],
    ["+12679000000,,123456789012345#", undefined, undefined, "extension"],
    ["+12679000000,123#", undefined, undefined, "extension"],
    ["+39 02 1234567 int. 5", undefined, undefined, "extension"],
    ["+7 495 123-45-67 доб. 12", undefined, undefined, "extension"],
    ["+34 912 345 678 ext: 12", undefined, undefined, "extension"],
    ["+1 202 555 0147 \uff5812", undefined, undefined, "extension"],
    ["+49 30 1234567 Durchwahl 12", undefined, undefined, "extension"],
    ["030 1234567 DW 12", "DE", undefined, "extension"],
    ["+48 22 123 45 67 wew. 12", undefined, undefined, "extension"],
    ["+90 212 123 45 67 dahili 12", undefined, undefined, "extension"],
    ["+81 3-1234-5678 内線12", undefined, undefined, "extension"],
    ["+86 10 12345678 转123", undefined, undefined, "extension"],
    ["+886 2 1234 5678 分機 12", undefined, undefined, "extension"],
    ["tel:+1-914-555-0147;phone-context=+1-914-555", undefined, undefined, "unexpected_character"],
  ]);
});

describe("country codes", () => {
  itReads([
    ["+91 91 99882 21100", undefined, undefined, "repeated_country_code"],
    ["91919988221100", undefined, undefined, "repeated_country_code"],
    ["0091 91 99882 21100", undefined, undefined, "repeated_country_code"],
    ["+33 33 6 12 34 56 78", undefined, undefined, "repeated_country_code"],
    ["+971 971 50 123 4567", undefined, undefined, "repeated_country_code"],
    ["+1 1 415 555 2671", undefined, undefined, "repeated_country_code"],
    ["+91 +91 99882 21100", undefined, undefined, "repeated_country_code"],
    ["+5+511900000000", undefined, undefined, "unexpected_character"],
    ["+91 +44 7700 900000", undefined, undefined, "unexpected_character"],
    // The whole has a mobile length.
    ["+39 392 123 4567", undefined, "393921234567", ""],
    ["+91 91988 22110", undefined, "919198822110", ""],
    ["+55 55 99123 4567", undefined, "5555991234567", ""],
    // The rest is no mobile number.
    ["+91 91 20882 21100", undefined, "91912088221100", "not_mobile"],
    ["+0064 3 331 6005", undefined, undefined, "unknown_country_code"],
    ["+ 00 64 3 331 6005", undefined, undefined, "unknown_country_code"],
    ["+01164 3 331 6005", undefined, undefined, "unknown_country_code"],
    ["+0011 64 3 331 6005", "AU", undefined, "unknown_country_code"],
    // Belarusian numbers that begin like a trunk prefix.
    ["+3758001234", undefined, "3758001234", "not_mobile"],
    ["+3758001234567", undefined, "3758001234567", "not_mobile"],
    ["+3758011234567", undefined, "3758011234567", "not_mobile"],
    ["+37582004910060", undefined, "37582004910060", "not_mobile"],
    ["+37582012345678", undefined, "37582012345678", "not_mobile"],
    ["+375 0 29 123 45 67", undefined, undefined, "kept_trunk_prefix"],
  ]);

  it.each([
    ["+0064 3 331 6005", 2],
    ["+01164 3 331 6005", 3],
  ])("of %j it says how many digits to delete", (text, prefixDigits) => {
    expect(normalizePhoneNumber(text)).toMatchObject({
      errors: [
        { params: { prefixDigits }, message: expect.stringContaining(`Delete the first ${prefixDigits} digits`) },
      ],
    });
    expect(normalizePhoneNumber("+0 12345678")).toMatchObject({ errors: [{ params: {} }] });
  });
});

describe("a word about a stranger", () => {
  itReads([
    ["81999998888", undefined, "81999998888", "not_mobile"],
    ["9512345678", undefined, "9512345678", "not_mobile"],
    ["+9198212345678", undefined, "9198212345678", "not_mobile"],
    ["+9198212345", undefined, "9198212345", "not_mobile"],
    ["+442079460958", undefined, "442079460958", "not_mobile"],
    ["447700900000", undefined, "447700900000", ""],
    // Separators between digits without a plus.
    ["44 7700 900000", undefined, "447700900000", "no_plus"],
    ["(91) 99882 21100", undefined, "919988221100", "no_plus"],
    ["(91)9988221100", undefined, "919988221100", "no_plus"],
    ["1-202-555-0147", undefined, "12025550147", "no_plus"],
    [" 447700900000 ", undefined, "447700900000", ""],
    ["tel:447700900000", undefined, "447700900000", ""],
    ["-447700900000", undefined, "447700900000", ""],
    ["447700\u200b900000", undefined, "447700900000", "invisible_character"],
    ["00 44 7700 900000", undefined, "447700900000", ""],
    ["44 7700 900000", "GB", "447700900000", ""],
    // An area code in brackets.
    ["(212) 555-0123", undefined, undefined, "national_without_country"],
    ["(555) 123-4567", undefined, undefined, "national_without_country"],
    ["(1-800) 555 0123", undefined, undefined, "national_without_country"],
    ["[415] 555-2671", undefined, undefined, "national_without_country"],
    ["\uff08212\uff09555-0123", undefined, undefined, "national_without_country"],
    ["8 (495) 123-45-67", undefined, undefined, "national_without_country"],
    ["(351) 234-5678", undefined, undefined, "national_without_country"],
    ["(3) 9123 4567", undefined, undefined, "national_without_country"],
    ["1 (415) 555-2671", undefined, "14155552671", "no_plus"],
    ["(+1 415) 555-2671", undefined, "14155552671", ""],
    ["(0044 20) 7946 0958", undefined, "442079460958", "not_mobile"],
    ["(212 555-0123", undefined, undefined, "impossible_length"],
  ]);
});
