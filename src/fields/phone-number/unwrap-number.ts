import type { IssueDefinition } from "../../issues/issue.ts";
import * as phoneNumberIssues from "../../issues/phone-number-issues.ts";
import { trimBlanks } from "../../text/blanks.ts";

/** A number without what a program put around it. */
export interface UnwrappedNumber {
  readonly text: string;
  readonly isFromSpreadsheet: boolean;
  /** Whether it was a WhatsApp id: its digits begin with the country code. */
  readonly isWhatsAppId: boolean;
  /** What a program made of the number that cannot be undone. */
  readonly problem: IssueDefinition | undefined;
}

/** Takes off what spreadsheets and WhatsApp write around a number; the text is short and has no blanks around it. */
export function unwrapNumber(text: string): UnwrappedNumber {
  const unquoted = trimBlanks(removeQuotes(text));
  const isWhatsAppId = WHATSAPP_SUFFIX.test(unquoted);
  const number = isWhatsAppId ? trimBlanks(unquoted.replace(WHATSAPP_SUFFIX, "")) : unquoted;
  const whole = number.replace(WHOLE_FRACTION, "$1");
  return {
    text: whole,
    isFromSpreadsheet: unquoted !== text || whole !== number,
    isWhatsAppId,
    problem: findProblem(whole),
  };
}

/** What keeps a spreadsheet from taking a number for one: an apostrophe in front, or a formula. */
function removeQuotes(text: string): string {
  if (text.startsWith('="') && text.endsWith('"') && text.length > 2) return text.slice(2, -1);
  if (!text.startsWith("'")) return text;
  return text.slice(1, text.endsWith("'") && text.length > 1 ? -1 : undefined);
}

/** Behind the colon stands the device that the person writes from. */
const WHATSAPP_SUFFIX = /(?::\p{Nd}{1,5})?@(?:s\.whatsapp\.net|c\.us)$/iu;

/** Bare digits that went through a floating-point number. */
const WHOLE_FRACTION = /^((?:tel:|whatsapp:)?[+\uff0b]?\p{Nd}+)\.0{1,2}$/iu;

function findProblem(text: string): IssueDefinition | undefined {
  if (OTHER_WHATSAPP_ID.test(text)) return phoneNumberIssues.whatsappId;
  if (SCIENTIFIC.test(text)) return phoneNumberIssues.scientificNotation;
  return FRACTION.test(text) || LONG_FRACTION.test(text) ? phoneNumberIssues.fraction : undefined;
}

/** Groups, channels, and ids that hide the number. */
const OTHER_WHATSAPP_ID = /@(?:(?:hosted\.)?lid|g\.us|broadcast|newsletter)$/i;

const SCIENTIFIC = /^[+\uff0b]?\p{Nd}+(?:[.,]\p{Nd}*)?[\t\p{Zs}]?e[\t\p{Zs}]?[-+\u2212]?\p{Nd}{1,3}$/iu;

const FRACTION = /^(?:tel:|whatsapp:)?[+\uff0b]?\p{Nd}+[.,\uff0e]\p{Nd}{1,2}$/iu;
/** As many digits before the dot are a number of their own. */
const LONG_FRACTION = /^(?:tel:|whatsapp:)?[+\uff0b]?\p{Nd}{7,}[.,\uff0e]0{3,}$/iu;
