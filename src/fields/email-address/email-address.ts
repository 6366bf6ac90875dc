import type { Result } from "../../issues/result.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { type Field, field } from "../../schema/field.ts";
import { readString } from "../../schema/read-string.ts";
import { runField } from "../../schema/run-schema.ts";
import { DEFAULT_SETTINGS } from "../../schema/settings.ts";
import { glanceAtAddress } from "./canonical-address.ts";
import { checkAddress } from "./check-address.ts";
import { trimAddressText } from "./split-addresses.ts";

/**
 * Normalises one email address: its domain becomes lower case and, where it is internationalised, `xn--` form; its local part stays as it
 * is; blanks around it are dropped. Allows at most 64 octets before the at sign, 63 in each label of the domain and 254 in all, inclusive
 * (RFC 5321, 4.5.3.1); otherwise the grammar of the HTML Living Standard, with dots where RFC 5321 wants them.
 *
 * ```ts
 * unwrap(normalizeEmailAddress(" Jane.Doe@Example.COM ")); //=> "Jane.Doe@example.com"
 * ```
 */
export function normalizeEmailAddress(input: unknown): Result<string> {
  return runField(emailAddress, input, DEFAULT_SETTINGS);
}

/** One email address. */
export const emailAddress: Field<string, string> = /* @__PURE__ */ field("email_address", readEmailAddress, glance);

/** The fast path. */
function glance(input: unknown): string | undefined {
  return typeof input === "string" ? glanceAtAddress(input) : undefined;
}

/** The rule of an email's `to` and `from`. */
function readEmailAddress(input: unknown, dataset: Dataset): string | undefined {
  const given = readString(input, dataset);
  if (typeof given !== "string") return given;
  const text = trimAddressText({ text: given, start: 0 });
  if (text.text === "") return undefined;
  return checkAddress(text, (definition, params) => dataset.addIssue(definition, params));
}
