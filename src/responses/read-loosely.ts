import { responseIssues } from "../issues/response-issues.ts";
import { report, type Scope } from "../issues/scope.ts";

/** An own property; `undefined` for none, and with a warning for one that cannot be read. */
export function readOwn(source: Readonly<Record<string, unknown>>, key: string, scope?: Scope): unknown {
  try {
    return Object.hasOwn(source, key) ? source[key] : undefined;
  } catch {
    if (scope !== undefined) report(scope, responseIssues.unreadable, {}, key);
    return undefined;
  }
}

/** A whole number: `200`, `500.0`, `"200"`, `"500.0"`. */
export function readInteger(value: unknown): number | undefined {
  const isNumeral = typeof value === "string" && value.length <= 20 && /^[0-9]+(?:\.0+)?$/.test(value);
  const number = isNumeral ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : undefined;
}

/** `true`, `false`, `"true"`, `"false"` in any letter case. */
export function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  const word = value.toLowerCase();
  return word === "true" ? true : word === "false" ? false : undefined;
}
