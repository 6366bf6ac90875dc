import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown, type Plugin } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { coreChunk } from "./core-chunk.ts";
import { entries } from "./entries.ts";

/** Two declaration files per entry, one a format, and one chunk for all, with maps to the sources. */
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
    if (name.endsWith(".d.ts")) shareChunks(name);
  }
}

/**
 * A CommonJS module must not have the declarations of an ES module (TypeScript takes a `.d.ts` here for one), but an ES module may import those of
 * CommonJS. So the chunk exists for CommonJS only, and both formats have the very same types.
 */
function shareChunks(name: string): void {
  const path = join("dist", name);
  const target = path.replace(/\.d\.ts$/, ".d.cts");
  const text = readFileSync(path, "utf8").replaceAll(/(?<=^(?:import|export) .*from "\.[^"]*)\.js(?=";)/gm, ".cjs");
  if (/^chunks[\\/]/.test(name)) {
    rmSync(path);
    renameSync(`${path}.map`, `${target}.map`);
    writeFileSync(target, text.replace(/(?<=\/\/# sourceMappingURL=.*)\.d\.ts\.map/, ".d.cts.map"));
  } else {
    writeFileSync(path, text);
    // One map of each entry is enough.
    writeFileSync(target, text.replace(/\/\/# sourceMappingURL=.*\s*$/, ""));
  }
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
