import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown, type Plugin } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { coreChunk } from "./core-chunk.ts";
import { entries } from "./entries.ts";

/** One declaration file per entry and format, with maps to the sources. */
export async function buildDeclarations(): Promise<void> {
  const bundle = await rolldown({
    input: { ...entries },
    external: /^[^./]/,
    checks: { bundlerTimings: false },
    plugins: [withoutIssueDocs, dts({ oxc: true, emitDtsOnly: true, sourcemap: true, tsconfig: false })],
  });
  await bundle.write({
    dir: "dist",
    format: "es",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].d.ts",
    codeSplitting: { groups: [coreChunk] },
    sourcemapExcludeSources: true,
  });
  await bundle.close();
  // The bundler's helpers have no types.
  rmSync("dist/chunks/rolldown-runtime.d.ts", { force: true });
  for (const name of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
    if (name.endsWith(".d.ts")) writeForCommonJs(join("dist", name));
  }
}

/** The same declarations for `require`: a `.d.ts` in this package would be taken for an ES module's. */
function writeForCommonJs(path: string): void {
  const target = path.replace(/\.d\.ts$/, ".d.cts");
  const text = readFileSync(path, "utf8").replaceAll(/(?<=^(?:import|export) .*from "\.[^"]*)\.js(?=";)/gm, ".cjs");
  // Maps are large, and the other declarations have them.
  writeFileSync(target, text.replace(/\/\/# sourceMappingURL=.*\s*$/, ""));
}

/** The definitions of issues are no part of the surface; the rules page shows what their comments say. */
const withoutIssueDocs: Plugin = {
  name: "without-issue-docs",
  transform: {
    order: "pre",
    filter: { id: /[\\/]src[\\/]issues[\\/][a-z-]+-issues\.ts$/ },
    // The lines stay, so that maps lead to the right ones.
    handler: (code) =>
      code.replaceAll(/^\/\*\*(?:[^*]|\*(?!\/))*\*\//gm, (comment) => comment.replaceAll(/[^\n]/g, "")),
  },
};
