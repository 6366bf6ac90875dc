import fc from "fast-check";
import { describe, expect, inject, it } from "vitest";
import { normalizeAddressList } from "../../../src/fields/email-address/address-list.ts";
import { normalizeEmailAddress } from "../../../src/fields/email-address/email-address.ts";
import type { Issue, IssueParams } from "../../../src/issues/issue.ts";

function valueOf(input: unknown): string | undefined {
  const result = normalizeAddressList(input);
  return result.ok ? result.value : undefined;
}

function issuesOf(input: unknown): Issue[] {
  const result = normalizeAddressList(input);
  return [...(result.ok ? [] : result.errors), ...result.warnings];
}

/** Each issue as its code without the family's name, its path and the entry of a text. */
function briefs(input: unknown): unknown[] {
  return issuesOf(input).map(({ code, path, params }) => [
    code.replace("email_address.", ""),
    ...path,
    ...("entry" in params ? [`entry ${params["entry"]}`] : []),
  ]);
}

describe("accepted forms", () => {
  it.each([
    ["one address", "a@example.com", "a@example.com"],
    ["canonical", "a@example.com, b@example.com", "a@example.com, b@example.com"],
    [
      "commas and semicolons, any blanks",
      " a@example.com;b@example.com\t,\u00a0c@Example.com ",
      "a@example.com, b@example.com, c@example.com",
    ],
    [
      "full-width separators",
      "a@example.com，b@example.com；c@example.com、 d@example.com；",
      "a@example.com, b@example.com, c@example.com, d@example.com",
    ],
    ["a separator at the end, or several", "a@example.com;, ; b@example.com,", "a@example.com, b@example.com"],
    ["an array", ["a@example.com", " B@EXAMPLE.com "], "a@example.com, B@example.com"],
    ["an array with absent entries", [null, "a@example.com", undefined, "", " "], "a@example.com"],
    ["an internationalised domain", "a@bücher.example", "a@xn--bcher-kva.example"],
  ])("%s: silently", (_, input, expected) => {
    expect(normalizeAddressList(input)).toEqual({ ok: true, value: expected, warnings: [] });
  });

  it("takes what is absent for absent", () => {
    class Empty {
      method(): void {}
    }
    for (const input of [
      undefined,
      null,
      "",
      " \t",
      ",",
      " ; ,",
      [],
      {},
      new Empty(),
      Object.create(null),
      [null, " "],
    ]) {
      expect(briefs(input)).toEqual([["field.required"]]);
    }
  });
});

describe("duplicates", () => {
  it("removes duplicates with a warning: the local part letter for letter, the domain in any letter case", () => {
    const text = "a@example.com, A@example.com; a@EXAMPLE.com, b@example.com, a@example.com";
    expect(valueOf(text)).toBe("a@example.com, A@example.com, b@example.com");
    expect(briefs(text)).toEqual([
      ["duplicate", "entry 2"],
      ["duplicate", "entry 4"],
    ]);
    expect(briefs(["a@example.com", null, "a@Example.com"])).toEqual([["duplicate", 2]]);
    expect(briefs("a@bücher.example,a@xn--bcher-kva.example")).toEqual([["duplicate", "entry 1"]]);
    expect(issuesOf("a@example.com,a@example.com")[0]).toHaveProperty("apiErrorCode", 8055);
  });
});

describe("errors", () => {
  it("reports each bad entry of an array at its index", () => {
    const input = ["a@example.com", "b", 3, ["c@example.com"], { to: "d" }, "e@e@example.com", "f..@example.com"];
    expect(briefs(input)).toEqual([
      ["no_at_sign", 1],
      ["field.wrong_type", 2],
      ["field.wrong_type", 3],
      ["field.wrong_type", 4],
      ["several_at_signs", 5],
      ["local_part_dots", 6],
    ]);
  });

  it("reports each bad entry of a text with the number of addresses before it, and offsets in the whole text", () => {
    const text = 'a@example.com, "Doe, Jane" <jane@example.com>; ; b(c,d)@example.com, e f@example.com';
    expect(briefs(text)).toEqual([
      ["display_name", "entry 1"],
      ["comment", "entry 2"],
      ["blank", "entry 3"],
    ]);
    expect(briefs(String.raw`"Doe \", Jane" <jane@example.com>, a@example.com`)).toEqual([["display_name", "entry 0"]]);
    expect(briefs("[a,b]@example.com")).toEqual([["local_part_character", "entry 0"]]);
    expect(issuesOf(text)[2]?.params).toEqual({ entry: 3, offset: text.indexOf("e f") + 1, character: "U+0020" });
    expect(issuesOf("a@example.com,\nb@example.com")).toMatchObject([
      {
        code: "email_address.control_character",
        apiErrorCode: 8055,
        params: { entry: 1, offset: 14, character: "U+000A" },
      },
    ]);
  });

  it("rejects several addresses in one entry, and blanks instead of commas", () => {
    expect(briefs(["a@example.com, b@example.com"])).toEqual([["several_addresses", 0]]);
    expect(briefs("a@example.com b@example.com")).toEqual([["several_addresses", "entry 0"]]);
  });

  it("rejects addresses one a line once, and asks for commas", () => {
    const text = "a@example.com\nb@example.com\r\nc@example.com\n";
    expect(briefs(text)).toEqual([["one_per_line", "entry 0"]]);
    expect(issuesOf(text)[0]?.message).toContain("commas");
    expect(briefs([text])).toEqual([["one_per_line", 0]]);
    expect(briefs("a@example.com\n")).toEqual([["control_character", "entry 0"]]);
  });

  it("rejects each address between quotation marks, and warns of each leading apostrophe", () => {
    expect(briefs("'a@example.com', \"b@example.com\"; “c@example.com”")).toEqual([
      ["quotation_marks", "entry 0"],
      ["quotation_marks", "entry 1"],
      ["quotation_marks", "entry 2"],
    ]);
    // A cell of a table that was quoted as a whole.
    expect(briefs('"a@example.com, b@example.com"')).toEqual([["quotation_marks", "entry 0"]]);
    expect(valueOf("'a@example.com, 'b@example.com")).toBe("'a@example.com, 'b@example.com");
    expect(briefs("'a@example.com, 'b@example.com")).toEqual([
      ["leading_apostrophe", "entry 0"],
      ["leading_apostrophe", "entry 1"],
    ]);
    expect(briefs(["a@example.com", "'b@example.com"])).toEqual([["leading_apostrophe", 1]]);
  });

  it("reports an invisible character at its place in the whole text", () => {
    expect(issuesOf("bob@example.com, \u200blarry@example.com")).toMatchObject([
      { code: "email_address.invisible_character", params: { entry: 1, offset: 17, character: "U+200B" } },
    ]);
  });

  it("rejects one address only for a bracket that is never closed", () => {
    expect(briefs("alice@example.com, bob[@example.com, carol@example.com")).toEqual([
      ["local_part_character", "entry 1"],
    ]);
    expect(briefs("a@[b, c@example.com")).toEqual([["address_literal", "entry 0"]]);
    expect(briefs("a[b@example.com, c]d@example.com")).toEqual([
      ["local_part_character", "entry 0"],
      ["local_part_character", "entry 1"],
    ]);
    expect(briefs("a@example.com (home, b@example.com")).toEqual([["comment", "entry 0"]]);
    expect(briefs("<a@example.com, b@example.com")).toEqual([["display_name", "entry 0"]]);
    expect(briefs('"a@example.com, b@example.com')).toEqual([["quoted_local_part", "entry 0"]]);
    expect(briefs(String.raw`"a", b@example.com`)).toEqual([["no_at_sign", "entry 0"]]);
    expect(briefs('(a, "b, c), <d@e.fg')).toEqual([
      ["comment", "entry 0"],
      ["display_name", "entry 1"],
    ]);
  });

  it("rejects an address with separators inside of brackets or quotation marks once", () => {
    expect(briefs("Jane <a,b@example.com>, b@example.com")).toEqual([["display_name", "entry 0"]]);
    expect(briefs("a@[IPv6:;:1], b@example.com")).toEqual([["address_literal", "entry 0"]]);
    expect(briefs("a@[127.0.0.1], b@[127.0.0.1]")).toEqual([
      ["address_literal", "entry 0"],
      ["address_literal", "entry 1"],
    ]);
  });

  it("names the type that stands in the place of an address", () => {
    // oxlint-disable-next-line no-sparse-arrays
    expect(issuesOf([, 5]).map(({ params }) => params)).toEqual([
      { expected: "string", actual: "hole" },
      { expected: "string", actual: "number" },
    ]);
    expect(issuesOf(new Array(1_000_000)).map(({ params }) => params)).toEqual([
      { expected: "string or array of strings", actual: "array with holes" },
    ]);
  });

  it("rejects CR, LF, NUL, U+0085, U+2028 and U+2029 anywhere", () => {
    for (const control of "\r\n\0\u0085\u2028\u2029") {
      for (const text of [
        `${control}a@b.cd, c@d.ef`,
        `a@b.cd${control}, c@d.ef`,
        `a@b.cd, c@d.ef${control}`,
        `a@b.cd,${control}`,
      ]) {
        expect(issuesOf(text).map(({ code }) => code)).toEqual(["email_address.control_character"]);
        expect(issuesOf([text.replace(/, ?c.*/, "")]).length).toBeLessThanOrEqual(1);
      }
      expect(briefs([`a@b.cd${control}`])).toEqual([["control_character", 0]]);
    }
  });

  it("rejects every other type", () => {
    for (const input of [
      1,
      true,
      { to: "a@example.com" },
      new Map(),
      new Date(),
      () => [],
      new Set(["a@example.com"]),
    ]) {
      expect(briefs(input)).toEqual([["field.wrong_type"]]);
    }
  });

  it("rejects holes, one by one in a short array and at once in a long one", () => {
    const short = ["a@example.com"];
    short[2] = "b@example.com";
    expect(briefs(short)).toEqual([["field.wrong_type", 1]]);
    const long = ["a@example.com"];
    long.length = 2 ** 32 - 1;
    expect(briefs(long)).toEqual([["field.wrong_type"]]);
    const dense = Array.from({ length: 100_001 }, () => "a@example.com");
    expect(valueOf(dense)).toBe("a@example.com");
  });

  it("rejects arrays that cannot be read", () => {
    const throws = (): never => {
      throw new Error("secret");
    };
    const getter = Object.defineProperty(["a@example.com"], 1, { get: throws, enumerable: true });
    expect(briefs(getter)).toEqual([["field.unreadable", 1]]);
    expect(briefs(new Proxy([], { get: throws }))).toEqual([["field.unreadable"]]);
    expect(briefs(new Proxy({}, { ownKeys: throws }))).toEqual([["field.unreadable"]]);
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(briefs(proxy)).toEqual([["field.unreadable"]]);
    for (const length of [2 ** 40, NaN, Infinity, "x", -1.5]) {
      const liar = new Proxy([], { get: (_, key) => (key === "length" ? length : "a@example.com") });
      expect(briefs(liar)).toEqual([["field.wrong_type"]]);
    }
  });

  it.skipIf(inject("isMutationTest"))("come for a million characters as soon as for a few", () => {
    const addresses = Array.from({ length: 50_000 }, (_, index) => `a${index}@example.com`);
    expect(valueOf(addresses.join(";"))).toBe(addresses.join(", "));
    for (const filler of [",", '"', "(", "[", "[@", "[]@", "a,", "a@b ", '\\"', "<,", "、", "'", "\n@"]) {
      const result = normalizeAddressList(`a@example.com${filler.repeat(1_000_000 / filler.length)}`);
      expect(result.ok ? 0 : result.errors.length).toBeLessThanOrEqual(101);
    }
  });
});

describe("properties", () => {
  const address = fc
    .tuple(fc.stringMatching(/^[a-zA-Z]{1,2}$/), fc.constantFrom("example.com", "Example.COM", "b.cd"))
    .map((parts) => parts.join("@"));
  const addresses = fc.array(address, { minLength: 1, maxLength: 8 });

  it("gives the issues of each address, in order, each once, for text and array alike", () => {
    const separator = fc.constantFrom(",", ";", " , ", ",;", "\t;");
    fc.assert(
      fc.property(addresses, separator, (list, between) => {
        const each = list.map((entry) => normalizeEmailAddress(entry)).map((result) => (result.ok ? result.value : ""));
        const expected = [...new Set(each)];
        expect(valueOf(list)).toBe(expected.join(", "));
        expect(valueOf(list.join(between))).toBe(expected.join(", "));
        expect(issuesOf(list)).toHaveLength(each.length - expected.length);
        expect(normalizeAddressList(expected.join(", "))).toEqual({
          ok: true,
          value: expected.join(", "),
          warnings: [],
        });
      }),
    );
  });

  it("report n faults at n places", () => {
    const fault = fc.constantFrom("a", "a@b", "a..b@c.de", "a@-b.cd", "a@b_c.de");
    fc.assert(
      fc.property(fc.array(fc.oneof(address, fault), { minLength: 1 }), (list) => {
        const faulty = list.flatMap((entry, index) => (normalizeEmailAddress(entry).ok ? [] : [index]));
        const result = normalizeAddressList(list);
        expect(result.ok ? [] : result.errors.map(({ path }) => path[0])).toEqual(faulty);
        const asText = normalizeAddressList(list.join(","));
        expect(
          asText.ok ? [] : asText.errors.map(({ params }: { readonly params: IssueParams }) => params["entry"]),
        ).toEqual(faulty);
      }),
    );
  });
});

describe("a list that is canonical already", () => {
  it("is read at one look as the same addresses in an array are, one by one", () => {
    const address = fc.constantFrom(
      "a@example.com",
      "b@example.com",
      "A@example.com",
      "c@sub.example.org",
      "d@x",
      "e..f@example.com",
    );
    const notation = fc.array(address, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(notation, (addresses) => {
        const whole = normalizeAddressList(addresses.join(", "));
        const oneByOne = normalizeAddressList(addresses);
        expect(whole.ok).toBe(oneByOne.ok);
        if (whole.ok && oneByOne.ok) expect(whole.value).toBe(oneByOne.value);
        expect(whole.warnings.length).toBe(oneByOne.warnings.length);
      }),
    );
  });
});
