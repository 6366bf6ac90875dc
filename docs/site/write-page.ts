import { posix } from "node:path";
import { fillIn, fragments } from "./fragments.ts";
import { escapeHtml } from "./highlight-code.ts";
import type { Page } from "./pages.ts";
import type { Rendered, Section } from "./render-markdown.ts";

/** A longer outline leaves the lower headings out. */
const MAX_OUTLINE = 120;
const MIN_DESCRIPTION = 30;
const MAX_DESCRIPTION = 160;
/** The codes of a page of rules begin alike. */
const FAMILY = /^[a-z_]+\.(?=[a-z_\d]+$)/;

/** The frame with one page in it; every address relative to the page. */
export function writePage(frame: string, page: Page, { html, sections }: Rendered, pages: readonly Page[]): string {
  const root = "../".repeat(page.output.split("/").length - 1) || "./";
  const list = outline(sections);
  const parts: Readonly<Record<string, string>> = {
    TITLE: `${escapeHtml(page.title)} · capillary-messages`,
    SOCIALTITLE: escapeHtml(page.title),
    DESCRIPTION: escapeHtml(describe(page.title, sections)),
    ROOT: root,
    NAVIGATION: navigation(page, pages),
    CONTENT: html,
    AROUND: around(page, pages),
    OUTLINE: list === "" ? "" : `<h2>On this page</h2>${list}`,
    OUTLINEFOLD: list === "" ? "" : `<details class="outline-fold"><summary>On this page</summary>${list}</details>`,
  };
  // The frame stood one folder deep.
  const moved = frame.replaceAll(/(src|href)="\.\.\//g, `$1="${root}`);
  return fillIn(fillIn(moved, fragments(root, page.output)), parts);
}

/** The beginning of a page, for search engines. */
function describe(title: string, sections: readonly Section[]): string {
  const text =
    sections
      .find((section) => section.text.trim() !== "")
      ?.text.replaceAll(/\s+/g, " ")
      .trim() ?? "";
  if (text.length < MIN_DESCRIPTION) return `${title} of capillary-messages. ${text}`;
  return text.length <= MAX_DESCRIPTION ? text : `${text.slice(0, text.lastIndexOf(" ", MAX_DESCRIPTION))} …`;
}

function navigation(page: Page, pages: readonly Page[]): string {
  const sections = [...new Set(pages.map(({ section }) => section))];
  return sections
    .map((section) => {
      const links = pages.filter((other) => other.section === section).map((other) => `<li>${link(page, other)}</li>`);
      return `<h2>${escapeHtml(section)}</h2><ul>${links.join("")}</ul>`;
    })
    .join("");
}

function around(page: Page, pages: readonly Page[]): string {
  const index = pages.indexOf(page);
  const previous = index > 0 ? pages[index - 1] : undefined;
  const next = index < 0 ? undefined : pages[index + 1];
  const write = (label: string, other: Page | undefined): string =>
    other === undefined ? "" : `<a href="${address(page, other)}"><span>${label}</span> ${escapeHtml(other.title)}</a>`;
  return write("Previous", previous) + write("Next", next);
}

function outline(sections: readonly Section[]): string {
  const inDepth = sections.filter(({ level }) => level === 2 || level === 3);
  const shown = inDepth.length > MAX_OUTLINE ? inDepth.filter(({ level }) => level === 2) : inDepth;
  if (shown.length < 2) return "";
  const items = shown.map(({ level, anchor, title }) => {
    return `<li class="level-${level}"><a href="#${anchor}">${breakable(title.replace(FAMILY, ""))}</a></li>`;
  });
  return `<ul>${items.join("")}</ul>`;
}

function link(page: Page, other: Page): string {
  const current = other === page ? ' aria-current="page"' : "";
  return `<a href="${address(page, other)}"${current}>${breakable(shortTitle(other.title))}</a>`;
}

/** Under the title of its section a page needs no second one: `Envelope`, not `Rules: Envelope`. */
function shortTitle(title: string): string {
  return title.replace(/^(?:Rules|API): /, "").replace(/^Rules$/, "All rules");
}

/** Long names break where their words do. */
function breakable(title: string): string {
  return escapeHtml(title).replaceAll(/(?<=[/_.])|(?<=[a-z])(?=[A-Z])/g, "<wbr>");
}

function address(from: Page, to: Page): string {
  return posix.relative(posix.dirname(from.output), to.output);
}
