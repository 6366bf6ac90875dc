import { describe, expect, test } from "vitest";
import { expectAccessible, inEveryBrowser } from "./matrix.ts";
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
      await user.chooseTab("#response-output-typescript-tab");
      expect(await user.texts("#response-output-typescript code")).toHaveLength(1);
      await expectAccessible(user.page);
    });

    test("another channel's answer is told by its list", async () => {
      const user = start();
      await user.press("All accepted");
      await user.see(() => user.texts(".outcome strong"), ["Every message was accepted."]);
      await user.press("Refused as a whole");
      await user.see(() => user.texts(".outcome strong"), ["No message was accepted."]);
      await expectAccessible(user.page);
    });

    test("what is no JSON is said to be none", async () => {
      const user = start();
      await user.paste("#answer", "<html>502</html>");
      await user.see(() => user.texts(".report"), ["This is no JSON. Paste the whole body of the answer."]);
    });
  });
});
