import fc from "fast-check";
import { checkMessage, sms } from "../../../src/index.ts";
import { GSM_7_UNITS, SMS_MAX_SEGMENTS, UCS_2_UNITS } from "../../../src/tables/limits.ts";
import { type CodeCase, casesOf, describeCodes } from "../../support/describe-codes.ts";

/** Characters with what they count, and the limits of their alphabet. */
const UNITS = [
  { character: "a", size: 1, limits: GSM_7_UNITS },
  { character: "€", size: 2, limits: GSM_7_UNITS },
  { character: "й", size: 1, limits: UCS_2_UNITS },
  { character: "🙂", size: 2, limits: UCS_2_UNITS },
] as const;
const unit = fc.constantFrom(...UNITS);

describeCodes("sms", {
  "sms.too_many_segments": {
    isCostly: true,
    alongside: ["sms.unicode"],
    ...bodies(
      unit.map(({ character, size, limits }) => {
        const most = SMS_MAX_SEGMENTS * Math.floor(limits.part / size);
        return [character.repeat(most + 1), character.repeat(most)];
      }),
    ),
  },
  "sms.several_segments": {
    alongside: ["sms.unicode"],
    ...bodies(
      unit.map(({ character, size, limits }) => {
        const most = limits.single / size;
        return [character.repeat(most + 1), character.repeat(most)];
      }),
    ),
  },
  "sms.unicode": bodies(
    fc
      .constantFrom(["ç", "Ç"], ["`", "'"], ["â", "à"], ["й", "ñ"], ["\u00a0", " "], ["\t", "\n"], ["’", "'"])
      .map(([no, yes]) => [`a${no}`, `a${yes}`]),
  ),
});

function bodies(texts: fc.Arbitrary<readonly [string, string]>): CodeCase {
  return casesOf(
    (input) => checkMessage(sms, input),
    texts.map(([no, yes]) => [
      { to: "919988221100", body: no },
      { to: "919988221100", body: yes },
    ]),
  );
}
