import { escapeHtml } from "../highlight-code.ts";
import { capitalise, showText } from "./rule-card.ts";
import { listRules, type Rule, ruleAddress } from "./rule-list.ts";

/** Every rule in one line, with a field that filters them. */
export function renderRuleTable(): string {
  const rules = listRules();
  return `<div class="rule-filter"><label for="rule-filter">Find a rule by its code, its text or a word of your problem</label>
<input id="rule-filter" type="search" placeholder="phone letters" autocomplete="off" spellcheck="false" />
<p id="rule-count" role="status" class="hint">${rules.length} rules</p></div>
<ul class="rule-list" id="rule-list">${rules.map(row).join("")}</ul>\n`;
}

function row({ code, severities, texts, docs }: Rule): string {
  const words = [code, ...texts, ...docs.map(({ meaning }) => meaning)].join(" ").toLowerCase();
  const badge = `<span class="badge ${severities[0]}">${capitalise(severities.join(" or "))}</span>`;
  return `<li data-words="${escapeHtml(words)}"><a href="${ruleAddress(code)}"><code>${code}</code></a> ${badge}<span class="rule-line">${showText(texts[0] ?? "")}</span></li>`;
}
