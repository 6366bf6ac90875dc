import {
  type AnyChannel,
  channels,
  findChannel,
  matchOutcomes,
  parseRequest,
  parseResponse,
  type RequestEnvelope,
  type SendReport,
  unwrap,
} from "capillary-messages";
import { channelOptions } from "../shared/channels.ts";
import { button, byId, fill, h, labelledSelect } from "../shared/dom.ts";
import { listIssues } from "../shared/issues.ts";
import { OutputPanel } from "../shared/output.ts";
import { parseJson } from "../shared/parse-json.ts";
import { RESPONSE_SAMPLES } from "./samples.ts";
import { writeItem, writeMatch, writeOutcome, writeProblems } from "./write-report.ts";
import { writeOutputs } from "./write-outputs.ts";

/** Reads an answer of the API, and, where the request is given too, says what became of each of its messages. */
export function startResponse(): void {
  const output = new OutputPanel("response-output", "What was read");
  const answer = area("answer", 12, "answer-hint", () => read());
  const request = area("request", 5, "request-hint", () => read());
  const status = h("p", { role: "status", class: "unseen" });
  const report = h("div", { class: "report" });
  let channelName = "";

  function read(): void {
    const body = parseJson(answer.value);
    if (answer.value.trim() === "") return say("", "Paste an answer: what was read from it appears here.");
    if (body === undefined)
      return say(
        h(
          "p",
          { class: "outcome rejected" },
          "This is not JSON. Paste the whole body of the answer, and nothing else.",
        ),
        "Nothing could be read.",
      );
    const channel = unwrap(findChannel(channelName === "" ? guessChannel(body.value) : channelName));
    const result = parseResponse(channel, body.value);
    if (!result.ok) return say(listIssues(result.errors), "Nothing could be read.");
    const sent = readRequest(channel, request.value);
    const outcome = writeOutcome(result.value);
    fill(status, outcome.textContent);
    fill(
      report,
      outcome,
      describeHiddenFailure(result.value),
      ...describeOddities(result.warnings),
      writeProblems(result.value.errors, "error"),
      writeProblems(result.value.warnings, "warning"),
      sent.problem,
      h("h3", {}, sent.request === undefined ? "Entries of the answer" : "Messages of your request"),
      h("p", { class: "hint" }, "Counted from 0, as in code."),
      listMessages(channel, result.value, sent.request),
    );
    output.show(writeOutputs(channel, result.value, sent.request));
  }

  function say(words: Node | string, explanation: string): void {
    fill(report, words);
    fill(status, report.textContent);
    output.explain(explanation);
  }

  const choice = labelledSelect("response-channel", "Channel", channelOptions(), "", (name) => {
    channelName = name;
    read();
  });
  const samples = RESPONSE_SAMPLES.map(([label, body]) =>
    button(label, () => {
      answer.value = JSON.stringify(body, null, 2);
      read();
    }),
  );
  const clear = button("Clear", () => {
    answer.value = "";
    request.value = "";
    read();
    answer.focus();
  });
  byId("response").append(
    h("div", { class: "part-head" }, choice),
    h(
      "div",
      { class: "columns" },
      h(
        "div",
        { class: "input" },
        field("answer", "Answer of the API", "The JSON body of the response.", answer),
        h("div", { class: "actions" }, ...samples, clear),
        field("request", "Your request (optional)", "With it you see what became of each message you sent.", request),
      ),
      h("div", { class: "findings" }, status, report, output.element),
    ),
  );
  read();
}

function area(id: string, rows: number, describedBy: string, onInput: () => void): HTMLTextAreaElement {
  return h("textarea", {
    id,
    rows,
    class: "source",
    wrap: "off",
    spellcheck: "false",
    "aria-describedby": describedBy,
    oninput: onInput,
  });
}

function field(id: string, label: string, hint: string, control: HTMLElement): HTMLElement {
  return h(
    "div",
    { class: "field" },
    h("div", { class: "field-head" }, h("label", { for: id }, label)),
    h("p", { class: "hint", id: `${id}-hint` }, hint),
    control,
  );
}

/** By the list that is there. */
function guessChannel(body: unknown): string {
  const outer = Object(body) as Record<string, unknown>;
  const inner = Object(outer["response"]) as Record<string, unknown>;
  return channels.find(({ responseListKey }) => responseListKey in outer || responseListKey in inner)?.name ?? "sms";
}

function describeOddities(warnings: Parameters<typeof listIssues>[0]): HTMLElement[] {
  return warnings.length === 0 ? [] : [h("h3", {}, "What is odd about it"), listIssues(warnings)];
}

/** Entries count as accepted one by one, while the answer as a whole says that some failed. */
function describeHiddenFailure({ outcome, items }: SendReport): HTMLElement | null {
  if (outcome !== "partial" || items.some(({ accepted }) => !accepted)) return null;
  return h("p", { class: "note" }, "No entry shows a failure, so any of them may be the one that failed.");
}

function readRequest<Chosen extends AnyChannel>(
  channel: Chosen,
  text: string,
): { request: RequestEnvelope<Chosen> | undefined; problem: HTMLElement | null } {
  if (text.trim() === "") return { request: undefined, problem: null };
  const body = parseJson(text);
  if (body === undefined)
    return {
      request: undefined,
      problem: h("p", { class: "note" }, "Your request is not JSON, so it was left aside."),
    };
  const result = parseRequest(channel, body.value);
  if (result.ok) return { request: result.value, problem: null };
  const head = h("p", { class: "note" }, "Your request has errors, so it was left aside. Mend it under Check.");
  return { request: undefined, problem: h("div", {}, head, listIssues(result.errors)) };
}

function listMessages(channel: AnyChannel, report: SendReport, request: RequestEnvelope | undefined): HTMLElement {
  if (request === undefined) {
    if (report.items.length === 0) return h("p", { class: "hint" }, "There is no entry.");
    return h("ol", { class: "answers", start: 0 }, ...report.items.map(writeItem));
  }
  const messages: readonly unknown[] =
    (request as Readonly<Record<string, readonly unknown[]>>)[channel.requestKey] ?? [];
  const rows = matchOutcomes(channel, request, report).map((outcome) => writeMatch(outcome, messages[outcome.index]));
  return h("ol", { class: "answers", start: 0 }, ...rows);
}
