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
const ascii = fc.stringMatching(/^[!-~](?:[ -~]{0,30}[!-~])?$/);
const username = fc.string({ unit: "grapheme" }).filter((text) => !/[:\p{C}\u2028\u2029]|^\s*$/u.test(text));
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
    fc.tuple(username, username).map(([before, after]) => [
      { host, credentials: basicCredentials({ username: `${before}:${after}`, password: "p" }) },
      { host, credentials: basicCredentials({ username: before + after, password: ":" }) },
    ]),
  ),
  "http.invalid_password_md5": requests(
    fc
      .tuple(
        fc.stringMatching(/^[0-9a-fA-F]{32}$/),
        fc.nat(32),
        fc.constantFrom(["g", 1], [" ", 1], ["\n", 0], ["\u212a", 1], ["", 1], ["0", 0]),
      )
      .map(([md5, at, [character, cut]]) => [
        { host, credentials: basicCredentials({ username: "a", passwordMd5: splice(md5, at, cut, character) }) },
        { host, credentials: basicCredentials({ username: "a", passwordMd5: md5 }) },
      ]),
  ),
  "http.attribution_without_oauth": requests(
    fc.tuple(ascii, ascii).map(([entityType, entityCode]) => {
      const attribution = { entityType, entityCode };
      const basic = basicCredentials({ username: "a", password: "b" });
      return [
        { host, credentials: basic, attribution },
        { host, credentials: oauth, attribution },
      ];
    }),
  ),
});

/** The text with some characters in the place of `cut` others; of the last one where there are none. */
function splice(text: string, at: number, cut: number, characters: string): string {
  const start = Math.min(at, text.length - cut);
  return text.slice(0, start) + characters + text.slice(start + cut);
}

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
