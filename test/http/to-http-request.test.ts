import { createHash } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  basicCredentials,
  Credentials,
  type HttpOptions,
  type HttpRequest,
  oauthCredentials,
  toHttpRequest,
} from "../../src/http/index.ts";
import { channels, type Result, sms, unwrap, whatsapp } from "../../src/index.ts";
import { errorPlaces } from "../support/results.ts";

const request = { sms: [{ to: "447700900001", body: "Hello ✓" }] };
const host = "eu.api.example.com";
const oauth = oauthCredentials({ token: "secret" });
const basic = basicCredentials({ username: "store.server", password: "server123" });
const attribution = { entityType: "TILL", entityCode: "till-1" };

function make(options: Partial<HttpOptions>): Result<HttpRequest> {
  return toHttpRequest(sms, request, { host, credentials: oauth, ...options });
}

function headersOf(credentials: Credentials): Readonly<Record<string, string>> {
  return unwrap(make({ credentials })).headers;
}

describe("toHttpRequest", () => {
  it("gives pure data for fetch", () => {
    expect(unwrap(make({}))).toEqual({
      method: "POST",
      url: "https://eu.api.example.com/v2/communications/sendMessage?channel=sms",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-CAP-API-OAUTH-TOKEN": "secret" },
      body: '{"sms":[{"to":"447700900001","body":"Hello ✓"}]}',
    });
  });

  it("gives what the vendor's sample of Basic has", () => {
    const expected = "Basic c3RvcmUuc2VydmVyOjhhMTZhNmI3MDUwNWViMWYxZmY3Y2RjMGNkNTU1OWE3";
    expect(headersOf(basic)).toEqual({
      "Content-Type": "application/json",
      Accept: "application/json",
      Authorization: expected,
    });
    for (const passwordMd5 of ["8a16a6b70505eb1f1ff7cdc0cd5559a7", "8A16A6B70505EB1F1FF7CDC0CD5559A7"]) {
      expect(headersOf(basicCredentials({ username: "store.server", passwordMd5 }))["Authorization"]).toBe(expected);
    }
  });

  it("gives the OAuth token raw, and the attribution beside it", () => {
    expect(unwrap(make({ attribution })).headers).toMatchObject({
      "X-CAP-API-OAUTH-TOKEN": "secret",
      "X-CAP-API-ATTRIBUTION-ENTITY-TYPE": "TILL",
      "X-CAP-API-ATTRIBUTION-ENTITY-CODE": "till-1",
    });
    expect(Object.keys(unwrap(make({})).headers)).not.toContain("Authorization");
  });

  it("names the channel, in lower case", () => {
    for (const channel of channels) {
      const envelope = { [channel.requestKey]: [{}] } as never;
      const { url } = unwrap(toHttpRequest(channel, envelope, { host, credentials: oauth }));
      expect(new URL(url).search).toBe(`?channel=${channel.name}`);
      expect(channel.name).toBe(channel.name.toLowerCase());
    }
  });

  it("wraps the body in root on demand only", () => {
    expect(JSON.parse(unwrap(make({ wrapInRoot: true })).body)).toEqual({ root: request });
    expect(JSON.parse(unwrap(make({ wrapInRoot: false })).body)).toEqual(request);
  });

  it("gives what Request accepts", async () => {
    const { url, ...init } = unwrap(make({ attribution }));
    const sent = new Request(url, init);
    expect(sent.headers.get("content-type")).toBe("application/json");
    expect(await sent.json()).toEqual(request);
  });

  it("rejects another channel's envelope", () => {
    const result = toHttpRequest(whatsapp, request as never, { host, credentials: oauth });
    expect(errorPlaces(result)).toEqual(["envelope.missing_list at whatsappMessage"]);
    expect(errorPlaces(toHttpRequest(sms, null as never, { host, credentials: oauth }))).toEqual([
      "envelope.unreadable at ",
    ]);
  });

  it("reports every fault at once", () => {
    const credentials = basicCredentials({ username: "a:b", passwordMd5: "x" });
    expect(errorPlaces(make({ host: "", credentials, attribution: { entityType: "", entityCode: "ü" } }))).toEqual([
      "http.invalid_host at host",
      "http.colon_in_username at credentials.username",
      "http.invalid_password_md5 at credentials.passwordMd5",
      "http.attribution_without_oauth at attribution",
      "http.empty_value at attribution.entityType",
      "http.unsupported_character at attribution.entityCode",
    ]);
  });

  it.each([
    ["host", { host: 5 }],
    ["host", { host: undefined }],
    ["credentials", { credentials: { kind: "oauth" } }],
    ["credentials", { credentials: undefined }],
    ["credentials", { credentials: { writeHeaders: "Bearer x" } }],
    ["credentials", { credentials: { kind: "oauth", [Symbol.for("capillary-messages.Credentials")]: true } }],
    ["credentials", { credentials: { writeHeaders: () => ({}) } }],
    ["attribution", { attribution: null }],
    ["attribution", { attribution: { entityType: "TILL" } }],
    ["attribution", { attribution: { entityType: 1, entityCode: "x" } }],
    ["wrapInRoot", { wrapInRoot: 1 }],
    ["wrapInRot", { wrapInRot: true }],
  ])("throws a TypeError that names %s", (name, options) => {
    const call = (): unknown => make(options as never);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(name);
  });

  it.each([
    [() => basicCredentials({ username: "a" } as never)],
    [() => basicCredentials({ username: "a", password: "b", passwordMd5: "c" } as never)],
    [() => basicCredentials({ username: "a", password: null } as never)],
    [() => basicCredentials({ username: "a", password: 5 } as never)],
    [() => basicCredentials({ username: "a", passwordMd5: 5 } as never)],
    [() => basicCredentials({ username: 5, password: "b" } as never)],
    [() => basicCredentials(undefined as never)],
    [() => oauthCredentials({ token: 5 } as never)],
    [() => oauthCredentials(undefined as never)],
    [() => toHttpRequest(sms, request, undefined as never)],
  ])("throws a TypeError (%#)", (call) => {
    expect(call).toThrow(TypeError);
  });
});

const username = fc.string({ unit: "grapheme" }).filter((text) => !/[:\p{C}\u2028\u2029]|^\s*$/u.test(text));
const password = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/\p{Cc}|\u2028|\u2029/u.test(text));
const ascii = fc.stringMatching(/^[!-~](?:[ -~]{0,30}[!-~])?$/);

describe("credentials", () => {
  it("have Node's MD5 and base64, for any user and password", () => {
    fc.assert(
      fc.property(username, password, (user, secret) => {
        const md5 = createHash("md5").update(secret, "utf8").digest("hex");
        const expected = `Basic ${Buffer.from(`${user}:${md5}`, "utf8").toString("base64")}`;
        expect(headersOf(basicCredentials({ username: user, password: secret }))["Authorization"]).toBe(expected);
        const upper = basicCredentials({ username: user, passwordMd5: md5.toUpperCase() });
        expect(headersOf(upper)["Authorization"]).toBe(expected);
      }),
    );
  });

  it.each([
    [{ username: 1, password: "x" }, "basicCredentials takes a username, a string."],
    [{ username: "u" }, "basicCredentials takes either a password or its passwordMd5."],
    [
      { username: "u", password: "x", passwordMd5: "y" },
      "basicCredentials takes either a password or its passwordMd5.",
    ],
    [{ username: "u", password: 1 }, "basicCredentials takes the password or its MD5 as a string."],
  ])("rejects %j: %s", (parts, message) => {
    expect(() => basicCredentials(parts as never)).toThrow(new TypeError(message));
  });

  it("rejects a token that is no string", () => {
    expect(() => oauthCredentials({ token: 1 } as never)).toThrow(
      new TypeError("oauthCredentials takes a token, a string."),
    );
  });

  it("rejects a colon at the beginning of a username, at its offset", () => {
    const credentials = basicCredentials({ username: ":u", password: "x" });
    expect(toHttpRequest(sms, request, { host: "example.com", credentials })).toMatchObject({
      errors: [{ code: "http.colon_in_username", params: { offset: 0 } }],
    });
  });

  it("never leak their values", () => {
    for (const credentials of [
      basicCredentials({ username: "canary-user", password: "canary-password" }),
      basicCredentials({ username: "canary-user", passwordMd5: "canary-md5" }),
      oauthCredentials({ token: "canary-token\n" }),
    ]) {
      const error = make({
        credentials,
        host: "canary-host/",
        attribution: { entityType: "canary\n", entityCode: "canary\n" },
      });
      const texts = [
        JSON.stringify(credentials),
        inspect(credentials, { showHidden: true, depth: 9 }),
        String(credentials),
      ];
      texts.push(JSON.stringify(Object.entries(credentials)), JSON.stringify(structuredClone({ ...credentials })));
      texts.push(JSON.stringify(error), inspect(error, { depth: 9 }));
      try {
        unwrap(error);
      } catch (thrown) {
        texts.push(inspect(thrown, { depth: 9 }), String(thrown instanceof Error ? thrown.stack : ""));
      }
      expect(texts.join("\n")).not.toMatch(/canary|Y2FuYXJ5/);
    }
    for (const bad of [{ username: "canary", password: { canary: 1 } }, { username: "canary" }]) {
      expect(() => basicCredentials(bad as never)).toThrow(/^(?!.*canary)/);
    }
  });
});

/** Each place that a text can come in at, with something sound in all the others. */
const places: readonly [string, (text: string) => Result<unknown>][] = [
  ["host", (text) => make({ host: text })],
  ["credentials.username", (text) => make({ credentials: basicCredentials({ username: text, password: "p" }) })],
  ["credentials.password", (text) => make({ credentials: basicCredentials({ username: "u", password: text }) })],
  ["credentials.token", (text) => make({ credentials: oauthCredentials({ token: text }) })],
  ["attribution.entityType", (text) => make({ attribution: { ...attribution, entityType: text } })],
  ["attribution.entityCode", (text) => make({ attribution: { ...attribution, entityCode: text } })],
];
const headerPlaces = places.slice(3);
const control = fc.constantFrom("\r", "\n", "\r\n", "\0", "\t", "\x7f", "\x85", "\u2028", "\u2029");

describe("a text, at each place that takes one", () => {
  it.each(places)("rejects control characters at %s", (path, read) => {
    fc.assert(
      fc.property(ascii, control, fc.nat(), (text, character, position) => {
        const at = position % (text.length + 1);
        expect(errorPlaces(read(text.slice(0, at) + character + text.slice(at)))).toEqual([
          `http.control_character at ${path}`,
        ]);
        expect(errorPlaces(read(text))).not.toContain(`http.control_character at ${path}`);
      }),
    );
  });

  it.each(headerPlaces)("rejects characters outside of ASCII at %s", (path, read) => {
    fc.assert(
      fc.property(ascii, fc.constantFrom("ü", "\xa0", "€", "👍", "\ud800"), (text, character) => {
        expect(read(text + character)).toMatchObject({
          ok: false,
          errors: [{ code: "http.unsupported_character", path: path.split("."), params: { offset: text.length } }],
        });
        expect(read(text).ok).toBe(true);
      }),
    );
  });

  it.each(headerPlaces)("rejects blanks alone at %s", (path, read) => {
    const blank = fc.stringMatching(/^[ \u00a0\u3000]{0,5}$/);
    fc.assert(
      fc.property(blank, ascii, (text, sound) => {
        expect(errorPlaces(read(text))).toEqual([`http.empty_value at ${path}`]);
        expect(read(sound).ok).toBe(true);
      }),
    );
  });

  it("rejects an empty username and password, and a blank username", () => {
    const read = (parts: Parameters<typeof basicCredentials>[0]): readonly string[] =>
      errorPlaces(make({ credentials: basicCredentials(parts) }));
    expect(read({ username: "", password: "" })).toEqual([
      "http.empty_value at credentials.username",
      "http.empty_value at credentials.password",
    ]);
    expect(read({ username: " ", password: " " })).toEqual(["http.empty_value at credentials.username"]);
    expect(read({ username: "u", password: " " })).toEqual([]);
  });

  it("never goes out on more than one line, in a header or in the URL", () => {
    const text = fc.oneof(ascii, fc.string(), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(fc.array(text, { minLength: 6, maxLength: 6 }), fc.boolean(), (texts, isBasic) => {
        const [first = "", second = "", third = "", fourth = "", fifth = host] = texts;
        const credentials = isBasic
          ? basicCredentials({ username: first, password: second })
          : oauthCredentials({ token: first });
        const more = isBasic ? {} : { attribution: { entityType: third, entityCode: fourth } };
        for (const given of [host, fifth]) {
          const result = make({ host: given, credentials, ...more });
          if (!result.ok) continue;
          const { url, headers } = result.value;
          for (const value of [url, ...Object.values(headers)]) expect(value).toMatch(/^[ -~]+$/);
          expect(() => new Headers(headers)).not.toThrow();
        }
      }),
    );
  });
});

describe("what callers may get wrong, or make themselves", () => {
  const request = { sms: [{ to: "919988221100", body: "Hello" }] };
  const credentials = oauthCredentials({ token: "secret" });
  const host = "eu.api.example.com";
  const codesOf = (options: Partial<HttpOptions>, body: object = request): readonly string[] =>
    errorPlaces(toHttpRequest(sms, body as typeof request, { host, credentials, ...options }));

  it.each([
    ["username", { username: "a\ud800", password: "b" }],
    ["password", { username: "a", password: "\udc00b" }],
  ])("rejects half a character in a %s, which would go out as another", (key, parts) => {
    expect(codesOf({ credentials: basicCredentials(parts) })).toEqual([`http.lone_surrogate at credentials.${key}`]);
  });

  it.each([" t", "t ", "\u00a0t"])("rejects the token %j, which would be cut or is no ASCII", (token) => {
    const [code = ""] = codesOf({ credentials: oauthCredentials({ token }) });
    expect(code).toMatch(/^http\.(?:surrounding_blank|unsupported_character) at credentials\.token$/);
  });

  it("rejects blanks around a part of an attribution, and Bearer before a token", () => {
    expect(codesOf({ attribution: { entityType: "TILL ", entityCode: " 7" } })).toEqual([
      "http.surrounding_blank at attribution.entityType",
      "http.surrounding_blank at attribution.entityCode",
    ]);
    expect(codesOf({ credentials: oauthCredentials({ token: "Bearer abc" }) })).toEqual([
      "http.bearer_token at credentials.token",
    ]);
  });

  it.each([
    { "X-A": "a\r\nEvil: 1" },
    { "X-A\r\nEvil": "1" },
    { "X-A": "\u2028" },
    { "X-A": "caf\u00e9" },
    { "X-A": 5 },
    { "": "a" },
  ])("rejects credentials of one's own making with the headers %j", (headers) => {
    const own = new Credentials("oauth", () => headers as unknown as Record<string, string>);
    expect(codesOf({ credentials: own })).toEqual(["http.invalid_header at credentials"]);
  });

  it("keeps its own headers, and the kind of such credentials", () => {
    const own = new Credentials("basic", () => ({ "Content-Type": "text/html", "X-A": "a" }));
    expect(unwrap(toHttpRequest(sms, request, { host, credentials: own })).headers).toMatchObject({
      "Content-Type": "application/json",
      "X-A": "a",
    });
    expect(() => Object.assign(own, { kind: "oauth" })).toThrow(TypeError);
  });

  it("rejects a request whose toJSON gives something else", () => {
    for (const toJSON of [() => undefined, () => "x", () => 5, () => ({ sms: [] })]) {
      expect(codesOf({}, { ...request, toJSON })).toEqual(["envelope.unreadable at "]);
    }
  });

  it("reads an attribution once", () => {
    let reads = 0;
    const attribution = {
      get entityType() {
        return reads++ === 0 ? "TILL" : ({} as string);
      },
      entityCode: "7",
    };
    const { headers } = unwrap(toHttpRequest(sms, request, { host, credentials, attribution }));
    expect(headers["X-CAP-API-ATTRIBUTION-ENTITY-TYPE"]).toBe("TILL");
  });

  it("escapes the name of a channel of one's own in the URL", () => {
    const channel = { ...sms, name: "a&b=c#\r\n" } as unknown as typeof sms;
    expect(unwrap(toHttpRequest(channel, request, { host, credentials })).url).toMatch(/\?channel=a%26b%3Dc%23%0D%0A$/);
  });
});
