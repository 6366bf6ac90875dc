import { runInNewContext } from "node:vm";
import { describe, expect, it, vi } from "vitest";
import { checkMessage, checkMessages, type Options, sms } from "../../src/index.ts";

const hello = { to: "919988221100", body: "Hello" };

describe("options", () => {
  it.each<[Options | undefined]>([
    [undefined],
    [{}],
    [{ defaultCountry: "IN", timeZone: "Asia/Kolkata", now: new Date(0), unknownFields: "keep" }],
    [{ timeZone: "UTC" }],
    [{ timeZone: "America/Argentina/Buenos_Aires" }],
    [{ timeZone: "Etc/GMT+5" }],
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
    [{ timeZone: "GMT" }, RangeError, "timeZone"],
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
});
