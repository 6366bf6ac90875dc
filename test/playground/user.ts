// oxlint-disable vitest/no-standalone-expect -- what a user waits for is part of every test.
import type { ElementHandle, Page } from "puppeteer-core";
import { expect } from "vitest";

export type Way = "keyboard" | "mouse";
const ALL_WAYS: readonly Way[] = ["keyboard", "mouse"];
export const WAYS: readonly Way[] = ALL_WAYS.filter((way) => process.env["WAYS"]?.includes(way) ?? true);

const VIEWS = [
  ["json", "JSON"],
  ["curl", "curl"],
  ["typescript", "TypeScript"],
] as const;
const MAX_STOPS = 150;
const FIND_MS = 10_000;
const SEE_MS = Number(process.env["SEE_MS"] ?? 20_000);

/** Does what a user does, with the keyboard alone or with the mouse. */
export class User {
  readonly page: Page;
  readonly way: Way;

  constructor(page: Page, way: Way) {
    this.page = page;
    this.way = way;
  }

  /** Presses the button or link with this name; the first that can be seen. */
  async press(name: string): Promise<void> {
    const element = await this.#find("button, a, summary, label.button", name);
    if (this.way === "mouse") await click(element);
    else if (await this.#reach(element)) await this.page.keyboard.press("Enter");
    else await this.press(name);
  }

  async enter(selector: string, text: string): Promise<void> {
    const element = await this.#get(selector);
    if (this.way === "mouse") await click(element);
    else await this.#reach(element);
    await this.page.keyboard.down("Control");
    await this.page.keyboard.press("a");
    await this.page.keyboard.up("Control");
    await this.page.keyboard.type(text);
  }

  async empty(selector: string): Promise<void> {
    await this.enter(selector, "");
    await this.page.keyboard.press("Backspace");
  }

  /** Goes on to somewhere else, so that the field is left. */
  async leave(): Promise<void> {
    if (this.way === "mouse") await this.page.mouse.click(2, 200);
    else await this.page.keyboard.press("Tab");
  }

  async chooseTab(selector: string): Promise<void> {
    const tab = await this.#get(selector);
    if (this.way === "mouse") await click(tab);
    else {
      const chosen = await tab.evaluateHandle((element) =>
        element.parentElement?.querySelector("[aria-selected=true]"),
      );
      await this.#reach(chosen as ElementHandle);
      await this.page.keyboard.press("Home");
      while ((await tab.evaluate((element) => element.getAttribute("aria-selected"))) !== "true") {
        await this.page.keyboard.press("ArrowRight");
      }
    }
    expect(await tab.evaluate((element) => element.getAttribute("aria-selected"))).toBe("true");
  }

  async chooseChannel(name: string): Promise<void> {
    const radio = await this.#get(`input[value=${name}]`);
    if (this.way === "mouse") await click(radio);
    else {
      await this.#reach(await this.#get("input[name=channel]:checked"));
      for (let step = 0; step < 4 && !(await radio.evaluate((input) => (input as HTMLInputElement).checked)); step++) {
        await this.page.keyboard.press("ArrowRight");
      }
    }
    expect(await radio.evaluate((input) => (input as HTMLInputElement).checked)).toBe(true);
  }

  /** No browser lets a test click into the list of a `select`: with the mouse the choice itself is made for it. */
  async select(selector: string, value: string, typed: string): Promise<void> {
    await this.choose(selector, value, typed);
    await this.see(() => this.page.$eval(selector, (element) => (element as HTMLSelectElement).value), value);
  }

  /** The same where the list goes away once something is chosen. */
  async choose(selector: string, value: string, typed: string): Promise<void> {
    const list = await this.#get(selector);
    if (this.way === "mouse") await this.page.select(selector, value);
    else {
      await this.#reach(list);
      await this.page.keyboard.type(typed);
    }
  }

  /** Files dropped with the mouse, or given to the input that the keyboard has reached. */
  async giveFiles(
    input: string,
    zone: string,
    files: readonly { readonly name: string; readonly text: string }[],
  ): Promise<void> {
    if (this.way === "keyboard") await this.#reach(await this.#get(input));
    const target = this.way === "keyboard" ? input : zone;
    await this.page.$eval(
      target,
      (element, given) => {
        const transfer = new DataTransfer();
        for (const { name, text } of given) transfer.items.add(new File([text], name));
        if (element instanceof HTMLInputElement) {
          element.files = transfer.files;
          element.dispatchEvent(new Event("change", { bubbles: true }));
        } else {
          for (const type of ["dragenter", "dragover", "drop"]) {
            element.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
          }
        }
      },
      files,
    );
  }

  /** Pastes into a field, as one does with long texts. */
  async paste(selector: string, text: string): Promise<void> {
    const element = await this.#get(selector);
    if (this.way === "mouse") await click(element);
    else await this.#reach(element);
    await this.page.evaluate((pasted) => document.execCommand("insertText", false, pasted), text);
  }

  /** Opens each form of what comes out, copies it there, and gives what was copied. */
  async copyOutputs(output: string): Promise<{ json: string; curl: string; typescript: string }> {
    const outputs: Record<string, string> = { json: "", curl: "", typescript: "" };
    for (const [view, label] of VIEWS) {
      if ((await this.page.$(`${output}-${view}-tab`)) === null) continue;
      const before = (await this.copied()).length;
      await this.chooseTab(`${output}-${view}-tab`);
      await this.press(`Copy ${label}`);
      await this.see(async () => (await this.copied()).length, before + 1);
      outputs[view] = (await this.copied()).at(-1) ?? "";
    }
    return { json: outputs["json"] ?? "", curl: outputs["curl"] ?? "", typescript: outputs["typescript"] ?? "" };
  }

  /** Returns the texts that the page has put into the clipboard so far. */
  async copied(): Promise<string[]> {
    return await this.page.evaluate(() => Reflect.get(window, "copied") as string[]);
  }

  /** Opens the settings and chooses there. */
  async set(selector: string, value: string, typed: string): Promise<void> {
    const isOpen = await this.page.$eval("#settings", (details) => (details as HTMLDetailsElement).open);
    if (!isOpen) await this.press("Settings");
    await this.select(selector, value, typed);
    await this.page.keyboard.press("Escape");
  }

  /** The focus, by its id or its name. */
  async focused(): Promise<string> {
    return await this.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.id || activeElement?.getAttribute("aria-label") || activeElement?.textContent || "";
    });
  }

  /** The files that the page has given to save, in order, once there are this many. */
  async saved(count: number): Promise<string[]> {
    await this.see(() => this.page.evaluate(() => (Reflect.get(window, "saved") as Blob[]).length), count);
    return await this.page.evaluate(async () => {
      return await Promise.all((Reflect.get(window, "saved") as Blob[]).map((blob) => blob.text()));
    });
  }

  async value(selector: string): Promise<string> {
    return await this.page.$eval(selector, (element) => (element as HTMLInputElement).value);
  }

  /** Waits until the page shows it. */
  async see(read: () => Promise<unknown>, expected: unknown): Promise<void> {
    await expect.poll(read, { timeout: SEE_MS, interval: 50 }).toEqual(expected);
  }

  async text(selector: string): Promise<string> {
    return await this.page.$eval(selector, (element) => element.textContent ?? "");
  }

  /** Returns the texts of those of these elements that can be seen. */
  async texts(selector: string): Promise<string[]> {
    return await this.page.$$eval(selector, (elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => (element as HTMLElement).innerText.trim()),
    );
  }

  async #get(selector: string): Promise<ElementHandle> {
    const element = await this.page.waitForSelector(selector);
    if (element === null) throw new Error(`There is no ${selector}.`);
    return element;
  }

  async #find(selector: string, name: string): Promise<ElementHandle> {
    const until = Date.now() + FIND_MS;
    while (Date.now() < until) {
      const handle = await this.page.evaluateHandle(
        (wanted, text) =>
          [...document.querySelectorAll(wanted)].find((element) => {
            const label = element.getAttribute("aria-label") ?? element.textContent ?? "";
            return label.trim().startsWith(text) && element.checkVisibility();
          }),
        selector,
        name,
      );
      const element = handle.asElement();
      if (element !== null) return element as ElementHandle;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`There is no "${name}".`);
  }

  /** By Tab, or Shift and Tab where it lies behind: whatever cannot be reached so is a fault. `false`: another has taken its place meanwhile. */
  async #reach(element: ElementHandle): Promise<boolean> {
    for (let stop = 0; stop < MAX_STOPS; stop++) {
      const direction = await element.evaluate((target) => {
        const active = document.activeElement ?? document.body;
        if (!target.isConnected) return "gone";
        if (active === target) return "there";
        return target.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING ? "back" : "on";
      });
      if (direction === "there" || direction === "gone") return direction === "there";
      if (direction === "back") await this.page.keyboard.down("Shift");
      await this.page.keyboard.press("Tab");
      if (direction === "back") await this.page.keyboard.up("Shift");
    }
    throw new Error(
      `The keyboard does not reach ${await element.evaluate((target) => target.outerHTML.slice(0, 100))}.`,
    );
  }
}

/** Brings it to the middle first, as a user does: at the edge it may lie under the bar that stays. */
async function click(element: ElementHandle): Promise<void> {
  await element.evaluate((target) => target.scrollIntoView({ block: "center", behavior: "instant" }));
  await element.click();
}
