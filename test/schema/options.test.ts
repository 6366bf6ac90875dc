import { runInNewContext } from "node:vm";
import * as v from "valibot";
import { describe, expect, it, vi } from "vitest";
import {
  checkMessage,
  checkMessages,
  messageSchema,
  normalizePhoneNumber,
  normalizeTimestamp,
  type Options,
  type PhoneNumbersAdapter,
  sms,
} from "../../src/index.ts";
import { prepareOptions } from "../../src/schema/prepare-options.ts";
import { withNow } from "../../src/schema/settings.ts";

const hello = { to: "919988221100", body: "Hello" };

describe("options", () => {
  it.each<[Options | undefined]>([
    [undefined],
    [{}],
    [{ defaultCountry: "IN", timeZone: "Asia/Kolkata", now: new Date(0), unknownFields: "keep" }],
    [{ timeZone: "UTC" }],
    [{ timeZone: "America/Argentina/Buenos_Aires" }],
    [{ timeZone: "Etc/GMT+5" }],
    [{ timeZone: "utc" }],
    [{ timeZone: "GMT" }],
    [{ timeZone: "asia/KOLKATA" }],
    [Object.create(null)],
    [Object.create({ timeZone: "UTC" })],
    [{ defaultCountry: undefined, limits: undefined }],
    [{ limits: { maxIssues: 1, maxMessages: 1, maxBytes: 1, maxAttachmentBytes: 1 } }],
  ])("%j is fine", (options) => {
    expect(checkMessage(sms, hello, options).ok).toBe(true);
  });

  it.each([
    [null, TypeError, "options"],
    ["IN", TypeError, "options"],
    [[], TypeError, "options"],
    [{ defaultCountry: 91 }, TypeError, "defaultCountry"],
    [{ defaultCountry: "in" }, RangeError, "defaultCountry"],
    [{ defaultCountry: "IND" }, RangeError, "defaultCountry"],
    [{ defaultCountry: "XX" }, RangeError, "defaultCountry"],
    [{ defaultCountry: "_" }, RangeError, "defaultCountry"],
    [{ defaultCountry: "__proto__" }, RangeError, "defaultCountry"],
    [{ timeZone: 5 }, TypeError, "timeZone"],
    [{ timeZone: "IST" }, RangeError, "timeZone"],
    [{ timeZone: "EST" }, RangeError, "timeZone"],
    [{ timeZone: "Z" }, RangeError, "timeZone"],
    [{ timeZone: "Japan" }, RangeError, "timeZone"],
    [{ timeZone: "Asia/Kolkata " }, RangeError, "timeZone"],
    [{ timeZone: "+05:30" }, RangeError, "timeZone"],
    [{ timeZone: "Europe/Atlantis" }, RangeError, "timeZone"],
    [{ timeZone: "" }, RangeError, "timeZone"],
    [{ now: 0 }, TypeError, "now"],
    [{ now: "2026-01-01" }, TypeError, "now"],
    [{ now: new Date(NaN) }, RangeError, "now"],
    [{ unknownFields: "ignore" }, RangeError, "unknownFields"],
    [{ phoneNumbers: {} }, TypeError, "phoneNumbers"],
    [{ phoneNumbers: null }, TypeError, "phoneNumbers"],
    [{ mediaTypes: { lookup: () => false } }, TypeError, "mediaTypes"],
    [{ describe: "en" }, TypeError, "describe"],
    [{ limits: 5 }, TypeError, "limits"],
    [{ limits: { maxIssues: 0 } }, RangeError, "limits.maxIssues"],
    [{ limits: { maxIssues: 1.5 } }, RangeError, "limits.maxIssues"],
    [{ limits: { maxMessages: Infinity } }, RangeError, "limits.maxMessages"],
    [{ limits: { maxBytes: "1" } }, TypeError, "limits.maxBytes"],
    [{ limits: { maxAttachmentBytes: -1 } }, RangeError, "limits.maxAttachmentBytes"],
    [{ limits: { maxMesages: 1 } }, TypeError, "maxMesages"],
    [{ timezone: "UTC" }, TypeError, "timezone"],
    [{ toString: 1 }, TypeError, "toString"],
    [Object.create({ timezone: "UTC" }), TypeError, "timezone"],
    [JSON.parse('{"__proto__": 1}'), TypeError, "__proto__"],
  ])("%j throws and names the option", (options, error, name) => {
    expect(() => checkMessage(sms, hello, options as never)).toThrow(error);
    expect(() => checkMessage(sms, hello, options as never)).toThrow(name);
  });

  it.each([
    [null, "options must be an object."],
    [{ limits: null }, "limits must be an object."],
    [{ limits: [] }, "limits must be an object."],
    [{ defaultCountry: "in" }, 'defaultCountry must be an ISO 3166-1 code such as "IN".'],
    [{ timeZone: "IST" }, 'timeZone must be "UTC" or an IANA name such as "Asia/Kolkata".'],
    [{ now: 0 }, "now must be a Date."],
    [{ now: new Date(NaN) }, "now must be a valid Date."],
    [{ unknownFields: "ignore" }, 'unknownFields must be "reject", "strip" or "keep".'],
    [{ phoneNumbers: {} }, "phoneNumbers.normalize must be a function."],
    [{ mediaTypes: { extension: () => false } }, "mediaTypes.lookup must be a function."],
    [{ describe: "en" }, "describe must be a function."],
    [{ limits: { maxIssues: 0 } }, "limits.maxIssues must be a whole number of at least 1."],
  ])("%j throws and says what it must be", (options, message) => {
    expect(() => checkMessage(sms, hello, options as never)).toThrow(expect.objectContaining({ message }));
  });

  it("reads the current time once a call", () => {
    const clock = vi.spyOn(Date, "now").mockReturnValueOnce(1).mockReturnValue(2);
    const message = { ...hello, scheduledTime: "1970-01-01T00:00:00Z" };
    checkMessages(sms, [message, message]);
    expect(clock).toHaveBeenCalledOnce();
    clock.mockRestore();
  });

  it("takes a Date of another realm as now", () => {
    const now: unknown = runInNewContext("new Date('2030-01-02T00:00:00Z')");
    const past = { ...hello, scheduledTime: "2030-01-01T00:00:00Z" };
    expect(checkMessage(sms, past, { now: now as Date }).warnings.map(({ code }) => code)).toEqual([
      "timestamp.in_past",
    ]);
  });

  it("takes UTC and GMT in any letter case for UTC, and a zone in any for its own", () => {
    const timeOf = (timeZone: string): unknown => {
      const result = normalizeTimestamp("2030-07-01T09:00", { timeZone });
      return result.ok ? result.value : result.errors;
    };
    for (const timeZone of ["UTC", "utc", "GMT", "gmt"]) expect(timeOf(timeZone)).toBe("2030-07-01T09:00:00Z");
    for (const timeZone of ["Asia/Kolkata", "ASIA/kolkata", "Asia/Calcutta"]) {
      expect(timeOf(timeZone)).toBe("2030-07-01T09:00:00+05:30");
    }
    expect(timeOf("Etc/UTC")).toBe("2030-07-01T09:00:00+00:00");
  });

  it("reads a zone's name without a formatter, once it knows it", () => {
    const times = ["2030-07-01T09:00", new Date("2030-07-01T09:00Z")];
    const readTimes = (timeZone: string): unknown => times.map((time) => normalizeTimestamp(time, { timeZone }));
    const before = readTimes("Europe/Vienna");
    readTimes("EUROPE/vienna");
    const formatter = vi.spyOn(Intl, "DateTimeFormat");
    for (let call = 0; call < 100; call++) expect(readTimes("Europe/Vienna")).toEqual(before);
    expect(readTimes("EUROPE/vienna")).toEqual(before);
    expect(formatter).not.toHaveBeenCalled();
    formatter.mockRestore();
  });
});

describe("options on Object.prototype", () => {
  const polluted: Record<string, unknown> = {
    defaultCountry: "IN",
    timeZone: "Nowhere",
    now: "never",
    unknownFields: "keep",
    phoneNumbers: 5,
    mediaTypes: 5,
    describe: () => "polluted",
    limits: 5,
    maxIssues: -1,
    anything: 1,
  };
  const input = { to: "9988221100", body: "", more: 1, scheduledTime: "2030-01-01T00:00" };

  it.each([true, false])("do not count, enumerable: %s", (enumerable) => {
    const now = new Date(0);
    const check = (): unknown[] =>
      [{ now }, { now, limits: {} }, { unknownFields: "reject" as const }].map((options) =>
        checkMessage(sms, input, options),
      );
    const expected = check();
    for (const [name, value] of Object.entries(polluted)) {
      Reflect.defineProperty(Object.prototype, name, { value, enumerable, configurable: true });
      const results: unknown[] = [];
      try {
        results.push(...check());
      } finally {
        Reflect.deleteProperty(Object.prototype, name);
      }
      expect([name, ...results]).toEqual([name, ...expected]);
    }
  });

  it("do not hide those that are given", () => {
    Reflect.defineProperty(Object.prototype, "timeZone", { value: "UTC", configurable: true });
    try {
      const result = normalizeTimestamp("2030-07-01T09:00", { timeZone: "Asia/Kolkata" });
      expect(result.ok && result.value).toBe("2030-07-01T09:00:00+05:30");
    } finally {
      Reflect.deleteProperty(Object.prototype, "timeZone");
    }
  });
});

describe("options are read once", () => {
  it("a call: every getter, those of limits and of adapters too", () => {
    const reads: Record<string, number> = {};
    const counted = <Given extends object>(given: Given, prefix = ""): Given => {
      const target = {} as Given;
      for (const [name, value] of Object.entries(given)) {
        const get = (): unknown => {
          reads[prefix + name] = (reads[prefix + name] ?? 0) + 1;
          return value;
        };
        Object.defineProperty(target, name, { get, enumerable: true });
      }
      return target;
    };
    const options = counted<Options>({
      defaultCountry: "IN",
      timeZone: "Asia/Kolkata",
      now: new Date(0),
      unknownFields: "keep",
      phoneNumbers: counted({ normalize: () => ({ ok: true, digits: "919988221100" }) }, "phoneNumbers."),
      mediaTypes: counted({ lookup: () => false, extension: () => false }, "mediaTypes."),
      describe: () => "text",
      limits: counted({ maxMessages: 9, maxBytes: 9999, maxAttachmentBytes: 9, maxIssues: 9 }, "limits."),
    });
    const messages = Array.from({ length: 5 }, () => ({
      ...hello,
      to: "+91 99882 21100",
      more: 1,
      scheduledTime: "x",
    }));
    checkMessages(sms, messages, options);
    expect(Object.values(reads)).toEqual(Object.values(reads).map(() => 1));
    expect(Object.keys(reads)).toHaveLength(15);
  });

  it("an adapter's methods are called on the adapter", () => {
    const phoneNumbers = {
      digits: "919988221100",
      normalize(): { ok: true; digits: string } {
        return { ok: true, digits: this.digits };
      },
    };
    expect(normalizePhoneNumber("x", { phoneNumbers })).toMatchObject({ value: "919988221100" });
  });

  it("a schema: what changes in them later does nothing", () => {
    const now = new Date("2030-01-01T00:00:00Z");
    const limits = { maxIssues: 1 };
    const phoneNumbers: PhoneNumbersAdapter = { normalize: () => ({ ok: true, digits: "919988221100" }) };
    const options = {
      timeZone: "Asia/Kolkata",
      unknownFields: "strip" as "strip" | "reject",
      now,
      limits,
      phoneNumbers,
    };
    const schema = messageSchema(sms, options);
    const input = { to: "x", body: "Hello", scheduledTime: "2030-07-01T09:00", more: 1 };
    const expected = v.safeParse(schema, input);
    options.timeZone = "Europe/Berlin";
    options.unknownFields = "reject";
    now.setTime(Date.parse("2031-01-01T00:00:00Z"));
    limits.maxIssues = 100;
    phoneNumbers.normalize = () => ({ ok: false, reason: "no" });
    expect(v.safeParse(schema, input)).toEqual(expected);
    expect(expected).toMatchObject({ success: true, output: { scheduledTime: "2030-07-01T09:00:00+05:30" } });
  });
});

describe("withNow", () => {
  it("reads the clock once for several runs, and leaves a given time alone", () => {
    const given = prepareOptions({ now: new Date(0) });
    expect(withNow(given)).toBe(given);
    const before = Date.now();
    const { now } = withNow(prepareOptions());
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});
