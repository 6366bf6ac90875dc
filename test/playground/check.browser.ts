import { describe, expect, test } from "vitest";
import { expectAccessible, inEveryBrowser } from "./matrix.ts";
import { runTypescript, sendWithCurl } from "./run-outputs.ts";
import { User, WAYS } from "./user.ts";

const MESSAGES = 100_000;
/** Every hundredth has a fault. */
const FAULTS = MESSAGES / 100;
/** The page itself: laying out a page of problems may take one, on a slow machine some. */
const MAX_LONG_TASKS = 5;
/** How often the page had a turn while the bar was shown: were the check done in the page, hardly once. */
const MIN_TURNS = 5;

inEveryBrowser("playground/index.html#check-part", (visit) => {
  describe.each(WAYS)("by %s", (way) => {
    const start = (): User => new User(visit().page, way);
    const where = (user: User) => (): Promise<string[]> => user.texts(".problems .where");
    const selected = (user: User) => (): Promise<string> =>
      user.page.$eval("#payload", (element) => {
        const area = element as HTMLTextAreaElement;
        return area.value.slice(area.selectionStart, area.selectionEnd);
      });

    test("a list: problems, the way to each, the good messages saved", async () => {
      const user = start();
      await user.press("Fill in an example");
      await user.see(where(user), ["1.to", "1.scheduleTime", "2.body", "3.body"]);
      await expectAccessible(user.page);
      await user.press("Go to 1.scheduleTime");
      await user.see(selected(user), '"tomorrow"');
      await user.select("#problem-code", "text.blank", "text.blank");
      await user.see(where(user), ["3.body"]);
      await user.press("Save the good messages");
      const [saved = ""] = await user.saved(1);
      expect(JSON.parse(saved)).toMatchObject({ sms: [{ to: "919988221100" }, { to: "447447900000" }] });
      const { json, curl, typescript } = await user.copyOutputs("#check-output");
      expect(JSON.parse(json)).toEqual(JSON.parse(saved));
      expect(await sendWithCurl(curl, { "request.json": saved })).toEqual([JSON.parse(saved)]);
      const printed = await runTypescript(typescript, await given(user));
      expect(printed.at(-1)).toBe(JSON.stringify(JSON.parse(saved)));
      expect(printed).toHaveLength(4);
      await user.press("Clear");
      await user.see(() => user.page.evaluate(() => document.activeElement?.id), "payload");
      expect([await user.value("#payload"), ...(await user.texts(".problems"))]).toEqual([""]);
    });

    test("a file of another channel, one message a line, becomes several requests", async () => {
      const user = start();
      const lines = Array.from({ length: 150 }, (_, index) => {
        return JSON.stringify({ receiver: index === 149 ? "" : "919988221100", template: `Hello ${index}` });
      });
      await user.giveFiles("#payload-file", ".dropzone.wide", [{ name: "lines.ndjson", text: lines.join("\n") }]);
      await user.see(() => user.text("#check .form-status"), expect.stringContaining("for WhatsApp"));
      await user.select("#check-channel", "zalo", "Zalo");
      await user.see(() => user.text("#check .form-status"), expect.stringContaining("for Zalo"));
      await user.see(where(user), ["149.receiver"]);
      await user.press("Save the good messages");
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
      await user.see(where(user), ["root.extra", "the whole", "root.sms.0.scheduled_time", "root.sms.1.to"]);
      await user.press("Go to root.sms.1.to");
      await user.see(selected(user), '"x"');
    });

    test("one message a line, with a line that is none", async () => {
      const user = start();
      await user.paste(
        "#payload",
        '{"to": "919988221100", "body": "One"}\n{"to": 5, "body": "Two"}\n{"to": \n{"to": "919988221100"}',
      );
      await user.see(where(user), ["1.to", "2", "3.body"]);
      await user.press("Go to 2");
      await user.see(selected(user), '{"to": ');
      await user.press("Go to 1.to");
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
      expect(await user.text("#check .form-status")).toContain(
        `Read ${MESSAGES.toLocaleString("en")} messages for SMS`,
      );
      await user.press("Next");
      await user.see(async () => (await where(user)())[0], "5000.to");
      await user.press("Go to 5000.to");
      await user.see(() => user.texts(".excerpt mark"), ['"?"']);
      await expectAccessible(user.page);
      await user.press("Previous");
      await user.see(async () => (await where(user)())[0], "0.to");
      await user.press("Save the good messages");
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
  const target = user.way === "mouse" ? ".dropzone.wide" : "#payload-file";
  await user.page.$eval(target, (element) => {
    const transfer = Reflect.get(window, "transfer") as DataTransfer;
    Object.assign(window, { isWatching: true });
    if (element instanceof HTMLInputElement) {
      element.files = transfer.files;
      element.dispatchEvent(new Event("change", { bubbles: true }));
    } else element.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
}

/** What the page's TypeScript takes from its surroundings. */
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
