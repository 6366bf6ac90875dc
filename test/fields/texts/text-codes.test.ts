import fc from "fast-check";
import { messageArbitrary } from "../../../src/arbitraries/index.ts";
import { checkMessage, email, whatsapp } from "../../../src/index.ts";
import { WHATSAPP_MAX_CODE_POINTS, WHATSAPP_USUAL_CODE_POINTS } from "../../../src/tables/limits.ts";
import { type CodeCase, casesOf, describeCodes } from "../../support/describe-codes.ts";

const invisible = fc.string({ unit: fc.constantFrom(" ", "\n", "\u200b", "\u2800", "\u3164", "\ufe0f"), maxLength: 5 });
const character = fc.constantFrom("a", "é", "🙂");

describeCodes("text", {
  "text.blank": template(invisible.map((text) => [text, `${text}.`])),
  "text.empty_body": mail(
    "body",
    invisible.map((text) => [text, `${text}.`]),
  ),
  "text.lone_surrogate": template(fc.string().map((text) => [`${text}\ud83d.`, `${text}\ud83d\ude42.`])),
  "text.control_character": template(
    fc
      .constantFrom(["\b", "\t"], ["\v", "\n"], ["\f", "\r"], ["\x7f", "~"], ["\x80", "\u00a0"], ["\0", " "])
      .map(([no, yes]) => [`a${no}b`, `a${yes}b`]),
  ),
  "text.line_break": mail(
    "subject",
    fc
      .constantFrom(["\n", " "], ["\r", " "], ["\x85", "\u2027"], ["\u2028", "\u2027"], ["\u2029", "\u202f"])
      .map(([no, yes]) => [`a${no}b`, `a${yes}b`]),
  ),
  "text.too_long": { isCostly: true, ...template(atLimit(WHATSAPP_MAX_CODE_POINTS)) },
  "text.long": template(atLimit(WHATSAPP_USUAL_CODE_POINTS)),
  "text.placeholder": template(
    fc
      .tuple(
        fc.constantFrom("name", "first_name", "OTP", "Kunde"),
        fc.constantFrom<(readonly [string, string])[]>(
          ["{{@}}", "{@)"],
          ["{#@#}", "{ @ }"],
          ["##@##", "#@"],
          ["${@}", "$@"],
          ["<%= @ %>", "<@>"],
          [" %@% ", "20%@% "],
          ["[[@]]", "[@] x"],
          ["*|@|*", "*@*"],
          ["Hi undefined, @", "an undefined @"],
          ["Hi null, @", "null @"],
          ["Total NaN @", "Nan @"],
          ["Due on Invalid Date, @", "An Invalid Date, @"],
          ["[object Object] @", "[object] @"],
          ["Hi {word} @", "Use {word} @"],
          ["Use {date} @", "Use {dates} @"],
          ["{!Contact.@}", "{! @}"],
          ["{order_id} @", "{orderid} @"],
          ["{orderId} @", "{orderid} @"],
          ["[First Name] @", "[First] @"],
          ["Due #N/A @", "Due N/A @"],
          ["Name: NULL, @", "NULL AND VOID @"],
        ),
      )
      .map(([name, [no, yes]]) => [no.replace("@", name), yes.replace("@", name.toLowerCase().replace("_", ""))]),
  ),
  "text.html_entity": template(
    fc
      .constantFrom("amp", "lt", "nbsp", "quot", "#39", "#x27", "eacute", "Uuml", "hellip", "rsquo")
      .map((name) => [`Tom &${name}; Jerry`, `Tom &${name} Jerry`]),
  ),
  "text.escaped_line_break": template(
    fc
      .tuple(
        fc.constantFrom("Thanks", "danke", "नमस्ते", "5"),
        fc.constantFrom<(readonly [string, string])[]>(
          ["Hi,\\n@", "Hi,\n@"],
          ["Hi\\r\\n@", "Hi\r\n@"],
          ["Hi \\n @", "C:\\new @"],
          ["Hi%0A@", "https://example.com/?text=Hi%0A@"],
          ["Hi<br>@", "Hi<b>@"],
          ["Hi<BR />@", "Hi <3 @"],
        ),
      )
      .map(([word, [no, yes]]) => [no.replace("@", word), yes.replace("@", word)]),
  ),
  "text.replacement_character": template(
    fc.string({ unit: fc.constantFrom(..."bcd é🙂.,!") }).map((text) => [`a${text}\ufffd`, `a${text}\ufffc`]),
  ),
});

function template(texts: fc.Arbitrary<readonly [string, string]>): CodeCase {
  const pairs = fc.tuple(messageArbitrary(whatsapp), texts);
  return casesOf(
    (input) => checkMessage(whatsapp, input),
    pairs.map(([message, [no, yes]]) => [
      { ...message, template: no },
      { ...message, template: yes },
    ]),
  );
}

function mail(field: string, texts: fc.Arbitrary<readonly [string, string]>): CodeCase {
  return casesOf(
    (input) => checkMessage(email, input),
    fc.tuple(messageArbitrary(email), texts).map(([message, [no, yes]]) => [
      { ...message, [field]: no },
      { ...message, [field]: yes },
    ]),
  );
}

function atLimit(limit: number): fc.Arbitrary<readonly [string, string]> {
  return character.map((unit) => [unit.repeat(limit + 1), unit.repeat(limit)]);
}
