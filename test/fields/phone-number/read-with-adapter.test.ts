import { describe, expect, it } from "vitest";
import { normalizePhoneNumber, readPhoneNumber } from "../../../src/fields/phone-number/phone-number.ts";
import { Dataset } from "../../../src/schema/dataset.ts";
import type { Options, PhoneNumbersAdapter } from "../../../src/schema/options.ts";
import { prepareOptions } from "../../../src/schema/prepare-options.ts";
import { Run } from "../../../src/schema/run.ts";

describe("the option phoneNumbers", () => {
  type Answer = ReturnType<PhoneNumbersAdapter["normalize"]>;
  const answering = (answer: unknown) => ({ normalize: () => answer as Answer });
  const codeWith = (phoneNumbers: PhoneNumbersAdapter, input: unknown = "secret 4711"): string | undefined => {
    const result = normalizePhoneNumber(input, { phoneNumbers });
    expect(JSON.stringify(result)).not.toContain("4711");
    return result.ok ? undefined : result.errors[0].code;
  };

  it("takes the place of the rule and is given the text without blanks around it, and the country", () => {
    const asked: unknown[] = [];
    const phoneNumbers: PhoneNumbersAdapter = {
      normalize(...args) {
        asked.push(args);
        return { ok: true, digits: "123" };
      },
    };
    expect(normalizePhoneNumber(" short code ", { phoneNumbers, defaultCountry: "IN" })).toMatchObject({
      value: "123",
    });
    expect(normalizePhoneNumber("919988221100", { phoneNumbers })).toMatchObject({ value: "123" });
    expect(asked).toEqual([
      ["short code", "IN"],
      ["919988221100", undefined],
    ]);
  });

  it.each([
    "letters",
    "extension",
    "impossible_length",
    "unknown_country_code",
    "national_without_country",
    "several",
    "repeated_country_code",
    "scientific_notation",
    "fraction",
    "whatsapp_id",
    "impossible_start",
  ])("turns the reason %s into the code of that name", (reason) => {
    expect(codeWith(answering({ ok: false, reason }))).toBe(`phone_number.${reason}`);
  });

  it("tells the number of digits with impossible_length, and with no other reason", () => {
    const paramsFor = (reason: string): unknown => {
      const result = normalizePhoneNumber("+91 (99) 882", { phoneNumbers: answering({ ok: false, reason }) });
      return result.ok ? undefined : result.errors[0].params;
    };
    expect(paramsFor("impossible_length")).toEqual({ actualDigits: 7 });
    expect(paramsFor("letters")).toEqual({});
    expect(paramsFor("anything else")).toEqual({});
  });

  it.each(["not_mobile", "secret 4711", "control_character", "ambiguous", "", "__proto__", 5, undefined, Symbol("x")])(
    "turns any other reason into phone_number.refused: %s",
    (reason) => {
      expect(codeWith(answering({ ok: false, reason }))).toBe("phone_number.refused");
    },
  );

  it.each([
    { ok: true, digits: "" },
    { ok: true, digits: "0123" },
    { ok: true, digits: "+91" },
    { ok: true, digits: "1".repeat(16) },
    { ok: true, digits: "123\n" },
    { ok: true, digits: 919988221100 },
    { ok: true },
    { ok: "yes", digits: "123" },
    { ok: 1, digits: "123" },
    { digits: "123" },
    {},
    [],
    "123",
    undefined,
    null,
    { ok: true, digits: new String("123") },
    { ok: true, digits: "\u0661\u0662\u0663" },
    Promise.resolve({ ok: true, digits: "123" }),
    Object.create({ ok: true, digits: "123" }),
    new Proxy({}, { get: () => "123" }),
  ])("does not trust the answer %j", (answer) => {
    expect(codeWith(answering(answer))).toBe("phone_number.adapter_failed");
  });

  it.each(["1", "1".repeat(15)])("takes the digits %s", (digits) => {
    expect(codeWith(answering({ ok: true, digits }))).toBeUndefined();
  });

  it.each([
    {
      get ok() {
        throw new Error("secret 4711");
      },
    },
    {
      ok: true,
      get digits() {
        throw new Error("secret 4711");
      },
    },
    {
      ok: false,
      reason: {
        toString() {
          throw new Error("secret 4711");
        },
      },
    },
  ])("survives an answer that throws when it is looked at: %#", (answer) => {
    expect(codeWith(answering(answer))).toBe("phone_number.adapter_failed");
  });

  it("reads each property of an answer once", () => {
    const digits = ["123", "not digits"];
    const answer = {
      ok: true,
      get digits() {
        return digits.shift();
      },
    };
    expect(normalizePhoneNumber("x", { phoneNumbers: answering(answer) })).toMatchObject({ value: "123" });
  });

  it("takes no answer from Object.prototype", () => {
    const read = (text: string, options: Options): (() => readonly unknown[]) => {
      const dataset = new Dataset(text, new Run(prepareOptions(options)));
      return () => [
        readPhoneNumber(text, dataset),
        ...(dataset.issues ?? []).map((issue) => Reflect.get(issue, "definition").code),
      ];
    };
    const reads = [
      read("x", { phoneNumbers: answering({}) }),
      read("x", { phoneNumbers: answering({ ok: false }) }),
      read("+91 99882 21100", {}),
      read("99882 21100", { defaultCountry: "IN" }),
      read("+999 12345678", {}),
    ];
    const inherited = {
      ok: true,
      digits: "666",
      reason: "letters",
      problem: {},
      params: {},
      warnings: [1],
      number: "1",
      999: {},
      offset: 7,
    };
    let results: unknown;
    try {
      Object.assign(Object.prototype, inherited);
      results = reads.map((readAgain) => readAgain());
    } finally {
      for (const key of Object.keys(inherited)) Reflect.deleteProperty(Object.prototype, key);
    }
    expect(results).toEqual([
      [undefined, "phone_number.adapter_failed"],
      [undefined, "phone_number.refused"],
      ["919988221100"],
      ["919988221100"],
      [undefined, "phone_number.unknown_country_code"],
    ]);
  });

  it("gives no warning about a number that the adapter took", () => {
    const result = normalizePhoneNumber("44 20 7946 0958", {
      phoneNumbers: answering({ ok: true, digits: "442079460958" }),
    });
    expect(result.warnings).toEqual([]);
  });

  it("reports an adapter that throws, without its words", () => {
    const phoneNumbers: PhoneNumbersAdapter = {
      normalize(text) {
        throw new Error(text);
      },
    };
    expect(codeWith(phoneNumbers)).toBe("phone_number.adapter_failed");
  });

  it("is not asked about controls, other types and absent values", () => {
    const phoneNumbers = answering({ ok: true, digits: "1" });
    expect(codeWith(phoneNumbers, "1\n")).toBe("phone_number.control_character");
    expect(codeWith(phoneNumbers, 4.5)).toBe("field.wrong_type");
    expect(codeWith(phoneNumbers, " ")).toBe("field.required");
  });
});
