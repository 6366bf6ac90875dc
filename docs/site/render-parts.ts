import type { Token } from "markdown-it";
import { escapeHtml, highlightCode } from "./highlight-code.ts";
import type { Context } from "./markdown-context.ts";

/** A code of a rule leads to it, unless it stands in a link already. */
export function renderInlineCode(all: readonly Token[], index: number, { ruleOf }: Context): string {
  const { content = "" } = all[index] ?? {};
  const address = ruleOf(content);
  const code = `<code>${escapeHtml(content)}</code>`;
  const opened = all.slice(0, index).filter(({ type }) => type === "link_open").length;
  const closed = all.slice(0, index).filter(({ type }) => type === "link_close").length;
  return address === undefined || opened > closed ? code : `<a href="${address}">${code}</a>`;
}

/** The types of a signature lead to what they are; the name that it declares does not. */
export function linkTypes(html: string, { exportOf }: Context): string {
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

/** A part of the page, so that it has the colours of the page's theme. */
export function renderPicture(token: Token | undefined, { picture }: Context): string {
  const svg = picture(String(token?.attrGet("src"))).replace(/<style>[\s\S]*?<\/style>/, "");
  const label = escapeHtml(token?.content ?? "");
  return `<span class="chart-frame" role="group" aria-label="${label}" tabindex="0">${svg.replace("<svg", '<svg aria-hidden="true"')}</span>`;
}

export function countColumns(all: readonly Token[], table: number): number {
  const end = all.findIndex(({ type }, index) => index > table && type === "thead_close");
  return all.slice(table, end).filter(({ type }) => type === "th_open").length;
}

/** A heading can be linked to; the first one is the page itself. */
export function closeHeading(anchor: string, tag: string): string {
  if (tag === "h1" || anchor === "") return `</${tag}>\n`;
  return `<a class="permalink" href="#${anchor}" aria-label="Link to this section"></a></${tag}>\n`;
}

export function renderCode(code: string, info: string): string {
  const [name = ""] = info.split(/\s/);
  // The output of a program is read, not run.
  const kind = name === "text" || name === "" ? "code output" : "code";
  return `<div class="${kind}"><pre tabindex="0"><code>${highlightCode(code, name)}</code></pre></div>\n`;
}
