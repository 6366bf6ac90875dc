import fc from "fast-check";
import { messageArbitrary } from "../../../src/arbitraries/index.ts";
import { email, normalizeAddressList, normalizeEmailAddress } from "../../../src/index.ts";
import {
  ADDRESS_MAX_OCTETS,
  DOMAIN_LABEL_MAX_OCTETS,
  LOCAL_PART_MAX_OCTETS,
} from "../../../src/tables/email-address-limits.ts";
import { type CodeCase, casesOf, describeCodes } from "../../support/describe-codes.ts";

const address = messageArbitrary(email).map(({ to }) => to);
const letter = fc.constantFrom(..."abcxyz");

describeCodes("email_address", {
  "email_address.control_character": addresses((local, domain) => [`${local}@${domain}\n`, `${local}@${domain}\t`]),
  "email_address.one_per_line": casesOf(
    normalizeAddressList,
    fc
      .tuple(address, fc.constantFrom("\n", "\r\n", "\r"))
      .map(([one, lineBreak]) => [`${one}${lineBreak}x${one}`, `${one},x${one}`]),
  ),
  "email_address.quotation_marks": addresses((local, domain) => [`“${local}@${domain}”`, `${local}@${domain}`]),
  "email_address.invisible_character": addresses((local, domain) => [
    `\ufeff${local}@${domain}`,
    `${local}@${domain}\ufeff`,
  ]),
  "email_address.mixed_scripts": addresses((local, domain) => [
    `${local}@a\u0430${domain}`,
    `${local}@\u0430.${domain}`,
  ]),
  "email_address.leading_apostrophe": addresses((local, domain) => [`'${local}@${domain}`, `x'${local}@${domain}`]),
  "email_address.mailto": addresses((local, domain) => [`mailto:a@${domain}`, `mailto${local}@${domain}`]),
  "email_address.several_addresses": addresses((local, domain) => [
    `${local}@${domain}, a@${domain}`,
    `${local}@${domain}`,
  ]),
  "email_address.display_name": addresses((local, domain) => [`<${local}@${domain}>`, `${local}@${domain}`]),
  "email_address.quoted_local_part": addresses((local, domain) => [`"${local}"@${domain}`, `'${local}'@${domain}`]),
  "email_address.comment": addresses((local, domain) => [`${local}(a)@${domain}`, `${local}{a}@${domain}`]),
  "email_address.address_literal": addresses((local) => [`${local}@[192.0.2.1]`, `${local}@192.0.2.1.example`]),
  "email_address.no_at_sign": {
    pairs: fc.oneof(
      addresses((local, domain) => [`${local}.${domain}`, `${local}@${domain}`]).pairs,
      addresses((local, domain) => [`${local}\uff20${domain}`, `${local}@${domain}`]).pairs,
      addresses((local, domain) => [`${local}(at)${domain}`, `${local}@${domain}`]).pairs,
    ),
  },
  "email_address.several_at_signs": addresses((local, domain) => [`${local}@@${domain}`, `${local}@${domain}`]),
  "email_address.no_local_part": addresses((local, domain) => [`@${local}.example`, `a@${domain}`]),
  "email_address.no_domain": addresses((local, domain) => [`${local}@`, `${local}@${domain}`]),
  "email_address.blank": addresses((local, domain) => [`${local} @${domain}`, `${local}@${domain} `]),
  "email_address.local_part_not_ascii": addresses((local, domain) => [`${local}é@${domain}`, `${local}@é${domain}`]),
  "email_address.local_part_character": addresses((local, domain) => [`${local}\\@${domain}`, `${local}/@${domain}`]),
  "email_address.local_part_dots": addresses((local, domain) => [`${local}..a@${domain}`, `${local}.a@${domain}`]),
  "email_address.local_part_too_long": casesOf(
    normalizeEmailAddress,
    letter.map((unit) => [
      `${unit.repeat(LOCAL_PART_MAX_OCTETS + 1)}@a.example`,
      `${unit.repeat(LOCAL_PART_MAX_OCTETS)}@a.example`,
    ]),
  ),
  "email_address.domain_character": addresses((local, domain) => [`${local}@a*${domain}`, `${local}@a-${domain}`]),
  "email_address.domain_underscore": addresses((local, domain) => [`${local}@a_${domain}`, `${local}@a-${domain}`]),
  "email_address.domain_invisible_character": addresses((local, domain) => [
    `${local}@é\u200b${domain}`,
    `${local}@é${domain}`,
  ]),
  "email_address.domain_not_international": {
    pairs: fc.oneof(
      addresses((local, domain) => [`${local}@xn--0.é.${domain}`, `${local}@xn--0.${domain}`]).pairs,
      addresses((local, domain) => [`${local}@${domain}™`, `${local}@${domain}é`]).pairs,
      addresses((local, domain) => [`${local}@a·l.${domain}`, `${local}@l·l.${domain}`]).pairs,
      addresses((local, domain) => [`${local}@ﬁ.${domain}`, `${local}@fi.é.${domain}`]).pairs,
    ),
  },
  "email_address.domain_dots": addresses((local, domain) => [`${local}@${domain}.`, `${local}@${domain}`]),
  "email_address.domain_without_dot": addresses((local) => [`${local}@example`, `${local}@a.example`]),
  "email_address.domain_hyphen": addresses((local, domain) => [`${local}@a-.${domain}`, `${local}@a-a.${domain}`]),
  "email_address.domain_label_too_long": casesOf(
    normalizeEmailAddress,
    letter.map((unit) => [
      `a@${unit.repeat(DOMAIN_LABEL_MAX_OCTETS + 1)}.example`,
      `a@${unit.repeat(DOMAIN_LABEL_MAX_OCTETS)}.example`,
    ]),
  ),
  "email_address.domain_all_digits": addresses((local, domain) => [`${local}@${domain}.1`, `${local}@1.${domain}`]),
  "email_address.too_long": casesOf(
    normalizeEmailAddress,
    letter.map((unit) => [ofLength(unit, ADDRESS_MAX_OCTETS + 1), ofLength(unit, ADDRESS_MAX_OCTETS)]),
  ),
  "email_address.duplicate": casesOf(
    normalizeAddressList,
    address.map((one) => [
      [one, one.replace(/@.*/, (domain) => domain.toUpperCase())],
      [one, `x${one}`],
    ]),
  ),
});

function addresses(toPair: (local: string, domain: string) => readonly [string, string]): CodeCase {
  return casesOf(
    normalizeEmailAddress,
    address.map((one) => {
      const [local = "", domain = ""] = one.split("@");
      return toPair(local.slice(0, 40), domain);
    }),
  );
}

/** An address of that many octets, with labels of at most 50. */
function ofLength(unit: string, octets: number): string {
  const start = `${unit}@${`${unit.repeat(49)}.`.repeat(4)}`;
  return start + unit.repeat(octets - start.length);
}
