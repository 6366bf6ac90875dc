import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHost } from "../../src/http/read-host.ts";
import { toFailure } from "../../src/schema/run.ts";
import { datasetWith } from "../support/read.ts";

/** The origin, or the codes of what is wrong. */
function read(host: string): string | readonly string[] | null {
  const dataset = datasetWith();
  const origin = readHost(host, dataset);
  return dataset.typed ? origin : toFailure(dataset).errors.map(({ code }) => code);
}

describe("readHost", () => {
  it.each([
    ["eu.api.example.com", "https://eu.api.example.com"],
    ["https://eu.api.example.com", "https://eu.api.example.com"],
    ["HTTPS://EU.api.Example.com", "https://eu.api.example.com"],
    ["eu.api.example.com:8443", "https://eu.api.example.com:8443"],
    ["https://eu.api.example.com:1", "https://eu.api.example.com:1"],
    ["eu.api.example.com:65535", "https://eu.api.example.com:65535"],
    ["gateway", "https://gateway"],
    ["192.0.2.1", "https://192.0.2.1"],
    ["192.0.2.1:8080", "https://192.0.2.1:8080"],
    ["[2001:db8::1]", "https://[2001:db8::1]"],
    ["https://[2001:DB8::1]:8080", "https://[2001:db8::1]:8080"],
    ["localhost", "https://localhost"],
    ["http://localhost:3000", "http://localhost:3000"],
    ["http://127.0.0.1", "http://127.0.0.1"],
    ["http://127.255.255.254:80", "http://127.255.255.254:80"],
    ["http://[::1]:3000", "http://[::1]:3000"],
    ["http://[0:0:0:0:0:0:0:1]:3000", "http://[0:0:0:0:0:0:0:1]:3000"],
    ["xn--bcher-kva.example", "https://xn--bcher-kva.example"],
    [`${"a".repeat(63)}.example`, `https://${"a".repeat(63)}.example`],
    [`${"a.".repeat(126)}a`, `https://${"a.".repeat(126)}a`],
  ])("%j is %j", (host, origin) => {
    expect(read(host)).toBe(origin);
  });

  it.each([
    ["", "http.invalid_host"],
    [" ", "http.invalid_host"],
    [" example.com", "http.invalid_host"],
    ["example.com ", "http.invalid_host"],
    ["example .com", "http.invalid_host"],
    ["example.com.", "http.invalid_host"],
    [".example.com", "http.invalid_host"],
    ["example..com", "http.invalid_host"],
    ["-example.com", "http.invalid_host"],
    ["example-.com", "http.invalid_host"],
    ["exa_mple.com", "http.invalid_host"],
    ["example.com:", "http.invalid_host"],
    ["example.com:0", "http.invalid_host"],
    ["example.com:65536", "http.invalid_host"],
    ["example.com:080000", "http.invalid_host"],
    ["example.com:8a", "http.invalid_host"],
    ["example.com:-1", "http.invalid_host"],
    ["example.com:80:80", "http.invalid_host"],
    ["256.0.0.1", "http.invalid_host"],
    ["1.2.3", "http.invalid_host"],
    ["127.1", "http.invalid_host"],
    ["0177.0.0.1", "http.invalid_host"],
    ["2130706433", "http.invalid_host"],
    ["127.0.0.0x1", "http.invalid_host"],
    ["0x7f000001", "http.invalid_host"],
    ["xn--a", "http.invalid_host"],
    ["[::1", "http.invalid_host"],
    ["::1", "http.invalid_host"],
    ["[::g]", "http.invalid_host"],
    ["[1::2::3]", "http.invalid_host"],
    ["[fe80::1%25eth0]", "http.invalid_host"],
    ["bücher.example", "http.invalid_host"],
    ["\u212aost.example", "http.invalid_host"],
    ["exam\u200bple.com", "http.invalid_host"],
    ["example\uff0ecom", "http.invalid_host"],
    ["%65xample.com", "http.invalid_host"],
    [`${"a".repeat(64)}.example`, "http.invalid_host"],
    [`${"a.".repeat(126)}aa`, "http.invalid_host"],
    ["https://", "http.invalid_host"],
    ["example.com/", "http.host_with_extras"],
    ["https://example.com/v2", "http.host_with_extras"],
    ["https:example.com/", "http.host_with_extras"],
    ["https://https://example.com", "http.host_with_extras"],
    ["//example.com", "http.host_with_extras"],
    ["example.com?x", "http.host_with_extras"],
    ["example.com#x", "http.host_with_extras"],
    ["user@example.com", "http.host_with_extras"],
    ["user:pass@example.com", "http.host_with_extras"],
    ["http://localhost@example.com", "http.host_with_extras"],
    ["example.com\\@localhost", "http.host_with_extras"],
    ["http://example.com", "http.insecure_host"],
    ["http://localhost.example.com", "http.insecure_host"],
    ["http://128.0.0.1", "http.insecure_host"],
    ["http://[::2]", "http.insecure_host"],
    ["http://127.0.0.1.example", "http.insecure_host"],
    ["ftp://example.com", "http.insecure_host"],
    ["javascript://localhost", "http.insecure_host"],
    ["example.com\r\nX: y", "http.control_character"],
    ["exam\tple.com", "http.control_character"],
  ])("%j is refused: %s", (host, code) => {
    expect(read(host)).toEqual([code]);
  });

  it("refuses a megabyte", () => {
    expect(read("a".repeat(1_000_000))).toEqual(["http.invalid_host"]);
    expect(read("a.".repeat(500_000))).toEqual(["http.invalid_host"]);
  });

  const label = fc.stringMatching(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,8}[A-Za-z0-9])?$/);
  const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));
  const anything = fc.oneof(
    name,
    fc.webUrl(),
    fc.domain(),
    fc.ipV4(),
    fc.ipV4Extended(),
    fc.ipV6().map((address) => `[${address}]`),
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.stringMatching(/^[A-Za-z0-9.:/@\\[\]?#% -]{0,20}$/),
  );
  const host = fc
    .tuple(
      fc.constantFrom("", "https://", "http://", "HTTPS://"),
      anything,
      fc.constantFrom("", ":443", ":80", ":8443"),
    )
    .map((parts) => parts.join(""));

  it("the URL made of it goes to exactly the host that was given, or there is none", () => {
    fc.assert(
      fc.property(host, (given) => {
        const origin = read(given);
        if (typeof origin !== "string") return;
        const url = new URL(`${origin}/v2/communications/sendMessage?channel=sms`);
        const scheme = /^[a-z]+:\/\//i.exec(given)?.[0].toLowerCase() ?? "https://";
        const bare = given.slice(given.includes("://") ? given.indexOf("://") + 3 : 0).toLowerCase();
        expect(origin).toBe(scheme + bare);
        expect(`${url.protocol}//`).toBe(scheme);
        expect([url.pathname, url.search, url.hash, url.username, url.password]).toEqual([
          "/v2/communications/sendMessage",
          "?channel=sms",
          "",
          "",
          "",
        ]);
        const defaultPort = scheme === "https://" ? "443" : "80";
        const [, hostname, port = defaultPort] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(bare) ?? [];
        expect(url.port || defaultPort).toBe(String(Number(port)));
        if (hostname?.startsWith("[") === false) expect(url.hostname).toBe(hostname);
        if (scheme === "http://") expect(url.hostname).toMatch(/^(?:localhost|127\..*|\[::1\])$/);
      }),
      { numRuns: 2000 },
    );
  });

  it("a control character anywhere is refused, whatever else there is", () => {
    const control = fc.constantFrom("\r", "\n", "\0", "\t", "\x7f", "\x85", "\u2028", "\u2029");
    fc.assert(
      fc.property(host, control, fc.nat(), (given, character, position) => {
        const cut = position % (given.length + 1);
        expect(read(given.slice(0, cut) + character + given.slice(cut))).toEqual(["http.control_character"]);
      }),
    );
  });

  it.each([
    ["http.host_with_extras", fc.constantFrom("/", "?", "#", "\\", "@")],
    ["http.invalid_host", fc.constantFrom(" ", "_", "ü", "..", "%", "!", "\u3000")],
  ])("%s: one character too many, and the name without it", (code, extra) => {
    const position = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,20}$/), extra, position, (given, character, at) => {
        expect(read(given.slice(0, at) + character + given.slice(at))).toEqual([code]);
        expect(read(given)).toBe(`https://${given}`);
      }),
    );
  });

  it("http.insecure_host: http for any name but loopback, and https for it", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,20}\.example$/), (given) => {
        expect(read(`http://${given}`)).toEqual(["http.insecure_host"]);
        expect(read(`https://${given}`)).toBe(`https://${given}`);
      }),
    );
    fc.assert(
      fc.property(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)), (parts) => {
        const origin = read(`http://${parts.join(".")}`);
        expect(typeof origin === "string").toBe(parts[0] === 127);
      }),
    );
  });
});
