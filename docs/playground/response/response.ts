import { findChannel, type Issue, type SendReport, unwrap } from "capillary-messages";
import { channelOptions } from "../shared/channels.ts";
import { button, byId, fill, h, labelledSelect } from "../shared/dom.ts";
import { keepDraft, recordOf, registerPart, textOf } from "../shared/draft.ts";
import { fieldHead } from "../shared/field-head.ts";
import { listIssues } from "../shared/issues.ts";
import { OutputPanel } from "../shared/output.ts";
import { partHead } from "../shared/part-head.ts";
import { onSettings } from "../shared/settings.ts";
import { showToast } from "../shared/toast.ts";
import { VerdictBar } from "../shared/verdict-bar.ts";
import { writeText } from "../shared/write-text.ts";
import { guessChannel } from "./guess-channel.ts";
import { listMessages, readRequest } from "./match-request.ts";
import { readAnswer } from "./read-answer.ts";
import { readReport } from "./read-report.ts";
import { RESPONSE_SAMPLES } from "./samples.ts";
import { writeOutputs } from "./write-outputs.ts";
import { writeOutcome, writeProblems } from "./write-report.ts";

/** Reads an answer of the API, and, where the request is given too, says what became of each of its messages. */
export function startResponse(): void {
  const output = new OutputPanel("response-output", "Result", { views: ["json", "typescript"] });
  const answer = area("answer", 12, () => read());
  const request = area("request", 7, () => read());
  const status = h("input", {
    id: "answer-status",
    type: "text",
    inputmode: "numeric",
    autocomplete: "off",
    size: 8,
    oninput: () => read(),
  });
  const spoken = h("p", { role: "status", class: "unseen" });
  const report = h("div", { class: "report", tabindex: -1 });
  const bar = new VerdictBar(report);
  let channelName = "";

  function read(): void {
    keepDraft();
    if (answer.value.trim() === "" && status.value.trim() === "") {
      fill(report);
      fill(spoken);
      bar.say("", false);
      output.explain("Paste an API response: the outcome of each message appears here.");
      return;
    }
    const given = readAnswer(answer.value, status.value);
    const channel = unwrap(findChannel(channelName === "" ? guessChannel(given.body, request.value) : channelName));
    const result = readReport(channel, given);
    if (!result.ok) {
      fill(report, listIssues(result.errors));
      output.explain("Nothing could be read.");
      return;
    }
    const sent = readRequest(channel, request.value);
    const outcome = writeOutcome(result.value, given);
    const messages = listMessages(channel, result.value, sent.request);
    if (spoken.textContent !== outcome.textContent) fill(spoken, outcome.textContent);
    fill(
      report,
      outcome,
      describeHiddenFailure(result.value),
      writeProblems(result.value.errors, "error"),
      writeProblems(result.value.warnings, "warning"),
      sent.problem,
      messages === null
        ? null
        : h("h3", {}, sent.request === undefined ? "Messages in the response" : "Messages of your request"),
      messages,
      ...describeWarnings(result.warnings),
    );
    bar.say(outcome.querySelector("strong")?.textContent ?? "", result.value.outcome !== "accepted");
    output.show(writeOutputs(channel, result.value, sent.request));
  }

  function replace(content: { answer: string; status: string; request: string }, done: string): void {
    const before = { answer: answer.value, status: status.value, request: request.value };
    put(content);
    if (Object.values(before).some((text) => text !== "")) showToast(done, () => put(before));
  }

  function put(content: { answer: string; status: string; request: string }): void {
    writeText(status, content.status);
    for (const [control, text] of [
      [request, content.request],
      [answer, content.answer],
    ] as const) {
      writeText(control, text);
      // Some browsers would bring the cursor into view.
      control.setSelectionRange(0, 0);
      control.scrollTop = 0;
    }
    read();
  }

  const choice = labelledSelect("response-channel", "Channel", channelOptions(), "", (name) => {
    channelName = name;
    read();
  });
  const samples = RESPONSE_SAMPLES.map(({ label, ...content }) =>
    button(label, () => replace(content, "Example filled in."), "chip"),
  );
  const clear = button(
    "Clear",
    () => {
      replace({ answer: "", status: "", request: "" }, "Response cleared.");
      answer.focus();
    },
    "button small",
  );
  byId("response").append(
    partHead(choice, samples),
    h(
      "div",
      { class: "columns" },
      h(
        "div",
        { class: "input" },
        h("div", { class: "field short" }, h("label", { for: "answer-status" }, "HTTP status"), status),
        h(
          "div",
          { class: "field" },
          fieldHead("answer", "Response body", "The whole of it, with or without headers.", clear),
          answer,
        ),
        h(
          "div",
          { class: "field" },
          fieldHead("request", "Your request", "Optional: shows the outcome of each message you sent."),
          request,
        ),
      ),
      h("div", { class: "findings" }, spoken, report, output.element),
    ),
    bar.element,
  );
  onSettings(() => read());
  read();
  registerPart({
    name: "response",
    read: () => ({ answer: answer.value, status: status.value, request: request.value }),
    write: (state) => {
      const given = recordOf(state);
      put({ answer: textOf(given["answer"]), status: textOf(given["status"]), request: textOf(given["request"]) });
    },
  });
}

function area(id: string, rows: number, onInput: () => void): HTMLTextAreaElement {
  return h("textarea", {
    id,
    rows,
    class: "source",
    wrap: "off",
    spellcheck: "false",
    "aria-describedby": `${id}-hint`,
    oninput: onInput,
  });
}

function describeWarnings(warnings: readonly Issue[]): HTMLElement[] {
  return warnings.length === 0 ? [] : [h("h3", {}, "Warnings"), listIssues(warnings)];
}

/** Entries count as accepted one by one, while the answer as a whole says that some failed. */
function describeHiddenFailure({ outcome, items }: SendReport): HTMLElement | null {
  if (outcome !== "partial" || items.length === 0 || items.some(({ accepted }) => !accepted)) return null;
  return h("p", { class: "note" }, "No entry shows a failure, so any of them may be the one that failed.");
}
