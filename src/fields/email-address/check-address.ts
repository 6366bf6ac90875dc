import * as emailAddressIssues from "../../issues/email-address-issues.ts";
import { ADDRESS_MAX_OCTETS } from "../../tables/email-address-limits.ts";
import { findControlCharacter } from "../../text/control-characters.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { isCanonicalAddress } from "./canonical-address.ts";
import { readDomain } from "./domain.ts";
import { checkLocalPart } from "./local-part.ts";
import { type AddressText, splitAddresses, trimAddressText } from "./split-addresses.ts";

/** The canonical form of one address without blanks around it; `undefined` when it told of an error. */
export function checkAddress({ text, start }: AddressText, addIssue: AddIssue): string | undefined {
  if (isCanonicalAddress(text)) return text;
  if (!checkStructure(text, start, addIssue)) return undefined;
  const at = text.indexOf("@");
  const localPart = text.slice(0, at);
  const isLocalPartRight = checkLocalPart(localPart, start, addIssue);
  const domain = readDomain(text.slice(at + 1), start + at + 1, addIssue);
  if (!isLocalPartRight || domain === undefined) return undefined;
  const address = `${localPart}@${domain}`;
  if (address.length <= ADDRESS_MAX_OCTETS) return address;
  addIssue(emailAddressIssues.tooLong, { maxOctets: ADDRESS_MAX_OCTETS, actualOctets: address.length });
  return undefined;
}

/** Whether a text is something, one at sign, and something; if not, the first that explains it. */
function checkStructure(text: string, start: number, addIssue: AddIssue): boolean {
  const atSigns = text.split("@").length - 1;
  const control = findControlCharacter(text.replaceAll("\t", " "));
  if (control >= 0) addIssue(emailAddressIssues.controlCharacter, { offset: start + control });
  else if (/^mailto:/i.test(text)) addIssue(emailAddressIssues.mailto);
  else if (atSigns > 1 && isSeveralAddresses(text)) addIssue(emailAddressIssues.severalAddresses);
  else if (/[<>]/.test(text)) addIssue(emailAddressIssues.displayName);
  else if (text.slice(0, Math.max(0, text.lastIndexOf("@"))).includes('"'))
    addIssue(emailAddressIssues.quotedLocalPart);
  else if (/[()]/.test(text)) addIssue(emailAddressIssues.comment);
  else if (text.includes("@[")) addIssue(emailAddressIssues.addressLiteral);
  else if (atSigns === 0) addIssue(emailAddressIssues.noAtSign);
  else if (atSigns > 1) addIssue(emailAddressIssues.severalAtSigns, { atSigns });
  else if (text.startsWith("@")) addIssue(emailAddressIssues.noLocalPart);
  else if (text.endsWith("@")) addIssue(emailAddressIssues.noDomain);
  else return true;
  return false;
}

function isSeveralAddresses(text: string): boolean {
  const parts = splitAddresses(text)
    .map(trimAddressText)
    .filter((part) => part.text !== "");
  if (parts.length > 1) return parts.every((part) => part.text.includes("@"));
  const words = text.split(/[\t\p{Zs}]+/u);
  return words.length > 1 && words.every((word) => word.includes("@"));
}
