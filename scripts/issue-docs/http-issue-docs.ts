import type * as httpIssues from "../../src/issues/http-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

export const httpIssueDocs: Readonly<Record<keyof typeof httpIssues, IssueDocumentation>> = {
  invalidHost: {
    fields: "host",
    meaning:
      "The host is no name of letters, digits, hyphens and dots (labels of at most 63, 253 in all), no IPv4 and no bracketed IPv6 address, or its port is not 1 to 65535.",
    params: {},
    source: "RFC 1123, 2.1; RFC 3986, 3.2",
  },
  hostWithExtras: {
    fields: "host",
    meaning: "The host comes with a path (even `/` alone), a query, a fragment, credentials or a backslash.",
    params: {},
    source: "RFC 3986, 3",
  },
  insecureHost: {
    fields: "host",
    meaning: "The scheme is neither https nor, for loopback (localhost, 127.0.0.0/8, [::1]), http.",
    params: {},
    source: "vendor contract, 1",
  },
  controlCharacter: {
    fields: "host, credentials, attribution",
    meaning: "A C0 or C1 control, DEL, U+2028 or U+2029.",
    params: { offset: "UTF-16 units, 0-based" },
    source: "RFC 9110, 5.5; RFC 7617, 2",
  },
  unsupportedCharacter: {
    fields: "token, attribution",
    meaning: "A character outside ASCII in the value of a header.",
    params: { offset: "UTF-16 units, 0-based" },
    source: "RFC 9110, 5.5",
  },
  emptyValue: {
    fields: "credentials, attribution",
    meaning: "A password is empty; or a user name, a token or a part of an attribution is empty or blank.",
    params: {},
    source: "vendor contract, 1",
  },
  colonInUsername: {
    fields: "username",
    meaning: "The user name holds a colon, which ends it in Basic authentication.",
    params: { offset: "UTF-16 units, 0-based" },
    source: "RFC 7617, 2",
  },
  invalidPasswordMd5: {
    fields: "passwordMd5",
    meaning: "`passwordMd5` is not 32 hexadecimal digits (either letter case).",
    params: {},
    source: "RFC 1321",
  },
  attributionWithoutOauth: {
    fields: "attribution",
    meaning: "An attribution is given beside Basic credentials.",
    params: {},
    source: "vendor contract, 1",
  },
};
