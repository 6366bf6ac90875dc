import type * as emailAddressIssues from "../../src/issues/email-address-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

const FIELDS = "to, from (email), cc, bcc";
const HTML = "HTML Living Standard, 4.10.5.1.5, valid e-mail address";
const OFFSET = "UTF-16 units from the start of the text (of the whole text where a list is given as one), 0-based";
const ENTRY = "addresses before it in a list given as one text; not there otherwise, the path has the index then";
const IN_LIST = { entry: ENTRY };
const AT_OFFSET = { offset: OFFSET, entry: ENTRY };

export const emailAddressIssueDocs: Readonly<Record<keyof typeof emailAddressIssues, IssueDocumentation>> = {
  controlCharacter: {
    fields: FIELDS,
    meaning:
      "A C0 or C1 control other than a tab, DEL, U+2028 or U+2029 stands in the address or beside it, at the ends too. The first one is reported, and nothing else about this address.",
    params: AT_OFFSET,
    source: "RFC 5322, 2.1.1: a line break in a header value is an injection",
  },
  mailto: {
    fields: FIELDS,
    meaning: "The address begins with `mailto:`, in any letter case.",
    params: IN_LIST,
    source: "RFC 6068, 2",
  },
  severalAddresses: {
    fields: FIELDS,
    meaning:
      "Commas, semicolons (outside of quotation marks and brackets) or blanks cut the text into parts that all have an at sign. In cc and bcc only blanks do so, or anything in one entry of an array.",
    params: IN_LIST,
    source: "vendor contract, 2",
  },
  displayName: {
    fields: FIELDS,
    meaning: "There is a `<` or `>`.",
    params: IN_LIST,
    source: "RFC 5322, 3.4: `name-addr`; vendor contract, 2",
  },
  quotedLocalPart: {
    fields: FIELDS,
    meaning: "There is a quotation mark before the last at sign.",
    params: IN_LIST,
    source: HTML,
  },
  comment: { fields: FIELDS, meaning: "There is a `(` or `)`.", params: IN_LIST, source: HTML },
  addressLiteral: {
    fields: FIELDS,
    meaning: "A `[` follows an at sign.",
    params: IN_LIST,
    source: HTML,
  },
  noAtSign: { fields: FIELDS, meaning: "There is no `@` (U+0040).", params: IN_LIST, source: HTML },
  severalAtSigns: {
    fields: FIELDS,
    meaning: "There is more than one `@`.",
    params: { atSigns: "at signs", entry: ENTRY },
    source: HTML,
  },
  noLocalPart: { fields: FIELDS, meaning: "The `@` comes first.", params: IN_LIST, source: HTML },
  noDomain: { fields: FIELDS, meaning: "The `@` comes last.", params: IN_LIST, source: HTML },
  blank: {
    fields: FIELDS,
    meaning:
      "A tab or a character of category Zs stands inside the address: the first character that is wrong in the local part or in the domain.",
    params: AT_OFFSET,
    source: HTML,
  },
  localPartNotAscii: {
    fields: FIELDS,
    meaning: "The first character that is wrong in the local part is neither ASCII nor a blank.",
    params: AT_OFFSET,
    source: "HTML Living Standard, 4.10.5.1.5, valid e-mail address; RFC 6531 is not supported",
  },
  localPartCharacter: {
    fields: FIELDS,
    meaning:
      "The first character that is wrong in the local part is ASCII but no letter, digit or one of ``.!#$%&'*+/=?^_`{|}~-``.",
    params: AT_OFFSET,
    source: HTML,
  },
  localPartDots: {
    fields: FIELDS,
    meaning: "The local part begins or ends with a dot or has two in a row.",
    params: IN_LIST,
    source: "RFC 5321, 4.1.2: `Dot-string`",
  },
  localPartTooLong: {
    fields: FIELDS,
    meaning: "The local part, otherwise of characters that may stand there, has over 64 octets.",
    params: { maxOctets: "octets, inclusive", actualOctets: "octets", entry: ENTRY },
    source: "RFC 5321, 4.5.3.1.1",
  },
  domainCharacter: {
    fields: FIELDS,
    meaning:
      "The first ASCII character of the domain that is no letter, digit, dot or hyphen is neither a blank nor an underscore.",
    params: AT_OFFSET,
    source: HTML,
  },
  domainUnderscore: {
    fields: FIELDS,
    meaning:
      "The first ASCII character of the domain that is no letter, digit, dot or hyphen is an underscore, as written or after the mapping of an internationalised domain (U+FF3F).",
    params: IN_LIST,
    source: HTML,
  },
  domainInvisibleCharacter: {
    fields: FIELDS,
    meaning: "The domain has a character with the property Default_Ignorable_Code_Point.",
    params: AT_OFFSET,
    source: "Unicode, DerivedCoreProperties; UTS #46 would drop it silently",
  },
  domainNotInternational: {
    fields: FIELDS,
    meaning:
      "The domain has characters outside of ASCII, and the URL Standard's host parser refuses it or makes of it what no ASCII domain may hold.",
    params: IN_LIST,
    source: "URL Standard, 3.3, domain to ASCII; UTS #46",
  },
  domainDots: {
    fields: FIELDS,
    meaning:
      "The domain begins or ends with a dot or has two in a row. In a domain outside of ASCII U+3002, U+FF0E and U+FF61 are dots too.",
    params: IN_LIST,
    source: "HTML Living Standard, 4.10.5.1.5, valid e-mail address; UTS #46, 4",
  },
  domainWithoutDot: {
    fields: FIELDS,
    meaning: "The domain is a single label.",
    params: IN_LIST,
    source: "RFC 5321, 2.3.5: only fully qualified names",
  },
  domainHyphen: {
    fields: FIELDS,
    meaning: "A label of the domain, as it is sent, begins or ends with a hyphen.",
    params: IN_LIST,
    source: HTML,
  },
  domainLabelTooLong: {
    fields: FIELDS,
    meaning: "A label of the domain has over 63 octets; of an internationalised domain, in its `xn--` form.",
    params: { maxOctets: "octets, inclusive", actualOctets: "octets, of the first such label", entry: ENTRY },
    source: "RFC 1035, 2.3.4",
  },
  domainAllDigits: {
    fields: FIELDS,
    meaning: "The last of several labels has digits only; after the mapping of an internationalised domain.",
    params: IN_LIST,
    source: "RFC 3696, 2; URL Standard, 3.5, ends in a number",
  },
  tooLong: {
    fields: FIELDS,
    meaning:
      "The address has over 254 octets as it is sent, though its local part and labels are not too long; or its domain is not ASCII and over 1,000 UTF-16 units.",
    params: {
      maxOctets: "octets, inclusive",
      actualOctets: "octets as sent; of a domain over 1,000 units, its UTF-8 octets as given",
      entry: ENTRY,
    },
    source: "RFC 5321, 4.5.3.1.3; RFC 3696, erratum 1690",
  },
  duplicate: {
    fields: "cc, bcc",
    meaning:
      "An earlier address of the list has the same local part, letter for letter, and the same domain in any letter case.",
    params: IN_LIST,
    source: "RFC 5321, 2.4",
  },
};
