import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from "vitest";
import { type BrowserName, launch } from "./browsers.ts";
import { serveSite, type Site } from "./serve.ts";

export interface Visit {
  readonly page: Page;
  readonly address: string;
  readonly browserName: BrowserName;
}

/** Those between and beyond are for whoever changes a layout: `WIDTHS=800,1920`. */
const WIDTHS = ["360", "800", "1280", "1920"] as const;
const HEIGHT = 900;
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Both browsers, both themes, a telephone's and a desk's width. Each test begins on the page `path`, if there is one, and ends without a complaint. `base` is where the site stands. */
export function inEveryBrowser(
  path: string | undefined,
  define: (visit: () => Visit, browserName: BrowserName) => void,
  base?: string,
): void {
  const browsers = chosen("BROWSERS", ["chromium", "firefox"] as const);
  const themes = chosen("THEMES", ["light", "dark"] as const);
  for (const browserName of browsers) {
    for (const theme of themes) {
      describe(`${browserName}, ${theme}`, () => {
        let browser: Browser;
        let site: Site;
        beforeAll(async () => {
          [browser, site] = await Promise.all([launch(browserName, theme), serveSite(base)]);
        });
        afterAll(async () => {
          await browser.close();
          site.stop();
        });
        describe.each(chosen("WIDTHS", WIDTHS, ["360", "1280"]).map(Number))("%i px", (width) => {
          let visit: Visit;
          let complaints: string[];
          beforeEach(async () => {
            const page = await browser.newPage();
            complaints = recordComplaints(page, site.address);
            await page.setViewport({ width, height: HEIGHT });
            await page.evaluateOnNewDocument(prepare);
            if (path !== undefined) await page.goto(site.address + path);
            expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(
              theme === "dark",
            );
            visit = { page, address: site.address, browserName };
          });
          afterEach(async () => {
            const { page } = visit;
            const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
            const violations = await page.evaluate(() => Reflect.get(window, "violations") as string[]);
            await page.close();
            expect({ complaints, violations, isTooWide }).toEqual({ complaints: [], violations: [], isTooWide: false });
          });
          define(() => visit, browserName);
        });
      });
    }
  }
}

/** While one writes a test a part of the matrix is enough: `BROWSERS=chromium WIDTHS=1280`. */
function chosen<Name extends string>(
  variable: string,
  all: readonly Name[],
  usual: readonly Name[] = all,
): readonly Name[] {
  const names = process.env[variable]?.split(",");
  return names === undefined ? usual : all.filter((name) => names.includes(name));
}

/** Nothing for axe to complain about, in the state that the page is in. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const faults = await page.evaluate(async () => {
    const axe = Reflect.get(window, "axe") as { run(context: Document, options: RunOptions): Promise<AxeResults> };
    // Only what is asked for: lists of what passed take most of the time.
    const { violations } = await axe.run(document, { resultTypes: ["violations"], preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
  });
  expect(faults).toEqual([]);
}

/** Console errors, exceptions, and requests to anywhere else. */
function recordComplaints(page: Page, address: string): string[] {
  const complaints: string[] = [];
  const origin = new URL(address).origin;
  page.on("console", (message) => {
    const isAboutPage = message.location().url === page.url() && message.text().includes("404");
    const isBad = message.type() === "error" || message.type() === "warn";
    if (isBad && !isAboutPage) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${String(error)}`));
  page.on("request", (request) => {
    // Firefox has a font of its own, as a data address, for the markers of lists.
    const isOwn = [`${origin}/`, "blob:", "data:"].some((start) => request.url().startsWith(start));
    if (!isOwn) complaints.push(`request: ${request.url()}`);
  });
  page.on("response", (response) => {
    // A page that is not there is visited on purpose.
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage && !response.url().endsWith("/favicon.ico"))
      complaints.push(`missing: ${response.url()}`);
  });
  return complaints;
}

/** Runs in the page before anything else: keeps what it would otherwise take a user to see. */
function prepare(): void {
  const kept = {
    violations: [] as string[],
    copied: [] as string[],
    saved: [] as Blob[],
  };
  Object.assign(window, kept);
  const keep = (name: "violations" | "copied" | "saved", value: unknown): void => {
    (Reflect.get(window, name) as unknown[]).push(value);
  };
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    keep("violations", `${violatedDirective}: ${blockedURI}`);
  });
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    keep("saved", blob);
    return createObjectURL(blob);
  };
  const clipboard = { writeText: async (text: string) => keep("copied", text) };
  Object.defineProperty(navigator, "clipboard", { value: clipboard });
}
