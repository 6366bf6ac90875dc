import type { Issue } from "capillary-messages";
import { h } from "./dom.ts";
import { currentSettings } from "./settings.ts";

/** Errors and warnings, told apart by a word, a sign and a colour. */
export function listIssues(issues: readonly Issue[]): HTMLElement {
  return h("ul", { class: "issues" }, ...issues.map(showIssue));
}

/** `Error` or `Warning`, as a small sign. */
export function severityBadge(severity: Issue["severity"]): HTMLElement {
  return h("span", { class: `badge ${severity}` }, severity === "error" ? "Error" : "Warning");
}

/** A code, as a link to its rule in the documentation, in another tab: what was typed stays here. */
export function codeLink(code: string): HTMLElement {
  const attributes = {
    class: "issue-code",
    href: `../rules/${code.split(".")[0]}.html#${code}`,
    target: "_blank",
    rel: "noopener",
  };
  return h("a", { ...attributes, "aria-label": `${code}: its rule, in a new tab` }, h("code", {}, code));
}

function showIssue({ severity, code, path, message }: Issue): HTMLElement {
  const place = path.length > 1 ? `${path.slice(1).join(" › ")}: ` : "";
  return h(
    "li",
    { class: `issue ${severity}` },
    severityBadge(severity),
    h(
      "span",
      { class: "issue-text" },
      place,
      h("span", { lang: currentSettings().language }, message),
      " ",
      codeLink(code),
    ),
  );
}
