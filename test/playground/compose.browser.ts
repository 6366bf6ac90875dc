import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { expectAccessible, inEveryBrowser } from "./matrix.ts";
import { runTypescript, sendWithCurl } from "./run-outputs.ts";
import { User, WAYS } from "./user.ts";

const OUTPUT = "#compose-output";

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
      await user.press("Take only 447447900000");
      await user.see(() => user.texts("#sms-to-issues .issue"), []);
      expect(await user.page.$eval("#sms-to", (input) => (input as HTMLInputElement).value)).toBe("447447900000");
    });

    test("a national number is read when its country is chosen", async () => {
      const user = start();
      await user.select("#compose-country", "IN", "India");
      await user.enter("#sms-to", "099882 21100");
      await user.leave();
      await user.press("Write it as it is sent: 919988221100");
      await user.see(() => user.page.$eval("#sms-to", (input) => (input as HTMLInputElement).value), "919988221100");
    });

    test("the meter shows segments, and marks what forced UCS-2", async () => {
      const user = start();
      await user.enter("#sms-body", `Tomorrow at 9 o’clock ${"we open ".repeat(10)}`);
      await user.see(() => user.texts("#compose form:not([hidden]) .meter-line strong"), ["2 SMS"]);
      expect(await user.page.$$eval(".bars .part", (parts) => parts.length)).toBeGreaterThanOrEqual(2);
      expect(await user.texts(".preview mark")).toEqual(["’"]);
      await user.leave();
      await user.see(() => user.texts("#sms-body-issues .badge"), ["Warning", "Warning"]);
      await expectAccessible(user.page);
      await user.press("Use plain quotes");
      await user.see(() => user.texts("#compose form:not([hidden]) .meter-line strong"), ["1 SMS"]);
    });

    test("a time is shown in the chosen zone and as it is sent", async () => {
      const user = start();
      await user.select("#compose-zone", "Asia/Kolkata", "Asia/Kolkata");
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
      await user.press("Fill in an example");
      await user.see(async () => JSON.parse(await user.text(`${OUTPUT}-json code`)), {
        sms: [{ to: "447447900000", body: "748301 is your code. It is valid for 15 minutes." }],
      });
      const { json, curl, typescript } = await user.copyOutputs(OUTPUT);
      await expectAccessible(user.page);
      expect(curl).toContain("$API_CREDENTIALS");
      expect(await sendWithCurl(curl)).toEqual([JSON.parse(json)]);
      expect(await runTypescript(typescript)).toEqual([JSON.stringify(JSON.parse(json))]);
    });

    test("clearing begins anew, in the first field", async () => {
      const user = start();
      await user.press("Fill in an example");
      await user.see(() => user.text(`${OUTPUT}-json code`), expect.stringContaining("447447900000"));
      await user.press("Clear");
      await user.see(() => user.page.evaluate(() => document.activeElement?.id), "sms-to");
      expect(await user.texts("#compose form:not([hidden]) .issue")).toEqual([]);
      expect([await user.value("#sms-to"), await user.value("#sms-body")]).toEqual(["", ""]);
      expect(await user.page.$eval(`${OUTPUT}-json`, (element) => element.checkVisibility())).toBe(false);
    });

    test("a date alone, and a name beside an address, are mended with a suggestion", async () => {
      const user = start();
      await user.select("#compose-zone", "UTC", "UTC");
      await user.enter("#sms-scheduledTime", "2099-02-22");
      await user.leave();
      await user.see(() => user.texts("#sms-scheduledTime-issues .badge"), ["Error"]);
      await user.press("Take 2099-02-22 09:00");
      await user.see(() => user.texts(".sending-time dd:last-child code"), ["2099-02-22T09:00:00Z"]);
      await user.chooseChannel("email");
      await user.enter("#email-cc", "Jane <jane@example.com>, kim@example.com");
      await user.leave();
      await user.see(() => user.texts("#email-cc-issues .badge"), ["Error"]);
      await user.press("Take only jane@example.com, kim@example.com");
      await user.see(() => user.texts("#email-cc-issues .badge"), []);
    });

    test("the parts are tabs, and keep what was typed", async () => {
      const user = start();
      await user.enter("#sms-to", "919988221100");
      await user.chooseTab("#check-tab");
      await user.see(() => user.texts("#main > section > .lead"), [expect.stringMatching(/^Paste or drop/)]);
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
      const isRule = (opened: Page): boolean => opened.url() === `${address}rules.html#phone_number.extension`;
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
      await user.press("Check the message");
      await user.see(() => user.page.evaluate(() => document.activeElement?.id), "sms-to");
      expect(await user.texts("#compose form:not([hidden]) .field-issues .badge")).toEqual(["Error", "Error"]);
      await expectAccessible(user.page);
    });

    test.each(["whatsapp", "zalo"])("%s has a form of its own", async (channel) => {
      const user = start();
      await user.chooseChannel(channel);
      await user.press("Fill in an example");
      await user.see(
        async () => Object.values(JSON.parse((await user.text(`${OUTPUT}-json code`)) || "{}")),
        [[{ receiver: "919988221100", template: "Your table for two is ready." }]],
      );
      await expectAccessible(user.page);
    });

    test("files are attached to an email, refused or warned about, and removed", async () => {
      const user = start();
      await user.chooseChannel("email");
      await user.press("Fill in an example");
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
      await expectAccessible(user.page);
      await user.press("Remove empty.pdf");
      await user.press("Remove a-rather-long-name");
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
  });
});
