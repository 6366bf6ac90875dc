import * as emailAddressIssues from "../../issues/email-address-issues.ts";
import { ADDRESS_MAX_OCTETS } from "../../tables/email-address-limits.ts";
import { findControlCharacter } from "../../text/control-characters.ts";
import type { Tell } from "../tell.ts";
import { isCanonicalAddress } from "./canonical-address.ts";
import { readDomain } from "./domain.ts";
import { checkLocalPart } from "./local-part.ts";
import { type AddressText, splitAddresses, trimAddressText } from "./split-addresses.ts";

/** The canonical form of one address without blanks around it; `undefined` when it told of an error. */
export function checkAddress({ text, start }: AddressText, tell: Tell): string | undefined {
  if (isCanonicalAddress(text)) return text;
  if (!checkStructure(text, start, tell)) return undefined;
  const at = text.indexOf("@");
  const localPart = text.slice(0, at);
  const isLocalPartRight = checkLocalPart(localPart, start, tell);
  const domain = readDomain(text.slice(at + 1), start + at + 1, tell);
  if (!isLocalPartRight || domain === undefined) return undefined;
  const address = `${localPart}@${domain}`;
  if (address.length <= ADDRESS_MAX_OCTETS) return address;
  tell(emailAddressIssues.tooLong, { maxOctets: ADDRESS_MAX_OCTETS, actualOctets: address.length });
  return undefined;
}

/** Whether a text is something, one at sign, and something; if not, the first that explains it. */
function checkStructure(text: string, start: number, tell: Tell): boolean {
  const atSigns = text.split("@").length - 1;
  const control = findControlCharacter(text.replaceAll("\t", " "));
  if (control >= 0) tell(emailAddressIssues.controlCharacter, { offset: start + control });
  else if (/^mailto:/i.test(text)) tell(emailAddressIssues.mailto);
  else if (atSigns > 1 && isSeveralAddresses(text)) tell(emailAddressIssues.severalAddresses);
  else if (/[<>]/.test(text)) tell(emailAddressIssues.displayName);
  else if (text.slice(0, Math.max(0, text.lastIndexOf("@"))).includes('"')) tell(emailAddressIssues.quotedLocalPart);
  else if (/[()]/.test(text)) tell(emailAddressIssues.comment);
  else if (text.includes("@[")) tell(emailAddressIssues.addressLiteral);
  else if (atSigns === 0) tell(emailAddressIssues.noAtSign);
  else if (atSigns > 1) tell(emailAddressIssues.severalAtSigns, { atSigns });
  else if (text.startsWith("@")) tell(emailAddressIssues.noLocalPart);
  else if (text.endsWith("@")) tell(emailAddressIssues.noDomain);
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
