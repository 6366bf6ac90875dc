import type MarkdownIt from "markdown-it";
import { escapeHtml, highlightCode } from "../highlight-code.ts";
import { distinct, type Rule } from "./rule-list.ts";
import { tryItAddress } from "./try-it.ts";

/** A rule as one reads it: the text that was seen, a bad and a good example; the exact wording under a fold. */
export function renderRuleCard(rule: Rule, md: MarkdownIt, root: string): string {
  const { severities, texts, docs, apiCodes, code } = rule;
  const badges = severities
    .map((severity) => `<span class="badge ${severity}">${capitalise(severity)}</span>`)
    .join(" ");
  const shown = texts.map((text) => `<p class="rule-text">${badges} ${showText(text)}</p>`).join("");
  const bad = distinct(docs.map((entry) => entry.bad));
  const good = distinct(docs.map((entry) => entry.good));
  const addresses = bad.flatMap((expression) => tryItAddress(expression) ?? []);
  const tries = addresses.map((address, index) => {
    const label = addresses.length > 1 ? `Try example ${index + 1}` : "Try it";
    return `<a class="button small" href="${root}${address}" aria-label="${label}: ${code}, in the playground">${label}</a>`;
  });
  const facts = [
    fact("Fields", distinct(docs.map(({ field }) => field)).join("; "), md),
    fact(
      "Params",
      distinct(docs.flatMap(({ params }) => Object.entries(params).map(([name, unit]) => `\`${name}\`: ${unit}`))).join(
        "; ",
      ),
      md,
    ),
    fact("API code", apiCodes.join(", "), md),
    fact("Source", distinct(docs.map(({ source }) => source)).join("; "), md),
  ];
  return `<div class="rule">${shown}
<div class="rule-examples">${examples("Causes it", "bad", bad)}${examples("Does not", "good", good)}</div>
${tries.length === 0 ? "" : `<p class="rule-try">${tries.join(" ")}</p>`}
<details><summary>The exact rule</summary>
${distinct(docs.map(({ meaning }) => meaning))
  .map((text) => `<p>${md.renderInline(text)}</p>`)
  .join("")}
${distinct(docs.map(({ near }) => near))
  .map((text) => `<p><strong>Not:</strong> ${md.renderInline(text)}</p>`)
  .join("")}
<dl>${facts.join("")}</dl></details></div>\n`;
}

function examples(title: string, kind: string, expressions: readonly string[]): string {
  const blocks = expressions.map(
    (expression) => `<pre tabindex="0" aria-label="${title}"><code>${highlightCode(expression, "ts")}</code></pre>`,
  );
  return `<div class="example ${kind}"><p>${title}</p>${blocks.join("")}</div>`;
}

function fact(term: string, text: string, md: MarkdownIt): string {
  return text === "" ? "" : `<div><dt>${term}</dt><dd>${md.renderInline(text)}</dd></div>`;
}

export function showText(text: string): string {
  return escapeHtml(text).replaceAll(/⟨(\w+)⟩/g, "<var>$1</var>");
}

export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
