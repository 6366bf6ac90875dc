import * as fc from "fast-check";
import { E164_MAX_DIGITS, SENDER_MAX_CHARACTERS } from "../tables/limits.ts";
import { blanks, controlCharacters, loneSurrogates, visibleLines, withBlanksAround } from "./characters.ts";
import type { FieldArbitraries } from "./field-arbitraries.ts";
import { notStrings, refusedAs, withInsertion } from "./refusal.ts";

/** Senders of SMS: names and numbers. */
export function senders(): FieldArbitraries {
  const names = fc
    .stringMatching(/^[A-Za-z]{1,5}[ .-]?[A-Za-z0-9]{1,5}$/)
    .filter((name) => name.length <= SENDER_MAX_CHARACTERS);
  const numbers = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 3, maxLength: E164_MAX_DIGITS });
  const canonical = fc.oneof(names, numbers);
  const longNumbers = fc.string({
    unit: fc.constantFrom(..."0123456789"),
    minLength: E164_MAX_DIGITS + 1,
    maxLength: 20,
  });
  const withPlus = fc
    .tuple(numbers, fc.constantFrom("", " ", "-"))
    .map(([number, separator]) => `+${number.slice(0, 2)}${separator}${number.slice(2)}`);
  const absent = fc.oneof(fc.constantFrom(undefined, null, ""), blanks());
  return {
    canonical,
    accepted: fc.oneof(withBlanksAround(canonical), visibleLines(), longNumbers, withPlus, absent),
    refused: fc.oneof(
      refusedAs("field.wrong_type", notStrings()),
      refusedAs("sender.control_character", withInsertion(canonical, controlCharacters())),
      refusedAs(
        "sender.control_character",
        fc.tuple(canonical, canonical).map((parts) => parts.join("\t")),
      ),
      refusedAs("text.lone_surrogate", withInsertion(canonical, loneSurrogates())),
      fc.tuple(canonical, controlCharacters(), loneSurrogates()).map((parts) => ({
        value: parts.join(""),
        errors: [
          { code: "sender.control_character", path: [] },
          { code: "text.lone_surrogate", path: [] },
        ] as const,
      })),
    ),
  };
}
