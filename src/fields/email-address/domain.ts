import * as emailAddressIssues from "../../issues/email-address-issues.ts";
import { ADDRESS_MAX_OCTETS, DOMAIN_LABEL_MAX_OCTETS } from "../../tables/email-address-limits.ts";
import { isBlank } from "../../text/blanks.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { utf8Length } from "../../text/utf8.ts";

/** Bounds the work on a domain outside of ASCII: no shorter name comes of so long a one in good faith. */
const MAX_INTERNATIONAL_UNITS = 1000;

const NOT_ASCII = /[^\0-\x7f]/;
const ASCII_THAT_NO_DOMAIN_HAS = /[^A-Za-z0-9.\-\x80-\uffff]/;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const BLANK_OUTSIDE_ASCII = /(?![\0-\x7f])\p{Zs}/u;
const EMPTY_LABEL = /^[.\u3002\uff0e\uff61]|[.\u3002\uff0e\uff61]{2}|[.\u3002\uff0e\uff61]$/;

/** The domain as it is sent: ASCII, lower-case. `undefined` when it told of an error. `start`: where it begins, for offsets. */
export function readDomain(domain: string, start: number, addIssue: AddIssue): string | undefined {
  if (!checkCharacters(domain, start, addIssue)) return undefined;
  const ascii = NOT_ASCII.test(domain) ? toAscii(domain, start, addIssue) : domain.toLowerCase();
  return ascii !== undefined && checkLabels(ascii, addIssue) ? ascii : undefined;
}

function checkCharacters(domain: string, start: number, addIssue: AddIssue): boolean {
  const index = domain.search(ASCII_THAT_NO_DOMAIN_HAS);
  if (index >= 0) {
    explainCharacterAt(domain.charAt(index), start + index, addIssue);
    return false;
  }
  if (EMPTY_LABEL.test(domain)) {
    addIssue(emailAddressIssues.domainDots);
    return false;
  }
  return true;
}

function explainCharacterAt(character: string, offset: number, addIssue: AddIssue): void {
  if (character === "_") addIssue(emailAddressIssues.domainUnderscore);
  else if (isBlank(character)) addIssue(emailAddressIssues.blank, { offset });
  else addIssue(emailAddressIssues.domainCharacter, { offset });
}

/** An ASCII domain never comes here: what `URL` makes of a number, a `%` or an `xn--` label is for hosts, not for mail. */
function toAscii(domain: string, start: number, addIssue: AddIssue): string | undefined {
  if (domain.length > MAX_INTERNATIONAL_UNITS) {
    addIssue(emailAddressIssues.tooLong, { maxOctets: ADDRESS_MAX_OCTETS, actualOctets: utf8Length(domain) });
    return undefined;
  }
  const invisible = domain.search(INVISIBLE);
  const blank = domain.search(BLANK_OUTSIDE_ASCII);
  if (invisible >= 0) addIssue(emailAddressIssues.domainInvisibleCharacter, { offset: start + invisible });
  if (blank >= 0) addIssue(emailAddressIssues.blank, { offset: start + blank });
  if (invisible >= 0 || blank >= 0) return undefined;
  const host = parseHost(domain);
  if (host?.includes("_")) addIssue(emailAddressIssues.domainUnderscore);
  else if (host === undefined || /[^a-z0-9.-]/.test(host)) addIssue(emailAddressIssues.domainNotInternational);
  else return host;
  return undefined;
}

function parseHost(domain: string): string | undefined {
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return undefined;
  }
}

function checkLabels(domain: string, addIssue: AddIssue): boolean {
  let isRight = true;
  const refuse: AddIssue = (definition, params) => {
    isRight = false;
    addIssue(definition, params);
  };
  const labels = domain.split(".");
  const long = labels.find((label) => label.length > DOMAIN_LABEL_MAX_OCTETS);
  // Only after a mapping: some versions of Unicode make a dot of other characters too.
  if (labels.includes("")) refuse(emailAddressIssues.domainDots);
  if (labels.length === 1) refuse(emailAddressIssues.domainWithoutDot);
  else if (/^[0-9]+$/.test(labels.at(-1) ?? "")) refuse(emailAddressIssues.domainAllDigits);
  if (labels.some((label) => label.startsWith("-") || label.endsWith("-"))) refuse(emailAddressIssues.domainHyphen);
  if (long !== undefined) {
    refuse(emailAddressIssues.domainLabelTooLong, { maxOctets: DOMAIN_LABEL_MAX_OCTETS, actualOctets: long.length });
  }
  return isRight;
}
