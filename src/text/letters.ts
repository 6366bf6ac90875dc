import { lazy } from "./lazy.ts";

const letterAtEnd = /* @__PURE__ */ lazy(() => new RegExp(String.raw`[\p{L}\p{M}]$`, "u"));

/** Returns `true` when a text ends in a letter of any script, or in a mark on one. */
export function endsInLetter(text: string): boolean {
  return letterAtEnd().test(text);
}
