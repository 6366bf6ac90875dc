export const invalidHost = {
  code: "http.invalid_host",
  text: 'This is no host name. Give one such as "eu.api.example.com".',
} as const;

export const hostWithExtras = {
  code: "http.host_with_extras",
  text: "There is more than a host. Give the host alone.",
} as const;

export const insecureHost = {
  code: "http.insecure_host",
  text: "There is http. Use https, save for localhost.",
} as const;

export const controlCharacter = {
  code: "http.control_character",
  text: "There is a control character (at offset {offset}). Remove it.",
} as const;

export const unsupportedCharacter = {
  code: "http.unsupported_character",
  text: "There is a character outside of ASCII (at offset {offset}). Remove it.",
} as const;

export const emptyValue = {
  code: "http.empty_value",
  text: "This is empty. Give a value.",
} as const;

export const colonInUsername = {
  code: "http.colon_in_username",
  text: "There is a colon (at offset {offset}). Use another user name.",
} as const;

export const invalidPasswordMd5 = {
  code: "http.invalid_password_md5",
  text: "This is no MD5 of 32 hexadecimal digits. Check it.",
} as const;

export const attributionWithoutOauth = {
  code: "http.attribution_without_oauth",
  text: "Attribution needs OAuth credentials. Leave it out.",
} as const;
