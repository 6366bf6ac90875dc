import { report, type Scope } from "../../issues/scope.ts";
import * as senderIssues from "../../issues/sender-issues.ts";
import { E164_MAX_DIGITS, SENDER_MAX_CHARACTERS } from "../../tables/limits.ts";
import { readLine } from "../../schema/read-string.ts";
import { checkSurrogates } from "../texts/text.ts";

const NOT_A_DIGIT = /[^0-9]/;

/** The rule of an SMS's `sender`: one line without controls; a length that networks do not carry is worth a warning. */
export function readSender(input: unknown, scope: Scope): string | null | undefined {
  const sender = readLine(input, scope, senderIssues.controlCharacter);
  if (typeof input === "string" && !checkSurrogates(input, scope)) return null;
  if (typeof sender === "string") warnAboutLength(sender, scope);
  return sender;
}

function warnAboutLength(sender: string, scope: Scope): void {
  if (sender.length <= SENDER_MAX_CHARACTERS) return;
  if (!NOT_A_DIGIT.test(sender)) {
    if (sender.length > E164_MAX_DIGITS) {
      report(scope, senderIssues.longNumber, { maxDigits: E164_MAX_DIGITS, actualDigits: sender.length });
    }
    return;
  }
  const actualCharacters = [...sender].length;
  if (actualCharacters > SENDER_MAX_CHARACTERS) {
    report(scope, senderIssues.longAlphanumeric, { maxCharacters: SENDER_MAX_CHARACTERS, actualCharacters });
  }
}
