import MarkdownIt, { type Token } from "markdown-it";
import { SIGNATURE_FENCE } from "./api/write-reference.ts";
import { escapeHtml, highlightCode } from "./highlight-code.ts";
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

export interface Link {
  readonly href: string;
  /** Of the page that it leads to. */
  readonly title?: string | undefined;
}

interface Context {
  /** The address for one that the Markdown has. */
  readonly link: (href: string) => Link;
  /** The text of an SVG that the Markdown shows. */
  readonly picture: (src: string) => string;
  /** Leads to the top of the site. */
  readonly root: string;
  /** The rule of a code that is written in a text. */
  readonly ruleOf: (code: string) => string | undefined;
  /** Where an exported name is described. */
  readonly exportOf: (name: string) => string | undefined;
}

/** What begins a page for whoever edits the file. */
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

/** A code of a rule leads to it, unless it stands in a link already. */
function renderInlineCode(all: readonly Token[], index: number, { ruleOf }: Context): string {
  const { content = "" } = all[index] ?? {};
  const address = ruleOf(content);
  const code = `<code>${escapeHtml(content)}</code>`;
  const opened = all.slice(0, index).filter(({ type }) => type === "link_open").length;
  const closed = all.slice(0, index).filter(({ type }) => type === "link_close").length;
  return address === undefined || opened > closed ? code : `<a href="${address}">${code}</a>`;
}

/** The types of a signature lead to what they are; the name that it declares does not. */
function linkTypes(html: string, { exportOf }: Context): string {
  const declared = /(?:function|const|class|interface|type) (\w+)/.exec(html.replaceAll(/<[^>]*>/g, ""))?.[1];
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      if (part.startsWith("<")) return part;
      return part.replaceAll(/\b[A-Z]\w+/g, (name) => {
        const address = name === declared ? undefined : exportOf(name);
        return address === undefined ? name : `<a href="${address}">${name}</a>`;
      });
    })
    .join("");
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

/** A part of the page, so that it has the colours of the page's theme. */
function renderPicture(token: Token | undefined, { picture }: Context): string {
  const svg = picture(String(token?.attrGet("src"))).replace(/<style>[\s\S]*?<\/style>/, "");
  const label = escapeHtml(token?.content ?? "");
  return `<span class="chart-frame" role="group" aria-label="${label}" tabindex="0">${svg.replace("<svg", '<svg aria-hidden="true"')}</span>`;
}

function countColumns(all: readonly Token[], table: number): number {
  const end = all.findIndex(({ type }, index) => index > table && type === "thead_close");
  return all.slice(table, end).filter(({ type }) => type === "th_open").length;
}

/** A heading can be linked to; the first one is the page itself. */
function closeHeading(anchor: string, tag: string): string {
  if (tag === "h1" || anchor === "") return `</${tag}>\n`;
  return `<a class="permalink" href="#${anchor}" aria-label="Link to this section"></a></${tag}>\n`;
}

function renderCode(code: string, info: string): string {
  const [name = ""] = info.split(/\s/);
  // What a program prints is read, not run.
  const kind = name === "text" || name === "" ? "code output" : "code";
  return `<div class="${kind}"><pre tabindex="0"><code>${highlightCode(code, name)}</code></pre></div>\n`;
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
