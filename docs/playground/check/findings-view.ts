import { h } from "../shared/dom.ts";
import { handOver } from "../shared/hand-over.ts";
import { OutputPanel } from "../shared/output.ts";
import { currentSettings } from "../shared/settings.ts";
import { ColumnsPanel } from "./columns-panel.ts";
import { FixList } from "./fix-list.ts";
import { ProblemTable } from "./problem-table.ts";
import { ProgressView } from "./progress-view.ts";
import type { FixGroup, FromWorker, Place, Summary, ToWorker } from "./protocol.ts";
import { Verdict } from "./verdict.ts";
import { writeOutputs } from "./write-outputs.ts";

interface FindingsActions {
  readonly send: (question: ToWorker) => void;
  readonly jump: (place: Place) => void;
  readonly matchColumns: (fields: readonly string[]) => void;
  readonly stop: () => void;
}

type Answer<Type extends FromWorker["type"]> = Extract<FromWorker, { type: Type }>;

/** Shows what a check finds: the verdict, fixes, problems, and the request of what is good. */
export class FindingsView {
  readonly element: HTMLElement;
  readonly bar: HTMLElement;
  readonly #progress: ProgressView;
  readonly #verdict: Verdict;
  readonly #columns: ColumnsPanel;
  readonly #fixes: FixList;
  readonly #table: ProblemTable;
  readonly #output: OutputPanel;

  constructor({ send, jump, matchColumns, stop }: FindingsActions) {
    this.#progress = new ProgressView(stop);
    this.#verdict = new Verdict({
      save: (what) => send({ type: "save", what }),
      keepList: (list) => send({ type: "keep-list", list }),
      repair: () => send({ type: "repair" }),
      goTo: jump,
    });
    this.#columns = new ColumnsPanel(matchColumns);
    this.#fixes = new FixList((group) => send({ type: "fix", group, row: undefined }));
    this.#table = new ProblemTable({
      ask: (code, from) => send({ type: "list", code, from }),
      jump: (row) => send({ type: "locate", row }),
      fix: (group, row) => send({ type: "fix", group, row }),
    });
    this.#output = new OutputPanel("check-output", "Request of the good messages", {
      action: {
        label: "Read its response",
        take: (request) =>
          handOver("response", { request }, "Your request was brought here. Paste the API's response."),
      },
    });
    const parts = [this.#progress, this.#verdict, this.#columns, this.#fixes, this.#table, this.#output];
    this.element = h("div", { class: "findings" }, ...parts.map(({ element }) => element));
    this.bar = this.#verdict.bar.element;
  }

  get isInProgress(): boolean {
    return this.#progress.isShown;
  }

  /** Without a count: the text is being read. */
  showProgress(count?: { readonly done: number; readonly total: number }): void {
    if (!this.isInProgress) this.#output.explain("The request appears here when the check is done.");
    this.#progress.show(count);
  }

  showSummary(summary: Summary): void {
    this.#progress.hide();
    this.#verdict.showSummary(summary);
    this.#columns.show(summary);
    this.#table.start(summary.codes);
    const outputs = writeOutputs(summary, currentSettings());
    if (outputs !== undefined) this.#output.show(outputs);
    else if (summary.lists.length > 1) this.#output.explain("Split the lists: one request takes one channel.");
    else this.#output.explain("No message can be sent yet.");
  }

  showFixes(groups: readonly FixGroup[]): void {
    this.#fixes.show(groups);
  }

  showProblems({ problems, from, total }: Answer<"listed">): void {
    this.#table.show(problems, from, total);
  }

  showFailure({ message, place, repair }: Answer<"failed">): void {
    this.clear("");
    this.#verdict.showFailure(message, place, repair?.act);
    this.#output.explain("The request appears here once the payload can be read.");
  }

  /** Takes away what an earlier check found, and says `sentence` in its place. */
  clear(sentence: string): void {
    this.#progress.hide();
    this.#fixes.show([]);
    this.#columns.show(undefined);
    this.#verdict.say(sentence);
    this.#table.start([]);
    this.#output.explain("Paste a payload: the request of its good messages appears here.");
  }

  /** Goes on to the next problem, or back to the one before. */
  step(by: 1 | -1): void {
    this.#table.step(by);
  }
}
