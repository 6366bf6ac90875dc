import fc from "fast-check";
import {
  basicCredentials,
  Credentials,
  type HttpOptions,
  oauthCredentials,
  toHttpRequest,
} from "../../src/http/index.ts";
import { sms } from "../../src/index.ts";
import { type CodeCase, casesOf, describeCodes } from "../support/describe-codes.ts";

const label = fc.stringMatching(/^[a-z]{1,10}$/);
const host = "api.example.com";
const oauth = oauthCredentials({ token: "secret" });

describeCodes("http", {
  "http.invalid_host": hosts(label.map((name) => [`${name}_.example.com`, `${name}.example.com`])),
  "http.host_with_extras": hosts(
    fc
      .tuple(label, fc.constantFrom("/", "/v2", "?a=b", "#a", "\\"))
      .map(([name, extra]) => [`${name}.example.com${extra}`, `${name}.example.com:443`]),
  ),
  "http.insecure_host": hosts(
    fc
      .constantFrom("localhost", "127.0.0.1", "[::1]")
      .map((loopback) => [`http://${loopback === "[::1]" ? "[::2]" : `${loopback}1.example`}`, `http://${loopback}`]),
  ),
  "http.control_character": tokens(
    fc
      .tuple(label, fc.constantFrom("\r", "\n", "\0", "\x85", "\u2028", "\u2029"))
      .map(([name, control]) => [name + control, name]),
  ),
  "http.unsupported_character": tokens(label.map((name) => [`${name}\u00e9`, `${name}e`])),
  "http.empty_value": tokens(
    fc.tuple(label, fc.constantFrom("", " ", "\u00a0")).map(([name, blank]) => [blank, `${name}`]),
  ),
  "http.lone_surrogate": requests(
    label.map((name) => [
      { host, credentials: basicCredentials({ username: `${name}\ud83d`, password: name }) },
      { host, credentials: basicCredentials({ username: `${name}\ud83d\ude00`, password: name }) },
    ]),
  ),
  "http.surrounding_blank": tokens(
    fc.tuple(label, fc.constantFrom(" ", "  ")).map(([name, blank]) => [name + blank, `${name}${blank}${name}`]),
  ),
  "http.bearer_token": tokens(
    fc
      .tuple(label, fc.constantFrom("Bearer", "bearer", "BEARER"))
      .map(([name, word]) => [`${word} ${name}`, `${word}${name}`]),
  ),
  "http.invalid_header": requests(
    fc.tuple(label, fc.constantFrom("\r\n", "\0", "\u00e9", "\u2028")).map(([name, character]) => [
      { host, credentials: new Credentials("oauth", () => ({ "X-A": name + character })) },
      { host, credentials: new Credentials("oauth", () => ({ "X-A": name })) },
    ]),
  ),
  "http.colon_in_username": requests(
    label.map((name) => [
      { host, credentials: basicCredentials({ username: `${name}:`, password: name }) },
      { host, credentials: basicCredentials({ username: name, password: `${name}:` }) },
    ]),
  ),
  "http.invalid_password_md5": requests(
    fc.constantFrom(..."0123456789abcdefABCDEF").map((digit) => [
      { host, credentials: basicCredentials({ username: "a", passwordMd5: digit.repeat(31) }) },
      { host, credentials: basicCredentials({ username: "a", passwordMd5: digit.repeat(32) }) },
    ]),
  ),
  "http.attribution_without_oauth": requests(
    label.map((entityCode) => {
      const attribution = { entityType: "TILL", entityCode };
      const basic = basicCredentials({ username: "a", password: "b" });
      return [
        { host, credentials: basic, attribution },
        { host, credentials: oauth, attribution },
      ];
    }),
  ),
});

function hosts(pairs: fc.Arbitrary<readonly [string, string]>): CodeCase {
  return requests(
    pairs.map(([no, yes]) => [
      { host: no, credentials: oauth },
      { host: yes, credentials: oauth },
    ]),
  );
}

function tokens(pairs: fc.Arbitrary<readonly [string, string]>): CodeCase {
  return requests(
    pairs.map(([no, yes]) => [
      { host, credentials: oauthCredentials({ token: no }) },
      { host, credentials: oauthCredentials({ token: yes }) },
    ]),
  );
}

function requests(pairs: fc.Arbitrary<readonly [HttpOptions, HttpOptions]>): CodeCase {
  const request = { sms: [{ to: "919988221100", body: "Hello" }] };
  return casesOf((input) => toHttpRequest(sms, request, input as HttpOptions), pairs);
}
