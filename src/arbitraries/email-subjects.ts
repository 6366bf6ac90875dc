import * as fc from "fast-check";
import { isFinished } from "../fields/texts/warn-about-unfinished-text.ts";
import { invisibleTexts, loneSurrogates, visibleLines } from "./characters.ts";
import type { FieldArbitraries } from "./field-arbitraries.ts";
import { type ExpectedError, notStrings, type Refusal, refusedAs } from "./refusal.ts";
import { unfinishedLines } from "./texts.ts";

/** Subjects of emails: one line. */
export function emailSubjects(): FieldArbitraries {
  const blank = fc.oneof(
    fc.constant(""),
    invisibleTexts().map((text) => text.replace(/[\t\r\n]/g, " ")),
  );
  return {
    canonical: visibleLines().filter(isFinished),
    accepted: fc.oneof({ weight: 4, arbitrary: visibleLines() }, unfinishedLines()),
    refused: fc.oneof(refusedAs("field.wrong_type", notStrings()), refusedAs("text.blank", blank), brokenLines()),
  };
}

/** A line break, another control character, a lone surrogate, or several of them, visible or not. */
function brokenLines(): fc.Arbitrary<Refusal> {
  const faults = fc.tuple(
    fc.option(fc.constantFrom("\n", "\r", "\r\n", "\v", "\f", "\x85", "\u2028", "\u2029"), { nil: "" }),
    fc.option(fc.constantFrom("\0", "\t", "\x1b", "\x7f", "\x9f"), { nil: "" }),
    fc.option(loneSurrogates(), { nil: "" }),
  );
  return fc
    .tuple(fc.oneof(fc.constant(""), visibleLines()), faults, fc.oneof(fc.constant(""), visibleLines()))
    .filter(([, parts]) => parts.some((part) => part !== ""))
    .map(([before, parts, after]) => {
      const [lineBreak, control, surrogate] = parts;
      const errors: ExpectedError[] = [];
      if (lineBreak !== "") errors.push({ code: "text.line_break", path: [] });
      if (control !== "") errors.push({ code: "text.control_character", path: [] });
      if (surrogate !== "") errors.push({ code: "text.lone_surrogate", path: [] });
      return { value: before + parts.join("") + after, errors };
    });
}
