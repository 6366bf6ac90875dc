import { acceptDrops } from "../shared/accept-drops.ts";
import { channelLabel, channelOptions } from "../shared/channels.ts";
import { button, byId, fill, h, labelledSelect } from "../shared/dom.ts";
import { OutputPanel } from "../shared/output.ts";
import { currentSettings, onSettings, settingsBar } from "../shared/settings.ts";
import { ProblemTable } from "./problem-table.ts";
import type { FromWorker, Summary, ToWorker } from "./protocol.ts";
import { SAMPLE } from "./samples.ts";
import { MAX_EDITED_CHARACTERS, SourceView } from "./source-view.ts";
import { writeOutputs } from "./write-outputs.ts";

const TYPING_PAUSE_MS = 300;
const SHOWN_PROGRESS_MESSAGES = 2000;

/** Checks a payload in a worker; a new check ends the one before it. */
export function startCheck(): void {
  const output = new OutputPanel("check-output", "What comes out");
  const source = new SourceView("payload", "payload-hint", () => checkSoon());
  const table = new ProblemTable(
    (code, from) => send({ type: "list", code, from }),
    (row) => send({ type: "locate", row }),
  );
  const status = h("p", { class: "form-status", role: "status" });
  const bar = h("progress", { "aria-label": "Checking", max: 1 });
  const done = h("span", { class: "count" });
  const stop = button("Stop", () => stopWorker(true), "button small");
  const progress = h("div", { class: "progress", hidden: true }, bar, done, stop);
  const saveButton = button("Save the good messages", () => send({ type: "save" }), "button primary");
  saveButton.hidden = true;
  let channel = "";
  let worker: Worker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function checkSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(check, TYPING_PAUSE_MS);
  }

  function check(): void {
    clearTimeout(timer);
    stopWorker(false);
    const text = source.source;
    if (text === "") {
      forget("");
      return;
    }
    worker = new Worker(new URL("check-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => receive(data));
    worker.addEventListener("error", () => forget("The check failed. Reload the page and try again."));
    send({ type: "check", source: text, channel, settings: currentSettings() });
    if (source.isLong) showProgress();
  }

  function stopWorker(isAsked: boolean): void {
    worker?.terminate();
    worker = undefined;
    progress.hidden = true;
    if (isAsked) forget("Stopped. Change the text or the settings to check again.");
  }

  function send(message: ToWorker): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name.
    worker?.postMessage(message);
  }

  function receive(message: FromWorker): void {
    if (message.type === "progress") {
      if (message.total >= SHOWN_PROGRESS_MESSAGES) showProgress(message);
    } else if (message.type === "done") showSummary(message.summary);
    else if (message.type === "listed") table.show(message.problems, message.from, message.total);
    else if (message.type === "located") source.jump(message.place);
    else if (message.type === "saved") download(message.name, message.file);
    else showFailure(message);
  }

  /** Without numbers: the text is being read. What an earlier check found goes. */
  function showProgress(count?: { readonly done: number; readonly total: number }): void {
    if (progress.hidden) {
      forget("");
      output.explain("What comes out appears here when the check is done.");
      bar.removeAttribute("value");
      progress.hidden = false;
    }
    if (count !== undefined) bar.value = count.done / count.total;
    done.textContent =
      count === undefined
        ? "Reading …"
        : `${count.done.toLocaleString("en")} of ${count.total.toLocaleString("en")} messages`;
  }

  function showSummary(summary: Summary): void {
    progress.hidden = true;
    status.classList.remove("failed");
    saveButton.hidden = summary.good === 0;
    fill(status, ...describe(summary));
    table.start(summary.codes);
    const outputs = writeOutputs(summary, currentSettings());
    if (outputs === undefined) output.explain("No message is right yet, so nothing comes out.");
    else output.show(outputs);
  }

  function showFailure({ message, place }: Extract<FromWorker, { type: "failed" }>): void {
    forget(message);
    status.classList.add("failed");
    output.explain("Nothing comes out until the payload can be read.");
    if (place === undefined) return;
    const go = button(`Go to line ${place.line}, column ${place.column}`, () => source.jump(place), "link");
    status.append(" ", go);
  }

  function forget(sentence: string): void {
    progress.hidden = true;
    saveButton.hidden = true;
    fill(status, sentence);
    status.classList.remove("failed");
    table.start([]);
    output.explain("Paste a payload: the requests of its good messages appear here.");
  }

  function takeFiles(files: readonly File[]): void {
    const [file] = files;
    if (file === undefined) return;
    if (file.size > MAX_EDITED_CHARACTERS) {
      source.setLong(file, file.name);
      check();
    } else {
      void file.text().then((text) => {
        source.setText(text);
        check();
      });
    }
  }

  const input = h("input", { type: "file", id: "payload-file", accept: ".json,.ndjson,.jsonl,.txt" });
  input.addEventListener("change", () => {
    takeFiles([...(input.files ?? [])]);
    input.value = "";
  });
  const channelSelect = labelledSelect("check-channel", "Channel", channelOptions(), "", (name) => {
    channel = name;
    check();
  });
  const zone = h(
    "div",
    { class: "dropzone wide" },
    h("label", { for: "payload-file" }, "Drop a file here, or choose it:"),
    input,
  );
  const sample = button("Fill in an example", () => {
    source.setText(SAMPLE);
    check();
  });
  const clear = button("Clear", () => {
    source.clear();
    check();
  });
  const editor = h(
    "div",
    { class: "field" },
    h("div", { class: "field-head" }, h("label", { for: "payload" }, "Payload")),
    h("p", { class: "hint", id: "payload-hint" }, "A message, a list, a request envelope, or one JSON message a line."),
    source.element,
    zone,
    h("div", { class: "actions" }, sample, clear),
  );
  acceptDrops(zone, takeFiles);
  acceptDrops(source.element, takeFiles);
  byId("check").append(
    h("div", { class: "part-head" }, channelSelect, settingsBar("check")),
    h(
      "div",
      { class: "columns" },
      h("div", { class: "input" }, editor),
      h("div", { class: "findings" }, progress, status, saveButton, table.element, output.element),
    ),
  );
  onSettings(() => check());
  forget("");
}

function describe({ channel, total, good, errors, warnings }: Summary): (Node | string)[] {
  const format = (count: number, word: string): string =>
    `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;
  const bad = total - good;
  const verdict = bad === 0 && errors === 0 ? "Nothing is wrong." : `${format(bad, "message")} cannot be sent.`;
  return [
    h("strong", {}, verdict),
    ` Read ${format(total, "message")} for ${channelLabel(channel)}: ${format(errors, "error")}, ${format(warnings, "warning")}.`,
  ];
}

function download(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
