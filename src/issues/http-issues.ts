/**
 * The host is no name of letters, digits, hyphens and dots (labels of at most 63, 253 in all), no IPv4 and no
 * bracketed IPv6 address, or its port is not 1 to 65535.
 *
 * @field host
 * @source RFC 1123, 2.1; RFC 3986, 3.2
 */
export const invalidHost = {
  code: "http.invalid_host",
  text: 'This is no host name. Give one such as "eu.api.example.com".',
} as const;

/**
 * The host comes with a path (even `/` alone), a query, a fragment, credentials or a backslash.
 *
 * @field host
 * @source RFC 3986, 3
 */
export const hostWithExtras = {
  code: "http.host_with_extras",
  text: "There is more than a host. Give the host alone.",
} as const;

/**
 * The scheme is neither https nor, for loopback (localhost, 127.0.0.0/8, [::1]), http.
 *
 * @field host
 * @source vendor contract, 1
 */
export const insecureHost = {
  code: "http.insecure_host",
  text: "There is http. Use https, save for localhost.",
} as const;

/**
 * A C0 or C1 control, DEL, U+2028 or U+2029.
 *
 * @field host, credentials, attribution
 * @param offset UTF-16 units, 0-based
 * @source RFC 9110, 5.5; RFC 7617, 2
 */
export const controlCharacter = {
  code: "http.control_character",
  text: "There is a control character (at offset {offset}). Remove it.",
} as const;

/**
 * A character outside ASCII in the value of a header.
 *
 * @field token, attribution
 * @param offset UTF-16 units, 0-based
 * @source RFC 9110, 5.5
 */
export const unsupportedCharacter = {
  code: "http.unsupported_character",
  text: "There is a character outside of ASCII (at offset {offset}). Remove it.",
} as const;

/**
 * A password is empty; or a user name, a token or a part of an attribution is empty or blank.
 *
 * @field credentials, attribution
 * @source vendor contract, 1
 */
export const emptyValue = {
  code: "http.empty_value",
  text: "This is empty. Give a value.",
} as const;

/**
 * The user name holds a colon, which ends it in Basic authentication.
 *
 * @field username
 * @param offset UTF-16 units, 0-based
 * @source RFC 7617, 2
 */
export const colonInUsername = {
  code: "http.colon_in_username",
  text: "There is a colon (at offset {offset}). Use another user name.",
} as const;

/**
 * `passwordMd5` is not 32 hexadecimal digits (either letter case).
 *
 * @field passwordMd5
 * @source RFC 1321
 */
export const invalidPasswordMd5 = {
  code: "http.invalid_password_md5",
  text: "This is no MD5 of 32 hexadecimal digits. Check it.",
} as const;

/**
 * An attribution is given beside Basic credentials.
 *
 * @field attribution
 * @source vendor contract, 1
 */
export const attributionWithoutOauth = {
  code: "http.attribution_without_oauth",
  text: "Attribution needs OAuth credentials. Leave it out.",
} as const;
