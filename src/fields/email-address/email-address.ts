import type { Result } from "../../issues/result.ts";
import { report, type Scope } from "../../issues/scope.ts";
import { isCanonicalAddress } from "./canonical-address.ts";
import { checkAddress } from "./check-address.ts";
import { trimAddressText } from "./split-addresses.ts";
import { readString } from "../../schema/read-string.ts";
import { runRule } from "../run-rule.ts";

/**
 * One email address, with its domain in lower case and, where it is internationalised, in `xn--` form; the local part stays as it
 * is. Blanks around it are dropped. At most 64 octets before the at sign, 63 in each label of the domain, 254 in all, inclusive
 * (RFC 5321, 4.5.3.1); otherwise the grammar of the HTML Living Standard, with dots where RFC 5321 wants them.
 *
 * ```ts
 * unwrap(normalizeEmailAddress(" Jane.Doe@Example.COM ")); //=> "Jane.Doe@example.com"
 * ```
 */
export function normalizeEmailAddress(input: unknown): Result<string> {
  return runRule(readEmailAddress, input);
}

/** The rule of an email's `to` and `from`. */
export function readEmailAddress(input: unknown, scope: Scope): string | null | undefined {
  const given = readString(input, scope);
  if (typeof given !== "string" || isCanonicalAddress(given)) return given;
  const text = trimAddressText({ text: given, start: 0 });
  if (text.text === "") return undefined;
  return checkAddress(text, (definition, params) => report(scope, definition, params)) ?? null;
}
