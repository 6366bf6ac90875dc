import type { IssueCode, KnownDefinition } from "../issues/issue-code.ts";
import type { NamesIn } from "../issues/issue-params.ts";
import type { UndescribedIssue } from "../issues/issue.ts";
import { hasParamsOf, renderText, type Words } from "../issues/render-text.ts";

/** A text for every code; where the English has one text with and one without a param, a list of both, in that order. */
export type Texts = Readonly<Record<IssueCode, string | readonly string[]>>;

/** `Given` with the params of the English texts: one more or less is an error at its code. */
export type Complete<Given extends Texts> = {
  readonly [Code in IssueCode]: [Shown<Given[Code]>, ShownInEnglish<Code>] extends [
    ShownInEnglish<Code>,
    Shown<Given[Code]>,
  ]
    ? Given[Code]
    : { readonly mustShow: ShownInEnglish<Code> };
};

type Shown<Text extends string | readonly string[]> = NamesIn<Text extends readonly string[] ? Text[number] : Text>;

type ShownInEnglish<Code extends IssueCode> = NamesIn<Extract<KnownDefinition, { readonly code: Code }>["text"]>;

/** The text of an issue; an issue of a code that is not in `texts` is a caller's error. */
export function translateIssue<Given extends Texts>(
  { code, params }: UndescribedIssue,
  texts: Given & Complete<Given>,
  words: Words,
): string {
  const candidates = Object.hasOwn(texts, code) ? [texts[code]].flat() : [];
  const text = candidates.findLast((candidate) => hasParamsOf(candidate, params));
  if (text === undefined) throw new TypeError("describe takes an issue of this library: its code is unknown.");
  return renderText(text, params, words);
}
