import { findChannel, unwrap } from "capillary-messages";
import { channelOptions } from "../shared/channels.ts";
import { button, byId, h, labelledSelect } from "../shared/dom.ts";
import { keepDraft, recordOf, registerPart, textOf } from "../shared/draft.ts";
import { OutputPanel } from "../shared/output.ts";
import { type Example, partHead } from "../shared/part-head.ts";
import { replaceContent } from "../shared/replace-content.ts";
import { onSettings } from "../shared/settings.ts";
import { guessChannel } from "./guess-channel.ts";
import { readRequest } from "./match-request.ts";
import { readAnswer } from "./read-answer.ts";
import { readReport } from "./read-report.ts";
import { ReportView } from "./report-view.ts";
import { ResponseForm } from "./response-form.ts";
import { RESPONSE_SAMPLES } from "./samples.ts";
import { writeOutputs } from "./write-outputs.ts";

/** Reads an answer of the API, and, where the request is given too, says what became of each of its messages. */
export function startResponse(): void {
  const output = new OutputPanel("response-output", "Result", { views: ["json", "typescript"] });
  const report = new ReportView();
  const form = new ResponseForm(button("Clear", clear, "button small"), read);
  let channelName = "";

  function read(): void {
    keepDraft();
    const { answer: text, status, request: requestText } = form.content;
    if (text.trim() === "" && status.trim() === "") {
      report.clear();
      output.explain("Paste an API response: the outcome of each message appears here.");
      return;
    }
    const answer = readAnswer(text, status);
    const channel = unwrap(findChannel(channelName === "" ? guessChannel(answer.body, requestText) : channelName));
    const result = readReport(channel, answer);
    if (!result.ok) {
      report.showErrors(result.errors);
      output.explain("Nothing could be read.");
      return;
    }
    const { request, problem } = readRequest(channel, requestText);
    report.show({ channel, answer, report: result.value, warnings: result.warnings, request, problem });
    output.show(writeOutputs(channel, result.value, request));
  }

  function clear(): void {
    replaceContent(form, { answer: "", status: "", request: "" }, "Response cleared.");
    form.focus();
  }

  const choice = labelledSelect("response-channel", "Channel", channelOptions(), "", (name) => {
    channelName = name;
    read();
  });
  const examples = RESPONSE_SAMPLES.map(({ label, ...content }): Example => {
    return [label, () => replaceContent(form, content, "Example filled in.")];
  });
  byId("response").append(
    partHead(choice, examples),
    h(
      "div",
      { class: "columns" },
      form.element,
      h("div", { class: "findings" }, report.spoken, report.element, output.element),
    ),
    report.bar.element,
  );
  onSettings(read);
  read();
  registerPart({
    name: "response",
    read: () => form.content,
    write: (state) => {
      const { answer, status, request } = recordOf(state);
      form.content = { answer: textOf(answer), status: textOf(status), request: textOf(request) };
    },
  });
}
