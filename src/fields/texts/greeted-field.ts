import { lazy } from "../../text/lazy.ts";
import { isBehindGreeting } from "./salutation.ts";
import { toSurroundings } from "./surroundings.ts";

/** A word or a few in brackets, in angle brackets a "name", or a variable. */
const placeholder = /* @__PURE__ */ lazy(
  () => new RegExp(String.raw`[{[]\p{L}[^{}[\]\n]*[}\]]|<[\p{L} _]*[Nn]ame>|\$[a-z]\w*`, "gu"),
);
/** Letters without case stand in square brackets as emoji do: `您好[微笑]`. */
const uncasedOrName = /* @__PURE__ */ lazy(() => new RegExp(String.raw`NAME|^\{\p{Lo}`, "u"));

/**
 * The offset (UTF-16 units) of the first field of a template that stands where a greeting has a name: `Hi {name}`, `Dear [First Name]`,
 * `Hello $name`; -1 when there is none. Elsewhere, and in capitals, people write the same on purpose: `Use code {SAVE}`.
 */
export function findGreetedField(text: string): number {
  for (const { 0: field, index } of text.matchAll(placeholder())) {
    if (isName(field) && isBehindGreeting(toSurroundings(text, index, index + field.length))) return index;
  }
  return -1;
}

function isName(field: string): boolean {
  return field !== field.toUpperCase() || uncasedOrName().test(field);
}
