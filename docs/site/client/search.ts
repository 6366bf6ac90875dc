import { byId } from "../../playground/shared/dom.ts";
import type { SearchIndex } from "./search-index.ts";
import { SearchResults } from "./search-results.ts";

/** The places to offer before anything is typed. */
const SUGGESTED = [
  "guides/getting-started.html",
  "guides/phone-numbers.html",
  "rules.html",
  "api/index.html",
  "responses.html",
];

/** Full-text search over all pages, in the browser; the index is loaded when the search is first opened. */
export function startSearch(): void {
  const dialog = byId("search-dialog") as HTMLDialogElement;
  const words = byId("search-words") as HTMLInputElement;
  const status = byId("search-status");
  const root = document.body.dataset["root"] ?? "./";
  const results = new SearchResults(words, byId("search-results"), root, () => dialog.close());
  let loading: Promise<SearchIndex> | undefined;

  function open(): void {
    dialog.showModal();
    words.select();
    loading ??= load(`${root}search.json`);
    search().catch(() => (status.textContent = "The search could not be loaded. Reload the page and try again."));
  }

  async function search(): Promise<void> {
    const query = words.value.trim();
    const index = await loading;
    if (index === undefined || query !== words.value.trim()) return;
    const found = query === "" ? index.suggest(SUGGESTED) : index.rank(query);
    results.show(found);
    status.textContent = query === "" ? "" : describe(found.length);
  }

  byId("search").addEventListener("click", open);
  byId("search-close").addEventListener("click", () => dialog.close());
  words.addEventListener("input", () => void search());
  byId("search-form").addEventListener("submit", (event) => {
    event.preventDefault();
    // The last letters may not have been looked up yet.
    void search().then(() => results.open());
  });
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      results.move(step);
    }
    // Some browsers only empty the field at the first Escape.
    if (event.key === "Escape") dialog.close();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
    const isAsked =
      (event.key === "/" && !isTyping) || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
    if (!isAsked || dialog.open) return;
    event.preventDefault();
    open();
  });
}

/** The engine and the texts are loaded when the search is first opened. */
async function load(address: string): Promise<SearchIndex> {
  const [{ SearchIndex }, response] = await Promise.all([import("./search-index.ts"), fetch(address)]);
  return new SearchIndex(await response.json());
}

function describe(count: number): string {
  if (count === 0) return "Nothing found. Try fewer words, or a code such as text.blank.";
  return count === 1 ? "1 place found" : `${count} places found`;
}
