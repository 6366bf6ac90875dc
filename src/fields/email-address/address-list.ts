import * as emailAddressIssues from "../../issues/email-address-issues.ts";
import * as fieldIssues from "../../issues/field-issues.ts";
import type { Result } from "../../issues/result.ts";
import { report, type Scope } from "../../issues/scope.ts";
import { isCanonicalAddress } from "./canonical-address.ts";
import { checkAddress } from "./check-address.ts";
import { type AddressText, splitAddresses, trimAddressText } from "./split-addresses.ts";
import { isRecord } from "../../input/plain-object.ts";
import { UNREADABLE } from "../../input/read-property.ts";
import { runRule } from "../run-rule.ts";
import type { Tell } from "../tell.ts";
import { typeName } from "../../input/type-name.ts";

/** Up to this length each hole of an array is reported; beyond, an array with holes as a whole, however long it says it is. */
const MAX_LENGTH_WITH_HOLES = 100_000;

/**
 * Email addresses joined by `", "`, from one string with commas or semicolons between them, or from an array with one address an
 * entry. Each is a `normalizeEmailAddress`; a second one that is the same is left out with a warning. Nothing between two
 * separators, and an entry that is absent (`undefined`, `null`, blank), are passed over.
 *
 * ```ts
 * unwrap(normalizeAddressList(["a@example.com", "b@Example.org"])); //=> "a@example.com, b@example.org"
 * ```
 */
export function normalizeAddressList(input: unknown): Result<string> {
  return runRule(readAddressList, input);
}

/** The rule of an email's `cc` and `bcc`. */
export function readAddressList(input: unknown, scope: Scope): string | null | undefined {
  if (input === undefined || input === null) return undefined;
  if (typeof input === "string" && isCanonicalList(input)) return input;
  const errorsBefore = scope.log.errorCount;
  // In canonical form, so that two notations of one address meet.
  const addresses = new Set<string>();
  if (typeof input === "string") readText(input, addresses, scope);
  else readArray(input, addresses, scope);
  if (scope.log.errorCount > errorsBefore) return null;
  return addresses.size === 0 ? undefined : [...addresses].join(", ");
}

/** The fast path: canonical addresses joined as they go out, none of them twice. */
function isCanonicalList(text: string): boolean {
  if (isCanonicalAddress(text)) return true;
  const addresses = text.split(", ");
  return addresses.every(isCanonicalAddress) && new Set(addresses).size === addresses.length;
}

function readText(input: string, addresses: Set<string>, scope: Scope): void {
  const parts = splitAddresses(input).map(trimAddressText);
  for (const [entry, part] of parts.filter(({ text }) => text !== "").entries()) {
    collect(part, addresses, (definition, params) => report(scope, definition, { ...params, entry }));
  }
}

function readArray(input: unknown, addresses: Set<string>, scope: Scope): void {
  const length = lengthOf(input);
  if (length === "unreadable") report(scope, fieldIssues.unreadable);
  else if (typeof length === "string") {
    report(scope, fieldIssues.wrongType, { expected: "string or array of strings", actual: length });
  } else {
    for (let index = 0; index < length; index++) readEntry(input as readonly unknown[], index, addresses, scope);
  }
}

/** Of an array, read once: a proxy may say something else each time; 0 of an object without fields. Else what it is instead. */
function lengthOf(input: unknown): number | string {
  try {
    if (!Array.isArray(input)) return isRecord(input) && Object.keys(input).length === 0 ? 0 : typeName(input);
    const { length } = input;
    const isBounded = length <= MAX_LENGTH_WITH_HOLES || Object.keys(input).length >= length;
    return Number.isSafeInteger(length) && isBounded ? length : "array with holes";
  } catch {
    return "unreadable";
  }
}

function readEntry(entries: readonly unknown[], index: number, addresses: Set<string>, scope: Scope): void {
  const tell: Tell = (definition, params) => report(scope, definition, params, index);
  const entry = readOwn(entries, index);
  if (entry === undefined || entry === null) return;
  if (typeof entry === "string") collect(trimAddressText({ text: entry, start: 0 }), addresses, tell);
  else if (entry === UNREADABLE) tell(fieldIssues.unreadable);
  else tell(fieldIssues.wrongType, { expected: "string", actual: entry === HOLE ? "hole" : typeName(entry) });
}

const HOLE: unique symbol = /* @__PURE__ */ Symbol("hole");

function readOwn(entries: readonly unknown[], index: number): unknown {
  try {
    return Object.hasOwn(entries, index) ? entries[index] : HOLE;
  } catch {
    return UNREADABLE;
  }
}

function collect(text: AddressText, addresses: Set<string>, tell: Tell): void {
  const address = text.text === "" ? undefined : checkAddress(text, tell);
  if (address === undefined) return;
  if (addresses.has(address)) tell(emailAddressIssues.duplicate);
  addresses.add(address);
}
