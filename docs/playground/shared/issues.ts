import type { Issue } from "capillary-messages";
import { h } from "./dom.ts";

/** Errors and warnings, told apart by a word, a sign and a colour. */
export function listIssues(issues: readonly Issue[]): HTMLElement {
  return h("ul", { class: "issues" }, ...issues.map(showIssue));
}

/** `Error` or `Warning`, as a small sign. */
export function severityBadge(severity: Issue["severity"]): HTMLElement {
  return h("span", { class: `badge ${severity}` }, severity === "error" ? "Error" : "Warning");
}

function showIssue({ severity, code, path, message }: Issue): HTMLElement {
  const place = path.length > 1 ? `${path.slice(1).join(" › ")}: ` : "";
  return h(
    "li",
    { class: `issue ${severity}` },
    severityBadge(severity),
    h("span", { class: "issue-text" }, `${place}${message} `, h("code", { class: "issue-code" }, code)),
  );
}
