import type { VectorInput } from "../runner/vector.ts";

const sms = { sms: [{ to: "919988221100", body: "Hello" }] };
const basic = { username: "store.server", password: "server123" };
const oauth = { token: "secret" };
const url = "https://api.example.com/v2/communications/sendMessage";
const headers = { "Content-Type": "application/json", "X-CAP-API-OAUTH-TOKEN": "secret" };
const checks = { now: new Date("2026-01-01T00:00:00Z") };

const hosts: readonly string[] = [
  "eu.api.example.com",
  "https://eu.api.example.com",
  "EU.api.example.com:8443",
  "http://localhost:3000",
  "http://127.0.0.1",
  "http://eu.api.example.com",
  "eu.api.example.com/path",
  "user@eu.api.example.com",
  "eu.api.example.com\r\nX: y",
  "eu_api.example.com",
  "",
];

function post(name: string, body: unknown, query = "?channel=sms"): VectorInput {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { name, input: { url: url + query, method: "POST", headers, body: text }, options: { checks } };
}

/** Requests over HTTP, and the faked API. */
export const httpCases: Readonly<Record<string, readonly VectorInput[]>> = {
  toHttpRequest: [
    ...hosts.map((host) => ({ channel: "sms", input: sms, options: { host, credentials: basic } })),
    { name: "Bearer", channel: "sms", input: sms, options: { host: "a.example", credentials: { token: "Bearer a" } } },
    {
      name: "a blank behind",
      channel: "sms",
      input: sms,
      options: { host: "a.example", credentials: { token: "a " } },
    },
    {
      name: "half a character",
      channel: "sms",
      input: sms,
      options: { host: "a.example", credentials: { username: "a\ud800", password: "b" } },
    },
    { name: "OAuth", channel: "sms", input: sms, options: { host: "a.example", credentials: oauth } },
    {
      name: "attribution",
      channel: "sms",
      input: sms,
      options: { host: "a.example", credentials: oauth, attribution: { entityType: "TILL", entityCode: "till.1" } },
    },
    {
      name: "attribution without OAuth",
      channel: "sms",
      input: sms,
      options: { host: "a.example", credentials: basic, attribution: { entityType: "TILL", entityCode: "till\r\n1" } },
    },
    { name: "root", channel: "sms", input: sms, options: { host: "a.example", credentials: basic, wrapInRoot: true } },
    { name: "another channel", channel: "email", input: sms, options: { host: "a.example", credentials: basic } },
    { name: "a bad option", channel: "sms", input: sms, options: { host: 42, credentials: basic } },
  ],
  basicCredentials: [
    { input: basic },
    { input: { username: "store.server", passwordMd5: "8A16A6B70505EB1F1FF7CDC0CD5559A7" } },
    { input: { username: "jäne", password: "пароль" } },
    { input: { username: "store:server", password: "" } },
    { input: { username: "store.server", passwordMd5: "server123" } },
    { input: { username: "store.server" } },
    { input: { username: "store.server", password: "a", passwordMd5: "b" } },
  ],
  oauthCredentials: [oauth, { token: "" }, { token: "a\nb" }, { token: "é" }, {}].map((input) => ({ input })),
  createMockEndpoint: [
    post("accepted", sms),
    post("channel in capitals", sms, "?channel=SMS"),
    post("no channel", sms, ""),
    post("unknown channel", sms, "?channel=fax"),
    post("root", { root: sms }),
    post("some fail", { sms: [...sms.sms, { to: "", body: "Hello" }] }),
    post("all fail", { sms: [{ to: "", body: "Hello" }, 42] }),
    post("no messages", { sms: [] }),
    post("another channel's list", { email: [] }),
    post("broken JSON", "{"),
    { name: "another method", input: { url, method: "PUT", headers, body: "{}" } },
    { name: "another path", input: { url: "https://api.example.com/", method: "POST", headers, body: "{}" } },
    {
      name: "no credentials",
      input: { url, method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" },
    },
    {
      name: "no JSON",
      input: { url, method: "POST", headers: { ...headers, "Content-Type": "text/plain" }, body: "{}" },
    },
  ],
};
