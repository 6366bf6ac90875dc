import { describe, expect, it } from "vitest";
import { emailSubject } from "../../../src/fields/texts/email-subject.ts";
import { read } from "../../support/read.ts";

describe("emailSubject", () => {
  it.each(["\n", "\r", "\r\n", "\v", "\f", "\x85", "\u2028", "\u2029"])(
    "rejects the line break %j, at the ends too",
    (lineBreak) => {
      const code = "text.line_break";
      expect(read(emailSubject, `Hi${lineBreak}Bcc: x`).errors).toEqual([[code, { offset: 2 }]]);
      expect(read(emailSubject, `${lineBreak}Hi`).errors).toEqual([[code, { offset: 0 }]]);
      expect(read(emailSubject, `Hi${lineBreak}`).errors).toEqual([[code, { offset: 2 }]]);
    },
  );

  it("rejects a tab", () => {
    expect(read(emailSubject, "a\tb").errors).toEqual([["text.control_character", { offset: 1, character: "U+0009" }]]);
  });

  it("reports independent faults together", () => {
    expect(read(emailSubject, "a\nb\0c\ud800").errors.map(([code]) => code)).toEqual([
      "text.line_break",
      "text.control_character",
      "text.lone_surrogate",
    ]);
  });
});
