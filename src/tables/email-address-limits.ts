/** Limits of an email address in octets, all inclusive. Whatever is measured by them is ASCII, so a character is an octet. */

/** RFC 5321, 4.5.3.1.1. */
export const LOCAL_PART_MAX_OCTETS = 64;

/** RFC 1035, 2.3.4. */
export const DOMAIN_LABEL_MAX_OCTETS = 63;

/** RFC 5321, 4.5.3.1.3: a path of 256 octets less its angle brackets (RFC 3696, erratum 1690). */
export const ADDRESS_MAX_OCTETS = 254;
