import type { Page } from "./pages.ts";
import type { Rendered } from "./render-markdown.ts";

/** The entries that the search knows: each section of each page that is in the navigation. */
export function searchEntries(pages: readonly Page[], rendered: ReadonlyMap<Page, Rendered>) {
  return pages.flatMap((page) => {
    return (rendered.get(page)?.sections ?? []).map((section) => ({
      id: section.level === 1 ? page.output : `${page.output}#${section.anchor}`,
      page: page.title,
      title: section.level === 1 ? page.title : section.title,
      text: section.text.trim(),
      section: page.section,
    }));
  });
}
