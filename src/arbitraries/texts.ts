import * as fc from "fast-check";
import { isFinished } from "../fields/texts/warn-about-unfinished-text.ts";
import { WHATSAPP_MAX_CODE_POINTS, WHATSAPP_USUAL_CODE_POINTS } from "../tables/limits.ts";
import { invisibleTexts, loneSurrogates, textControls, visibleLines } from "./characters.ts";
import type { FieldArbitraries } from "./field-arbitraries.ts";
import { type ExpectedError, notStrings, type Refusal, refusedAs } from "./refusal.ts";

/** Texts of several lines without a limit: a Zalo template. */
export function plainTexts(): FieldArbitraries {
  return {
    canonical: visibleTexts().filter(isFinished),
    accepted: fc.oneof({ weight: 4, arbitrary: visibleTexts() }, unfinishedLines()),
    refused: fc.oneof(refusedTexts(), blankTexts()),
  };
}

/** The same with a limit, rarely reached: such a text is large. */
export function whatsappTemplates(): FieldArbitraries {
  const long = fc.integer({ min: WHATSAPP_USUAL_CODE_POINTS + 1, max: WHATSAPP_USUAL_CODE_POINTS + 20 });
  const tooLong = fc.integer({ min: WHATSAPP_MAX_CODE_POINTS + 1, max: WHATSAPP_MAX_CODE_POINTS + 20 });
  const { canonical, accepted, refused } = plainTexts();
  return {
    canonical,
    accepted: fc.oneof({ weight: 20, arbitrary: accepted }, { weight: 1, arbitrary: repeated(long) }),
    refused: fc.oneof(
      { weight: 20, arbitrary: refused },
      { weight: 1, arbitrary: refusedAs("text.too_long", repeated(tooLong)) },
    ),
  };
}

/** Generates texts of at most a few hundred code points: a character may have up to about ten of them. */
export function visibleTexts(): fc.Arbitrary<string> {
  return fc
    .tuple(visibleLines(), fc.constantFrom("", "\n", "\r\n", "\t"), fc.string({ unit: "grapheme", maxLength: 20 }))
    .map((parts) => parts.join(""));
}

/** Lines that programs leave unfinished: placeholders, missing values. All get a warning in a text, some get none in a body of HTML. */
export function unfinishedLines(): fc.Arbitrary<string> {
  const leftover = fc.constantFrom(
    ..."Hi {{1}}|Hi {{first_name}},|{#var#} is your OTP|##OTP##|Hi ${name}|<%= x %>|Hi %NAME%|[[name]]|Dear <FIRST_NAME>".split(
      "|",
    ),
    ..."Hi undefined,|Total: NaN|Due on Invalid Date|[object Object]|Hi null,|Tom &amp; Jerry|It&#39;s here".split("|"),
    ..."Hi,\\nThere|Hi%0AThere|Hi<br>there|Caf\ufffd".split("|"),
  );
  return fc.tuple(fc.oneof(fc.constant(""), visibleLines(10)), leftover).map((parts) => parts.join(" "));
}

/** Texts refused for what every text is refused for. */
export function refusedTexts(): fc.Arbitrary<Refusal> {
  return fc.oneof(refusedAs("field.wrong_type", notStrings()), brokenTexts());
}

/** The empty text is one of them: it is there, with nothing visible in it. */
export function blankTexts(): fc.Arbitrary<Refusal> {
  return refusedAs("text.blank", fc.oneof(fc.constant(""), invisibleTexts()));
}

/** A control character, a lone surrogate, or both. */
function brokenTexts(): fc.Arbitrary<Refusal> {
  const control = fc.tuple(textControls(), fc.option(loneSurrogates(), { nil: "" }));
  const parts = fc.oneof(control, fc.tuple(fc.constant(""), loneSurrogates()));
  return fc.tuple(visibleTexts(), parts, fc.boolean()).map(([text, [controls, surrogate], isFirst]) => {
    const errors: ExpectedError[] = [];
    if (controls !== "") errors.push({ code: "text.control_character", path: [] });
    if (surrogate !== "") errors.push({ code: "text.lone_surrogate", path: [] });
    return { value: isFirst ? surrogate + controls + text : text + controls + surrogate, errors };
  });
}

function repeated(lengths: fc.Arbitrary<number>): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom("a", "é", "🙂"), lengths).map(([character, length]) => character.repeat(length));
}
