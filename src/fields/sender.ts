import * as fieldIssues from "../issues/field-issues.ts";
import { report, type Scope } from "../issues/scope.ts";
import * as senderIssues from "../issues/sender-issues.ts";
import { E164_MAX_DIGITS, SENDER_MAX_CHARACTERS } from "../tables/limits.ts";
import { trimBlanks } from "./blanks.ts";
import { findControlCharacter } from "./control-characters.ts";
import { checkSurrogates } from "./text.ts";
import { typeName } from "./type-name.ts";

const NOT_A_DIGIT = /[^0-9]/;

/** The rule of an SMS's `sender`: one line without controls; a length that networks do not carry is worth a warning. */
export function readSender(input: unknown, scope: Scope): string | null | undefined {
  if (input === undefined || input === null) return undefined;
  if (typeof input !== "string") {
    report(scope, fieldIssues.wrongType, { expected: "string", actual: typeName(input) });
    return null;
  }
  const sender = trimBlanks(input);
  if (sender === "") return undefined;
  const offset = findControlCharacter(sender);
  if (offset >= 0) report(scope, senderIssues.controlCharacter, { offset: input.indexOf(sender) + offset });
  if (!checkSurrogates(input, scope) || offset >= 0) return null;
  warnAboutLength(sender, scope);
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
