/** Opens the three bundles in a browser: `node browse.js chrome /usr/bin/chromium`. Prints what each made of the vectors, and tries a file input. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { launch } from "puppeteer-core";

const [browser, executablePath] = process.argv.slice(2);
const page =
  '<!doctype html><meta charset="utf-8"><title>Vectors</title><script type="module" src="bundle.js"></script>';
const server = createServer(answer).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const program = await launch({
  browser,
  executablePath,
  headless: true,
  args: browser === "chrome" ? ["--no-sandbox", "--disable-dev-shm-usage"] : [],
});
try {
  for (const bundler of ["vite", "webpack", "esbuild"]) {
    const tab = await program.newPage();
    tab.on("pageerror", (error) => console.error(error));
    await tab.goto(`${origin}/${bundler}/`);
    await tab.waitForFunction(() => typeof globalThis.runVectors === "function", { timeout: 20_000 });
    console.log(JSON.stringify(await tab.evaluate(() => globalThis.runVectors())));
    const failed = Object.entries(await tab.evaluate(() => globalThis.tryFileInput())).filter(([, isTrue]) => !isTrue);
    if (failed.length > 0) throw new Error(`File input, ${bundler}: ${failed.map(([name]) => name).join(", ")}.`);
  }
  console.error(await program.version());
} finally {
  await program.close();
  server.close();
}

async function answer({ url }, response) {
  const [, bundler, file] = url.split("/");
  try {
    const isPage = file === "";
    const body = isPage ? page : await readFile(join(import.meta.dirname, "dist", bundler, "vectors-page", file));
    response.writeHead(200, { "Content-Type": isPage ? "text/html" : "text/javascript" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
