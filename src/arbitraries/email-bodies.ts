import * as fc from "fast-check";
import { isFinished } from "../fields/texts/warn-about-unfinished-text.ts";
import { invisibleTexts } from "./characters.ts";
import type { FieldArbitraries } from "./field-arbitraries.ts";
import { refusedTexts, unfinishedLines, visibleTexts } from "./texts.ts";

/** Bodies of emails: text and HTML. One with nothing visible is taken, with a warning. */
export function emailBodies(): FieldArbitraries {
  const texts = visibleTexts().filter(isFinished);
  const html = texts.map((text) => `<p>${text}</p>`);
  const canonical = fc.oneof(texts, html);
  return {
    canonical,
    accepted: fc.oneof({ weight: 5, arbitrary: canonical }, unfinishedLines(), fc.constant(""), invisibleTexts()),
    refused: refusedTexts(),
  };
}
