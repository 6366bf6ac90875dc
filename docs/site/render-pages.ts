import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { addressOfExport } from "./api/entries.ts";
import { repository } from "./fragments.ts";
import type { Link } from "./markdown-context.ts";
import { type Page, readLinkedPage } from "./pages.ts";
import { renderMarkdown, type Rendered } from "./render-markdown.ts";
import { listRules, ruleAddress } from "./rules/rule-list.ts";
import { pageOfAnchor, RULES } from "./rules/rule-pages.ts";

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
  const root = "../".repeat(page.output.split("/").length - 1);
  const link = (href: string): Link => {
    if (/^(?:[a-z]+:|#)/.test(href)) return { href: href.startsWith("#") ? moved(href, page, all) : href };
    const [path = "", anchor] = href.split("#");
    const target = posix.normalize(posix.join(posix.dirname(page.source), path));
    if (target !== PLAYGROUND && !all.has(target) && existsSync(repository + target))
      all.set(target, readLinkedPage(target));
    const found = target === RULES && anchor !== undefined ? pageOfAnchor(anchor, [...all.values()]) : all.get(target);
    const output = target === PLAYGROUND ? target.replace("docs/", "") : found?.output;
    if (output === undefined) throw new Error(`${page.source} links to ${href}, which is no page.`);
    const address = posix.relative(posix.dirname(page.output), output);
    return { href: anchor === undefined ? address : `${address}#${anchor}`, title: found?.title };
  };
  const rules = new Set(listRules().map(({ code }) => code));
  const ruleOf = (code: string): string | undefined => (rules.has(code) ? root + ruleAddress(code) : undefined);
  const exportOf = (name: string): string | undefined => {
    const address = addressOfExport(name);
    return address === undefined ? undefined : root + address;
  };
  const picture = (src: string): string =>
    readFileSync(repository + posix.join(posix.dirname(page.source), src), "utf8");
  return renderMarkdown(page.markdown, { link, picture, root, ruleOf, exportOf });
}

/** A link to a place of the one page of rules leads to the page that has it now. */
function moved(href: string, page: Page, all: ReadonlyMap<string, Page>): string {
  const target = page.output.startsWith("rules") ? pageOfAnchor(href.slice(1), [...all.values()]) : undefined;
  return target === undefined || target === page
    ? href
    : posix.relative(posix.dirname(page.output), target.output) + href;
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
