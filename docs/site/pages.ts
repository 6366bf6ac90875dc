import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { ENTRIES } from "./api/entries.ts";
import { writeApiReference } from "./api/write-reference.ts";
import { repository } from "./fragments.ts";
import { RULES, splitRules } from "./rules/rule-pages.ts";

export interface Page {
  /** From the repository's top; of a page that is made while building, where it would stand. */
  readonly source: string;
  /** From the top of what is built. */
  readonly output: string;
  readonly title: string;
  readonly section: string;
  readonly markdown: string;
}

const SECTIONS: readonly (readonly [title: string, sources: readonly string[]])[] = [
  ["Start", ["README.md", "docs/guides/getting-started.md"]],
  [
    "Guides",
    [
      "docs/guides/forms.md",
      "docs/guides/services.md",
      "docs/guides/batches.md",
      "docs/guides/phone-numbers.md",
      "docs/guides/time-zones.md",
      "docs/guides/attachments.md",
      "docs/guides/languages.md",
      "docs/requests.md",
      "docs/responses.md",
    ],
  ],
  ["Rules", [RULES]],
  ["Reference", ["docs/performance.md", "docs/vocabulary.md"]],
  ["Project", ["docs/architecture.md", "docs/decisions.md", "CHANGELOG.md", "LICENSE"]],
];
const FENCES: Readonly<Record<string, string>> = { ts: "ts", tsx: "ts", json: "json", sh: "sh", html: "html" };
const REFERENCE = "Reference";
const REST = "Project";

/** All pages, in the order of the navigation: those named above, the API's, and every other Markdown file of docs. */
export async function readPages(): Promise<Page[]> {
  const api = await apiPages();
  const named = SECTIONS.flatMap(([section, sources]) => {
    const pages = sources
      .filter((source) => existsSync(repository + source))
      .flatMap((source) => (source === RULES ? splitRules(read(source)) : [readPage(source, section)]));
    return section === REFERENCE ? [...pages, ...api] : pages;
  });
  const known = new Set(named.map(({ source }) => source));
  const others = readdirSync(`${repository}docs`, { recursive: true, encoding: "utf8" })
    .map((name) => `docs/${name.replaceAll("\\", "/")}`)
    .filter((source) => source.endsWith(".md") && !/\/(?:dist|node_modules)\//.test(source) && !known.has(source))
    .sort()
    .map((source) => readPage(source, REST));
  return [...named, ...others];
}

/** A file or folder that a page links to, as a page of its own that is in no navigation. */
export function readLinkedPage(source: string): Page {
  if (source.endsWith(".md")) return readPage(source, "");
  const title = source.slice(source.lastIndexOf("/") + 1);
  const isFolder = statSync(repository + source).isDirectory();
  const markdown = isFolder
    ? readdirSync(repository + source)
        .sort()
        .map((name) => `## ${name}\n\n${fence(`${source}/${name}`)}`)
        .join("\n")
    : fence(source);
  return { source, output: toOutput(source), title, section: "", markdown: `# ${title}\n\n${markdown}` };
}

function fence(source: string): string {
  const language = FENCES[source.slice(source.lastIndexOf(".") + 1)] ?? "text";
  return `\`\`\`\`${language}\n${readFileSync(repository + source, "utf8").trimEnd()}\n\`\`\`\`\n`;
}

function readPage(source: string, section: string): Page {
  const markdown = read(source);
  if (source === "LICENSE")
    return { source, output: "LICENSE.html", title: "Licence", section, markdown: `# Licence\n\n${markdown}` };
  const heading = /^# (.+)$/m.exec(markdown)?.[1] ?? source;
  const isReadme = source === "README.md";
  return {
    source,
    output: isReadme ? "overview.html" : toOutput(source),
    title: isReadme ? "Overview" : heading,
    section,
    markdown,
  };
}

function read(source: string): string {
  return readFileSync(repository + source, "utf8");
}

function toOutput(source: string): string {
  return `${source.replace(/^docs\//, "").replace(/\.\w+$/, "")}.html`;
}

async function apiPages(): Promise<Page[]> {
  const pages = ENTRIES.map(async (entry) => ({
    source: `docs/api/${entry.name}.md`,
    output: `api/${entry.name}.html`,
    title: `API: ${entry.specifier}`,
    section: "API",
    markdown: await writeApiReference(entry),
  }));
  return await Promise.all(pages);
}
