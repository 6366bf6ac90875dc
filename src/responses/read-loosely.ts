import { UNREADABLE } from "../input/read-property.ts";
import * as responseIssues from "../issues/response-issues.ts";
import type { Dataset } from "../schema/dataset.ts";
import { trimBlanks } from "../text/blanks.ts";

/** An object of a response. */
export type Source = Readonly<Record<string, unknown>>;

/** A number as text: at most 20 characters, more than any number of the API has. */
const NUMERAL = /^(?=.{1,20}$)-?\d+(?:\.\d+)?$/;

/** An own property; `undefined` for none, and `UNREADABLE`, with a warning, for one that cannot be read. */
export function readOwn(source: Source, key: string, dataset: Dataset): unknown {
  try {
    return Object.hasOwn(source, key) ? source[key] : undefined;
  } catch {
    dataset.addIssue(responseIssues.unreadable, {}, key);
    return UNREADABLE;
  }
}

/** An object without what stands on `Object.prototype`. */
export function createBare(): Record<string, unknown> {
  return Object.create(null);
}

/** `200`, `500.0`, `"200"`, `"500.0"`, `-1`, `"1.5"`. */
export function readNumber(value: unknown): number | undefined {
  const number = typeof value === "string" ? parseNumeral(trimBlanks(value)) : value;
  // Adding 0 makes -0 the 0 that it is in JSON.
  return typeof number === "number" && Number.isFinite(number) ? number + 0 : undefined;
}

/** A whole number: `200`, `500.0`, `"200"`, `"500.0"`. */
export function readInteger(value: unknown): number | undefined {
  const number = readNumber(value);
  return Number.isSafeInteger(number) ? number : undefined;
}

function parseNumeral(text: string): number | undefined {
  return NUMERAL.test(text) ? Number(text) : undefined;
}
