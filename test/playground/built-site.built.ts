import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { drawFlowchart } from "../../docs/site/draw-flowchart.ts";

const dist = fileURLToPath(new URL("../../docs/dist/", import.meta.url));
const rules = fileURLToPath(new URL("../../docs/rules.md", import.meta.url));
const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
const pages = files.filter((name) => name.endsWith(".html"));
const texts = new Map(pages.map((name) => [name, readFileSync(dist + name, "utf8")]));
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
    expect(loaded.map(([, address = ""]) => address).filter((address) => !address.startsWith("."))).toEqual([]);
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

  test("every code has a place on the page of rules, for the playground to link to", () => {
    const codes = readFileSync(rules, "utf8").match(/(?<=^\| `)\w+\.\w+(?=` \| (?:error|warning))/gm) ?? [];
    expect(codes.length).toBeGreaterThan(100);
    const html = texts.get("rules.html") ?? "";
    expect(codes.filter((code) => !html.includes(` id="${code}"`))).toEqual([]);
  });

  test("a note to editors and a chart's code are not shown to readers", () => {
    for (const html of texts.values()) expect(html).not.toMatch(/GENERATED from|flowchart LR/);
    expect(texts.get("architecture.html")).toContain("<svg");
  });
});

describe("drawFlowchart", () => {
  test("names, arrows, labels, and a way back", () => {
    const svg = drawFlowchart("flowchart LR\n  a -->|two words| b --> c\n  c --> b\n  d --> c\n") ?? "";
    expect(svg).toContain('aria-label="Chart: a to b (two words); b to c; c to b; d to c."');
    expect(svg.match(/class="name"[^>]*>[^<]*/g)?.map((name) => name.slice(-1))).toEqual(["a", "b", "c", "d"]);
    expect(svg.match(/<path/g)).toHaveLength(4);
  });

  test("no two boxes in one place", () => {
    const svg = drawFlowchart("flowchart TB\n a --> b\n a --> c\n a --> d --> e\n c --> e\n a --> e") ?? "";
    const places = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => `${x} ${y}`);
    expect(places).toHaveLength(5);
    expect(new Set(places).size).toBe(5);
  });

  test.each(["sequenceDiagram\n a->>b: c", "flowchart LR\n a[Text] --> b"])(
    "what it cannot draw stays as it is: %j",
    (code) => {
      expect(drawFlowchart(code)).toBeUndefined();
    },
  );
});

function isThere(from: string, address: string): boolean {
  const [path = "", anchor] = address.split("#");
  const target = path === "" ? from : posix.normalize(posix.join(posix.dirname(from), path));
  if (target.startsWith("..") || !existsSync(dist + target) || target.endsWith("/")) return false;
  if (anchor === undefined) return true;
  if (target === "playground/index.html" && PARTS.includes(anchor)) return true;
  return texts.get(target)?.includes(` id="${decodeURIComponent(anchor)}"`) ?? false;
}
