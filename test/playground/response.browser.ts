import { describe, expect, test } from "vitest";
import { expectAccessible, inEveryBrowser } from "./matrix.ts";
import { runTypescript } from "./run-outputs.ts";
import { User, WAYS } from "./user.ts";

inEveryBrowser("playground/index.html#response-part", (visit) => {
  describe.each(WAYS)("by %s", (way) => {
    const start = (): User => new User(visit().page, way);

    test("an answer: each message accepted or why not, and what is odd", async () => {
      const user = start();
      await user.press("One of two failed");
      await user.empty("#request");
      await user.see(() => user.texts(".report h3"), ["Messages in the response", "Warnings"]);
      await user.see(() => user.texts(".answer .badge"), ["Accepted", "Not accepted"]);
      expect(await user.texts(".answer .number")).toEqual(["Message 1", "Message 2"]);
      const issue = (await user.texts(".answer .issue")).join();
      expect(issue).toContain("Body is missing (code 4203) The mobile number or the text of the SMS is missing.");
      expect((await user.texts(".report .issue-code")).join()).toContain("response.success_beside_errors");
      expect(JSON.parse(await user.text("#response-output-json code"))).toMatchObject({ outcome: "partial" });
      await expectAccessible(user.page);
      const { typescript } = await user.copyOutputs("#response-output");
      const printed = await runTypescript(typescript, await given(user));
      expect(printed.map((line) => line.split(" ").slice(0, 2).join(" ").trim())).toEqual([
        "partial",
        "0 true",
        "1 false",
      ]);
      await user.press("Clear");
      await user.see(() => user.page.evaluate(() => document.activeElement?.id), "answer");
      expect([await user.value("#answer"), ...(await user.texts(".answer"))]).toEqual([""]);
      await user.press("Undo");
      await user.see(() => user.texts(".answer .badge"), ["Accepted", "Not accepted"]);
    });

    test("shows the outcome of each message of the request", async () => {
      const user = start();
      await user.press("One of two failed");
      await user.see(() => user.texts(".report h3"), ["Messages of your request", "Warnings"]);
      expect(await user.texts(".answer .badge")).toEqual(["Accepted", "Not accepted"]);
      await user.empty("#request");
      await user.paste(
        "#request",
        '{"sms": [{"to": "919988221101", "body": "Hi"}, {"to": "919988221100", "body": "Your table is ready."}]}',
      );
      await user.see(() => user.texts(".answer .badge"), ["Unknown", "Accepted"]);
      expect((await user.texts(".answer .hint"))[0]).toContain("do not resend it");
      await expectAccessible(user.page);
      const { json, typescript } = await user.copyOutputs("#response-output");
      expect(JSON.parse(json).outcomes).toMatchObject([{ outcome: "unknown" }, { outcome: "accepted" }]);
      const request = JSON.parse(await user.value("#request"));
      const printed = await runTypescript(
        typescript,
        `const request = ${JSON.stringify(request)};\n${await given(user)}`,
      );
      expect(printed.map((line) => line.trim())).toEqual(["partial", "0 unknown", "1 accepted"]);
    });

    test("another channel's answer is told by its list", async () => {
      const user = start();
      await user.press("All accepted");
      await user.see(() => user.texts(".outcome strong"), ["Every message was accepted."]);
      await user.press("Rejected as a whole");
      await user.see(() => user.texts(".outcome strong"), ["No message was accepted."]);
      await expectAccessible(user.page);
    });

    test("an answer that proves nothing leaves the messages unknown", async () => {
      const user = start();
      await user.paste("#answer", '{"status": {"success": true, "code": 200}}');
      await user.see(() => user.texts(".outcome strong"), ["May have been sent. Do not resend."]);
      await user.paste("#request", '{"zaloMessage": [{"receiver": "919988221100", "template": "Hello"}]}');
      await user.select("#response-channel", "zalo", "Zalo");
      await user.see(() => user.texts(".answer .badge"), ["Unknown"]);
      await expectAccessible(user.page);
    });

    test("ignores a request with errors, and shows its errors", async () => {
      const user = start();
      await user.press("One of two failed");
      await user.enter("#request", '{"sms": [{"to": "x", "body": "Hello"}]}');
      await user.see(() => user.texts(".report .note"), [expect.stringContaining("ignored")]);
      expect(await user.texts(".answer .badge")).toEqual(["Accepted", "Not accepted"]);
      await expectAccessible(user.page);
    });

    test.each([
      ["an error page", "<html>502 Bad Gateway</html>", "This is an error page, not an answer of the API."],
      ["an answer that is cut off", '{"status": {"success": tr', "This answer breaks off before its end."],
      ["words of a proxy", "upstream connect error", "This is not an answer of the API."],
      ["JSON of a gateway", '{"hello": [1, 2, 3]}', "This answer does not say whether the messages were sent."],
    ])("%s: the messages may have been sent", async (_, body, words) => {
      const user = start();
      await user.enter("#answer-status", "502");
      await user.paste("#answer", body);
      await user.see(() => user.texts(".outcome strong"), ["May have been sent. Do not resend."]);
      expect((await user.texts(".outcome p"))[0]).toContain(words);
      const sizes = await user.page.$$eval("main :not(option, .unseen)", (elements) =>
        elements.map((element) => parseFloat(getComputedStyle(element).fontSize)),
      );
      const largest = await user.page.$eval(".outcome strong", (element) =>
        parseFloat(getComputedStyle(element).fontSize),
      );
      expect(largest).toBe(Math.max(...sizes));
      await expectAccessible(user.page);
    });

    test("on a telephone the verdict stays in sight", async () => {
      const user = start();
      await user.page.setViewport({ width: 360, height: 740 });
      await user.press("502 error page");
      await user.see(
        async () => (await user.texts(".verdict-bar"))[0]?.replaceAll(/\s+/g, " "),
        "May have been sent. Do not resend. Show",
      );
      // A text that is filled in does not move the page.
      expect(await user.page.evaluate(() => [scrollY, document.querySelector("#request")?.scrollTop])).toEqual([0, 0]);
      await user.press("May have been sent");
      await user.see(() => user.texts(".verdict-bar"), []);
    });

    test("headers that were pasted along are read, not complained about", async () => {
      const user = start();
      const body =
        '{"status": {"success": true, "code": 200}, "smsList": [{"sms": {"to": "919988221100"}, "errors": []}]}';
      await user.paste("#answer", `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${body}`);
      await user.see(() => user.texts(".outcome strong"), ["Every message was accepted."]);
      expect((await user.texts(".outcome p"))[0]).toContain("HTTP status 200, read from the headers.");
    });

    test("a success under a failed HTTP status proves nothing", async () => {
      const user = start();
      await user.press("All accepted");
      await user.enter("#answer-status", "504");
      await user.see(() => user.texts(".outcome strong"), ["May have been sent. Do not resend."]);
    });
  });
});

/** Declares what the page's TypeScript takes from its surroundings. */
async function given(user: User): Promise<string> {
  return `const response = new Response(${JSON.stringify(await user.value("#answer"))});`;
}
