import { codePointAt } from "../../issues/code-point.ts";
import * as emailAddressIssues from "../../issues/email-address-issues.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { LOCAL_PART_MAX_OCTETS } from "../../tables/email-address-limits.ts";
import { isBlank } from "../../text/blanks.ts";
import { findInvisibleCharacter } from "../../text/invisible-characters.ts";

const NOT_ALLOWED = /[^A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]/;

/** Returns `true` when the local part is right; else adds an issue. A local part is never changed. `start` is its offset in the input. */
export function checkLocalPart(localPart: string, start: number, addIssue: AddIssue): boolean {
  const index = localPart.search(NOT_ALLOWED);
  if (index >= 0) {
    explainCharacterAt(localPart, index, start, addIssue);
    return false;
  }
  const hasDots = /^\.|\.\.|\.$/.test(localPart);
  const isLong = localPart.length > LOCAL_PART_MAX_OCTETS;
  if (hasDots) addIssue(emailAddressIssues.localPartDots);
  if (isLong) {
    const actualOctets = localPart.length;
    addIssue(emailAddressIssues.localPartTooLong, { maxOctets: LOCAL_PART_MAX_OCTETS, actualOctets });
  }
  return !hasDots && !isLong;
}

function explainCharacterAt(localPart: string, index: number, start: number, addIssue: AddIssue): void {
  const params = { offset: start + index, character: codePointAt(localPart, index) };
  const character = String.fromCodePoint(localPart.codePointAt(index) ?? 0);
  if (isBlank(character)) addIssue(emailAddressIssues.blank, params);
  else if (findInvisibleCharacter(character) >= 0) addIssue(emailAddressIssues.invisibleCharacter, params);
  else if (character > "\x7f") addIssue(emailAddressIssues.localPartNotAscii, params);
  else addIssue(emailAddressIssues.localPartCharacter, params);
}
