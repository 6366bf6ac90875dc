import { report, type Scope } from "../../issues/scope.ts";
import * as textIssues from "../../issues/text-issues.ts";
import { hasVisibleCharacter, readAnyText } from "./text.ts";

/** The rule of an email's `body`: a text; one with nothing visible is kept, with a warning, as the vendor's samples have it. */
export function readEmailBody(input: unknown, scope: Scope): string | null | undefined {
  const text = readAnyText(input, scope);
  if (typeof text === "string" && !hasVisibleCharacter(text)) report(scope, textIssues.emptyBody);
  return text;
}
