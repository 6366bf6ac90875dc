import type * as phoneNumberIssues from "../../src/issues/phone-number-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

const fields = "to (SMS), receiver, normalizePhoneNumber";
const offset = "UTF-16 units, 0-based, from the input's start";

export const phoneNumberIssueDocs: Readonly<Record<keyof typeof phoneNumberIssues, IssueDocumentation>> = {
  controlCharacter: {
    fields,
    meaning:
      "A C0 or C1 control other than tab, DEL, U+2028 or U+2029 stands in the number, at its ends too. (Blanks, tab included, may stand anywhere.)",
    params: { offset },
    source: "RFC 5322, 2.1.1: a line break in a header value is an injection",
  },
  unexpectedCharacter: {
    fields,
    meaning:
      "A character that is no decimal digit (Nd), blank (tab, Zs), dash (property Dash), dot (`.`, U+FF0E), round or square bracket (fullwidth too) or letter: a slash, an asterisk, a zero-width space (at the ends too), the semicolon of parameters behind `tel:`, a plus (U+FF0B too) behind a digit or another plus.",
    params: { offset },
    source: "ITU-T E.123, 7",
  },
  tooLong: {
    fields,
    meaning: "Without the blanks around it the text has over 250 UTF-16 units.",
    params: { maxCharacters: "UTF-16 units, inclusive", actualCharacters: "UTF-16 units" },
    source: "this library",
  },
  letters: {
    fields,
    meaning:
      "A letter (L) or mark (M) that does not begin an extension; `tel:` in front, in any letter case, is no letter.",
    params: {},
    source: "ITU-T E.164, 6.1",
  },
  extension: {
    fields,
    meaning: "After at least 4 digits follow `x`, `ext`, `extn`, `extension`, `#` or `;ext=` and a digit.",
    params: {},
    source: "RFC 3966, 5.3",
  },
  several: {
    fields,
    meaning: "At least 5 digits stand on both sides of a comma, semicolon, slash, bar, ampersand or second plus.",
    params: {},
    source: "vendor contract, 2",
  },
  unknownCountryCode: {
    fields,
    meaning:
      "A number in international form begins with no country code that libphonenumber knows, or has no digit at all.",
    params: {},
    source: "ITU-T E.164, annex A; libphonenumber metadata",
  },
  impossibleLength: {
    fields,
    meaning:
      "The country code is known, but no region of it has numbers of any type of this length (or the whole has over 15 digits); or with `defaultCountry` none of the readings has a possible length.",
    params: { actualDigits: "digits as written, prefixes included" },
    source: "ITU-T E.164, 6.2.1; libphonenumber metadata",
  },
  nationalWithoutCountry: {
    fields,
    meaning: "The digits begin with one 0, not two, there is no plus, and the option `defaultCountry` is not set.",
    params: {},
    source: "ITU-T E.164, 6.1",
  },
  keptTrunkPrefix: {
    fields,
    meaning:
      "Behind the country code stands the trunk prefix of the country, not as `(0)`, where its numbers cannot begin with it and what follows has a possible length.",
    params: {},
    source: "ITU-T E.123, 2.4; libphonenumber metadata",
  },
  ambiguousPrefix: {
    fields,
    meaning:
      "With `defaultCountry`: both `00` and an international prefix of that country (one of several) are in front, and behind both stands a possible number, not the same; or `00` is in front where it is no international prefix and own numbers of that length begin with it. A mobile number of the country itself behind one of them decides.",
    params: {},
    source: "libphonenumber metadata",
  },
  refused: {
    fields,
    meaning:
      "The adapter of the option `phoneNumbers` gave `ok: false` with a reason that is none of the codes here without parameters.",
    params: {},
    source: "option `phoneNumbers`",
  },
  adapterFailed: {
    fields,
    meaning:
      "The adapter of the option `phoneNumbers` threw, or gave neither `ok: false` nor 1 to 15 digits that begin with no 0.",
    params: {},
    source: "option `phoneNumbers`; ITU-T E.164, 6.2.1",
  },
  ambiguous: {
    fields,
    meaning:
      "With `defaultCountry`: digits without plus or international prefix were read as national, but their first digits are another country's code and the rest has the length of its mobile numbers.",
    params: {},
    source: "libphonenumber metadata",
  },
};
