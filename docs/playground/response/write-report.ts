import type { ApiProblem, MessageOutcome, SendReport, SendReportItem } from "capillary-messages";
import { h } from "../shared/dom.ts";
import { explainCode } from "./api-codes.ts";
import type { Answer } from "./read-answer.ts";

type Verdict = MessageOutcome["outcome"];

const OUTCOMES: Readonly<Record<SendReport["outcome"], string>> = {
  accepted: "Every message was accepted.",
  partial: "Not every message was accepted.",
  rejected: "No message was accepted.",
  unknown: "May have been sent. Do not resend.",
};
const UNKNOWN_KINDS: Readonly<Record<Answer["kind"], string>> = {
  json: "This answer does not say whether the messages were sent. Look in the API's own reports before you send them again.",
  html: "This is an error page, not an answer of the API. Nobody knows whether the messages were sent: look in the API's own reports first.",
  "cut-off":
    "This answer breaks off before its end. Nobody knows whether the messages were sent: look in the API's own reports first.",
  empty: "The answer has no body. Nobody knows whether the messages were sent: look in the API's own reports first.",
  other:
    "This is not an answer of the API. Nobody knows whether the messages were sent: look in the API's own reports first.",
};
const WORDS: Readonly<Record<Verdict, string>> = { accepted: "Accepted", rejected: "Not accepted", unknown: "Unknown" };
const MATCHES: Readonly<Record<MessageOutcome["matchedBy"], string>> = {
  position: "Its entry stands at the same position.",
  content: "Its entry has the same recipient and text.",
  envelope: "The answer says this about all messages.",
  none: "No entry is certain to be about this message. It may have been sent: do not resend it before a person has decided.",
};

export function writeOutcome(
  { outcome, code, message }: SendReport,
  { kind, status, hadHeaders }: Answer,
): HTMLElement {
  const words = [code === undefined ? "" : `code ${code}`, message ?? ""].filter((part) => part !== "").join(", ");
  const about = [
    outcome === "unknown" ? UNKNOWN_KINDS[kind] : "",
    // Of a page that is not the API's, the code is the HTTP status again.
    words === "" || kind !== "json" ? "" : `The API says: ${words}.`,
    status === undefined ? "" : `HTTP status ${status}${hadHeaders ? ", read from the headers" : ""}.`,
  ].filter((part) => part !== "");
  // Between them the line may break.
  const sentences = OUTCOMES[outcome].split(/(?<=\.)( )/);
  return h(
    "div",
    { class: `outcome ${outcome}` },
    h("strong", {}, ...sentences.map((part) => (part === " " ? part : h("span", {}, part)))),
    about.length === 0 ? null : h("p", {}, about.join(" ")),
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
    const meaning = explainCode(code);
    return h(
      "li",
      { class: `issue ${severity}` },
      h(
        "span",
        { class: "issue-text" },
        code === undefined ? message : `${message} (code ${code})`,
        meaning === undefined ? null : h("span", { class: "meaning" }, ` ${meaning}`),
      ),
    );
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
    h("span", { class: "number" }, `Message ${index + 1}`),
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
