import type { IssueDefinition } from "../../issues/issue.ts";
import * as phoneNumberIssues from "../../issues/phone-number-issues.ts";

/** A number without what a program put around it. */
export interface UnwrappedNumber {
  readonly text: string;
  readonly isFromSpreadsheet: boolean;
  /** The number was a WhatsApp id: its digits begin with the country code. */
  readonly isWhatsAppId: boolean;
  /** A program's change of the number that cannot be undone. */
  readonly problem: IssueDefinition | undefined;
}

/** Takes off what spreadsheets and WhatsApp write around a number; the text is plain, short and has no blanks around it. */
export function unwrapNumber(text: string): UnwrappedNumber {
  // Each of what follows has one of these characters.
  if (!/['"=@.,e]/i.test(text)) {
    return { text, isFromSpreadsheet: false, isWhatsAppId: false, problem: undefined };
  }
  const unquoted = removeQuotes(text).trim();
  const number = unquoted.replace(WHATSAPP_SUFFIX, "").trim();
  const whole = number.replace(WHOLE_FRACTION, "$1");
  return {
    text: whole,
    isFromSpreadsheet: unquoted !== text || whole !== number,
    isWhatsAppId: number !== unquoted,
    problem: findProblem(whole),
  };
}

/** Removes the marks that keep a spreadsheet from reading a phone number as a number: an apostrophe in front, or a formula. */
function removeQuotes(text: string): string {
  if (text.startsWith('="') && text.endsWith('"') && text.length > 2) return text.slice(2, -1);
  if (!text.startsWith("'")) return text;
  return text.slice(1, text.endsWith("'") && text.length > 1 ? -1 : undefined);
}

/** WhatsApp's suffix; behind the colon stands the device that the person writes from, before it perhaps the agent. */
const WHATSAPP_SUFFIX = /(?:(?:[._][0-9]{1,3})?:[0-9]{1,5})?@(?:s\.whatsapp\.net|c\.us)$/i;

/** Bare digits that went through a floating-point number. */
const WHOLE_FRACTION = /^((?:tel:|whatsapp:)?\+?[0-9]+)\.00?$/i;

function findProblem(text: string): IssueDefinition | undefined {
  if (OTHER_WHATSAPP_ID.test(text)) return phoneNumberIssues.whatsappId;
  if (SCIENTIFIC.test(text)) return phoneNumberIssues.scientificNotation;
  return FRACTION.test(text) ? phoneNumberIssues.fraction : undefined;
}

/** Groups, channels, and ids that hide the number. */
const OTHER_WHATSAPP_ID = /@(?:(?:hosted\.)?lid|g\.us|broadcast|newsletter)$/i;

const SCIENTIFIC = /^\+?[0-9]+(?:[.,][0-9]*)? ?e ?[-+]?[0-9]{1,3}$/i;

/**
 * One or two digits, or any number of zeros where those before the dot are a number of their own; and one digit or `00` behind the only dot
 * of a number with other separators, where no one groups digits like that.
 */
const FRACTION = /^(?:tel:|whatsapp:)?(?:\+?(?:[0-9]+[.,][0-9]{1,2}|[0-9]{7,}[.,]0+)|[-+ ()/0-9[\]]+\.(?:[0-9]|00))$/i;
