import * as fc from "fast-check";
import { isFinished } from "../fields/texts/warn-about-unfinished-text.ts";
import { GSM_7_UNITS, SMS_MAX_SEGMENTS, UCS_2_UNITS } from "../tables/limits.ts";
import type { FieldArbitraries } from "./field-arbitraries.ts";
import { refusedAs } from "./refusal.ts";
import { blankTexts, refusedTexts, unfinishedLines, visibleTexts } from "./texts.ts";

/** Characters of GSM 7-bit, 3GPP TS 23.038, 6.2.1 (a part of them), and of its extension table, which count two septets. */
const BASIC = "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCXYZÄÖÑÜ§¿abcxyzäöñüà\n\r";
const EXTENDED = "^{}\\[~]|€";

/** Bodies of SMS. Canonical ones fit into one SMS in GSM 7-bit; too long ones are large, and rare. */
export function smsBodies(): FieldArbitraries {
  const unit = fc.constantFrom(...BASIC, ...EXTENDED);
  const canonical = fc
    .string({ unit, minLength: 1, maxLength: GSM_7_UNITS.single / 2 })
    .filter((text) => /[!-~]/.test(text) && isFinished(text));
  return {
    canonical,
    accepted: fc.oneof(canonical, visibleTexts(), unfinishedLines(), severalSegments()),
    refused: fc.oneof(
      { weight: 20, arbitrary: fc.oneof(refusedTexts(), blankTexts()) },
      { weight: 1, arbitrary: refusedAs("sms.too_many_segments", tooManySegments()) },
    ),
  };
}

function severalSegments(): fc.Arbitrary<string> {
  return fc
    .integer({ min: 71, max: 500 })
    .chain((length) => fc.constantFrom("a", "é", "€", "й").map((unit) => unit.repeat(length)));
}

function tooManySegments(): fc.Arbitrary<string> {
  const gsm = SMS_MAX_SEGMENTS * GSM_7_UNITS.part + 1;
  const ucs = SMS_MAX_SEGMENTS * UCS_2_UNITS.part + 1;
  return fc.oneof(
    fc.integer({ min: gsm, max: gsm + 20 }).map((length) => "a".repeat(length)),
    fc.integer({ min: ucs, max: ucs + 20 }).map((length) => "й".repeat(length)),
  );
}
