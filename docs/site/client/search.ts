import MiniSearch from "minisearch";
import { byId, fill, h } from "../../playground/shared/dom.ts";

interface Entry {
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

const MAX_RESULTS = 12;
const EXCERPT_CHARACTERS = 140;

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
    const shown = found.slice(0, MAX_RESULTS) as unknown as Entry[];
    fill(results, ...shown.map((entry) => result(entry, root, query)));
    status.textContent = query === "" ? "" : `${found.length} ${found.length === 1 ? "place" : "places"} found.`;
  }

  byId("search").addEventListener("click", open);
  words.addEventListener("input", () => void search());
  dialog.addEventListener("keydown", (event) => moveFocus(event, words, results));
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

function result({ id, page, title, text }: Entry, root: string, query: string): HTMLElement {
  const at = Math.max(0, text.toLowerCase().indexOf(query.toLowerCase()) - EXCERPT_CHARACTERS / 2);
  const excerpt = `${at > 0 ? "… " : ""}${text.slice(at, at + EXCERPT_CHARACTERS)}`;
  const place = page === title ? title : `${title} · ${page}`;
  return h("li", {}, h("a", { href: root + id }, place), h("p", {}, excerpt));
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
