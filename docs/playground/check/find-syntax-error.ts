import { printParseErrorCode, visit } from "jsonc-parser";

export interface SyntaxProblem {
  /** In UTF-16 units. */
  readonly offset: number;
  readonly cause: string;
}

const CAUSES: Readonly<Record<string, string>> = {
  ValueExpected: "A value is missing here.",
  PropertyNameExpected: "A field name in quotation marks is missing here.",
  ColonExpected: "A colon is missing here.",
  CommaExpected: "A comma is missing here.",
  CloseBraceExpected: "It breaks off: a closing } is missing.",
  CloseBracketExpected: "It breaks off: a closing ] is missing.",
  UnexpectedEndOfString: "A text has no closing quotation mark.",
  InvalidCharacter: "A text holds a line break or another control character.",
  InvalidEscapeCharacter: "A text holds a backslash that means nothing.",
  EndOfFileExpected: "Something follows where the JSON has ended.",
};

/** Where a text stops being JSON, and why; `undefined` for JSON. Browsers tell it each in its own words, or not at all. */
export function findSyntaxError(text: string): SyntaxProblem | undefined {
  let first: SyntaxProblem | undefined;
  const onError = (code: Parameters<typeof printParseErrorCode>[0], offset: number): void => {
    first ??= { offset, cause: CAUSES[printParseErrorCode(code)] ?? "This is no JSON value." };
  };
  visit(text, { onError }, { disallowComments: true });
  return first;
}
