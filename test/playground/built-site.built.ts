import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { listRules, ruleAddress } from "../../docs/site/rules/rule-list.ts";
import { type PlaygroundState, readExample } from "../../docs/site/rules/try-it.ts";
import {
  checkMessage,
  findChannel,
  isCountryCode,
  parseRequest,
  parseResponse,
  type Result,
  sms,
  unwrap,
} from "../../src/index.ts";

const dist = fileURLToPath(new URL("../../docs/dist/", import.meta.url));
const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
const pages = files.filter((name) => name.endsWith(".html"));
const texts = new Map(pages.map((name) => [name, readFileSync(dist + name, "utf8")]));
const MAX_FIRST_VIEW_BYTES = 120_000;
const POLICY = "default-src &#39;self&#39;";
/** Names of the playground's parts: its script takes them from the address. */
const PARTS = ["compose-part", "check-part", "response-part"];

describe("what is built", () => {
  test.each(pages)("%s: every address leads to a file and a place that are there", (name) => {
    const html = texts.get(name) ?? "";
    const addresses = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address = ""]) => address);
    expect(addresses.length).toBeGreaterThan(5);
    const broken = addresses.filter((address) => !/^https?:/.test(address) && !isThere(name, address));
    expect(broken).toEqual([]);
  });

  test.each(pages)("%s: all of it comes from its own folder, and may run under the policy", (name) => {
    const html = texts.get(name) ?? "";
    expect(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]).toBe(POLICY);
    const loaded = [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*?(?:src|href)="([^"]*)"/g)];
    expect(loaded.map(([, address = ""]) => address).filter((address) => !address.startsWith(topOf(name)))).toEqual([]);
    expect(html).not.toMatch(/<style| style="| on\w+="|<script(?![^>]* src=)/);
  });

  test("no stylesheet loads anything", () => {
    const styles = files.filter((name) => name.endsWith(".css"));
    expect(styles.length).toBeGreaterThan(0);
    for (const name of styles) expect(readFileSync(dist + name, "utf8")).not.toMatch(/url\(|@import/);
  });

  test("the search leads to places that are there", () => {
    const entries: readonly { id: string }[] = JSON.parse(readFileSync(`${dist}search.json`, "utf8"));
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.map(({ id }) => id).filter((id) => !isThere("index.html", id))).toEqual([]);
  });

  test("every code has a place on the page of its family, for the playground to link to", () => {
    const codes = listRules().map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => !isThere("index.html", ruleAddress(code)))).toEqual([]);
  });

  test("what the playground shows for an example has the code", () => {
    const shown = listRules().flatMap(({ code, docs }) =>
      docs.flatMap(({ bad }) => ({ code, state: readExample(bad), bad })),
    );
    const tried = shown.filter(({ state }) => state !== undefined);
    expect(tried.length).toBeGreaterThan(90);
    expect(
      tried.filter(({ code, state }) => !codesOf(state).includes(code)).map(({ code, bad }) => `${code}: ${bad}`),
    ).toEqual([]);
  });

  test("every page has a description, a title of its own, and a picture for previews", () => {
    const titles = [...texts.values()].map((html) => /<title>([^<]*)</.exec(html)?.[1] ?? "");
    expect(new Set(titles).size).toBe(pages.length);
    for (const html of texts.values()) {
      expect(/<meta name="description" content="([^"]*)"/.exec(html)?.[1]).toMatch(/.{10}/);
      expect(html).toMatch(/<meta property="og:image" content="(?:(?:\.\.?\/)+|\/)social\.png"/);
      expect(html).not.toMatch(/%(?:TITLE|ROOT|CONTENT|SOCIAL\w*|DESCRIPTION|FOOTER|MARK|OUTLINE\w*|AROUND|FACTS)%/);
    }
    const png = readFileSync(`${dist}social.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test.each(["index.html", "playground/index.html"])("%s: the first view weighs at most 120 kB", (name) => {
    const loaded = firstView(name);
    expect(loaded.size).toBeGreaterThan(4);
    const bytes = [...loaded].map((path) => brotliCompressSync(readFileSync(dist + path)).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_FIRST_VIEW_BYTES);
  });

  test("a note to editors is not shown to readers", () => {
    for (const html of texts.values()) expect(html).not.toContain("GENERATED from the code by");
  });

  test("a picture is a part of its page, told in words, and without colours of its own", () => {
    const pictures = texts.get("architecture.html")?.match(/<span class="chart-frame"[\s\S]*?<\/span>/g) ?? [];
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      expect(picture).toMatch(/aria-label="[^"]{60,}"/);
      expect(picture).toMatch(/<svg aria-hidden="true"[\s\S]*<\/svg>/);
    }
  });
});

/** The links of the page that a host gives at any address begin at the host's top. */
function topOf(name: string): string {
  return name === "404.html" ? "/" : ".";
}

function isThere(from: string, address: string): boolean {
  // A link into the playground may carry a state.
  const [path = "", anchor] = (address.split("?s=")[0] ?? "").split("#");
  const place = path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(from), path);
  const target = path === "" ? from : posix.normalize(place);
  if (target.startsWith("..") || !existsSync(dist + target) || target.endsWith("/")) return false;
  if (anchor === undefined) return true;
  if (target === "playground/index.html" && PARTS.includes(anchor)) return true;
  return texts.get(target)?.includes(` id="${decodeURIComponent(anchor)}"`) ?? false;
}

/** A page, and what it loads at once: scripts, styles, icons, and what the scripts import. */
function firstView(name: string): ReadonlySet<string> {
  const found = new Set([name]);
  for (const path of found) {
    const text = /\.(?:html|js)$/.test(path) ? readFileSync(dist + path, "utf8") : "";
    const loaded = path.endsWith(".html")
      ? text.matchAll(/<(?:script|link)\b[^>]*? (?:src|href)="(\.[^"]+)"/g)
      : text.matchAll(/(?:\bfrom|\bimport)\s?["'](\.[^"']+\.js)["']/g);
    for (const [, address = ""] of loaded) found.add(posix.normalize(posix.join(posix.dirname(path), address)));
  }
  return found;
}

/** Lists the codes that the playground would report, by the functions that it calls. */
function codesOf(state: PlaygroundState | undefined): string[] {
  if (state === undefined) return [];
  const { country = "", zone = "" } = state;
  const options = {
    defaultCountry: isCountryCode(country) ? country : undefined,
    timeZone: zone === "" ? undefined : zone,
  };
  if (state.part === "response") return issuesOf(parseResponse(sms, JSON.parse(String(state.state["answer"]))));
  const channel = unwrap(findChannel(String(state.state["channel"])));
  const body: unknown = JSON.parse(String(state.state["text"]));
  if (!Array.isArray(body)) return issuesOf(parseRequest(channel, body, options));
  // An empty list is said to be empty before anything is checked.
  if (body.length === 0) return ["envelope.no_messages"];
  return body.flatMap((message: unknown) => issuesOf(checkMessage(channel, message, options)));
}

function issuesOf(result: Result<unknown>): string[] {
  return [...(result.ok ? [] : result.errors), ...result.warnings].map(({ code }) => code);
}
