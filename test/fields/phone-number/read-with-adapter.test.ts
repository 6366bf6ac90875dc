import { describe, expect, it } from "vitest";
import { normalizePhoneNumber } from "../../../src/fields/phone-number/phone-number.ts";
import type { PhoneNumbersAdapter } from "../../../src/schema/options.ts";

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

  it.each(["letters", "extension", "impossible_length", "unknown_country_code", "national_without_country", "several"])(
    "turns the reason %s into the code of that name",
    (reason) => {
      expect(codeWith(answering({ ok: false, reason }))).toBe(`phone_number.${reason}`);
    },
  );

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
    undefined,
    null,
  ])("does not trust the answer %j", (answer) => {
    expect(codeWith(answering(answer))).toBe("phone_number.adapter_failed");
  });

  it.each(["1", "1".repeat(15)])("takes the digits %s", (digits) => {
    expect(codeWith(answering({ ok: true, digits }))).toBeUndefined();
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
