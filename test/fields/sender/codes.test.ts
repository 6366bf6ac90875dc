import fc from "fast-check";
import { checkMessage, sms } from "../../../src/index.ts";
import { E164_MAX_DIGITS, SENDER_MAX_CHARACTERS } from "../../../src/tables/limits.ts";
import { type CodeCase, casesOf, describeCodes } from "../../support/describe-codes.ts";

const letters = fc.string({ unit: fc.constantFrom(..."ABCxyz é🙂"), maxLength: 9 }).map((text) => `x${text}`);

const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 3, maxLength: 6 });

describeCodes("sender", {
  "sender.control_character": senders(
    fc
      .tuple(letters, fc.constantFrom("\n", "\r", "\0", "\x85", "\u2028", "\u2029"), fc.boolean())
      .map(([text, control, isInside]) => (isInside ? [`${text}\tx`, `${text}\t`] : [text + control, `${text} `])),
  ),
  "sender.long_alphanumeric": {
    ...senders(letters.map((text) => [fill(text, SENDER_MAX_CHARACTERS + 1), fill(text, SENDER_MAX_CHARACTERS)])),
    alongside: ["sender.unicode"],
  },
  "sender.long_number": senders(
    fc.constantFrom(..."0123456789").map((digit) => [digit.repeat(E164_MAX_DIGITS + 1), digit.repeat(E164_MAX_DIGITS)]),
  ),
  "sender.leading_plus": senders(
    fc
      .tuple(digits, fc.constantFrom("", " ", "-", ".", " (0)"), digits)
      .map(([first, separator, second]) => [`+${first}${separator}${second}`, `${first}${second}`]),
  ),
  "sender.unicode": senders(
    fc
      .tuple(letters, fc.constantFrom(["ç", "Ç"], ["`", "'"], ["â", "à"], ["й", "ñ"], ["™", "€"], ["–", "-"]))
      .map(([, [no, yes]]) => [`AC${no}`, `AC${yes}`]),
  ),
});

function senders(texts: fc.Arbitrary<readonly [string, string]>): CodeCase {
  const message = { to: "919988221100", body: "Hello" };
  return casesOf(
    (input) => checkMessage(sms, input),
    texts.map(([no, yes]) => [
      { ...message, sender: no },
      { ...message, sender: yes },
    ]),
  );
}

/** The text, made as long as that with letters. */
function fill(text: string, characters: number): string {
  return text + "x".repeat(characters - [...text].length);
}
