import * as fc from "fast-check";
import { invisibleTexts } from "./characters.ts";
import type { FieldArbitraries } from "./field-arbitraries.ts";
import { refusedTexts, visibleTexts } from "./texts.ts";

/** Bodies of emails: text and HTML. One with nothing visible is taken, with a warning. */
export function emailBodies(): FieldArbitraries {
  const html = visibleTexts().map((text) => `<p>${text}</p>`);
  const canonical = fc.oneof(visibleTexts(), html);
  return {
    canonical,
    accepted: fc.oneof({ weight: 5, arbitrary: canonical }, fc.constant(""), invisibleTexts()),
    refused: refusedTexts(),
  };
}
