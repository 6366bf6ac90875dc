import MiniSearch from "minisearch";

export interface Entry {
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly text: string;
  readonly section: string;
}

/** `terms`: the words that were found, as the index has them. */
export interface Found extends Entry {
  readonly terms: readonly string[];
}

/** Who looks for a word wants to know how, then what exactly, then why. */
const SECTION_BOOSTS: Readonly<Record<string, number>> = {
  Start: 1.6,
  Guides: 1.6,
  Reference: 1,
  API: 1,
  Project: 0.5,
};
const MAX_RESULTS = 12;

/** The texts of all pages, ready to be searched. */
export class SearchIndex {
  readonly #index: MiniSearch<Entry>;
  readonly #entries: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#index = new MiniSearch<Entry>({
      fields: ["title", "text", "page"],
      storeFields: ["page", "title", "text", "section"],
    });
    this.#index.addAll(entries);
  }

  suggest(ids: readonly string[]): Found[] {
    return ids.flatMap((id) =>
      this.#entries.filter((entry) => entry.id === id).map((entry) => ({ ...entry, terms: [] })),
    );
  }

  /** The best places, those of one page together, the best page first. */
  rank(query: string): Found[] {
    const found = this.#index.search(query, {
      prefix: true,
      fuzzy: 0.15,
      boost: { title: 4, page: 2 },
      boostDocument: (_id, _term, stored) => SECTION_BOOSTS[String(stored?.["section"])] ?? 1,
    }) as unknown as Found[];
    // A title that was typed whole is the one that was meant.
    const exact = found.filter(({ title }) => title.toLowerCase() === query.toLowerCase());
    const best = [...exact, ...found.filter((entry) => !exact.includes(entry))].slice(0, MAX_RESULTS);
    const pages = [...new Set(best.map(({ page }) => page))];
    return pages.flatMap((page) => best.filter((entry) => entry.page === page));
  }
}
