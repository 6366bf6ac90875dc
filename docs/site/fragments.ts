import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The package's own facts, as its manifest has them. */
export interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly description: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

const MARK = `<svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><rect class="mark-ground" width="32" height="32" rx="7"/><path class="mark-bubble" d="M8 10.5a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-6.5L11 24.5v-4h-1a2 2 0 0 1-2-2z"/><path class="mark-check" d="m12.2 14.6 2.6 2.6 5-5"/></svg>`;
const SEARCH_BUTTON = `<button type="button" id="search" class="search-button" aria-label="Search" aria-keyshortcuts="/ Control+K"><svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true"><circle cx="9" cy="9" r="5.5"/><path d="m13 13 4.5 4.5"/></svg><span class="if-wide">Search</span><kbd class="if-wide">/</kbd></button>`;
const THEME_BUTTON = `<button type="button" id="theme" class="icon-button" aria-label="Dark theme"><svg class="icon-sun" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true"><circle cx="10" cy="10" r="3.5"/><path d="M10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.4 1.4M14.3 14.3l1.4 1.4M4.3 15.7l1.4-1.4M14.3 5.7l1.4-1.4"/></svg><svg class="icon-moon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true"><path d="M16.5 12A7 7 0 0 1 8 3.5 7 7 0 1 0 16.5 12z"/></svg></button>`;
const SEARCH_DIALOG = `<dialog id="search-dialog" aria-label="Search the documentation">
      <form id="search-form">
        <label for="search-words" class="unseen">Search the documentation</label>
        <input id="search-words" type="search" placeholder="Search guides, rules and the API" autocomplete="off" spellcheck="false" role="combobox" aria-expanded="false" aria-controls="search-results" aria-autocomplete="list" />
        <button type="button" id="search-close" class="button small">Close</button>
      </form>
      <p id="search-status" role="status"></p>
      <div id="search-results" role="listbox" aria-label="Results"></div>
      <p class="search-keys hint" aria-hidden="true"><kbd>↑</kbd> <kbd>↓</kbd> choose <kbd>Enter</kbd> open <kbd>Esc</kbd> close</p>
    </dialog>`;

export const repository: string = fileURLToPath(new URL("../../", import.meta.url));

/** Where the site will stand, if that is known while it is built; social networks take whole addresses only. */
const SITE_URL = process.env["SITE_URL"]?.replace(/\/?$/, "/");
/** The top of the site for the page that a host gives at any address: at none of them would a relative one be right. */
export const SITE_PATH: string = SITE_URL === undefined ? "/" : new URL(SITE_URL).pathname;

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(`${repository}package.json`, "utf8"));
}

/** The parts that every page has alike; `root` leads to the top of the site, `path` is the page's own address from there. */
export function fragments(root: string, path: string): Readonly<Record<string, string>> {
  return {
    MARK,
    SEARCHBUTTON: SEARCH_BUTTON,
    THEMEBUTTON: THEME_BUTTON,
    SEARCHDIALOG: SEARCH_DIALOG,
    FOOTER: footer(root),
    SOCIAL: social(root, path),
  };
}

function footer(root: string): string {
  const { version, license, repository } = readManifest();
  const source = addressOf(repository);
  const links = [
    `<a href="${root}guides/getting-started.html">Getting started</a>`,
    `<a href="${root}rules.html">Rules</a>`,
    `<a href="${root}playground/index.html">Playground</a>`,
    `<a href="${root}CHANGELOG.html">Changelog</a>`,
    `<a href="${root}LICENSE.html">${license} licence</a>`,
    source === undefined ? "" : `<a href="${source}">Source</a>`,
  ].filter((link) => link !== "");
  return `<footer class="footer">
      <p><strong>capillary-messages</strong> ${version}</p>
      <nav aria-label="Footer">${links.join("")}</nav>
      <p class="hint">An independent library, not made by Capillary Technologies.</p>
    </footer>`;
}

function social(root: string, path: string): string {
  const canonical =
    SITE_URL === undefined ? "" : `<link rel="canonical" href="${SITE_URL}${path.replace(/index\.html$/, "")}" />`;
  const picture = `${SITE_URL ?? root}social.png`;
  return `<link rel="icon" href="${root}favicon.svg" type="image/svg+xml" />
    <link rel="icon" href="${root}favicon.png" type="image/png" sizes="32x32" />
    <link rel="apple-touch-icon" href="${root}apple-touch-icon.png" />
    <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="#12151a" media="(prefers-color-scheme: dark)" />
    ${canonical}
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="capillary-messages" />
    <meta property="og:title" content="%SOCIALTITLE%" />
    <meta property="og:description" content="%DESCRIPTION%" />
    <meta property="og:image" content="${picture}" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content="capillary-messages: know that a message will be accepted before you send it" />
    <meta name="twitter:card" content="summary_large_image" />`;
}

function addressOf(repository: Manifest["repository"]): string | undefined {
  const url = typeof repository === "string" ? repository : repository?.url;
  return url?.replace(/^git\+/, "").replace(/\.git$/, "");
}

/** Every `%NAME%` that `parts` has, also as a comment; others stay. */
export function fillIn(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replaceAll(
    /<!--%([A-Z]+)%-->|%([A-Z]+)%/g,
    (whole, marked?: string, bare?: string) => parts[marked ?? bare ?? ""] ?? whole,
  );
}
