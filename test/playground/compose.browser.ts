import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { expectAccessible, inEveryBrowser } from "./matrix.ts";
import { runTypescript, sendWithCurl } from "./run-outputs.ts";
import { User, WAYS } from "./user.ts";

const OUTPUT = "#compose-output";
/** The meter has some of its own. */
const SUGGESTIONS = "#compose form:not([hidden]) .field > .suggestions .suggestion";

inEveryBrowser("playground/index.html", (visit) => {
  describe.each(WAYS)("by %s", (way) => {
    const start = (): User => new User(visit().page, way);

    test("a wrong number is told after leaving the field, and mended with a suggestion", async () => {
      const user = start();
      await user.enter("#sms-to", "+44 7447 900 000 ext 5");
      expect(await user.texts("#sms-to-issues .issue")).toEqual([]);
      await user.leave();
      await user.see(() => user.texts("#sms-to-issues .badge"), ["Error"]);
      expect(await user.page.$eval("#sms-to", (input) => input.getAttribute("aria-invalid"))).toBe("true");
      await expectAccessible(user.page);
      await user.press("Keep only 447447900000");
      await user.see(() => user.texts("#sms-to-issues .issue"), []);
      expect(await user.page.$eval("#sms-to", (input) => (input as HTMLInputElement).value)).toBe("447447900000");
      await user.see(
        () => user.texts("#compose form:not([hidden]) .form-status.good"),
        [expect.stringContaining("No problems: this can be sent.")],
      );
    });

    test("a national number is read when its country is chosen", async () => {
      const user = start();
      await user.set("#setting-country", "IN", "India");
      await user.enter("#sms-to", "099882 21100");
      await user.leave();
      await user.see(() => user.texts("#compose form:not([hidden]) .sent code"), ["919988221100"]);
    });

    test("the meter says what costs an SMS, selects it, and replaces it", async () => {
      const user = start();
      await user.enter("#sms-body", `Tomorrow at 9 o’clock ${"we open ".repeat(10)}🎉`);
      await user.see(() => user.texts("#compose form:not([hidden]) .meter-line strong"), ["2 SMS"]);
      expect(await user.page.$$eval(".bars .part", (parts) => parts.length)).toBeGreaterThanOrEqual(2);
      await user.see(() => user.texts(".culprits p"), ["2 SMS instead of 1, because of:"]);
      expect(await user.texts(".chip mark")).toEqual(["’", "🎉"]);
      await user.leave();
      // The meter says it once; the field does not say it again.
      expect(await user.texts("#sms-body-issues .badge")).toEqual([]);
      await expectAccessible(user.page);
      await user.press("Select in the text: emoji");
      expect(await selection(user, "#sms-body")).toBe("🎉");
      await user.press("Replace them, remove the emoji: 1 SMS");
      await user.see(() => user.texts("#compose form:not([hidden]) .meter-line strong"), ["1 SMS"]);
      await user.see(() => user.texts(".culprits"), []);
    });

    test("each SMS of a long text is shown, and what the campaign costs", async () => {
      const user = start();
      await user.enter("#sms-body", `${"a".repeat(153)}${"b".repeat(20)}`);
      await user.press("Preview and cost");
      await user.see(() => user.texts(".bubbles li"), ["a".repeat(153), "b".repeat(20)]);
      expect(await user.texts(".cost")).toEqual(["2,000 SMS."]);
      await user.enter("#sms-recipients", "1500");
      await user.enter("#sms-price", "0,05");
      await user.see(() => user.texts(".cost"), ["3,000 SMS cost 150.00."]);
      await user.enter("#sms-price", "cheap");
      await user.see(() => user.texts(".cost"), [expect.stringMatching(/^Enter numbers/)]);
      await expectAccessible(user.page);
    });

    test("a time is shown in the chosen zone and as it is sent", async () => {
      const user = start();
      await user.set("#setting-zone", "Asia/Kolkata", "Asia/Kolkata");
      await user.enter("#sms-scheduledTime", "2099-02-22 00:25");
      await user.see(() => user.texts(".sending-time dd:last-child code"), ["2099-02-22T00:25:00+05:30"]);
      expect((await user.texts(".sending-time dd")).slice(0, 2).join(" ")).toMatch(
        /22 February 2099.*21 February 2099/,
      );
      await user.press("Tomorrow at 9:00");
      await user.see(() => user.value("#sms-scheduledTime"), expect.stringMatching(/^\d{4}-\d\d-\d\d 09:00$/));
      await user.press("In an hour");
      await user.see(
        async () =>
          (await user.texts(".sending-time dd"))[0]?.includes("in 1 hour") ||
          (await user.texts(".sending-time dd"))[0]?.includes("59 minutes") ||
          (await user.texts(".sending-time dd"))[0]?.includes("60 minutes"),
        true,
      );
    });

    test("what comes out can be seen and copied in three forms", async () => {
      const user = start();
      await user.see(async () => JSON.parse(await user.text(`${OUTPUT}-json code`)), {
        sms: [{ to: "447447900000", body: "Hi Mia, your order’s ready. Pick it up until 8 pm today." }],
      });
      const { json, curl, typescript } = await user.copyOutputs(OUTPUT);
      await expectAccessible(user.page);
      expect(curl).toContain("$API_CREDENTIALS");
      expect(await sendWithCurl(curl)).toEqual([JSON.parse(json)]);
      expect(await runTypescript(typescript)).toEqual([JSON.stringify(JSON.parse(json))]);
    });

    test("clearing begins anew, in the first field", async () => {
      const user = start();
      await user.see(() => user.text(`${OUTPUT}-json code`), expect.stringContaining("447447900000"));
      await user.press("Clear");
      await user.see(() => user.page.evaluate(() => document.activeElement?.id), "sms-to");
      expect(await user.texts("#compose form:not([hidden]) .issue")).toEqual([]);
      expect([await user.value("#sms-to"), await user.value("#sms-body")]).toEqual(["", ""]);
      expect(await user.page.$eval(`${OUTPUT}-json`, (element) => element.checkVisibility())).toBe(false);
    });

    test("a date alone, and a name beside an address, are mended with a suggestion", async () => {
      const user = start();
      await user.set("#setting-zone", "UTC", "UTC");
      await user.enter("#sms-scheduledTime", "2099-02-22");
      await user.leave();
      await user.see(() => user.texts("#sms-scheduledTime-issues .badge"), ["Error"]);
      await user.press("22 February 2099, 09:00 in UTC");
      await user.see(() => user.texts(".sending-time dd:last-child code"), ["2099-02-22T09:00:00Z"]);
      await user.chooseChannel("email");
      await user.enter("#email-cc", "Jane <jane@example.com>, kim@example.com");
      await user.leave();
      await user.see(() => user.texts("#email-cc-issues .badge"), ["Error"]);
      await user.press("Keep only jane@example.com, kim@example.com");
      await user.see(() => user.texts("#email-cc-issues .badge"), []);
    });

    test("the parts are tabs, and keep what was typed", async () => {
      const user = start();
      await user.enter("#sms-to", "919988221100");
      await user.chooseTab("#check-tab");
      await user.see(() => user.texts("#payload"), [""]);
      await user.chooseTab("#response-tab");
      await user.see(() => user.page.evaluate(() => location.hash), "#response-part");
      await user.chooseTab("#compose-tab");
      await user.see(() => user.value("#sms-to"), "919988221100");
    });

    test("the chosen theme stays", async () => {
      const { page, address } = visit();
      const user = start();
      const isDark = async (): Promise<boolean> =>
        await page.evaluate(() => getComputedStyle(document.body).backgroundColor !== "rgb(255, 255, 255)");
      const before = await isDark();
      await user.press(before ? "Light" : "Dark");
      expect(await isDark()).toBe(!before);
      await expectAccessible(page);
      await page.goto(`${address}index.html`);
      expect(await isDark()).toBe(!before);
      await user.press(before ? "Dark" : "Light");
      expect(await isDark()).toBe(before);
      await page.evaluate(() => localStorage.clear());
    });

    test("a code leads to its rule, in a tab of its own", async () => {
      const user = start();
      await user.enter("#sms-to", "+44 7447 900 000 ext 5");
      await user.leave();
      await user.press("phone_number.extension");
      const { page, address } = visit();
      const isRule = (opened: Page): boolean =>
        opened.url() === `${address}rules/phone_number.html#phone_number.extension`;
      await user.see(async () => (await page.browser().pages()).some(isRule), true);
      const rule = (await page.browser().pages()).find(isRule);
      await user.see(
        async () => await rule?.$eval(":target", ({ textContent }) => textContent),
        "phone_number.extension",
      );
      await rule?.close();
      expect(await user.value("#sms-to")).toBe("+44 7447 900 000 ext 5");
    });

    test("checking leads to the first field to mend", async () => {
      const user = start();
      await user.press("Clear");
      await user.press("Check the message");
      await user.see(() => user.page.evaluate(() => document.activeElement?.id), "sms-to");
      expect(await user.texts("#compose form:not([hidden]) .field-issues .badge")).toEqual(["Error", "Error"]);
      await expectAccessible(user.page);
    });

    test.each(["whatsapp", "zalo"])("%s has a form of its own", async (channel) => {
      const user = start();
      await user.chooseChannel(channel);
      await user.press("Example");
      await user.see(
        async () => Object.values(JSON.parse((await user.text(`${OUTPUT}-json code`)) || "{}")),
        [[{ receiver: "919988221100", template: "Your table for two is ready." }]],
      );
      await expectAccessible(user.page);
    });

    test("files are attached to an email, refused or warned about, and removed", async () => {
      const user = start();
      await user.chooseChannel("email");
      await user.press("Example");
      const files = [
        { name: "note.txt", text: "hello" },
        { name: "a-rather-long-name-of-a-file-that-goes-on.png", text: "%PDF-1.7 ..." },
        { name: "empty.pdf", text: "" },
      ];
      await user.giveFiles("#email-attachments", "#compose form:not([hidden])", files);
      await user.see(
        () => user.texts(".file-name"),
        files.map(({ name }) => name),
      );
      expect(await user.texts(".file .badge")).toEqual(["Warning", "Error"]);
      await user.see(() => user.texts("#compose .output .empty"), [expect.stringContaining("empty.pdf")]);
      // The browser's own words beside its file control would say that nothing is chosen.
      const native = await user.page.$eval("#email-attachments", (input) => input.getBoundingClientRect().width);
      expect(native).toBeLessThanOrEqual(1);
      await expectAccessible(user.page);
      await user.press("Remove a-rather-long-name");
      expect(await user.focused()).toBe("Remove empty.pdf");
      await user.press("Remove empty.pdf");
      expect(await user.focused()).toBe("Remove note.txt");
      await user.see(() => user.texts(".file-name"), ["note.txt"]);
      await user.see(
        async () => (await user.texts(`${OUTPUT}-json code`)).join("").includes('"file_name": "note.txt"'),
        true,
      );
      const { json, curl, typescript } = await user.copyOutputs(OUTPUT);
      expect(await sendWithCurl(curl)).toEqual([JSON.parse(json)]);
      const given = 'const files = [new File(["hello"], "note.txt")];';
      expect(await runTypescript(typescript, given)).toEqual([JSON.stringify(JSON.parse(json))]);
      await user.press("Clear");
      await user.see(() => user.texts(".file-name"), []);
    });

    test("a zone's abbreviation is never dropped: each place that it may mean is offered", async () => {
      const user = start();
      await user.set("#setting-zone", "UTC", "UTC");
      await user.enter("#sms-scheduledTime", "2099-12-01 09:00 IST");
      await user.leave();
      const offers = (): Promise<string[]> => user.texts(SUGGESTIONS);
      await user.see(offers, [
        "1 December 2099, 09:00 in India (+05:30)",
        "1 December 2099, 09:00 in Israel (+02:00)",
        "1 December 2099, 09:00 in Ireland, summer time (+01:00)",
      ]);
      await user.press("1 December 2099, 09:00 in India");
      await user.see(() => user.texts(".sending-time dd:last-child code"), ["2099-12-01T09:00:00+05:30"]);
      // One that nobody knows is not replaced by the zone of the settings.
      await user.enter("#sms-scheduledTime", "2099-12-01 09:00 XYT");
      await user.leave();
      await user.see(() => user.texts("#sms-scheduledTime-issues .badge"), ["Error"]);
      expect(await offers()).toEqual([]);
    });

    test.each([
      ["2099-12-01 9:00", "1 December 2099, 09:00 in Asia/Kolkata (+05:30)", "2099-12-01T09:00:00+05:30"],
      ["1 Dec 2099 4pm", "1 December 2099, 16:00 in Asia/Kolkata (+05:30)", "2099-12-01T16:00:00+05:30"],
      ["02/03/2099 9:30", "2 March 2099, 09:30 in Asia/Kolkata (+05:30)", "2099-03-02T09:30:00+05:30"],
    ])("a time as people write it: %s", async (written, label, sent) => {
      const user = start();
      await user.set("#setting-zone", "Asia/Kolkata", "Asia/Kolkata");
      await user.enter("#sms-scheduledTime", written);
      await user.leave();
      await user.press(label);
      await user.see(() => user.texts(".sending-time dd:last-child code"), [sent]);
    });

    test("the language of the browser is no country: the number's own is asked for", async () => {
      const user = start();
      await user.set("#setting-zone", "Asia/Kolkata", "Asia/Kolkata");
      for (const written of ["9988221100", "09988221100"]) {
        await user.enter("#sms-to", written);
        await user.leave();
        await user.see(async () => (await user.texts(SUGGESTIONS))[0], "From India: 919988221100");
        const offers = await user.texts(SUGGESTIONS);
        for (const offer of offers) expect(offer).toMatch(/^From .+: \d+$/);
        expect(offers.length).toBeLessThanOrEqual(3);
      }
      await expectAccessible(user.page);
      await user.select("#sms-to-origin", "PK", "Pakistan");
      await user.press("From Pakistan: 929988221100");
      await user.see(() => user.value("#sms-to"), "929988221100");
      // The answer is about this number alone.
      const settings = await user.page.$eval("#settings summary", (summary) => summary.getAttribute("aria-label"));
      expect(settings).toContain("no default country");
    });

    test("what was replaced comes back, by Undo and by Ctrl+Z", async () => {
      const user = start();
      await user.enter("#sms-body", "My own text");
      await user.press("Clear");
      await user.see(() => user.value("#sms-body"), "");
      await user.press("Undo");
      await user.see(() => user.value("#sms-body"), "My own text");
      await user.press("Example");
      await user.see(() => user.value("#sms-body"), expect.stringContaining("Mia"));
      await user.enter("#sms-body", "Typed ’");
      await user.press("Replace it");
      await user.see(() => user.value("#sms-body"), "Typed '");
      await user.page.keyboard.down("Control");
      await user.page.keyboard.press("z");
      await user.page.keyboard.up("Control");
      await user.see(() => user.value("#sms-body"), "Typed ’");
    });

    test("a reload keeps the draft, and the page says so", async () => {
      const user = start();
      await user.chooseChannel("whatsapp");
      await user.enter("#whatsapp-template", "A text that nobody wants to write twice");
      expect(await user.text(".privacy")).toContain("Your draft is kept in this tab");
      await user.page.reload();
      await user.see(() => user.value("#whatsapp-template"), "A text that nobody wants to write twice");
    });

    test("a link carries the state in its fragment, and opens it", async () => {
      const user = start();
      await user.set("#setting-country", "IN", "India");
      await user.enter("#sms-body", "Look at this text");
      await user.press("Copy link");
      await user.see(() => user.texts(".toast-text"), [expect.stringContaining("phone numbers or addresses")]);
      const [link = ""] = await user.copied();
      expect(new URL(link).search).toBe("");
      expect(link).not.toMatch(/7447|Look/);
      await user.page.goto("about:blank");
      await user.page.goto(link);
      await user.see(() => user.value("#sms-body"), "Look at this text");
      await user.see(
        () => user.page.$eval("#settings summary", (summary) => summary.getAttribute("aria-label")),
        expect.stringContaining("India"),
      );
      // In a tab with a draft it can be taken back.
      await user.enter("#sms-body", "My own draft");
      await user.page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
      await user.see(() => user.value("#sms-body"), "Look at this text");
      await user.press("Undo");
      await user.see(() => user.value("#sms-body"), "My own draft");
      await user.page.goto("about:blank");
      await user.page.goto(link.slice(0, -9));
      await user.see(() => user.texts(".toast-text"), [expect.stringContaining("damaged")]);
    });

    test("a request goes along to the other parts, and back", async () => {
      const user = start();
      await user.press("Go on in Check");
      await user.see(() => user.text("#check .form-status"), "1 SMS: it can be sent.");
      await user.press("Read its response");
      await user.see(() => user.value("#request"), expect.stringContaining("447447900000"));
      await user.press("Undo");
      await user.see(() => user.value("#request"), "");
    });

    test("text goes along to another channel", async () => {
      const user = start();
      await user.enter("#sms-body", "Carried over");
      await user.chooseChannel("whatsapp");
      await user.see(() => user.value("#whatsapp-template"), "Carried over");
      await user.see(() => user.value("#whatsapp-receiver"), "+44 7447 900 000");
    });

    test("the first field is in view on a telephone, with its output on the page", async () => {
      const user = start();
      await user.page.setViewport({ width: 360, height: 740 });
      await user.page.reload();
      const bottom = await user.page.$eval("#sms-to", (field) => field.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThan(740);
      expect(await user.text(`${OUTPUT}-json code`)).toContain("447447900000");
    });
  });
});

async function selection(user: User, selector: string): Promise<string> {
  return await user.page.$eval(selector, (element) => {
    const area = element as HTMLTextAreaElement;
    return area.value.slice(area.selectionStart, area.selectionEnd);
  });
}
