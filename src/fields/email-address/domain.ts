import { codePointAt } from "../../issues/code-point.ts";
import * as emailAddressIssues from "../../issues/email-address-issues.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { DOMAIN_LABEL_MAX_OCTETS } from "../../tables/email-address-limits.ts";
import { isBlank } from "../../text/blanks.ts";
import { toAsciiDomain } from "./international-domain.ts";

const NOT_ASCII = /[^\0-\x7f]/;
const ASCII_THAT_NO_DOMAIN_HAS = /[^A-Za-z0-9.\-\x80-\uffff]/;
/** Told before the platform's `URL` is asked about a domain: platforms differ about empty labels. */
const EMPTY_LABEL = /^[.\u3002\uff0e\uff61]|[.\u3002\uff0e\uff61]{2}|[.\u3002\uff0e\uff61]$/;

/** The domain as it is sent: ASCII, lower-case. `undefined` when it told of an error. `start`: where it begins, for offsets. */
export function readDomain(domain: string, start: number, addIssue: AddIssue): string | undefined {
  if (!checkCharacters(domain, start, addIssue)) return undefined;
  const ascii = NOT_ASCII.test(domain) ? toAsciiDomain(domain, start, addIssue) : domain.toLowerCase();
  return ascii !== undefined && checkLabels(ascii, addIssue) ? ascii : undefined;
}

function checkCharacters(domain: string, start: number, addIssue: AddIssue): boolean {
  const index = domain.search(ASCII_THAT_NO_DOMAIN_HAS);
  if (index >= 0) {
    explainCharacterAt(domain, index, start, addIssue);
    return false;
  }
  if (EMPTY_LABEL.test(domain)) {
    addIssue(emailAddressIssues.domainDots);
    return false;
  }
  return true;
}

function explainCharacterAt(domain: string, index: number, start: number, addIssue: AddIssue): void {
  const params = { offset: start + index, character: codePointAt(domain, index) };
  if (domain.charAt(index) === "_") addIssue(emailAddressIssues.domainUnderscore);
  else if (isBlank(domain.charAt(index))) addIssue(emailAddressIssues.blank, params);
  else addIssue(emailAddressIssues.domainCharacter, params);
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
