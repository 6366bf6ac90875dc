import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const docs = fileURLToPath(new URL("..", import.meta.url));

/** The playground and the frame of the documentation's pages. Every address in what is built is relative: it runs under any path. */
export default defineConfig({
  root: docs,
  base: "./",
  publicDir: `${docs}site/public`,
  appType: "mpa",
  server: { open: false },
  build: {
    outDir: `${docs}dist`,
    emptyOutDir: true,
    target: "es2022",
    // Nothing as a data address: the Content-Security-Policy takes files of the same origin only.
    assetsInlineLimit: 0,
    rolldownOptions: { input: { playground: `${docs}playground/index.html`, page: `${docs}site/page.html` } },
  },
  worker: { format: "es" },
});
