import { describe, expect, it } from "vitest";
import { emailBody } from "../../../src/fields/texts/email-body.ts";
import { read } from "../../support/read.ts";

const clean = { errors: [], warnings: [] };

describe("emailBody", () => {
  it.each(["", "  ", "\n", "\u200b"])("keeps %j, with a warning", (text) => {
    expect(read(emailBody, text)).toEqual({ value: text, errors: [], warnings: [["text.empty_body", {}]] });
  });

  it("accepts a body silently once something is visible", () => {
    expect(read(emailBody, "<p></p>")).toEqual({ value: "<p></p>", ...clean });
  });
});
