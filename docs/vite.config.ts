import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const docs = fileURLToPath(new URL(".", import.meta.url));
/** The playground and the frames of the site's pages. All addresses in what is built are relative: it runs under any path. */
export default defineConfig({
  root: docs,
  base: "./",
  publicDir: `${docs}site/public`,
  appType: "mpa",
  plugins: [contentSecurityPolicy()],
  worker: { format: "es" },
  build: {
    outDir: `${docs}dist`,
    emptyOutDir: true,
    target: "es2022",
    // Nothing as a data address: the policy takes files of the same origin only.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        playground: `${docs}playground/index.html`,
        page: `${docs}site/page.html`,
        home: `${docs}site/home.html`,
        lost: `${docs}site/not-found.html`,
      },
    },
  },
});

/** Only in what is built: while developing, Vite puts styles into the page itself. */
function contentSecurityPolicy(): Plugin {
  const attrs = { "http-equiv": "Content-Security-Policy", content: "default-src 'self'" };
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [{ tag: "meta", attrs, injectTo: "head-prepend" }],
  };
}
