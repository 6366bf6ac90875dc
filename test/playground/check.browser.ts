import { describe, expect, test } from "vitest";
import { expectAccessible, inEveryBrowser } from "./matrix.ts";
import { User, WAYS } from "./user.ts";

const MESSAGES = 100_000;
/** Every hundredth has a fault. */
const FAULTS = MESSAGES / 100;
/** The page itself: laying out a page of problems may take one, on a slow machine some. */
const MAX_LONG_TASKS = 5;
const MAX_PAUSE_MS = 500;

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
      await user.see(() => user.page.evaluate(() => (Reflect.get(window, "saved") as Blob[]).length), 1);
      const saved = await user.page.evaluate(async () => await (Reflect.get(window, "saved") as Blob[])[0]?.text());
      expect(JSON.parse(saved ?? "")).toMatchObject({ sms: [{ to: "919988221100" }, { to: "447447900000" }] });
      expect(JSON.parse(await user.text("#check-output-json code"))).toEqual(JSON.parse(saved ?? ""));
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
      await watchPauses(user);
      await dropLargeFile(user);
      await user.see(() => user.text("#check .range"), `1 to 100 of ${FAULTS.toLocaleString("en")}`);
      const { longTasks, longestPauseMs, sawProgress } = await readPauses(user);
      console.log(`${visit().browserName}: ${longTasks} long tasks, longest pause ${longestPauseMs} ms`);
      expect({ sawProgress, isSmooth: longTasks <= MAX_LONG_TASKS && longestPauseMs <= MAX_PAUSE_MS }).toEqual({
        sawProgress: true,
        isSmooth: true,
      });
      expect(await user.text("#check .form-status")).toContain(
        `Read ${MESSAGES.toLocaleString("en")} messages for SMS`,
      );
      await user.press("Next");
      await user.see(async () => (await where(user)())[0], "10000.to");
      await user.press("Go to 10000.to");
      await user.see(() => user.texts(".excerpt mark"), ['"?"']);
      await expectAccessible(user.page);
      await user.press("Save the good messages");
      await user.see(() => user.page.evaluate(() => (Reflect.get(window, "saved") as Blob[]).length), 1);
      const lines = await user.page.evaluate(
        async () => (await (Reflect.get(window, "saved") as Blob[])[0]?.text())?.trim().split("\n").length,
      );
      expect(lines).toBe((MESSAGES - FAULTS) / 100);
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
    Object.assign(window, { transfer, longTasks: 0, longestPauseMs: 0 });
  }, MESSAGES);
  const target = user.way === "mouse" ? ".dropzone.wide" : "#payload-file";
  await user.page.$eval(target, (element) => {
    const transfer = Reflect.get(window, "transfer") as DataTransfer;
    Object.assign(window, { longTasks: 0, longestPauseMs: 0, isWatching: true });
    if (element instanceof HTMLInputElement) {
      element.files = transfer.files;
      element.dispatchEvent(new Event("change", { bubbles: true }));
    } else element.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
}

/** Long tasks where the browser counts them; in any browser the longest time without a turn of the event loop. */
async function watchPauses(user: User): Promise<void> {
  await user.page.evaluate(() => {
    const state = window as unknown as Record<"longTasks" | "longestPauseMs", number> & {
      isWatching?: boolean;
      sawProgress?: boolean;
    };
    if (PerformanceObserver.supportedEntryTypes.includes("longtask")) {
      const count = (list: PerformanceObserverEntryList): void => {
        if (state.isWatching === true) state.longTasks += list.getEntries().length;
      };
      new PerformanceObserver(count).observe({ type: "longtask" });
    }
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      if (state.isWatching === true) state.longestPauseMs = Math.max(state.longestPauseMs, Math.round(now - last));
      if (document.querySelector("#check .progress:not([hidden])") !== null) state.sawProgress = true;
      last = now;
    }, 10);
  });
}

async function readPauses(user: User): Promise<{ longTasks: number; longestPauseMs: number; sawProgress: boolean }> {
  return await user.page.evaluate(() => {
    const { longTasks, longestPauseMs, sawProgress } = window as unknown as Record<string, unknown>;
    return { longTasks: Number(longTasks), longestPauseMs: Number(longestPauseMs), sawProgress: sawProgress === true };
  });
}
