import { fill, h } from "../../playground/shared/dom.ts";
import type { Found } from "./search-index.ts";

const EXCERPT_CHARACTERS = 140;

/** The list below the words: one is chosen, the arrow keys move the choice, whatever has the focus. */
export class SearchResults {
  readonly #words: HTMLElement;
  readonly #list: HTMLElement;
  readonly #root: string;
  readonly #close: () => void;
  #options: readonly HTMLAnchorElement[] = [];
  #chosen = 0;

  constructor(words: HTMLElement, list: HTMLElement, root: string, close: () => void) {
    this.#words = words;
    this.#list = list;
    this.#root = root;
    this.#close = close;
  }

  show(found: readonly Found[]): void {
    const pages = [...new Set(found.map(({ page }) => page))];
    const groups = pages.map((page) => {
      const options = found.filter((entry) => entry.page === page).map((entry) => this.#option(entry));
      return h(
        "div",
        { role: "group", "aria-label": page },
        h("p", { class: "search-page", "aria-hidden": "true" }, page),
        ...options,
      );
    });
    fill(this.#list, ...groups);
    this.#options = [...this.#list.querySelectorAll("a")];
    for (const [index, option] of this.#options.entries()) option.id = `search-result-${index}`;
    this.#words.setAttribute("aria-expanded", String(found.length > 0));
    this.#list.hidden = found.length === 0;
    this.#choose(0);
  }

  move(by: number): void {
    this.#choose(Math.min(this.#options.length - 1, Math.max(0, this.#chosen + by)));
  }

  open(): void {
    this.#options[this.#chosen]?.click();
  }

  #choose(index: number): void {
    this.#chosen = index;
    for (const [at, option] of this.#options.entries()) option.setAttribute("aria-selected", String(at === index));
    const option = this.#options[index];
    if (option === undefined) this.#words.removeAttribute("aria-activedescendant");
    else this.#words.setAttribute("aria-activedescendant", option.id);
    option?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  #option({ id, page, title, text, terms }: Found): HTMLAnchorElement {
    const option = h(
      "a",
      { role: "option", href: this.#root + id, tabindex: -1, onclick: () => this.#close() },
      h("strong", {}, title === page ? "Whole page" : title),
      h("span", {}, ...excerpt(text, terms)),
    );
    option.addEventListener("pointermove", () => this.#choose(this.#options.indexOf(option)));
    return option;
  }
}

/** The text around the first word that was found, with every such word marked. */
function excerpt(text: string, terms: readonly string[]): (Node | string)[] {
  const words = terms.map((term) => term.replaceAll(/[^\p{L}\p{N}]/gu, "."));
  const found =
    words.length === 0 ? /(?!)/g : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  const first = text.search(found);
  const wanted = Math.max(0, first - EXCERPT_CHARACTERS / 3);
  const start = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1;
  const isWhole = start + EXCERPT_CHARACTERS >= text.length;
  const shown = text.slice(start, isWhole ? text.length : text.lastIndexOf(" ", start + EXCERPT_CHARACTERS));
  const parts: (Node | string)[] = [start > 0 ? "… " : ""];
  let done = 0;
  for (const match of shown.matchAll(found)) {
    parts.push(shown.slice(done, match.index), h("mark", {}, match[0]));
    done = match.index + match[0].length;
  }
  return [...parts, shown.slice(done), isWhole ? "" : " …"];
}
