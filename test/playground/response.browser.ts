import { describe, expect, test } from "vitest";
import { expectAccessible, inEveryBrowser } from "./matrix.ts";
import { runTypescript, sendWithCurl } from "./run-outputs.ts";
import { User, WAYS } from "./user.ts";

inEveryBrowser("playground/index.html#response-part", (visit) => {
  describe.each(WAYS)("by %s", (way) => {
    const start = (): User => new User(visit().page, way);

    test("an answer: each message accepted or why not, and what is odd", async () => {
      const user = start();
      await user.press("One of two failed");
      await user.see(() => user.texts(".answer .badge"), ["Accepted", "Not accepted"]);
      expect((await user.texts(".answer .issue")).join()).toContain("Body is missing (code 4203)");
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
    });

    test("with the request: what became of each message that was sent", async () => {
      const user = start();
      await user.press("One of two failed");
      await user.paste(
        "#request",
        '{"sms": [{"to": "919988221101", "body": "Hi"}, {"to": "919988221100", "body": "Hello"}]}',
      );
      await user.see(() => user.texts(".answer .badge"), ["Unknown", "Accepted"]);
      expect((await user.texts(".answer .hint"))[0]).toContain("Do not send it again");
      await expectAccessible(user.page);
      const { json, curl, typescript } = await user.copyOutputs("#response-output");
      expect(JSON.parse(json).outcomes).toMatchObject([{ outcome: "unknown" }, { outcome: "accepted" }]);
      const [request] = await sendWithCurl(curl);
      expect(request).toMatchObject({ sms: [{ body: "Hi" }, { body: "Hello" }] });
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
      await user.press("Refused as a whole");
      await user.see(() => user.texts(".outcome strong"), ["No message was accepted."]);
      await expectAccessible(user.page);
    });

    test("an answer that proves nothing leaves the messages unknown", async () => {
      const user = start();
      await user.paste("#answer", '{"status": {"success": true, "code": 200}}');
      await user.see(() => user.texts(".outcome strong"), [expect.stringContaining("Do not send them again")]);
      await user.paste("#request", '{"zaloMessage": [{"receiver": "919988221100", "template": "Hello"}]}');
      await user.select("#response-channel", "zalo", "Zalo");
      await user.see(() => user.texts(".answer .badge"), ["Unknown"]);
      await expectAccessible(user.page);
    });

    test("a request with errors is left aside, and its errors told", async () => {
      const user = start();
      await user.press("One of two failed");
      await user.paste("#request", '{"sms": [{"to": "x", "body": "Hello"}]}');
      await user.see(() => user.texts(".report .note"), [expect.stringContaining("left aside")]);
      expect(await user.texts(".answer .badge")).toEqual(["Accepted", "Not accepted"]);
      await expectAccessible(user.page);
    });

    test("what is no JSON is said to be none", async () => {
      const user = start();
      await user.paste("#answer", "<html>502</html>");
      await user.see(() => user.texts(".report"), [expect.stringContaining("not JSON")]);
    });
  });
});

/** What the page's TypeScript takes from its surroundings. */
async function given(user: User): Promise<string> {
  return `const response = new Response(${JSON.stringify(await user.value("#answer"))});`;
}
