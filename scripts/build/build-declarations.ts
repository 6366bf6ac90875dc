import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { coreChunk } from "./core-chunk.ts";
import { entries } from "./entries.ts";

/** One declaration file per entry and format, with maps to the sources. */
export async function buildDeclarations(): Promise<void> {
  const bundle = await rolldown({
    input: { ...entries },
    external: /^[^./]/,
    plugins: [dts({ oxc: true, emitDtsOnly: true, sourcemap: true, tsconfig: false })],
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
  writeFileSync(target, text.replace(/(?<=\/\/# sourceMappingURL=.*)\.d\.ts\.map/, ".d.cts.map"));
  // A file that only hands names on has no map.
  if (!existsSync(`${path}.map`)) return;
  const map: unknown = JSON.parse(readFileSync(`${path}.map`, "utf8"));
  writeFileSync(`${target}.map`, JSON.stringify(Object.assign({}, map, { file: basename(target) })));
}
