import { trimBlanks } from "../fields/blanks.ts";
import { UNREADABLE } from "../fields/read-property.ts";
import * as responseIssues from "../issues/response-issues.ts";
import { report, type Scope } from "../issues/scope.ts";

/** More characters than any number of the API has. */
const MAX_NUMERAL_UNITS = 20;
const NUMERAL = /^-?[0-9]+(?:\.[0-9]+)?$/;

const FLAGS: ReadonlyMap<string, boolean> = /* @__PURE__ */ new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

/** An own property; `undefined` for none, and `UNREADABLE`, with a warning, for one that cannot be read. */
export function readOwn(source: Readonly<Record<string, unknown>>, key: string, scope?: Scope): unknown {
  try {
    return Object.hasOwn(source, key) ? source[key] : undefined;
  } catch {
    if (scope !== undefined) report(scope, responseIssues.unreadable, {}, key);
    return UNREADABLE;
  }
}

/** `200`, `500.0`, `"200"`, `"500.0"`, `-1`, `"1.5"`. */
export function readNumber(value: unknown): number | undefined {
  const number = typeof value === "string" ? parseNumeral(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** A whole number: `200`, `500.0`, `"200"`, `"500.0"`. */
export function readInteger(value: unknown): number | undefined {
  const number = readNumber(value);
  // Adding 0 makes -0 the 0 that it is in JSON.
  return number !== undefined && Number.isSafeInteger(number) ? number + 0 : undefined;
}

/** `true`, `false`, `1`, `0`, or one of these as a text in any letter case. */
export function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return FLAGS.get(String(value));
  return typeof value === "string" ? FLAGS.get(trimBlanks(value).toLowerCase()) : undefined;
}

function parseNumeral(text: string): number | undefined {
  const numeral = trimBlanks(text);
  return numeral.length <= MAX_NUMERAL_UNITS && NUMERAL.test(numeral) ? Number(numeral) : undefined;
}
