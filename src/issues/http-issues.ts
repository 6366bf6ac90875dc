/**
 * The host is no name of letters, digits, hyphens and dots (labels of at most 63, 253 in all), no IPv4 and no
 * bracketed IPv6 address, or its port is not 1 to 65535.
 *
 * @field host
 * @near A port from 1 to 65535.
 * @bad toHttpRequest(sms, { sms: [] }, { host: "api_example", credentials: oauthCredentials({ token: "t" }) })
 * @good toHttpRequest(sms, { sms: [] }, { host: "api.example.com:8443", credentials: oauthCredentials({ token: "t" })
 *   })
 * @source RFC 1123, 2.1; RFC 3986, 3.2
 */
export const invalidHost = {
  code: "http.invalid_host",
  text: "The host is not a valid host name. Pass one such as eu.api.example.com, with a port if it needs one.",
} as const;

/**
 * The host comes with a path (even `/` alone), a query, a fragment, credentials or a backslash.
 *
 * @field host
 * @near `https://` in front.
 * @bad toHttpRequest(sms, { sms: [] }, { host: "https://api.example.com/v2", credentials: oauthCredentials({ token:
 *   "t" }) })
 * @good toHttpRequest(sms, { sms: [] }, { host: "https://api.example.com", credentials: oauthCredentials({ token: "t"
 *   }) })
 * @source RFC 3986, 3
 */
export const hostWithExtras = {
  code: "http.host_with_extras",
  text: "The host cannot have a path, a query or credentials. Pass the host alone, such as eu.api.example.com.",
} as const;

/**
 * The scheme is neither https nor, for loopback (localhost, 127.0.0.0/8, [::1]), http.
 *
 * @field host
 * @near `http` for localhost, 127.0.0.0/8 and [::1].
 * @bad toHttpRequest(sms, { sms: [] }, { host: "http://api.example.com", credentials: oauthCredentials({ token: "t"
 *   }) })
 * @good toHttpRequest(sms, { sms: [] }, { host: "http://localhost:3000", credentials: oauthCredentials({ token: "t"
 *   }) })
 * @source vendor contract, 1
 */
export const insecureHost = {
  code: "http.insecure_host",
  text: "Plain http is allowed for localhost only. Use https.",
} as const;

/**
 * A C0 or C1 control, DEL, U+2028 or U+2029.
 *
 * @field host, credentials, attribution
 * @near A character outside of ASCII has `http.unsupported_character`.
 * @bad toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: oauthCredentials({ token: "t\n" }) })
 * @good toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: oauthCredentials({ token: "t" }) })
 * @param offset UTF-16 units, 0-based
 * @param character its code point, as U+0000
 * @source RFC 9110, 5.5; RFC 7617, 2
 */
export const controlCharacter = {
  code: "http.control_character",
  text: "A request cannot carry control characters here. Delete character {offset+1}, {character}.",
} as const;

/**
 * A character outside ASCII in the value of a header.
 *
 * @field token, attribution
 * @near Such a character in a user name or password, which goes out in base64.
 * @bad toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: oauthCredentials({ token: "tök" }) })
 * @good toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: basicCredentials({ username: "tök",
 *   password: "p" }) })
 * @param offset UTF-16 units, 0-based
 * @source RFC 9110, 5.5
 */
export const unsupportedCharacter = {
  code: "http.unsupported_character",
  text: "Header values must be ASCII. Delete or replace character {offset+1}.",
} as const;

/**
 * A password is empty; or a user name, a token or a part of an attribution is empty or blank.
 *
 * @field credentials, attribution
 * @near A password of blanks.
 * @bad toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: basicCredentials({ username: "u",
 *   password: "" }) })
 * @good toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: basicCredentials({ username: "u",
 *   password: " " }) })
 * @source vendor contract, 1
 */
export const emptyValue = {
  code: "http.empty_value",
  text: "This value is empty. Pass one that has visible characters.",
} as const;

/**
 * The user name holds a colon, which ends it in Basic authentication.
 *
 * @field username
 * @near A colon in the password.
 * @bad toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: basicCredentials({ username: "a:b",
 *   password: "p" }) })
 * @good toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: basicCredentials({ username: "ab",
 *   password: "p:q" }) })
 * @param offset UTF-16 units, 0-based
 * @source RFC 7617, 2
 */
export const colonInUsername = {
  code: "http.colon_in_username",
  text: "A user name cannot contain a colon, as at character {offset+1}. Use another user name.",
} as const;

/**
 * `passwordMd5` is not 32 hexadecimal digits (either letter case).
 *
 * @field passwordMd5
 * @near Capital letters.
 * @bad toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: basicCredentials({ username: "u",
 *   passwordMd5: "secret" }) })
 * @good toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: basicCredentials({ username: "u",
 *   passwordMd5: "5F4DCC3B5AA765D61D8327DEB882CF99" }) })
 * @source RFC 1321
 */
export const invalidPasswordMd5 = {
  code: "http.invalid_password_md5",
  text: "An MD5 hash has 32 hexadecimal digits. Pass the MD5 of the password in that form.",
} as const;

/**
 * An attribution is given beside Basic credentials.
 *
 * @field attribution
 * @near The same attribution beside `oauthCredentials`.
 * @bad toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: basicCredentials({ username: "u",
 *   password: "p" }), attribution: { entityType: "TILL", entityCode: "7" } })
 * @good toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: oauthCredentials({ token: "t" }),
 *   attribution: { entityType: "TILL", entityCode: "7" } })
 * @source vendor contract, 1
 */
export const attributionWithoutOauth = {
  code: "http.attribution_without_oauth",
  text: "Attribution works with OAuth credentials only. Leave it out, or pass oauthCredentials.",
} as const;

/**
 * The user name or the password has half a surrogate pair, which UTF-8 does not have.
 *
 * @field username, password
 * @near A whole pair.
 * @bad toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: basicCredentials({ username: "\uD83D", password: "p" }) })
 * @good toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: basicCredentials({ username: "\uD83D\uDE00", password: "p" }) })
 * @param offset UTF-16 units, 0-based
 * @source RFC 7617, 2.1; RFC 3629, 3
 */
export const loneSurrogate = {
  code: "http.lone_surrogate",
  text: "This value cannot be sent: character {offset+1} is half of a character. Delete or retype it.",
} as const;

/**
 * A token or a part of an attribution begins or ends with a blank, which clients cut off.
 *
 * @field token, attribution
 * @near A blank inside.
 * @bad toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: oauthCredentials({ token: "t " }) })
 * @good toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: oauthCredentials({ token: "t t" }) })
 * @source RFC 9110, 5.5
 */
export const surroundingBlank = {
  code: "http.surrounding_blank",
  text: "A header value cannot start or end with a space or tab, because HTTP clients cut it off. Delete the space or tab.",
} as const;

/**
 * The token begins with the word `Bearer`: this API takes the token alone.
 *
 * @field token
 * @near A token that only begins with these letters.
 * @bad toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: oauthCredentials({ token: "Bearer t" }) })
 * @good toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: oauthCredentials({ token: "bearert" }) })
 * @source vendor contract, 1
 */
export const bearerToken = {
  code: "http.bearer_token",
  text: "The API takes the OAuth token alone. Pass it without Bearer in front.",
} as const;

/**
 * `Credentials` of your own making give a header whose name is not of letters, digits and hyphens, or whose value is no ASCII text or holds a
 * control character.
 *
 * @field credentials
 * @near What `basicCredentials` and `oauthCredentials` make, whose faults have codes of their own.
 * @bad toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: new Credentials("oauth", () => ({ "X-A": "a\r\nB: c" })) })
 * @good toHttpRequest(sms, { sms: [] }, { host: "api.example.com", credentials: new Credentials("oauth", () => ({ "X-A": "a" })) })
 * @source RFC 9110, 5.1 and 5.5
 */
export const invalidHeader = {
  code: "http.invalid_header",
  text: "The credentials give a header that cannot be sent. Use basicCredentials or oauthCredentials.",
} as const;
