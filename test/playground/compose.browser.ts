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
      for (const [view, label] of [
        ["json", "JSON"],
        ["curl", "curl"],
        ["typescript", "TypeScript"],
      ] as const) {
        await user.chooseTab(`${OUTPUT}-${view}-tab`);
        await user.press(`Copy ${label}`);
      }
      await expectAccessible(user.page);
      const [json = "", curl = "", typescript = ""] = await user.page.evaluate(
        () => Reflect.get(window, "copied") as string[],
      );
      expect(curl).toContain("$API_CREDENTIALS");
      expect(await sendWithCurl(curl)).toEqual(JSON.parse(json));
      expect(await runTypescript(typescript)).toEqual([JSON.stringify(JSON.parse(json))]);
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
        { name: "empty.pdf", text: "" },
      ];
      await user.giveFiles("#email-attachments", "#compose form:not([hidden])", files);
      await user.see(() => user.texts(".file-name"), ["note.txt", "empty.pdf"]);
      expect(await user.texts(".file .badge")).toEqual(["Error"]);
      await expectAccessible(user.page);
      await user.press("Remove empty.pdf");
      await user.see(() => user.texts(".file-name"), ["note.txt"]);
      await user.see(
        async () => (await user.texts(`${OUTPUT}-json code`)).join("").includes('"file_name": "note.txt"'),
        true,
      );
    });
  });

  test("the chosen theme stays", async () => {
    const { page, address } = visit();
    const isDark = async (): Promise<boolean> =>
      await page.evaluate(() => getComputedStyle(document.body).backgroundColor !== "rgb(255, 255, 255)");
    const before = await isDark();
    await page.click("#theme");
    expect(await isDark()).toBe(!before);
    await page.goto(`${address}index.html`);
    expect(await isDark()).toBe(!before);
    await page.evaluate(() => localStorage.clear());
  });
});
