import { ADDRESS_MAX_OCTETS } from "../../tables/email-address-limits.ts";
import { trimBlanks } from "../../text/blanks.ts";

/**
 * At most 64 octets before the at sign, in words with a dot between each two (RFC 5322, 3.2.3); labels of at most 63 octets after it,
 * at least two, without hyphens at their ends, the last of them no number. An apostrophe in front gets a warning.
 */
const CANONICAL =
  /^(?!')(?=[^@]{1,64}@)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Most addresses, and pairs of such: a narrower look, which takes half the time. So short a text has no half and no label too long. */
const USUAL = /^\w+(?:[+.-]\w+)*@[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z]+$/;
const USUAL_PAIR =
  /^\w+(?:[+.-]\w+)*@[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z]+, \w+(?:[+.-]\w+)*@[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z]+$/;
const USUAL_MAX_UNITS = 64;

/** The same as people write it: with blanks around it, and a domain in any letter case. */
const USUAL_AS_WRITTEN = /^ *\w+(?:[+.-]\w+)*@[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*\.[A-Za-z]+ *$/;

/**
 * The canonical form of an address that has it, or is written as most are, which takes a tenth of the time of a thorough look; `undefined`
 * of every other text.
 */
export function glanceAtAddress(text: string): string | undefined {
  const isShort = text.length <= USUAL_MAX_UNITS;
  if (isShort && USUAL.test(text)) return text;
  if (!isShort || !USUAL_AS_WRITTEN.test(text)) return isCanonical(text) ? text : undefined;
  const address = trimBlanks(text);
  const at = address.indexOf("@");
  return address.slice(0, at) + address.slice(at).toLowerCase();
}

/** Returns `true` when the text is an address in canonical form: ASCII, a lower-case domain, no issue to add. Allocates nothing. */
export function isCanonicalAddress(text: string): boolean {
  if (text.length <= USUAL_MAX_UNITS && USUAL.test(text)) return true;
  return isCanonical(text);
}

function isCanonical(text: string): boolean {
  return text.length <= ADDRESS_MAX_OCTETS && CANONICAL.test(text);
}

/** Returns `true` when the text is a list in canonical form: addresses joined by the API's separator, none of them twice. */
export function isCanonicalList(text: string): boolean {
  const comma = text.indexOf(",");
  if (comma < 0) return isCanonicalAddress(text);
  const isPair = text.indexOf(",", comma + 1) < 0;
  if (isPair && text.length <= USUAL_MAX_UNITS && USUAL_PAIR.test(text)) {
    return text.length !== 2 * comma + 2 || !text.startsWith(text.slice(0, comma), comma + 2);
  }
  const addresses = text.split(", ");
  return addresses.every(isCanonicalAddress) && new Set(addresses).size === addresses.length;
}
