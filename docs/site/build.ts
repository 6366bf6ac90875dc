/** `npm run build:docs`: the playground and the pages, as files for any static host under any path, in docs/dist. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { type Page, readLinkedPage, readPages, repository } from "./pages.ts";
import { renderMarkdown, type Rendered } from "./render-markdown.ts";
import { writePage } from "./write-page.ts";

const PLAYGROUND = "docs/playground/index.html";
const dist = fileURLToPath(new URL("../dist/", import.meta.url));

await build({ configFile: fileURLToPath(new URL("../vite.config.ts", import.meta.url)), logLevel: "warn" });
const frame = readFileSync(`${dist}site/page.html`, "utf8");
rmSync(`${dist}site`, { recursive: true });
writeSite(await readPages());

function writeSite(pages: readonly Page[]): void {
  const all = new Map(pages.map((page) => [page.source, page]));
  const rendered = new Map<string, Rendered>();
  // Grows while it runs: files and folders that a page links to become pages.
  for (const page of all.values()) rendered.set(page.source, render(page, all));
  for (const page of all.values()) checkAnchors(page, all, rendered);
  for (const page of all.values()) {
    const html = writePage(frame, page, rendered.get(page.source) ?? { html: "", sections: [] }, pages);
    mkdirSync(dirname(dist + page.output), { recursive: true });
    writeFileSync(dist + page.output, html);
  }
  writeFileSync(`${dist}search.json`, JSON.stringify(pages.flatMap((page) => searchEntries(page, rendered))));
  console.log(`docs/dist: ${all.size} pages and the playground.`);
}

function render(page: Page, all: Map<string, Page>): Rendered {
  return renderMarkdown(page.markdown, (href) => {
    if (/^(?:[a-z]+:|#)/.test(href)) return href;
    const [path = "", anchor] = href.split("#");
    const target = posix.normalize(posix.join(posix.dirname(page.source), path));
    if (target !== PLAYGROUND && !all.has(target) && existsSync(repository + target))
      all.set(target, readLinkedPage(target));
    const output = target === PLAYGROUND ? target.replace("docs/", "") : all.get(target)?.output;
    if (output === undefined) throw new Error(`${page.source} links to ${href}, which is no page.`);
    const address = posix.relative(posix.dirname(page.output), output);
    return anchor === undefined ? address : `${address}#${anchor}`;
  });
}

/** A link to a heading that is not there is a mistake. */
function checkAnchors({ source, output }: Page, all: Map<string, Page>, rendered: ReadonlyMap<string, Rendered>): void {
  for (const [, href = ""] of rendered.get(source)?.html.matchAll(/href="([^":]*#[^"]+)"/g) ?? []) {
    const [path = "", anchor] = href.split("#");
    const target = path === "" ? output : posix.normalize(posix.join(posix.dirname(output), path));
    if (`docs/${target}` === PLAYGROUND) continue;
    const page = [...all.values()].find((candidate) => candidate.output === target);
    const sections = rendered.get(page?.source ?? "")?.sections ?? [];
    if (!sections.some((section) => section.anchor === decodeURIComponent(anchor ?? ""))) {
      throw new Error(`${source} links to ${href}, and there is no such heading.`);
    }
  }
}

function searchEntries({ source, output, title }: Page, rendered: ReadonlyMap<string, Rendered>) {
  return (rendered.get(source)?.sections ?? []).map((section) => ({
    id: section.level === 1 ? output : `${output}#${section.anchor}`,
    page: title,
    title: section.level === 1 ? title : section.title,
    text: section.text.trim(),
  }));
}
