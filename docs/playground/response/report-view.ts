import type { AnyChannel, Issue, RequestEnvelope, SendReport } from "capillary-messages";
import { type Child, fill, h } from "../shared/dom.ts";
import { listIssues } from "../shared/issues.ts";
import { VerdictBar } from "../shared/verdict-bar.ts";
import { listMessages } from "./match-request.ts";
import type { Answer } from "./read-answer.ts";
import { writeOutcome, writeProblems } from "./write-report.ts";

/** All that is known of an answer. */
interface ReadResponse {
  readonly channel: AnyChannel;
  readonly answer: Answer;
  readonly report: SendReport;
  readonly warnings: readonly Issue[];
  readonly request: RequestEnvelope | undefined;
  /** The reason why the request was ignored. */
  readonly problem: HTMLElement | null;
}

/** Says what became of the messages, of all and of each. */
export class ReportView {
  readonly element: HTMLElement = h("div", { class: "report", tabindex: -1 });
  /** For screen readers: the outcome of all, without the list. */
  readonly spoken: HTMLElement = h("p", { role: "status", class: "unseen" });
  readonly bar: VerdictBar = new VerdictBar(this.element);

  clear(): void {
    fill(this.element);
    fill(this.spoken);
    this.bar.say("", false);
  }

  showErrors(errors: readonly Issue[]): void {
    fill(this.element, listIssues(errors));
  }

  show({ channel, answer, report, warnings, request, problem }: ReadResponse): void {
    const outcome = writeOutcome(report, answer);
    fill(
      this.element,
      outcome,
      describeHiddenFailure(report),
      writeProblems(report.errors, "error"),
      writeProblems(report.warnings, "warning"),
      problem,
      ...withHeading(
        request === undefined ? "Messages in the response" : "Messages of your request",
        listMessages(channel, report, request),
      ),
      ...withHeading("Warnings", warnings.length === 0 ? null : listIssues(warnings)),
    );
    this.bar.say(outcome.querySelector("strong")?.textContent ?? "", report.outcome !== "accepted");
    // The same again would be spoken again.
    if (this.spoken.textContent !== outcome.textContent) fill(this.spoken, outcome.textContent);
  }
}

function withHeading(title: string, list: HTMLElement | null): readonly Child[] {
  return list === null ? [] : [h("h3", {}, title), list];
}

/** Entries count as accepted one by one, while the answer as a whole says that some failed. */
function describeHiddenFailure({ outcome, items }: SendReport): HTMLElement | null {
  if (outcome !== "partial" || items.length === 0 || items.some(({ accepted }) => !accepted)) return null;
  return h("p", { class: "note" }, "No entry shows a failure, so any of them may be the one that failed.");
}
