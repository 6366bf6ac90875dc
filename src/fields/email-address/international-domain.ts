import { codePointAt } from "../../issues/code-point.ts";
import * as emailAddressIssues from "../../issues/email-address-issues.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { ADDRESS_MAX_OCTETS } from "../../tables/email-address-limits.ts";
import { findInvisibleCharacter } from "../../text/invisible-characters.ts";
import { lazy } from "../../text/lazy.ts";
import { utf8Length } from "../../text/utf8.ts";

/** Bounds the work: no shorter name comes of so long a one in good faith. */
const MAX_INTERNATIONAL_UNITS = 1000;

const blankOutsideAscii = /* @__PURE__ */ lazy(() => new RegExp(String.raw`(?![\0-\x7f])\p{Zs}`, "u"));
const DOT = /[.\u3002\uff0e\uff61]/;

/** RFC 5892, 2: letters, marks and digits, and U+3007, the ideographic zero. */
const inEveryLabel = /* @__PURE__ */ lazy(() => new RegExp(String.raw`^[\p{L}\p{Mn}\p{Mc}\p{Nd}\u3007-]+$`, "u"));

/** RFC 5892, appendix A: characters that only stand beside certain others. */
const IN_SOME_LABELS: Readonly<Record<string, (characters: readonly string[], index: number) => boolean>> = {
  "\u00b7": (characters, index) => characters[index - 1] === "l" && characters[index + 1] === "l",
  "\u05f3": isBehindHebrew,
  "\u05f4": isBehindHebrew,
  "\u30fb": (characters) => characters.some((character) => kanaOrHan().test(character)),
};
const hebrew = /* @__PURE__ */ lazy(() => new RegExp(String.raw`\p{Script=Hebrew}`, "u"));
const kanaOrHan = /* @__PURE__ */ lazy(
  () => new RegExp(String.raw`[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]`, "u"),
);

/**
 * A domain that is not all ASCII, as it is sent; `undefined` when it told of an error. What `URL` makes of a number, a `%` or an `xn--`
 * label is for hosts, not for mail: an ASCII domain never comes here, and of the others `URL` gets letters, digits and hyphens only.
 */
export function toAsciiDomain(domain: string, start: number, addIssue: AddIssue): string | undefined {
  if (domain.length > MAX_INTERNATIONAL_UNITS) {
    addIssue(emailAddressIssues.tooLong, { maxOctets: ADDRESS_MAX_OCTETS, actualOctets: utf8Length(domain) });
    return undefined;
  }
  if (!checkInvisible(domain, start, addIssue) || !checkInternational(domain, start, addIssue)) return undefined;
  const labels = domain.split(DOT).map(lowerCase);
  if (labels.some((label) => label.startsWith("-") || label.endsWith("-"))) {
    addIssue(emailAddressIssues.domainHyphen);
    return undefined;
  }
  const host = parseHost(labels.join("."));
  if (host === undefined || /[^a-z0-9.-]/.test(host)) {
    addIssue(emailAddressIssues.domainNotInternational);
    return undefined;
  }
  warnAboutMixedScripts(domain, start, addIssue);
  return host;
}

/** Cyrillic and Greek have letters that look like Latin ones; beside these they are mostly slips of the keyboard. */
function warnAboutMixedScripts(domain: string, start: number, addIssue: AddIssue): void {
  let labelStart = 0;
  for (const label of domain.split(DOT)) {
    const offset = /[A-Za-z]/.test(label) ? label.search(cyrillicOrGreek()) : -1;
    if (offset >= 0) {
      const character = codePointAt(label, offset);
      addIssue(emailAddressIssues.mixedScripts, { offset: start + labelStart + offset, character });
      return;
    }
    labelStart += label.length + 1;
  }
}

const cyrillicOrGreek = /* @__PURE__ */ lazy(() => new RegExp(String.raw`[\p{Script=Cyrillic}\p{Script=Greek}]`, "u"));

function checkInvisible(domain: string, start: number, addIssue: AddIssue): boolean {
  const invisible = findInvisibleCharacter(domain);
  const blank = domain.search(blankOutsideAscii());
  if (invisible >= 0) {
    const character = codePointAt(domain, invisible);
    addIssue(emailAddressIssues.domainInvisibleCharacter, { offset: start + invisible, character });
  }
  if (blank >= 0) {
    addIssue(emailAddressIssues.blank, { offset: start + blank, character: codePointAt(domain, blank) });
  }
  return invisible < 0 && blank < 0;
}

/** Returns `true` when IDNA2008 allows every character in a domain, before a mapping makes another domain of it; else adds an issue. */
function checkInternational(domain: string, start: number, addIssue: AddIssue): boolean {
  let offset = start;
  for (const label of domain.split(DOT)) {
    const characters = Array.from(label, lowerCase);
    const bad = characters.findIndex((character, index) => !isInternational(character, characters, index));
    if (bad >= 0) {
      offset += Array.from(label).slice(0, bad).join("").length;
      explainCharacter(domain.slice(offset - start), offset, addIssue);
      return false;
    }
    offset += label.length + 1;
  }
  return true;
}

function explainCharacter(text: string, offset: number, addIssue: AddIssue): void {
  // U+FF3F, the full-width underscore.
  if (text.startsWith("\uff3f")) addIssue(emailAddressIssues.domainUnderscore);
  else addIssue(emailAddressIssues.domainCharacterNotInternational, { offset, character: codePointAt(text, 0) });
}

function isInternational(character: string, characters: readonly string[], index: number): boolean {
  if (character.normalize("NFKC") !== character) return false;
  if (inEveryLabel().test(character)) return true;
  return Object.hasOwn(IN_SOME_LABELS, character) && IN_SOME_LABELS[character]?.(characters, index) === true;
}

function isBehindHebrew(characters: readonly string[], index: number): boolean {
  return hebrew().test(characters[index - 1] ?? "");
}

/** Lower-cases in NFC, each character on its own: the lower case of a capital sigma does not depend on its neighbours. */
function lowerCase(text: string): string {
  return Array.from(text, (character) => character.toLowerCase())
    .join("")
    .normalize("NFC");
}

function parseHost(domain: string): string | undefined {
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return undefined;
  }
}
