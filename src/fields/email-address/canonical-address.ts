import { ADDRESS_MAX_OCTETS } from "../../tables/email-address-limits.ts";

/**
 * At most 64 octets before the at sign, in words with a dot between each two (RFC 5322, 3.2.3); labels of at most 63 octets after it,
 * at least two, without hyphens at their ends, the last of them no number. An apostrophe in front gets a warning.
 */
const CANONICAL =
  /^(?!')(?=[^@]{1,64}@)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Whether a text is an address in canonical form: ASCII, with a lower-case domain, and nothing wrong with it. Nothing is allocated. */
export function isCanonicalAddress(text: string): boolean {
  return text.length <= ADDRESS_MAX_OCTETS && CANONICAL.test(text);
}
