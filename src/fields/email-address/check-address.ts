import { codePointAt } from "../../issues/code-point.ts";
import * as emailAddressIssues from "../../issues/email-address-issues.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { ADDRESS_MAX_OCTETS } from "../../tables/email-address-limits.ts";
import { findControlCharacter, LINE_BREAK } from "../../text/control-characters.ts";
import { findInvisibleCharacter } from "../../text/invisible-characters.ts";
import { lazy } from "../../text/lazy.ts";
import { glanceAtAddress } from "./canonical-address.ts";
import { readDomain } from "./domain.ts";
import { checkLocalPart } from "./local-part.ts";
import { type AddressText, splitAddresses } from "./split-addresses.ts";

/** The canonical form of one address without blanks around it; `undefined` when it told of an error. */
export function checkAddress({ text, start }: AddressText, addIssue: AddIssue): string | undefined {
  const usual = glanceAtAddress(text);
  if (usual !== undefined) return usual;
  if (!checkStructure(text, start, addIssue)) return undefined;
  const at = text.indexOf("@");
  const localPart = text.slice(0, at);
  const isLocalPartRight = checkLocalPart(localPart, start, addIssue);
  const domain = readDomain(text.slice(at + 1), start + at + 1, addIssue);
  if (!isLocalPartRight || domain === undefined) return undefined;
  const address = `${localPart}@${domain}`;
  if (address.length > ADDRESS_MAX_OCTETS) {
    addIssue(emailAddressIssues.tooLong, { maxOctets: ADDRESS_MAX_OCTETS, actualOctets: address.length });
    return undefined;
  }
  if (address.startsWith("'")) addIssue(emailAddressIssues.leadingApostrophe);
  return address;
}

/** Characters that people and programs write for quotation marks: straight, typographic, and accents that look like them. */
const QUOTATION_MARK = /["'`\u00ab\u00b4\u00bb\u2018-\u201f\u2039\u203a\u300c-\u300f\u301d-\u301f\uff02\uff07]/;

/** Returns `true` for "something, one at sign, something"; else adds the first issue that explains the fault. */
function checkStructure(text: string, start: number, addIssue: AddIssue): boolean {
  const atSigns = text.split("@").length - 1;
  const control = findControlCharacter(text.includes("\t") ? text.replaceAll("\t", " ") : text);
  if (control >= 0) explainControl(text, control, start, addIssue);
  else if (/^mailto:/i.test(text)) addIssue(emailAddressIssues.mailto);
  else if (atSigns > 1 && !IN_ONE_PAIR.test(text) && isSeveralAddresses(text)) {
    addIssue(emailAddressIssues.severalAddresses);
  } else if (/[<>]/.test(text) || LABEL.test(text)) addIssue(emailAddressIssues.displayName);
  else if (isQuoted(text)) addIssue(emailAddressIssues.quotationMarks);
  else if (text.slice(0, Math.max(0, text.lastIndexOf("@"))).includes('"'))
    addIssue(emailAddressIssues.quotedLocalPart);
  else if (/[()]/.test(text) && (atSigns > 0 || !/\(at\)/i.test(text))) addIssue(emailAddressIssues.comment);
  else if (text.includes("@[")) addIssue(emailAddressIssues.addressLiteral);
  else if (atSigns === 0) explainNoAtSign(text, start, addIssue);
  else if (atSigns > 1) addIssue(emailAddressIssues.severalAtSigns, { atSigns });
  else if (text.startsWith("@")) addIssue(emailAddressIssues.noLocalPart);
  else if (text.endsWith("@")) addIssue(emailAddressIssues.noDomain);
  else return true;
  return false;
}

/** A cell of a table: quotation marks around all of it, and none inside. */
const IN_ONE_PAIR = /^"[^"]*"$/;
/** `Email: jane@example.com`, `Jane Doe: jane@example.com`, `smtp:jane@example.com`. */
const LABEL = /^(?:(?:e-?mail|smtp|to|b?cc)[:\uff1a]|[^@:\uff1a]+[:\uff1a][\t ])/i;
/** Signs in pairs that programs and people put around an address: brackets, and what chat applications make bold or italic. */
const WRAPPED = /^(?:\*.*\*|_.*_|~.*~|\{.*\}|\[.*\])$/;

function isQuoted(text: string): boolean {
  if (!text.includes("@")) return false;
  const isBetweenMarks = QUOTATION_MARK.test(text.charAt(0)) && QUOTATION_MARK.test(text.charAt(text.length - 1));
  return isBetweenMarks || WRAPPED.test(text);
}

function explainControl(text: string, control: number, start: number, addIssue: AddIssue): void {
  const isOnePerLine = text.split(LINE_BREAK).filter((line) => line.includes("@")).length > 1;
  if (isOnePerLine) addIssue(emailAddressIssues.onePerLine);
  else {
    const character = codePointAt(text, control);
    addIssue(emailAddressIssues.controlCharacter, { offset: start + control, character });
  }
}

/** At signs that keyboards for Chinese and Japanese write. */
const OTHER_AT_SIGN = /[\uff20\ufe6b]/;

function explainNoAtSign(text: string, start: number, addIssue: AddIssue): void {
  const invisible = findInvisibleCharacter(text);
  const otherSign = text.search(OTHER_AT_SIGN);
  if (otherSign >= 0) {
    addIssue(emailAddressIssues.otherAtSign, { offset: start + otherSign, character: codePointAt(text, otherSign) });
  } else if (invisible < 0) addIssue(emailAddressIssues.noAtSign);
  else {
    const character = codePointAt(text, invisible);
    addIssue(emailAddressIssues.invisibleCharacter, { offset: start + invisible, character });
  }
}

const blanks = /* @__PURE__ */ lazy(() => new RegExp(String.raw`[\t\p{Zs}]+`, "u"));

/** Returns `true` when separators, or else blanks or any other sign, part texts that all have an at sign. */
function isSeveralAddresses(text: string): boolean {
  let parts = 0;
  let addresses = 0;
  splitAddresses(text, (part) => {
    parts++;
    if (part.text.includes("@")) addresses++;
  });
  if (parts > 1) return parts === addresses;
  const words = text.split(blanks());
  if (words.length > 1 && words.every((word) => word.includes("@"))) return true;
  return text
    .split("@")
    .slice(1, -1)
    .every((between) => END_OF_ADDRESS.test(between));
}

/** A domain, and behind it what is part of none: `example.com/joe`, `example.com and joe`. */
const END_OF_ADDRESS = /\.[a-z-]{2,}[^\w.<>()"'-]/i;
