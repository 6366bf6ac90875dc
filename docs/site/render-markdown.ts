import MarkdownIt, { type Token } from "markdown-it";
import { drawFlowchart } from "./draw-flowchart.ts";
import { escapeHtml, highlightCode } from "./highlight-code.ts";

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

/** What begins a page for whoever edits the file. */
const COMMENT = /^<!--[\s\S]*?-->\s*/;
/** A code of an issue is its own anchor. */
const CODE = /^[a-z_]+\.[a-z\d_]+$/;

/** A page as HTML, and its sections for outline and search. `link` gives the address for one that the Markdown has. */
export function renderMarkdown(markdown: string, link: (href: string) => Link): Rendered {
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
    if (token.type === "table_open") token.meta = `Table ${++tables}: ${escapeHtml(current.title)}`;
    for (const [at, child] of (token.children ?? []).entries()) {
      if (child.type !== "link_open") continue;
      const { href, title } = link(String(child.attrGet("href")));
      child.attrSet("href", href);
      nameLink(token.children?.[at + 1], title);
    }
  }
  const { rules } = md.renderer;
  rules["fence"] = (all, index) => renderCode(all[index]?.content ?? "", all[index]?.info.trim() ?? "");
  rules["heading_close"] = (all, index) => closeHeading(all[index - 2]?.attrGet("id") ?? "", all[index]?.tag ?? "");
  rules["table_open"] = (all, index) => {
    return `<div class="table-wrap" tabindex="0" role="region" aria-label="${all[index]?.meta}"><table>`;
  };
  rules["table_close"] = () => "</table></div>";
  return { html: md.renderer.render(tokens, md.options, {}), sections };
}

/** In the repository a link may show the name of a file; on a site it shows the page's title. */
function nameLink(text: Token | undefined, title: string | undefined): void {
  if (text?.type === "text" && title !== undefined && /^[\w/.-]+\.\w+$|^(?:docs|test)\/[\w/-]+$/.test(text.content))
    text.content = title;
}

/** A heading can be linked to; the first one is the page itself. */
function closeHeading(anchor: string, tag: string): string {
  if (tag === "h1" || anchor === "") return `</${tag}>\n`;
  return `<a class="permalink" href="#${anchor}" aria-label="Link to this section"></a></${tag}>\n`;
}

function renderCode(code: string, info: string): string {
  const [name = ""] = info.split(/\s/);
  const chart = name === "mermaid" ? drawFlowchart(code) : undefined;
  if (chart !== undefined) return `<figure class="chart-frame">${chart}</figure>\n`;
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
