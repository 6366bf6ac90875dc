import { isRecord } from "../../input/plain-object.ts";
import { UNREADABLE } from "../../input/read-property.ts";
import { typeName } from "../../input/type-name.ts";
import * as emailAddressIssues from "../../issues/email-address-issues.ts";
import * as fieldIssues from "../../issues/field-issues.ts";
import type { Result } from "../../issues/result.ts";
import type { AddIssue, Dataset } from "../../schema/dataset.ts";
import { type Field, field } from "../../schema/field.ts";
import { runField } from "../../schema/run-schema.ts";
import { DEFAULT_SETTINGS } from "../../schema/settings.ts";
import { isCanonicalList } from "./canonical-address.ts";
import { checkAddress } from "./check-address.ts";
import { type AddressText, splitAddresses, trimAddressText } from "./split-addresses.ts";

/** Up to this length each hole of an array is reported; beyond, an array with holes as a whole, however long it says it is. */
const MAX_LENGTH_WITH_HOLES = 1000;

/**
 * Joins email addresses with `", "`. They come as one string with commas or semicolons between them (also full-width ones, and U+3001), or
 * as an array with one address an entry. Each becomes what `normalizeEmailAddress` makes of it; a repeated one is left out with a warning.
 * Empty places between separators, and absent entries (`undefined`, `null`, blanks), are passed over.
 *
 * ```ts
 * unwrap(normalizeAddressList(["a@example.com", "b@Example.org"])); //=> "a@example.com, b@example.org"
 * ```
 */
export function normalizeAddressList(input: unknown): Result<string> {
  return runField(addressList, input, DEFAULT_SETTINGS);
}

/** The input for a list of addresses: one string with separators, or an array of strings. */
export type AddressListInput = string | readonly string[];

/** Email addresses with `", "` between them. */
export const addressList: Field<AddressListInput, string> = /* @__PURE__ */ field(
  "address_list",
  readAddressList,
  glance,
);

/** The fast path. */
function glance(input: unknown): string | undefined {
  return typeof input === "string" && isCanonicalList(input) ? input : undefined;
}

/** The rule of an email's `cc` and `bcc`. */
function readAddressList(input: unknown, dataset: Dataset): string | undefined {
  if (input === undefined || input === null) return undefined;
  if (typeof input === "string" && isCanonicalList(input)) return input;
  // In canonical form, so that two notations of one address meet.
  const addresses = new Set<string>();
  if (typeof input === "string") readText(input, addresses, dataset);
  else readArray(input, addresses, dataset);
  if (!dataset.typed) return undefined;
  return addresses.size === 0 ? undefined : [...addresses].join(", ");
}

function readText(input: string, addresses: Set<string>, dataset: Dataset): void {
  let entry = 0;
  splitAddresses(input, (part) => {
    const place = { entry: entry++ };
    collect(part, addresses, (definition, params) => dataset.addIssue(definition, { ...params, ...place }));
  });
}

function readArray(input: unknown, addresses: Set<string>, dataset: Dataset): void {
  const length = lengthOf(input);
  if (length === "unreadable") dataset.addIssue(fieldIssues.unreadable);
  else if (typeof length === "string") {
    dataset.addIssue(fieldIssues.wrongType, { expected: "string or array of strings", actual: length });
  } else {
    for (let index = 0; index < length; index++) readEntry(input as readonly unknown[], index, addresses, dataset);
  }
}

/**
 * Reads the length of an array once, since a proxy may say something else each time; 0 of an object without fields. Returns a type's name
 * for any other value.
 */
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

function readEntry(entries: readonly unknown[], index: number, addresses: Set<string>, dataset: Dataset): void {
  const addIssue: AddIssue = (definition, params) => dataset.addIssue(definition, params, index);
  const entry = readOwn(entries, index);
  if (entry === undefined || entry === null) return;
  if (typeof entry === "string") collect(trimAddressText({ text: entry, start: 0 }), addresses, addIssue);
  else if (entry === UNREADABLE) addIssue(fieldIssues.unreadable);
  else addIssue(fieldIssues.wrongType, { expected: "string", actual: entry === HOLE ? "hole" : typeName(entry) });
}

const HOLE: unique symbol = /* @__PURE__ */ Symbol("hole");

function readOwn(entries: readonly unknown[], index: number): unknown {
  try {
    return Object.hasOwn(entries, index) ? entries[index] : HOLE;
  } catch {
    return UNREADABLE;
  }
}

function collect(text: AddressText, addresses: Set<string>, addIssue: AddIssue): void {
  const address = text.text === "" ? undefined : checkAddress(text, addIssue);
  if (address === undefined) return;
  if (addresses.has(address)) addIssue(emailAddressIssues.duplicate);
  addresses.add(address);
}
