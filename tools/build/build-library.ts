import { rolldown } from "rolldown";
import { coreChunk } from "./core-chunk.ts";
import { entries } from "./entries.ts";

/** Only its types are ours (valibot), or it is a peer. */
const EXTERNAL: readonly string[] = ["valibot", "fast-check"];
/** An ES module only, which CommonJS cannot require everywhere: there it is bundled, in ES modules it stays a dependency. */
const ESM_ONLY: readonly string[] = ["@noble/hashes/legacy.js"];

/** Builds every entry in one format. @returns the modules that are in it, by their paths. */
export async function buildLibrary(format: "es" | "cjs"): Promise<string[]> {
  const extension = format === "es" ? "js" : "cjs";
  const keepNames = { function: format === "es", class: true };
  const bundle = await rolldown({
    input: { ...entries },
    external: [...EXTERNAL, ...(format === "es" ? ESM_ONLY : [])],
    platform: "neutral",
    transform: { target: "es2022" },
  });
  const { output } = await bundle.write({
    dir: "dist",
    format,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `chunks/[name].${extension}`,
    codeSplitting: { groups: [coreChunk] },
    comments: { legal: false, jsdoc: false, annotation: true },
    // A stack names our functions and classes; in CommonJS, which has no maps, the classes only: twice the names are 50 kB.
    minify: { mangle: { keepNames }, compress: { keepNames }, codegen: true },
    sourcemap: format === "es",
    // The package holds the sources themselves.
    sourcemapExcludeSources: true,
  });
  await bundle.close();
  return output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
}
