import type { ApiProblem, MessageOutcome, SendReport, SendReportItem } from "capillary-messages";
import { h } from "../shared/dom.ts";

type Verdict = MessageOutcome["outcome"];

const OUTCOMES: Readonly<Record<SendReport["outcome"], string>> = {
  accepted: "Every message was accepted.",
  partial: "Not every message was accepted.",
  rejected: "No message was accepted.",
  unknown: "The answer does not say what became of the messages. Do not send them again: they may have been sent.",
};
const WORDS: Readonly<Record<Verdict, string>> = { accepted: "Accepted", rejected: "Not accepted", unknown: "Unknown" };
const MATCHES: Readonly<Record<MessageOutcome["matchedBy"], string>> = {
  position: "Found at the same position.",
  content: "Found by its content.",
  envelope: "Said of all messages.",
  none: "Found nowhere in the answer. Do not send it again without a human's decision.",
};

export function writeOutcome({ outcome, code, message }: SendReport): HTMLElement {
  const words = [code === undefined ? "" : `code ${code}`, message ?? ""].filter((part) => part !== "").join(", ");
  return h(
    "p",
    { class: `outcome ${outcome}` },
    h("strong", {}, OUTCOMES[outcome]),
    words === "" ? null : ` The API says: ${words}.`,
  );
}

/** One entry of the answer. */
export function writeItem({ index, accepted, echo, errors, warnings }: SendReportItem): HTMLElement {
  const why = accepted || errors.length > 0 ? null : "It has no error of its own; the answer as a whole says why.";
  return writeRow(index, accepted ? "accepted" : "rejected", recipient(echo), why, errors, warnings);
}

/** One message of the request. */
export function writeMatch(
  { index, outcome, matchedBy, errors, warnings }: MessageOutcome,
  message: unknown,
): HTMLElement {
  return writeRow(index, outcome, recipient(message), MATCHES[matchedBy], errors, warnings);
}

export function writeProblems(problems: readonly ApiProblem[], severity: "error" | "warning"): HTMLElement | null {
  if (problems.length === 0) return null;
  const texts = problems.map(({ code, message }) => {
    return h("li", { class: `issue ${severity}` }, code === undefined ? message : `${message} (code ${code})`);
  });
  return h("ul", { class: "issues" }, ...texts);
}

function writeRow(
  index: number,
  verdict: Verdict,
  to: string,
  note: string | null,
  errors: readonly ApiProblem[],
  warnings: readonly ApiProblem[],
): HTMLElement {
  return h(
    "li",
    { class: "answer" },
    h("span", { class: "number" }, String(index)),
    h("span", { class: "recipient" }, to),
    h("span", { class: `badge ${verdict}` }, WORDS[verdict]),
    note === null ? null : h("p", { class: "hint" }, note),
    writeProblems(errors, "error"),
    writeProblems(warnings, "warning"),
  );
}

function recipient(message: unknown): string {
  const { to, receiver }: { to?: unknown; receiver?: unknown } = Object(message);
  const value = to ?? receiver;
  return typeof value === "string" && value !== "" ? value : "no recipient";
}
