/** `npm run build:docs`: the playground and the pages, as files for any static host under any path, in docs/dist. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { drawPerformance } from "./draw-bars.ts";
import { drawPictures } from "./draw-pictures.ts";
import { fillIn, fragments, readManifest, SITE_PATH } from "./fragments.ts";
import { homeParts } from "./home-parts.ts";
import { type Page, readPages } from "./pages.ts";
import { renderPages } from "./render-pages.ts";
import { searchEntries } from "./search-entries.ts";
import { writePage } from "./write-page.ts";

const PERFORMANCE = "docs/performance.md";
const PLAYGROUND = "playground/index.html";
const PLAYGROUND_PARTS = {
  SOCIALTITLE: "Why did the SMS fail? · capillary-messages",
  DESCRIPTION:
    "Paste a request, rows of a spreadsheet or an API response: every problem with its place and a fix. Nothing leaves your browser.",
};
const dist = fileURLToPath(new URL("../dist/", import.meta.url));

await build({ configFile: fileURLToPath(new URL("../vite.config.ts", import.meta.url)), logLevel: "warn" });
const [frame, home, lost] = ["page", "home", "not-found"].map((name) =>
  readFileSync(`${dist}site/${name}.html`, "utf8"),
);
rmSync(`${dist}site`, { recursive: true });
const pages = await readPages();
await writeDocumentation(frame ?? "", pages);
const description = readManifest().description.replaceAll('"', "&quot;");
const lostParts = { DESCRIPTION: description, SOCIALTITLE: "capillary-messages" };
write("index.html", writeFrame(home ?? "", "index.html", "./", { ...(await homeParts()), DESCRIPTION: description }));
write("404.html", writeFrame(lost ?? "", "404.html", SITE_PATH, lostParts));
const playground = fillIn(readFileSync(dist + PLAYGROUND, "utf8"), fragments("../", PLAYGROUND));
write(PLAYGROUND, fillIn(playground, PLAYGROUND_PARTS));
for (const [name, picture] of drawPictures()) write(name, picture);

async function writeDocumentation(pageFrame: string, listed: readonly Page[]): Promise<void> {
  const all = renderPages(listed);
  for (const [page, rendered] of all) {
    const isPerformance = page.source === PERFORMANCE;
    // The comparison first: it is what one comes for.
    const chart = isPerformance ? await drawPerformance(page.markdown) : "";
    const html = isPerformance ? rendered.html.replace("</h1>", `</h1>\n${chart}`) : rendered.html;
    write(page.output, writePage(pageFrame, page, { ...rendered, html }, listed));
  }
  write("search.json", JSON.stringify(searchEntries(listed, all)));
  console.log(`docs/dist: ${all.size} pages, the home page and the playground.`);
}

/** A page of its own at the top of the site, which is at `root`; what Vite built stood one folder deep. */
function writeFrame(html: string, path: string, root: string, parts: Readonly<Record<string, string>>): string {
  const moved = html.replaceAll(/(src|href)="\.\.\//g, `$1="${root}`);
  return fillIn(fillIn(moved, fragments(root, path)), { ROOT: root, ...parts });
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(dist + path), { recursive: true });
  writeFileSync(dist + path, content);
}
