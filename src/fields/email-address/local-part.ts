import * as emailAddressIssues from "../../issues/email-address-issues.ts";
import type { IssueDefinition } from "../../issues/issue.ts";
import { LOCAL_PART_MAX_OCTETS } from "../../tables/email-address-limits.ts";
import { isBlank } from "../../text/blanks.ts";
import type { AddIssue } from "../../schema/dataset.ts";

const NOT_ALLOWED = /[^A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]/;

/** Whether nothing is wrong with a local part, which is never changed. `start`: where it begins, for offsets. */
export function checkLocalPart(localPart: string, start: number, addIssue: AddIssue): boolean {
  const index = localPart.search(NOT_ALLOWED);
  if (index >= 0) {
    addIssue(explainCharacter(localPart.charAt(index)), { offset: start + index });
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

function explainCharacter(character: string): IssueDefinition {
  if (isBlank(character)) return emailAddressIssues.blank;
  return character > "\x7f" ? emailAddressIssues.localPartNotAscii : emailAddressIssues.localPartCharacter;
}
