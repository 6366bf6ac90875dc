import hljs from "highlight.js/lib/common";
import MarkdownIt from "markdown-it";
import { drawFlowchart } from "./draw-flowchart.ts";

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

/** What begins a page for whoever edits the file. */
const COMMENT = /^<!--[\s\S]*?-->\s*/;
/** A code of an issue is its own anchor. */
const CODE = /^[a-z_]+\.[a-z\d_]+$/;
const LANGUAGES: Readonly<Record<string, string>> = { ts: "typescript", sh: "bash", json: "json", html: "xml" };

/** A page as HTML, and its sections for outline and search. `link` gives the address for one that the Markdown has. */
export function renderMarkdown(markdown: string, link: (href: string) => string): Rendered {
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
    } else if (token.type === "fence" && token.info.trim() !== "mermaid") current.text += `${token.content} `;
    // A landmark needs a name of its own.
    if (token.type === "table_open") token.meta = `Table ${++tables}: ${md.utils.escapeHtml(current.title)}`;
    for (const child of token.children ?? []) {
      if (child.type === "link_open") child.attrSet("href", link(String(child.attrGet("href"))));
    }
  }
  const { rules } = md.renderer;
  rules["fence"] = (all, index) => renderCode(all[index]?.content ?? "", all[index]?.info.trim() ?? "", md);
  rules["table_open"] = (all, index) => {
    return `<div class="table-wrap" tabindex="0" role="region" aria-label="${all[index]?.meta}"><table>`;
  };
  rules["table_close"] = () => "</table></div>";
  return { html: md.renderer.render(tokens, md.options, {}), sections };
}

function renderCode(code: string, info: string, md: MarkdownIt): string {
  const [name = ""] = info.split(/\s/);
  const chart = name === "mermaid" ? drawFlowchart(code) : undefined;
  if (chart !== undefined) return `<figure class="chart-frame">${chart}</figure>\n`;
  const language = LANGUAGES[name];
  const inner = language === undefined ? md.utils.escapeHtml(code) : hljs.highlight(code, { language }).value;
  return `<div class="code"><pre tabindex="0"><code>${inner}</code></pre></div>\n`;
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
