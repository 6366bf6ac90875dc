import { channelOptions } from "../shared/channels.ts";
import { byId, h, labelledSelect } from "../shared/dom.ts";
import { download } from "../shared/download.ts";
import { keepDraft, recordOf, registerPart, textOf } from "../shared/draft.ts";
import { type Example, partHead } from "../shared/part-head.ts";
import { replaceContent } from "../shared/replace-content.ts";
import { currentSettings, onSettings } from "../shared/settings.ts";
import { FindingsView } from "./findings-view.ts";
import { payloadInput } from "./payload-input.ts";
import type { FromWorker } from "./protocol.ts";
import { SAMPLES } from "./samples.ts";
import { type SourceContent, SourceView } from "./source-view.ts";
import { WorkerClient } from "./worker-client.ts";

const TYPING_PAUSE_MS = 300;
const SHOWN_PROGRESS_MESSAGES = 2000;

interface CheckContent {
  readonly source: SourceContent;
  /** The field of each column of a table, as chosen by hand. */
  readonly columns: readonly string[] | undefined;
}

/** Checks a payload in a worker. */
export function startCheck(): void {
  const source = new SourceView("payload", "payload-hint", checkSoon);
  const worker = new WorkerClient(receive, () => forget("The check failed. Reload the page and try again."));
  const findings = new FindingsView({
    send: (question) => worker.send(question),
    jump: (place) => source.jump(place),
    matchColumns: (fields) => {
      columns = fields;
      check();
    },
    stop: () => {
      worker.stop();
      forget("Stopped. Change the text or the settings to check again.");
    },
  });
  let channel = "";
  let columns: CheckContent["columns"];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const holder = {
    get content(): CheckContent {
      return { source: source.content, columns };
    },
    set content(content: CheckContent) {
      columns = content.columns;
      source.content = content.source;
      check();
    },
    get isEmpty(): boolean {
      return source.content === "";
    },
  };

  /** Other columns than before: their fields are found anew. */
  function start(content: SourceContent, done: string): void {
    replaceContent(holder, { source: content, columns: undefined }, done);
  }

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
    worker.start({ type: "check", source: source.source, channel, columns, settings: currentSettings() });
    if (source.isLong) showProgress();
  }

  function receive(message: FromWorker): void {
    if (message.type === "progress") {
      if (message.total >= SHOWN_PROGRESS_MESSAGES) showProgress(message);
    } else if (message.type === "done") {
      findings.showSummary(message.summary);
      source.mark(message.summary.marks);
    } else if (message.type === "failed") {
      findings.showFailure(message);
      source.mark(message.place === undefined ? [] : [[message.place.line, "error"]]);
    } else if (message.type === "fixes") findings.showFixes(message.groups);
    else if (message.type === "listed") findings.showProblems(message);
    else if (message.type === "located") source.jump(message.place);
    else if (message.type === "saved") download(message.name, message.file);
    else replaceContent(holder, { source: message.text, columns }, message.done);
  }

  function showProgress(count?: { readonly done: number; readonly total: number }): void {
    if (!findings.isInProgress) forget("");
    findings.showProgress(count);
  }

  /** Takes away what an earlier check found. */
  function forget(sentence: string): void {
    findings.clear(sentence);
    source.mark([]);
  }

  function choose(name: string): void {
    channel = name;
    columns = undefined;
    check();
  }

  const choice = labelledSelect("check-channel", "Channel", channelOptions(), "", choose);
  const examples = SAMPLES.map(([label, text]): Example => [label, () => start(text, "Example filled in.")]);
  byId("check").append(
    partHead(choice, examples),
    h("div", { class: "columns panes" }, payloadInput(source, start), findings.element),
    findings.bar,
  );
  addEventListener("keydown", (event) => {
    if (event.key !== "F8" || byId("check").hidden) return;
    event.preventDefault();
    findings.step(event.shiftKey ? -1 : 1);
  });
  onSettings(check);
  forget("");
  registerPart({
    name: "check",
    read: () => ({ channel, text: typeof source.content === "string" ? source.content : "", columns: columns ?? [] }),
    write: (state) => {
      const given = recordOf(state);
      const fields = Array.isArray(given["columns"]) ? given["columns"].map(textOf) : [];
      const select = choice.querySelector("select");
      channel = textOf(given["channel"]);
      if (select !== null) select.value = channel;
      // A channel of another version: none is chosen then.
      if (select?.value !== channel) channel = "";
      holder.content = { source: textOf(given["text"]), columns: fields.length > 0 ? fields : undefined };
    },
  });
}
