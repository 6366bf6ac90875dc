import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

/** `npm run test:playground`: what `npm run build:docs` made, in real browsers. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^capillary-messages$/, replacement: `${source}index.ts` },
      { find: /^capillary-messages\/(http|mock)$/, replacement: `${source}$1/index.ts` },
    ],
  },
  server: { watch: { ignored: ["**/.snippets/**"] } },
  test: {
    root: fileURLToPath(new URL(".", import.meta.url)),
    include: ["*.browser.ts", "*.built.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
