import { describe, expect, it } from "vitest";
import { smsBody } from "../../../src/fields/texts/sms-body.ts";
import { read } from "../../support/read.ts";

const clean = { errors: [], warnings: [] };

describe("smsBody", () => {
  it("accepts one segment in GSM-7 silently", () => {
    expect(read(smsBody, "a".repeat(160))).toEqual({ value: "a".repeat(160), ...clean });
    expect(read(smsBody, "€".repeat(80))).toEqual({ value: "€".repeat(80), ...clean });
  });

  it("warns about several segments", () => {
    expect(read(smsBody, "a".repeat(161)).warnings).toEqual([["sms.several_segments", { actualSegments: 2 }]]);
    expect(read(smsBody, "€".repeat(81)).warnings).toEqual([["sms.several_segments", { actualSegments: 2 }]]);
  });

  it("warns about the character that forces UCS-2", () => {
    expect(read(smsBody, "It’s").warnings).toEqual([["sms.unicode", { offset: 2 }]]);
    expect(read(smsBody, "a\tb").warnings).toEqual([["sms.unicode", { offset: 1 }]]);
    expect(read(smsBody, "я".repeat(71)).warnings.map(([code]) => code)).toEqual([
      "sms.unicode",
      "sms.several_segments",
    ]);
  });

  it.each([
    ["a", 255 * 153, []],
    ["a", 255 * 153 + 1, [["sms.too_many_segments", { maxSegments: 255, actualSegments: 256 }]]],
    ["я", 255 * 67, []],
    ["я", 255 * 67 + 1, [["sms.too_many_segments", { maxSegments: 255, actualSegments: 256 }]]],
  ])("counts the segments of %j %i times: %j", (character, times, errors) => {
    expect(read(smsBody, character.repeat(times)).errors).toEqual(errors);
  });
});
