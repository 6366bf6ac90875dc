import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messageArbitrary } from "../../src/arbitraries/index.ts";
import {
  email,
  normalizeAddressList,
  normalizeEmailAddress,
  normalizePhoneNumber,
  normalizeTimestamp,
  sms,
  unwrap,
} from "../../src/index.ts";

/** Law 9: equal output only for notations of one and the same phone number, instant with offset, or address. */
describe("phone numbers", () => {
  const number = messageArbitrary(sms).map(({ to }) => to);
  const notation = fc.constantFrom<((digits: string) => string)[]>(
    (digits) => digits,
    (digits) => `+${digits}`,
    (digits) => `00${digits}`,
    (digits) => `tel:+${digits}`,
    (digits) => `+${digits.replace(/\d{2}/g, "$& ")}`,
    (digits) => `(+${digits.slice(0, 3)}) ${digits.slice(3)}`,
    (digits) => digits.replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit))),
  );

  test("notations of one number are equal, of two never", () => {
    fc.assert(
      fc.property(number, number, notation, notation, (one, other, write, writeOther) => {
        const [a, b] = [unwrap(normalizePhoneNumber(write(one))), unwrap(normalizePhoneNumber(writeOther(other)))];
        expect(a === b).toBe(one === other);
        expect(a).toBe(one);
      }),
    );
  });

  test("keeps the digits of every accepted number, in their order", () => {
    const text = fc.string({ unit: fc.constantFrom(..."0123456789+-. ()", "\u0664", "\uff13"), maxLength: 20 });
    fc.assert(
      fc.property(text, number, fc.boolean(), (noise, digits, isBehind) => {
        const input = isBehind ? digits + noise : noise + digits;
        const result = normalizePhoneNumber(input);
        fc.pre(result.ok);
        const written = input.replace("\u0664", "4").replace(/[٤]/g, "4").replace(/３/g, "3");
        const all = written.replace(/\D/g, "");
        const withoutZero = written.replace(/[([]0[)\]]/, "").replace(/\D/g, "");
        const readings = [all, withoutZero].map((reading) => reading.replace(/^00/, ""));
        expect(readings).toContain(result.value);
      }),
    );
  });

  test("reads the national form as a number of the default country", () => {
    const national = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(national, national, (one, other) => {
        const [a, b] = [one, other].map((digits) =>
          unwrap(normalizePhoneNumber(`098${digits}`, { defaultCountry: "IN" })),
        );
        expect(a === b).toBe(one === other);
      }),
    );
  });
});

describe("timestamps", () => {
  const parts = fc.record({
    time: fc.date({ min: new Date("1980-01-01"), max: new Date("2200-01-01"), noInvalidDate: true }),
    offset: fc.oneof(fc.constant("Z"), fc.integer({ min: -1080, max: 1080 }).map(formatOffset)),
  });
  const notation = fc.constantFrom<((local: string, offset: string) => string)[]>(
    (local, offset) => `${local}${offset}`,
    (local, offset) => `${local.replace("T", " ")} ${offset}`,
    (local, offset) => `${local.toLowerCase()}.250${offset.toLowerCase()}`,
    (local, offset) => `${local}${offset.replace(/:(?=\d\d$)/, "")}`,
  );

  test("notations of one local time and offset are equal, of two never", () => {
    fc.assert(
      fc.property(parts, parts, notation, notation, (one, other, write, writeOther) => {
        const canonical = (given: typeof one): string => local(given.time) + given.offset;
        const a = unwrap(normalizeTimestamp(write(local(one.time), one.offset)));
        const b = unwrap(normalizeTimestamp(writeOther(local(other.time), other.offset)));
        expect(a === b).toBe(canonical(one) === canonical(other));
        expect(Date.parse(a)).toBe(Date.parse(canonical(one)));
      }),
    );
  });

  test("a Date and what comes of it are the same second, in any zone", () => {
    const zone = fc.constantFrom("UTC", "Asia/Kolkata", "America/St_Johns", "Europe/Dublin", "Pacific/Apia");
    fc.assert(
      fc.property(parts, zone, ({ time }, timeZone) => {
        const instant = Date.parse(unwrap(normalizeTimestamp(time, { timeZone })));
        expect(instant).toBe(Math.floor(time.getTime() / 1000) * 1000);
      }),
    );
  });
});

describe("addresses", () => {
  const address = messageArbitrary(email).map(({ to }) => to);
  const notation = fc.constantFrom<((address: string) => string)[]>(
    (given) => given,
    (given) => ` ${given}\t`,
    (given) => given.replace(/@.*/, (domain) => domain.toUpperCase()),
  );

  test("notations of one address are equal, of two never", () => {
    fc.assert(
      fc.property(address, address, notation, notation, (one, other, write, writeOther) => {
        const a = unwrap(normalizeEmailAddress(write(one)));
        expect(a === unwrap(normalizeEmailAddress(writeOther(other)))).toBe(one === other);
        expect(a).toBe(one);
      }),
    );
  });

  test("local parts that differ in letter case are different", () => {
    fc.assert(
      fc.property(address, (given) => {
        const [local = "", domain = ""] = given.split("@");
        const other = `${local.toUpperCase()}@${domain}`;
        fc.pre(other !== given);
        expect(unwrap(normalizeEmailAddress(other))).not.toBe(unwrap(normalizeEmailAddress(given)));
      }),
    );
  });

  test("lists are equal only for the same addresses in the same order", () => {
    const list = fc.uniqueArray(address, { minLength: 1, maxLength: 3 });
    const separator = fc.constantFrom(",", "; ", " , ");
    fc.assert(
      fc.property(list, list, separator, (one, other, between) => {
        const a = unwrap(normalizeAddressList(one.join(between)));
        const b = unwrap(normalizeAddressList(other));
        expect(a === b).toBe(JSON.stringify(one) === JSON.stringify(other));
        expect(a.split(", ")).toEqual(one);
      }),
    );
  });
});

function local(time: Date): string {
  return time.toISOString().slice(0, 19);
}

function formatOffset(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
