import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invalidInputArbitrary } from "../../src/arbitraries/index.ts";
import { basicCredentials, toHttpRequest } from "../../src/http/index.ts";
import {
  type AnyChannel,
  buildRequest,
  channels,
  checkMessage,
  describeIssue,
  findChannel,
  type Issue,
  normalizeAddressList,
  parseRequest,
  parseResponse,
  type Result,
  sms,
} from "../../src/index.ts";
import { issueFamilies } from "../../tools/rules/catalogue.ts";
import { issuesOf } from "../support/results.ts";

const hello = { to: "447700900001", body: "x" };

const results = (): readonly Result<unknown>[] => [
  findChannel("fax"),
  parseRequest(sms, "{}"),
  parseRequest(sms, { root: { email: [] }, smss: 1 }),
  parseResponse(sms, null),
  parseResponse(sms, {
    status: { success: "?", count: 3, code: 200 },
    smsList: [{ errors: [5] }],
    zalo: [],
    errors: ["x"],
  }),
  buildRequest(sms, [hello, hello, hello], { limits: { maxMessages: 2, maxBytes: 5 } }),
  checkMessage(sms, { a: 1, b: 2, c: 3 }, { limits: { maxIssues: 1 } }),
  toHttpRequest(sms, { sms: [] }, { host: "a/b", credentials: basicCredentials({ username: "a:\n", password: "" }) }),
];

describe("describeIssue", () => {
  it("makes of code and params the very text of the issue", () => {
    const anything = fc.oneof(
      fc.constantFrom(...results()),
      ...channels.map((channel: AnyChannel) =>
        invalidInputArbitrary(channel).map(({ input }) => checkMessage(channel, input)),
      ),
    );
    fc.assert(
      fc.property(anything, (result) => {
        for (const issue of issuesOf(result)) {
          const { severity, code, path, params } = issue;
          expect(describeIssue({ severity, code, path, params })).toBe(issue.message);
          expect(issue.message).not.toMatch(/\{\w+\}/);
        }
      }),
    );
  });

  it("knows every definition of the catalogue", () => {
    for (const { code, severity = "error", text } of issueFamilies.flatMap(({ entries }) =>
      entries.map(({ definition }) => definition),
    )) {
      const names = Array.from(text.matchAll(/\{(\w+)(?:\+1)?\}/g), ([, name = ""]) => name);
      const params = Object.fromEntries(names.map((name) => [name, name === "offset" ? 3 : `<${name}>`]));
      const expected = text.replaceAll("{offset+1}", "4").replaceAll("{", "<").replaceAll("}", ">");
      expect(describeIssue({ severity, code, path: [], params })).toBe(expected);
    }
  });

  it("says which address of a list is meant", () => {
    const inOneText = issuesOf(normalizeAddressList("jane@example.com, joe@"));
    const inAnArray = issuesOf(normalizeAddressList(["jane@example.com", "joe@"]));
    expect(inOneText.map(({ message }) => message)).toEqual([expect.stringMatching(/^Address 2: The part after @/)]);
    expect(inAnArray.map(({ message }) => message)).toEqual([expect.stringMatching(/^The part after @/)]);
  });

  it("throws a TypeError for what is no issue of ours", () => {
    const issue = { severity: "error", code: "field.odd", path: [], params: {} };
    expect(() => describeIssue(issue as never)).toThrow(
      new TypeError("describeIssue takes an issue of this library: its code is unknown."),
    );
  });

  it("never takes a parameter's text for a placeholder", () => {
    const result = checkMessage(sms, { to: "447700900001", body: "x", "{suggestion}": 1 });
    expect(issuesOf(result).map((issue) => describeIssue(issue))).toEqual(
      issuesOf(result).map(({ message }) => message),
    );
  });
});

describe("option describe", () => {
  it("writes every text, the last one of more_issues too, and sees no value", () => {
    const seen: Issue[] = [];
    const describeInOtherWords = (issue: Issue): string => {
      seen.push(issue);
      return `<${issue.code}>`;
    };
    const input = {
      to: "canary-1",
      body: "canary\0",
      sender: "canary\n",
      scheduledTime: "2001-01-01T00:00:00Z",
      x: "canary-2",
    };
    const result = checkMessage(sms, input, { describe: describeInOtherWords, limits: { maxIssues: 2 } });
    const issues = issuesOf(result);
    expect(issues.map(({ message }) => message)).toEqual(issues.map(({ code }) => `<${code}>`));
    expect(issues.map(({ code }) => code)).toContain("envelope.more_issues");
    expect(JSON.stringify(seen)).not.toContain("canary");
    for (const issue of seen) expect(issue.message).toBe(describeIssue(issue));
  });

  it("is used in batches, requests and responses as well", () => {
    const options = { describe: () => "?" };
    expect(issuesOf(parseResponse(sms, 5, options)).map(({ message }) => message)).toEqual(["?"]);
    expect(issuesOf(parseRequest(sms, 5, options)).map(({ message }) => message)).toEqual(["?"]);
  });
});
