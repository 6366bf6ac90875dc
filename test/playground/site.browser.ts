import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { expectAccessible, inEveryBrowser } from "./matrix.ts";
import { User, WAYS } from "./user.ts";

const dist = fileURLToPath(new URL("../../docs/dist/", import.meta.url));
const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  // The page that a host gives at any address has addresses that begin at the top of the host.
  .filter((name) => name.endsWith(".html") && name !== "404.html");

inEveryBrowser(undefined, (visit, browserName) => {
  test.each(pages)("%s is accessible, and fits the screen", async (name) => {
    const { page, address } = visit();
    await page.goto(address + name);
    await expectAccessible(page);
    expect(await page.$$eval("h1", (headings) => headings.length)).toBe(1);
  });

  // Firefox does not measure it.
  if (browserName === "firefox") return;
  test.each(["index.html", "playground/index.html", "playground/index.html#check-part"])(
    "nothing moves while %s loads",
    async (path) => {
      const { page, address } = visit();
      await page.evaluateOnNewDocument(() => {
        Object.assign(window, { shifted: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const value: unknown = Reflect.get(entry, "value");
            Reflect.set(window, "shifted", Reflect.get(window, "shifted") + Number(value));
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(address + path, { waitUntil: "networkidle0" });
      expect(await page.evaluate(() => Reflect.get(window, "shifted") as number)).toBe(0);
    },
  );
});

inEveryBrowser(
  "guides/no/such/page.html",
  (visit) => {
    test.each(WAYS)("an address that does not exist leads on, however deep it is, by %s", async (way) => {
      const { page, address } = visit();
      const user = new User(page, way);
      expect(await user.texts("h1")).toEqual(["This page does not exist."]);
      await expectAccessible(page);
      await user.press("Search");
      await user.see(() => page.evaluate(() => document.activeElement?.id), "search-words");
      await page.keyboard.type("checkMessage");
      await page.keyboard.press("Enter");
      await user.see(async () => page.url(), `${address}api/index.html#checkmessage`);
      await page.goto(`${address}another/lost/page.html`);
      await user.press("Rules");
      await user.see(() => user.texts("h1"), ["Rules"]);
    });
  },
  "/",
);

inEveryBrowser("index.html", (visit) => {
  describe.each(WAYS)("by %s", (way) => {
    test("the search finds a heading and goes there", async () => {
      const { page, address } = visit();
      const user = new User(page, way);
      if (way === "mouse") await user.press("Search");
      else await page.keyboard.press("/");
      await user.see(() => page.evaluate(() => document.activeElement?.id), "search-words");
      await page.keyboard.type("resend unknown");
      await user.see(
        async () => (await user.texts("#search-results a")).some((text) => text.startsWith("Never resend")),
        true,
      );
      await expectAccessible(page);
      if (way === "mouse") await user.press("Never resend");
      else {
        const titles = await user.texts("#search-results a");
        const steps = titles.findIndex((text) => text.startsWith("Never resend"));
        for (let step = 0; step < steps; step++) await page.keyboard.press("ArrowDown");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("ArrowUp");
        await page.keyboard.press("Enter");
      }
      await user.see(async () => page.url().startsWith(`${address}responses.html#`), true);
      await user.see(() => page.evaluate(() => document.readyState), "complete");
    });

    test("the first result is chosen: Enter opens it", async () => {
      const { page, address } = visit();
      const user = new User(page, way);
      await page.keyboard.down("Control");
      await page.keyboard.press("k");
      await page.keyboard.up("Control");
      await user.see(() => user.texts("#search-results a[aria-selected=true] strong"), ["Whole page"]);
      await page.keyboard.type("checkMessage");
      // At once, while the results of the last letters may not be there yet.
      await page.keyboard.press("Enter");
      await user.see(async () => page.url(), `${address}api/index.html#checkmessage`);
      await user.see(() => page.evaluate(() => document.readyState), "complete");
    });

    test("the search says when nothing is found, and closes", async () => {
      const { page } = visit();
      const user = new User(page, way);
      await user.press("Search");
      await page.keyboard.type("qqqxyz");
      await user.see(() => user.text("#search-status"), expect.stringContaining("Nothing found"));
      await expectAccessible(page);
      if (way === "mouse") await user.press("Close");
      else await page.keyboard.press("Escape");
      await user.see(() => page.$eval("#search-dialog", (dialog) => (dialog as HTMLDialogElement).open), false);
      await user.see(() => page.evaluate(() => document.activeElement?.id), "search");
    });

    test("a code in the search leads to its rule", async () => {
      const { page, address } = visit();
      const user = new User(page, way);
      await page.goto(`${address}overview.html`);
      await user.press("Search");
      await page.keyboard.type("phone_number.letters");
      await user.see(
        () => user.texts("#search-results mark"),
        expect.arrayContaining([expect.stringMatching(/^letter/i)]),
      );
      // The keyboard's first choice is what was typed whole.
      if (way === "mouse") await user.press("phone_number.letters");
      else await page.keyboard.press("Enter");
      await user.see(async () => page.url(), `${address}rules/phone_number.html#phone_number.letters`);
      await user.see(() => page.$eval(":target", (heading) => heading.textContent), "phone_number.letters");
    });

    test("the outline leads to a heading", async () => {
      const { page, address } = visit();
      const user = new User(page, way);
      await page.goto(`${address}responses.html`);
      // Where there is no room beside the text, there is none.
      if (!(await page.$eval(".outline", (outline) => outline.checkVisibility()))) return;
      await user.press("Never resend");
      await user.see(async () => page.url().startsWith(`${address}responses.html#never-resend`), true);
    });

    test("the list of pages leads to a guide, and on to the next", async () => {
      const { page, address } = visit();
      const user = new User(page, way);
      await page.goto(`${address}overview.html`);
      if (await page.$eval("#side summary", (summary) => summary.checkVisibility())) await user.press("All pages");
      await user.press("Forms");
      await user.see(() => user.texts("h1"), ["Forms"]);
      await user.press("Next");
      await user.see(() => user.texts("h1"), ["Services"]);
    });

    test("the first screen has the promise, the command and a live example", async () => {
      const { page } = visit();
      const user = new User(page, way);
      expect(await user.texts("h1")).toEqual(["Know that a message will be accepted before you send it."]);
      await user.see(() => user.texts("#live-meter strong"), ["2 SMS"]);
      await user.press("Replace them: 1 SMS");
      await user.see(() => user.texts("#live-meter strong"), ["1 SMS"]);
      await user.enter("#live-to", "0998 82x");
      await user.see(() => user.texts("#live-number .badge.error"), [expect.stringMatching(/letters/)]);
      expect((await user.texts(".fact strong")).join(" ")).toMatch(/^[\d.]+ kB \d+ × faster \d+ rules$/);
      await expectAccessible(page);
      await user.chooseTab("#pnpm-tab");
      await user.press("Copy the command");
      await user.see(() => user.copied(), ["pnpm add capillary-messages"]);
    });

    test("code is copied", async () => {
      const { page, address } = visit();
      const user = new User(page, way);
      await page.goto(`${address}guides/getting-started.html`);
      await user.press("Copy this code");
      await user.see(
        async () => (await page.evaluate(() => Reflect.get(window, "copied") as string[]))[0]?.includes("npm"),
        true,
      );
    });
  });
});
