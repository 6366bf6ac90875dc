import { defineConfig } from "vitest/config";

/** SvelteKit's own modules, which Superforms imports and this test does not need. */
const svelteKit = {
  name: "sveltekit",
  resolveId: (id) => (id.startsWith("$app/") ? `\0${id}` : undefined),
  load: (id) => (id.startsWith("\0$app/") ? "" : undefined),
};

export default defineConfig({
  plugins: [svelteKit],
  test: { testTimeout: 60_000, server: { deps: { inline: ["sveltekit-superforms"] } } },
});
