import * as emailAddressIssues from "../issues/email-address-issues.ts";
import * as fieldIssues from "../issues/field-issues.ts";
import type { Result } from "../issues/result.ts";
import { report, type Scope } from "../issues/scope.ts";
import { isCanonicalAddress } from "./email-address/canonical-address.ts";
import { checkAddress } from "./email-address/check-address.ts";
import { type AddressText, splitAddresses, trimAddressText } from "./email-address/split-addresses.ts";
import { isRecord } from "./plain-object.ts";
import { runRule } from "./run-rule.ts";
import type { Tell } from "./tell.ts";
import { typeName } from "./type-name.ts";

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
  if (typeof input === "string") return readText(input, scope);
  const list = readList(input);
  if (list === "empty") return undefined;
  if (typeof list === "object") return readEntries(list, scope);
  if (list === "unreadable") report(scope, fieldIssues.unreadable);
  else report(scope, fieldIssues.wrongType, { expected: "string or array of strings", actual: list });
  return null;
}

interface List {
  readonly entries: readonly unknown[];
  /** Read once: a proxy may say something else each time. */
  readonly length: number;
}

interface Collected {
  /** In canonical form, so that two notations of one address meet. */
  readonly addresses: Set<string>;
  isRefused: boolean;
}

function readText(input: string, scope: Scope): string | null | undefined {
  if (isCanonicalList(input)) return input;
  const collected: Collected = { addresses: new Set(), isRefused: false };
  const parts = splitAddresses(input).map(trimAddressText);
  for (const [entry, part] of parts.filter(({ text }) => text !== "").entries()) {
    collect(part, collected, (definition, params) => report(scope, definition, { ...params, entry }));
  }
  return conclude(collected);
}

/** The fast path: canonical addresses joined as they go out, none of them twice. */
function isCanonicalList(text: string): boolean {
  if (isCanonicalAddress(text)) return true;
  const addresses = text.split(", ");
  return addresses.every(isCanonicalAddress) && new Set(addresses).size === addresses.length;
}

/** An array, or what stands in its place: `"empty"` for an object without fields, else the name of a type or `"unreadable"`. */
function readList(input: unknown): List | string {
  try {
    if (!Array.isArray(input)) return isRecord(input) && Object.keys(input).length === 0 ? "empty" : typeName(input);
    const entries: readonly unknown[] = input;
    const { length } = entries;
    const isBounded = length <= MAX_LENGTH_WITH_HOLES || Object.keys(entries).length >= length;
    return Number.isSafeInteger(length) && isBounded ? { entries, length } : "array with holes";
  } catch {
    return "unreadable";
  }
}

function readEntries(list: List, scope: Scope): string | null | undefined {
  const collected: Collected = { addresses: new Set(), isRefused: false };
  for (let index = 0; index < list.length; index++) readEntry(list.entries, index, collected, scope);
  return conclude(collected);
}

function readEntry(entries: readonly unknown[], index: number, collected: Collected, scope: Scope): void {
  const refuse: Tell = (definition, params) => {
    collected.isRefused = true;
    report(scope, definition, params, index);
  };
  let entry: unknown;
  try {
    if (!Object.hasOwn(entries, index)) return refuse(fieldIssues.wrongType, { expected: "string", actual: "hole" });
    entry = entries[index];
  } catch {
    return refuse(fieldIssues.unreadable);
  }
  if (entry === undefined || entry === null) return;
  if (typeof entry !== "string") return refuse(fieldIssues.wrongType, { expected: "string", actual: typeName(entry) });
  const address = trimAddressText({ text: entry, start: 0 });
  if (address.text === "") return;
  collect(address, collected, (definition, params) => report(scope, definition, params, index));
}

function collect(text: AddressText, collected: Collected, tell: Tell): void {
  const address = checkAddress(text, tell);
  if (address === undefined) collected.isRefused = true;
  else if (collected.addresses.has(address)) tell(emailAddressIssues.duplicate);
  else collected.addresses.add(address);
}

function conclude({ addresses, isRefused }: Collected): string | null | undefined {
  if (isRefused) return null;
  return addresses.size === 0 ? undefined : [...addresses].join(", ");
}
