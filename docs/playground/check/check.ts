import { acceptDrops } from "../shared/accept-drops.ts";
import { channelOptions } from "../shared/channels.ts";
import { button, byId, h, labelledSelect } from "../shared/dom.ts";
import { keepDraft, recordOf, registerPart, textOf } from "../shared/draft.ts";
import { download } from "../shared/download.ts";
import { fieldHead } from "../shared/field-head.ts";
import { filePicker } from "../shared/file-picker.ts";
import { handOver } from "../shared/hand-over.ts";
import { OutputPanel } from "../shared/output.ts";
import { partHead } from "../shared/part-head.ts";
import { currentSettings, onSettings } from "../shared/settings.ts";
import { showToast } from "../shared/toast.ts";
import { ColumnsPanel } from "./columns-panel.ts";
import { FixList } from "./fix-list.ts";
import { ProblemTable } from "./problem-table.ts";
import { ProgressView } from "./progress-view.ts";
import type { FromWorker, Place, Summary } from "./protocol.ts";
import { SAMPLES } from "./samples.ts";
import { MAX_EDITED_CHARACTERS, type SourceContent, SourceView } from "./source-view.ts";
import { Verdict } from "./verdict.ts";
import { WorkerClient } from "./worker-client.ts";
import { writeOutputs } from "./write-outputs.ts";

const TYPING_PAUSE_MS = 300;
const SHOWN_PROGRESS_MESSAGES = 2000;

/** Checks a payload in a worker. */
export function startCheck(): void {
  const output = new OutputPanel("check-output", "Request of the good messages", {
    action: {
      label: "Read its response",
      take: (request) => handOver("response", { request }, "Your request was brought here. Paste the API's response."),
    },
  });
  const source = new SourceView("payload", "payload-hint", () => checkSoon());
  const worker = new WorkerClient(receive, () => forget("The check failed. Reload the page and try again."));
  const table = new ProblemTable({
    ask: (code, from) => worker.send({ type: "list", code, from }),
    jump: (row) => worker.send({ type: "locate", row }),
    fix: (group, row) => worker.send({ type: "fix", group, row }),
  });
  const fixes = new FixList((group) => worker.send({ type: "fix", group, row: undefined }));
  const columns = new ColumnsPanel((fields) => {
    matched = fields;
    check();
  });
  const verdict = new Verdict({
    save: (what) => worker.send({ type: "save", what }),
    keepList: (list) => worker.send({ type: "keep-list", list }),
    repair: () => worker.send({ type: "repair" }),
    goTo: () => failedAt !== undefined && source.jump(failedAt),
  });
  const progress = new ProgressView(() => {
    worker.stop();
    forget("Stopped. Change the text or the settings to check again.");
  });
  let [channel, matched, failedAt] = ["", undefined as readonly string[] | undefined, undefined as Place | undefined];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function checkSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(check, TYPING_PAUSE_MS);
  }

  function check(): void {
    clearTimeout(timer);
    keepDraft();
    if (source.source === "") {
      worker.stop();
      forget("");
      return;
    }
    const settings = currentSettings();
    worker.start({ type: "check", source: source.source, channel, columns: matched, settings });
    if (source.isLong) showProgress();
  }

  function receive(message: FromWorker): void {
    if (message.type === "progress") {
      if (message.total >= SHOWN_PROGRESS_MESSAGES) showProgress(message);
    } else if (message.type === "done") showSummary(message.summary);
    else if (message.type === "fixes") fixes.show(message.groups);
    else if (message.type === "listed") table.show(message.problems, message.from, message.total);
    else if (message.type === "located") source.jump(message.place);
    else if (message.type === "changed") replace(message.text, message.done);
    else if (message.type === "saved") download(message.name, message.file);
    else {
      forget("");
      failedAt = message.place;
      verdict.showFailure(message.message, message.place, message.repair?.act);
      if (message.place !== undefined) source.mark([[message.place.line, "error"]]);
      output.explain("The request appears here once the payload can be read.");
    }
  }

  /** Takes away what an earlier check found. */
  function showProgress(count?: { readonly done: number; readonly total: number }): void {
    if (!progress.isShown) {
      forget("");
      output.explain("The request appears here when the check is done.");
    }
    progress.show(count);
  }

  function showSummary(summary: Summary): void {
    progress.hide();
    verdict.showSummary(summary);
    columns.show(summary);
    source.mark(summary.marks);
    table.start(summary.codes);
    const outputs = writeOutputs(summary, currentSettings());
    if (outputs !== undefined) output.show(outputs);
    else if (summary.lists.length > 1) output.explain("Split the lists: one request takes one channel.");
    else output.explain("No message can be sent yet.");
  }

  function forget(sentence: string): void {
    progress.hide();
    fixes.show([]);
    columns.show(undefined);
    source.mark([]);
    verdict.say(sentence);
    table.start([]);
    output.explain("Paste a payload: the request of its good messages appears here.");
  }

  /** Puts something in the place of the text; it can be taken back. */
  function replace(content: SourceContent, done: string): void {
    const before = source.content;
    const [columnsBefore, isEmpty] = [matched, before === ""];
    set(content);
    if (isEmpty) return;
    showToast(done, () => {
      set(before);
      matched = columnsBefore;
      check();
    });
  }

  function set(content: SourceContent): void {
    source.content = content;
    check();
  }

  function start(content: SourceContent, done: string): void {
    matched = undefined;
    replace(content, done);
  }

  function takeFiles([file]: readonly File[]): void {
    if (file === undefined) return;
    if (file.size > MAX_EDITED_CHARACTERS) start({ source: file, name: file.name }, `${file.name} opened.`);
    else void file.text().then((text) => start(text, `${file.name} opened.`));
  }

  const channelSelect = labelledSelect("check-channel", "Channel", channelOptions(), "", (name) => {
    channel = name;
    matched = undefined;
    check();
  });
  const samples = SAMPLES.map(([label, text]) => button(label, () => start(text, "Example filled in."), "chip"));
  const clear = button(
    "Clear",
    () => {
      start("", "Text cleared.");
      source.focus();
    },
    "button small",
  );
  const picker = filePicker({
    id: "payload-file",
    label: "Choose a file",
    hint: "or drop it on the text",
    accept: ".json,.ndjson,.jsonl,.csv,.tsv,.txt",
    take: takeFiles,
  });
  acceptDrops(source.element, takeFiles);
  byId("check").append(
    partHead(channelSelect, samples),
    h(
      "div",
      { class: "columns panes" },
      h(
        "div",
        { class: "input" },
        fieldHead("payload", "Payload", "JSON, CSV or cells of a spreadsheet", clear),
        source.element,
        picker,
      ),
      h(
        "div",
        { class: "findings" },
        progress.element,
        verdict.element,
        columns.element,
        fixes.element,
        table.element,
        output.element,
      ),
    ),
    verdict.bar.element,
  );
  addEventListener("keydown", (event) => {
    if (event.key !== "F8" || byId("check").hidden) return;
    event.preventDefault();
    table.step(event.shiftKey ? -1 : 1);
  });
  byId("check-tab").addEventListener("chosen", () => source.mark([]));
  onSettings(check);
  forget("");
  registerPart({
    name: "check",
    read: () => ({ channel, text: typeof source.content === "string" ? source.content : "", columns: matched ?? [] }),
    write: (state) => {
      const given = recordOf(state);
      const fields = Array.isArray(given["columns"]) ? given["columns"].map(textOf) : [];
      matched = fields.length > 0 ? fields : undefined;
      channel = textOf(given["channel"]);
      const select = channelSelect.querySelector("select");
      if (select !== null) select.value = channel;
      if (select?.value !== channel) channel = "";
      set(textOf(given["text"]));
    },
  });
}
