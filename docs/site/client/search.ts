import MiniSearch from "minisearch";
import { byId, fill, h } from "../../playground/shared/dom.ts";

interface Entry {
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

/** `terms`: the words that were found, as the index has them. */
interface Found extends Entry {
  readonly terms: readonly string[];
}

const MAX_RESULTS = 12;
const EXCERPT_CHARACTERS = 160;

/** Full-text search over all pages, in the browser; the index is loaded when the search is first opened. */
export function startSearch(): void {
  const dialog = byId("search-dialog") as HTMLDialogElement;
  const words = byId("search-words") as HTMLInputElement;
  const status = byId("search-status");
  const results = byId("search-results");
  const root = document.body.dataset["root"] ?? "./";
  let loading: Promise<MiniSearch<Entry>> | undefined;

  function open(): void {
    dialog.showModal();
    words.select();
    loading ??= load(`${root}search.json`);
    loading.catch(() => (status.textContent = "The search could not be loaded. Reload the page and try again."));
  }

  async function search(): Promise<void> {
    const query = words.value.trim();
    const index = await loading;
    if (index === undefined || query !== words.value.trim()) return;
    const found = query === "" ? [] : index.search(query, { prefix: true, fuzzy: 0.15, boost: { title: 4 } });
    const shown = found.slice(0, MAX_RESULTS) as unknown as Found[];
    fill(results, ...shown.map((entry) => result(entry, root)));
    status.textContent = query === "" ? "" : describe(found.length);
  }

  byId("search").addEventListener("click", open);
  words.addEventListener("input", () => void search());
  dialog.addEventListener("keydown", (event) => {
    moveFocus(event, words, results);
    // Some browsers only empty the field at the first Escape.
    if (event.key === "Escape") dialog.close();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target instanceof HTMLAnchorElement) dialog.close();
  });
  addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
    if (event.key !== "/" || isTyping || dialog.open) return;
    event.preventDefault();
    open();
  });
}

async function load(address: string): Promise<MiniSearch<Entry>> {
  const index = new MiniSearch<Entry>({ fields: ["title", "text", "page"], storeFields: ["page", "title", "text"] });
  const response = await fetch(address);
  const entries: readonly Entry[] = await response.json();
  index.addAll(entries);
  return index;
}

function describe(count: number): string {
  if (count === 0) return "Nothing found. Try fewer words, or a code such as text.blank.";
  if (count > MAX_RESULTS) return `${count} places found. The best ${MAX_RESULTS}:`;
  return count === 1 ? "1 place found." : `${count} places found.`;
}

function result({ id, page, title, text, terms }: Found, root: string): HTMLElement {
  const place = page === title ? title : `${title} · ${page}`;
  return h("li", {}, h("a", { href: root + id }, place), h("p", {}, ...excerpt(text, terms)));
}

/** The text around the first word that was found, with every such word marked. */
function excerpt(text: string, terms: readonly string[]): (Node | string)[] {
  const found = new RegExp(terms.map((term) => term.replaceAll(/[^\p{L}\p{N}]/gu, ".")).join("|"), "gi");
  const first = text.search(found);
  const wanted = Math.max(0, first - EXCERPT_CHARACTERS / 3);
  const start = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1;
  const end =
    start + EXCERPT_CHARACTERS < text.length ? text.lastIndexOf(" ", start + EXCERPT_CHARACTERS) : text.length;
  const shown = text.slice(start, end);
  const parts: (Node | string)[] = [start > 0 ? "… " : ""];
  let done = 0;
  for (const match of shown.matchAll(found)) {
    parts.push(shown.slice(done, match.index), h("mark", {}, match[0]));
    done = match.index + match[0].length;
  }
  return [...parts, shown.slice(done), end < text.length ? " …" : ""];
}

/** The arrow keys go from the words to the results and back. */
function moveFocus(event: KeyboardEvent, words: HTMLElement, results: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [words, ...results.querySelectorAll("a")];
  const index = stops.findIndex((stop) => stop === document.activeElement);
  event.preventDefault();
  stops[Math.min(stops.length - 1, Math.max(0, index + step))]?.focus();
}
