import { trimBlanks } from "../text/blanks.ts";
import { UNREADABLE } from "../input/read-property.ts";
import * as responseIssues from "../issues/response-issues.ts";
import type { Dataset } from "../schema/dataset.ts";

/** An object of a response. */
export type Source = Readonly<Record<string, unknown>>;

/** At most 20 characters, more than any number of the API has. */
const NUMERAL = /^(?=.{1,20}$)-?\d+(?:\.\d+)?$/;

const TRUE: readonly unknown[] = [true, 1, "true", "1"];
const FALSE: readonly unknown[] = [false, 0, "false", "0"];

/** An own property; `undefined` for none, and `UNREADABLE`, with a warning, for one that cannot be read. */
export function readOwn(source: Source, key: string, dataset?: Dataset): unknown {
  try {
    return Object.hasOwn(source, key) ? source[key] : undefined;
  } catch {
    dataset?.addIssue(responseIssues.unreadable, {}, key);
    return UNREADABLE;
  }
}

/** What `read` makes of an own property; one that says something, but nothing understandable, is warned of. */
export function readAs<T>(
  read: (value: unknown) => T | undefined,
  source: Source,
  key: string,
  dataset: Dataset,
): T | undefined {
  const value = readOwn(source, key, dataset);
  const meaning = read(value);
  const isSilent = value === undefined || value === null || value === "" || value === UNREADABLE;
  if (meaning === undefined && !isSilent) dataset.addIssue(responseIssues.malformedStatus, {}, key);
  return meaning;
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

/** `true`, `false`, `1`, `0`, or one of these as a text in any letter case. */
export function readFlag(value: unknown): boolean | undefined {
  const flag = typeof value === "string" ? trimBlanks(value).toLowerCase() : value;
  if (TRUE.includes(flag)) return true;
  return FALSE.includes(flag) ? false : undefined;
}

function parseNumeral(text: string): number | undefined {
  return NUMERAL.test(text) ? Number(text) : undefined;
}
