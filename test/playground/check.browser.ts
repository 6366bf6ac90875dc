import { describe, expect, test } from "vitest";
import { expectAccessible, inEveryBrowser } from "./matrix.ts";
import { runTypescript, sendWithCurl } from "./run-outputs.ts";
import { User, WAYS } from "./user.ts";

const MESSAGES = 100_000;
/** Every hundredth has a fault. */
const FAULTS = MESSAGES / 100;
/** The page itself: laying out a page of problems may take one, on a slow machine some. */
const MAX_LONG_TASKS = 5;
/** The page has at least so many turns while the bar is shown: were the check done in the page, it would have hardly one. */
const MIN_TURNS = 5;

inEveryBrowser("playground/index.html#check-part", (visit) => {
  describe.each(WAYS)("by %s", (way) => {
    const start = (): User => new User(visit().page, way);
    const where = (user: User) => (): Promise<string[]> => user.texts(".problems .where");
    const verdict = (user: User) => (): Promise<string> => user.text("#check .form-status");
    const selected = (user: User) => (): Promise<string> =>
      user.page.$eval("#payload", (element) => {
        const area = element as HTMLTextAreaElement;
        return area.value.slice(area.selectionStart, area.selectionEnd);
      });

    test("marks stay at their lines while another part is looked at", async () => {
      const user = start();
      const marked = (): Promise<string[]> => user.texts(".line-numbers .marked");
      await user.press("Mixed list");
      await user.see(marked, ["7", "9", "13", "18"]);
      await user.chooseTab("#response-tab");
      await user.see(marked, []);
      await user.chooseTab("#check-tab");
      await user.see(marked, ["7", "9", "13", "18"]);
    });

    test("a list: the verdict, problems, the way to each, the good messages saved", async () => {
      const user = start();
      await user.press("Mixed list");
      await user.see(verdict(user), "4 SMS: 2 can be sent, 2 cannot.");
      await user.see(where(user), [
        "Message 2 · To",
        'Message 2 · "scheduleTime"',
        "Message 3 · Text",
        "Message 4 · Text",
      ]);
      expect(await user.texts(".problem .line")).toEqual(["line 7", "line 9", "line 13", "line 18"]);
      await expectAccessible(user.page);
      await user.press('Go to Message 2 · "scheduleTime"');
      // The key is wrong, not its value.
      await user.see(selected(user), '"scheduleTime"');
      expect(await user.page.$eval(".problem.active .where", (link) => link.getAttribute("title"))).toBe(
        "1.scheduleTime",
      );
      await user.page.keyboard.press("F8");
      await user.see(selected(user), '"Tomorrow at 9 o’clock we open our new shop."');
      await user.select("#problem-code", "text.blank", "text.blank");
      await user.see(where(user), ["Message 4 · Text"]);
      await user.press("Download 2 good messages");
      const [saved = ""] = await user.saved(1);
      expect(JSON.parse(saved)).toMatchObject({ sms: [{ to: "919988221100" }, { to: "447447900000" }] });
      await user.press("Download 2 bad messages");
      const [, bad = ""] = await user.saved(2);
      expect(JSON.parse(bad)).toMatchObject([{ to: "0998 82x" }, { body: "" }]);
      await user.press("Problems as CSV");
      const [, , csv = ""] = await user.saved(3);
      const lines = csv.trim().split("\r\n");
      expect(lines[0]).toContain("place,line,severity,problem,fix,code,path");
      expect(lines).toHaveLength(5);
      expect(lines[1]).toMatch(/^Message 2 · To,7,error,/);
      // Values stay out of it.
      expect(csv).not.toContain("0998");
      const { json, curl, typescript } = await user.copyOutputs("#check-output");
      expect(JSON.parse(json)).toEqual(JSON.parse(saved));
      expect(await sendWithCurl(curl, { "request.json": saved })).toEqual([JSON.parse(saved)]);
      const printed = await runTypescript(typescript, await given(user));
      expect(printed.at(-1)).toBe(JSON.stringify(JSON.parse(saved)));
      expect(printed).toHaveLength(4);
      await user.press("Clear");
      await user.see(() => user.focused(), "payload");
      expect([await user.value("#payload"), ...(await user.texts(".problems"))]).toEqual([""]);
    });

    test("a file of another channel, one message a line, becomes several requests", async () => {
      const user = start();
      const lines = Array.from({ length: 150 }, (_, index) => {
        return JSON.stringify({ receiver: index === 149 ? "" : "919988221100", template: `Hello ${index}` });
      });
      await user.giveFiles("#payload-file", "#check .dropzone", [{ name: "lines.ndjson", text: lines.join("\n") }]);
      await user.see(verdict(user), "150 WhatsApp messages: 149 can be sent, 1 cannot.");
      // The browser's own words beside its file control would say that nothing is chosen.
      expect(
        await user.page.$eval("#payload-file", (input) => input.getBoundingClientRect().width),
      ).toBeLessThanOrEqual(1);
      await user.select("#check-channel", "zalo", "Zalo");
      await user.see(verdict(user), "150 Zalo messages: 149 can be sent, 1 cannot.");
      await user.see(where(user), ["Message 150 · To"]);
      await user.press("Download 149 good messages");
      const [saved = ""] = await user.saved(1);
      const requests: unknown[] = saved
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(requests).toHaveLength(2);
      const { json, curl, typescript } = await user.copyOutputs("#check-output");
      expect(JSON.parse(json)).toEqual(requests[0]);
      expect(await sendWithCurl(curl, { "requests.ndjson": saved })).toEqual(requests);
      expect(await runTypescript(typescript, await given(user))).toEqual([
        JSON.stringify(requests[0]),
        expect.stringMatching(/^zaloMessage\.149\.receiver /),
        JSON.stringify(requests[1]),
      ]);
    });

    test("lists of two channels in one request are both checked, and split", async () => {
      const user = start();
      await user.press("Two channels");
      await user.see(verdict(user), "2 lists in one request: 1 SMS and 1 email. Split them.");
      expect(await user.texts("#check .verdict .hint")).toEqual(["1 error."]);
      await user.see(where(user), ["Whole payload"]);
      expect(await user.texts("#check .output .empty")).toEqual([expect.stringContaining("Split the lists")]);
      await expectAccessible(user.page);
      await user.press("Keep only 1 email");
      await user.see(verdict(user), "1 email: it can be sent.");
      await user.press("Undo");
      await user.see(verdict(user), expect.stringContaining("2 lists in one request"));
      // A wrong one beside a right one is found, too.
      await user.paste("#payload", "");
      await user.enter("#payload", '{"sms": [{"to": "x", "body": "Hi"}], "email": []}');
      await user.see(where(user), ["Whole payload", "SMS 1 · To"]);
    });

    test.each(["[]", '{"sms": []}'])("an empty list is said to be empty: %s", async (text) => {
      const user = start();
      await user.enter("#payload", text);
      await user.see(verdict(user), expect.stringMatching(/is empty\. Add a message\./));
      expect(await user.texts("#check .verdict .actions button")).toEqual([]);
      await expectAccessible(user.page);
    });

    test.each([
      ["bare numbers", '["919988221100", "919988221101"]', "A message looks like"],
      ["JSON that breaks off", '{"sms": [{"to": "919988221100", "body": "Hi"}]', "a closing } is missing"],
      ["words", "send it to Jane", "A message looks like"],
    ])("what is no payload is told what one looks like: %s", async (_, text, words) => {
      const user = start();
      await user.paste("#payload", text);
      await user.see(() => user.text("#check .verdict"), expect.stringContaining(words));
    });

    test("what was replaced comes back, by Undo and by Ctrl+Z", async () => {
      const user = start();
      const own = '[{"to": "919988221100", "body": "Mine"}]';
      await user.enter("#payload", own);
      await user.see(verdict(user), "1 SMS: it can be sent.");
      await user.press("Mixed list");
      await user.see(() => user.value("#payload"), expect.stringContaining("0998 82x"));
      await user.press("Undo");
      await user.see(() => user.value("#payload"), own);
      await user.press("Clear");
      await user.see(() => user.value("#payload"), "");
      await user.page.keyboard.down("Control");
      await user.page.keyboard.press("z");
      await user.page.keyboard.up("Control");
      await user.see(() => user.value("#payload"), own);
    });

    test("a table from a spreadsheet: its columns, fixes for all rows, each with before and after", async () => {
      const user = start();
      await user.press("Spreadsheet");
      await user.see(verdict(user), "4 SMS: none can be sent.");
      expect(await user.texts(".columns-panel label")).toEqual(["Name", "Mobile", "Message", "Send at"]);
      expect(await columnFields(user)).toEqual(["", "to", "body", "scheduledTime"]);
      await user.see(async () => (await user.texts(".fix-list .change"))[1], "such as 09988221100 → 919988221100");
      await expectAccessible(user.page);
      await user.press("Add +91 (India) to 2 numbers");
      await user.see(() => user.value("#payload"), expect.stringContaining("Asha,919988221100,"));
      await user.see(() => user.texts(".fix-list .suggestion"), ["Read 3 times in UTC"]);
      await user.press("Read 3 times in UTC");
      await user.see(() => user.value("#payload"), expect.stringContaining("2099-02-22T09:30:00Z"));
      await user.see(verdict(user), "4 SMS: 3 can be sent, 1 cannot.");
      await user.see(where(user), ["Row 3 · To"]);
      await user.press("Go to Row 3 · To");
      await user.see(selected(user), "9.19988E+11");
      await user.choose("#column-0", "sender", "Sender");
      await user.see(() => columnFields(user), ["sender", "to", "body", "scheduledTime"]);
      await user.press("Download 3 good messages");
      const [saved = ""] = await user.saved(1);
      expect(JSON.parse(saved).sms[0]).toEqual({
        to: "919988221100",
        body: "Hello Asha, your order is ready.",
        scheduledTime: "2099-02-22T09:00:00Z",
        sender: "Asha",
      });
    });

    test.each([
      [
        "Curly quotation marks",
        "{“sms”: [{“to”: “919988221100”, “body”: “He said “Hi”, twice”},]}",
        "curly quotation marks and a comma too many",
      ],
      [
        "curl",
        `curl 'https://x.example/v2?channel=sms' -H 'A: b' -d '{"sms": [{"to": "919988221100", "body": "It'\\''s"}]}'`,
        "This is a curl command for the channel sms",
      ],
      [
        "HTTP headers",
        'POST /v2/communications/sendMessage HTTP/1.1\nHost: x\n\n{"sms": [{"to": "919988221100", "body": "Hi"}]}',
        "HTTP headers",
      ],
      ["JSON in a text", JSON.stringify('{"sms":[{"to":"919988221100","body":"Hi"}]}'), "encoded twice"],
    ])("what is nearly JSON is named and repaired: %s", async (_, text, cause) => {
      const user = start();
      await user.paste("#payload", text);
      await user.see(verdict(user), expect.stringContaining(cause));
      await user.press(cause.includes("marks") ? "Repair it" : cause.includes("twice") ? "Unpack it" : "Take ");
      await user.see(verdict(user), "1 SMS: it can be sent.");
    });

    test("the texts of problems in Vietnamese", async () => {
      const user = start();
      await user.press("Mixed list");
      await user.see(where(user), expect.arrayContaining(["Message 2 · To"]));
      const english = await user.texts(".problem .what");
      await user.set("#setting-language", "vi", "T");
      await user.see(() => user.texts(".problem:first-child .what"), [expect.stringContaining("Số điện thoại")]);
      expect(await user.page.$eval(".problem .what span", (span) => span.getAttribute("lang"))).toBe("vi");
      await expectAccessible(user.page);
      await user.set("#setting-language", "en", "E");
      await user.see(() => user.texts(".problem .what"), english);
    });

    test("numbers in place of texts, and empty messages, are fixed in the text", async () => {
      const user = start();
      await user.paste("#payload", '[{"to": 919988221100, "body": "One"}, null, {"to": 919988221101, "body": "Two"}]');
      await user.see(verdict(user), "3 SMS: none can be sent.");
      await user.press("Put 2 numbers in quotation marks");
      await user.see(verdict(user), "3 SMS: 2 can be sent, 1 cannot.");
      await user.press("Remove this message");
      await user.see(
        () => user.value("#payload"),
        '[{"to": "919988221100", "body": "One"}, {"to": "919988221101", "body": "Two"}]',
      );
    });

    test("messages that say the same to the same recipient are named", async () => {
      const user = start();
      await user.paste(
        "#payload",
        '[{"to": "+91 99882 21100", "body": "One"}, {"to": "919988221101", "body": "One"}, {"to": "919988221100", "body": "One"}]',
      );
      await user.see(() => user.texts("#check .verdict .note"), [expect.stringContaining("messages 1 and 3")]);
    });

    test("on a telephone the verdict stays in sight", async () => {
      const user = start();
      await user.page.setViewport({ width: 360, height: 740 });
      await user.press("Mixed list");
      await user.see(
        async () => (await user.texts(".verdict-bar"))[0]?.replaceAll(/\s+/g, " "),
        "4 SMS: 2 can be sent, 2 cannot. Show",
      );
      await user.press("4 SMS");
      await user.see(() => user.texts(".verdict-bar"), []);
    });

    test("a check that takes long can be stopped", async () => {
      const user = start();
      await neverFinish(user);
      await dropLargeFile(user);
      await user.see(() => user.texts("#check progress"), [""]);
      await expectAccessible(user.page);
      await user.press("Stop");
      await user.see(() => user.texts("#check progress"), []);
      await user.see(() => user.text("#check .form-status"), expect.stringContaining("Stopped."));
    });

    test("an envelope is read as it comes, wrapper and old names included", async () => {
      const user = start();
      const body = {
        root: {
          sms: [
            { to: "919988221100", body: "Hi", scheduled_time: "2099-01-01T00:00:00Z" },
            { to: "x", body: "Hi" },
          ],
          extra: 1,
        },
      };
      await user.paste("#payload", JSON.stringify(body, null, 2));
      await user.see(where(user), [
        "Whole payload · root.extra",
        "Whole payload",
        'Message 1 · "scheduled_time"',
        "Message 2 · To",
      ]);
      await user.press("Go to Message 2 · To");
      await user.see(selected(user), '"x"');
    });

    test("one message a line, with a line that is none", async () => {
      const user = start();
      await user.paste(
        "#payload",
        '{"to": "919988221100", "body": "One"}\n{"to": 5, "body": "Two"}\n{"to": \n{"to": "919988221100"}',
      );
      await user.see(where(user), ["Message 2 · To", "Message 3", "Message 4 · Text"]);
      await user.press("Go to Message 3");
      await user.see(selected(user), '{"to": ');
      await user.press("Go to Message 2 · To");
      await user.see(selected(user), "5");
    });

    test("text that is no JSON leads to where it breaks off", async () => {
      const user = start();
      await user.paste("#payload", '[\n  {"to": "919988221100", "body": oops}\n]');
      await user.press("Go to line 2");
      await user.see(selected(user), "o");
      await expectAccessible(user.page);
    });

    test(`${MESSAGES} messages: a progress bar, and a page that answers`, async () => {
      const user = start();
      await countTurns(user);
      await dropLargeFile(user);
      await user.see(() => user.text("#check .range"), `1 to 50 of ${FAULTS.toLocaleString("en")}`);
      const { longTasks, turns } = await readTurns(user);
      console.log(`${visit().browserName}: ${longTasks ?? "uncounted"} long tasks, ${turns} turns while checking`);
      expect(turns).toBeGreaterThanOrEqual(MIN_TURNS);
      expect(longTasks ?? 0).toBeLessThanOrEqual(MAX_LONG_TASKS);
      expect(await user.text("#check .form-status")).toBe("100,000 SMS: 99,000 can be sent, 1,000 cannot.");
      await user.press("Next");
      await user.see(async () => (await where(user)())[0], "Message 5,001 · To");
      await user.press("Go to Message 5,001 · To");
      await user.see(() => user.texts(".excerpt mark"), ['"?"']);
      await expectAccessible(user.page);
      await user.press("Previous");
      await user.see(async () => (await where(user)())[0], "Message 1 · To");
      await user.press("Download 99,000 good messages");
      const [saved = ""] = await user.saved(1);
      expect(saved.trim().split("\n")).toHaveLength((MESSAGES - FAULTS) / 100);
    });
  });
});

async function dropLargeFile(user: User): Promise<void> {
  await user.page.evaluate((messages) => {
    const list = Array.from({ length: messages }, (_, index) => ({
      to: index % 100 === 0 ? "?" : "919988221100",
      body: `Message ${index}`,
    }));
    const transfer = new DataTransfer();
    transfer.items.add(new File([JSON.stringify(list)], "messages.json"));
    Object.assign(window, { transfer });
  }, MESSAGES);
  const target = user.way === "mouse" ? "#check .dropzone" : "#payload-file";
  await user.page.$eval(target, (element) => {
    const transfer = Reflect.get(window, "transfer") as DataTransfer;
    Object.assign(window, { isWatching: true });
    if (element instanceof HTMLInputElement) {
      element.files = transfer.files;
      element.dispatchEvent(new Event("change", { bubbles: true }));
    } else element.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
}

/** Declares what the page's TypeScript takes from its surroundings. */
async function given(user: User): Promise<string> {
  return `const text = ${JSON.stringify(await user.value("#payload"))};`;
}

/** The page does not hear that the check is done. */
async function neverFinish(user: User): Promise<void> {
  await user.page.evaluate(() => {
    const listen = Worker.prototype.addEventListener as EventTarget["addEventListener"];
    Worker.prototype.addEventListener = function (type: string, listener: EventListenerOrEventListenerObject | null) {
      const heard = (event: Event): void => {
        const isDone = event instanceof MessageEvent && event.data.type === "done";
        if (!isDone && typeof listener === "function") listener(event);
      };
      listen.call(this, type, heard);
    };
  });
}

/** Long tasks where the browser counts them; in any browser the turns of its event loop while the bar is shown. */
async function countTurns(user: User): Promise<void> {
  await user.page.evaluate(() => {
    const state = window as unknown as { longTasks?: number; turns: number; isWatching?: boolean };
    state.turns = 0;
    if (PerformanceObserver.supportedEntryTypes.includes("longtask")) {
      const count = (list: PerformanceObserverEntryList): void => {
        if (state.isWatching === true) state.longTasks = (state.longTasks ?? 0) + list.getEntries().length;
      };
      new PerformanceObserver(count).observe({ type: "longtask" });
    }
    setInterval(() => {
      if (document.querySelector("#check .progress:not([hidden])") !== null) state.turns++;
    }, 1);
  });
}

async function readTurns(user: User): Promise<{ longTasks: number | undefined; turns: number }> {
  return await user.page.evaluate(() => {
    const { longTasks, turns } = window as unknown as { longTasks?: number; turns: number };
    const isCounted = PerformanceObserver.supportedEntryTypes.includes("longtask");
    return { longTasks: isCounted ? (longTasks ?? 0) : undefined, turns };
  });
}

async function columnFields(user: User): Promise<string[]> {
  return await user.page.$$eval(".columns-panel select", (selects) =>
    selects.map((select) => (select as HTMLSelectElement).value),
  );
}
