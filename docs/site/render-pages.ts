import { existsSync } from "node:fs";
import { posix } from "node:path";
import { repository } from "./fragments.ts";
import { type Page, readLinkedPage } from "./pages.ts";
import { renderMarkdown, type Rendered } from "./render-markdown.ts";

const PLAYGROUND = "docs/playground/index.html";

/** Every page as HTML, and the files and folders that they link to, as pages of their own. A link to nowhere is a mistake. */
export function renderPages(pages: readonly Page[]): ReadonlyMap<Page, Rendered> {
  const all = new Map(pages.map((page) => [page.source, page]));
  const rendered = new Map<Page, Rendered>();
  // Grows while it runs: what a page links to becomes a page.
  for (const page of all.values()) rendered.set(page, render(page, all));
  for (const page of all.values()) checkAnchors(page, rendered);
  return rendered;
}

function render(page: Page, all: Map<string, Page>): Rendered {
  return renderMarkdown(page.markdown, (href) => {
    if (/^(?:[a-z]+:|#)/.test(href)) return { href };
    const [path = "", anchor] = href.split("#");
    const target = posix.normalize(posix.join(posix.dirname(page.source), path));
    if (target !== PLAYGROUND && !all.has(target) && existsSync(repository + target))
      all.set(target, readLinkedPage(target));
    const output = target === PLAYGROUND ? target.replace("docs/", "") : all.get(target)?.output;
    if (output === undefined) throw new Error(`${page.source} links to ${href}, which is no page.`);
    const address = posix.relative(posix.dirname(page.output), output);
    return { href: anchor === undefined ? address : `${address}#${anchor}`, title: all.get(target)?.title };
  });
}

/** A link to a heading that is not there is a mistake. */
function checkAnchors({ source, output }: Page, rendered: ReadonlyMap<Page, Rendered>): void {
  const own = [...rendered].find(([page]) => page.source === source)?.[1];
  for (const [, href = ""] of own?.html.matchAll(/href="([^":]*#[^"]+)"/g) ?? []) {
    const [path = "", anchor = ""] = href.split("#");
    const target = path === "" ? output : posix.normalize(posix.join(posix.dirname(output), path));
    if (`docs/${target}` === PLAYGROUND) continue;
    const found = [...rendered].find(([page]) => page.output === target)?.[1];
    if (!isAnchor(found, decodeURIComponent(anchor))) {
      throw new Error(`${source} links to ${href}, and there is no such heading.`);
    }
  }
}

function isAnchor(rendered: Rendered | undefined, anchor: string): boolean {
  return (
    rendered !== undefined &&
    (rendered.html.includes(` id="${anchor}"`) || rendered.sections.some((section) => section.anchor === anchor))
  );
}
