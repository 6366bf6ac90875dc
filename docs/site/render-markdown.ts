import MarkdownIt, { type Token } from "markdown-it";
import { alignFigures } from "./align-figures.ts";
import { SIGNATURE_FENCE } from "./api/write-reference.ts";
import { escapeHtml } from "./highlight-code.ts";
import type { Context } from "./markdown-context.ts";
import { closeHeading, countColumns, linkTypes, renderCode, renderInlineCode, renderPicture } from "./render-parts.ts";
import { renderRuleCard } from "./rules/rule-card.ts";
import { listRules, type Rule } from "./rules/rule-list.ts";
import { RULE_FENCE, TABLE_FENCE } from "./rules/rule-pages.ts";
import { renderRuleTable } from "./rules/rule-table.ts";

export interface Section {
  /** Empty for what stands before the first heading. */
  readonly anchor: string;
  readonly level: number;
  readonly title: string;
  readonly text: string;
}

export interface Rendered {
  readonly html: string;
  readonly sections: readonly Section[];
}

/** The comment that begins a page, for whoever edits the file. */
const COMMENT = /^<!--[\s\S]*?-->\s*/;
/** A code of an issue is its own anchor. */
const CODE = /^[a-z_]+\.[a-z\d_]+$/;

/** A page as HTML, and its sections for outline and search. */
export function renderMarkdown(markdown: string, context: Context): Rendered {
  const md = new MarkdownIt({ html: false, linkify: false, highlight: () => "" });
  const sections: { anchor: string; level: number; title: string; text: string }[] = [];
  const used = new Map<string, number>();
  const tokens = md.parse(markdown.replace(COMMENT, ""), {});
  let tables = 0;
  let current = { anchor: "", level: 1, title: "", text: "" };
  for (const [index, token] of tokens.entries()) {
    const inline = tokens[index + 1];
    if (token.type === "heading_open" && inline !== undefined) {
      const title = plainText(inline.children ?? []);
      const anchor = uniqueAnchor(title, used);
      token.attrSet("id", anchor);
      current = { anchor, level: Number(token.tag.slice(1)), title, text: "" };
      sections.push(current);
    } else if (token.type === "inline" && tokens[index - 1]?.type !== "heading_open") {
      current.text += `${plainText(token.children ?? [])} `;
    } else if (token.type === "fence" && token.info.trim() === RULE_FENCE)
      current.text += `${describeRule(token.content.trim())} `;
    else if (token.type === "fence" && token.info.trim() !== TABLE_FENCE) current.text += `${token.content} `;
    // A landmark needs a name of its own.
    if (token.type === "table_open") token.meta = `Table ${++tables}: ${escapeHtml(current.title)}`;
    for (const [at, child] of (token.children ?? []).entries()) {
      if (child.type !== "link_open") continue;
      const { href, title } = context.link(String(child.attrGet("href")));
      child.attrSet("href", href);
      nameLink(token.children?.[at + 1], title);
    }
  }
  alignFigures(tokens);
  const { rules } = md.renderer;
  rules["fence"] = (all, index) => {
    const { content = "", info = "" } = all[index] ?? {};
    if (info.trim() === TABLE_FENCE) return renderRuleTable();
    const rule = info.trim() === RULE_FENCE ? findRule(content.trim()) : undefined;
    if (rule !== undefined) return renderRuleCard(rule, md, context.root);
    const code = renderCode(content, info.trim());
    return info.trim() === SIGNATURE_FENCE ? linkTypes(code, context) : code;
  };
  rules["code_inline"] = (all, index) => renderInlineCode(all, index, context);
  rules["heading_close"] = (all, index) => closeHeading(all[index - 2]?.attrGet("id") ?? "", all[index]?.tag ?? "");
  rules["image"] = (all, index) => renderPicture(all[index], context);
  rules["table_open"] = (all, index) => {
    const kind = countColumns(all, index) === 2 ? "table-wrap pairs" : "table-wrap";
    return `<div class="${kind}" tabindex="0" role="region" aria-label="${all[index]?.meta}"><table>`;
  };
  rules["table_close"] = () => "</table></div>";
  return { html: md.renderer.render(tokens, md.options, {}), sections };
}

function findRule(code: string): Rule | undefined {
  return listRules().find((rule) => rule.code === code);
}

/** For the search. */
function describeRule(code: string): string {
  const rule = findRule(code);
  return rule === undefined ? "" : [...rule.texts, ...rule.docs.map(({ meaning }) => meaning)].join(" ");
}

/** In the repository a link may show the name of a file; on a site it shows the page's title. */
function nameLink(text: Token | undefined, title: string | undefined): void {
  if (text?.type === "text" && title !== undefined && /^[\w/.-]+\.\w+$|^(?:docs|test)\/[\w/-]+$/.test(text.content))
    text.content = title;
}

function plainText(children: readonly { readonly type: string; readonly content: string }[]): string {
  return children.map(({ type, content }) => (type === "softbreak" ? " " : content)).join("");
}

/** As the well-known hosts make them, so that links work there and here. */
function uniqueAnchor(title: string, used: Map<string, number>): string {
  if (CODE.test(title)) return title;
  const slug = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
  const count = used.get(slug) ?? 0;
  used.set(slug, count + 1);
  return count === 0 ? slug : `${slug}-${count}`;
}
