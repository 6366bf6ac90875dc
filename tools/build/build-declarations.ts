import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { rolldown, type Plugin } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { coreChunk } from "./core-chunk.ts";
import { entries } from "./entries.ts";

/** A declaration file per entry and format, and one chunk for all, with maps to the sources. */
export async function buildDeclarations(): Promise<void> {
  const bundle = await rolldown({
    input: { ...entries },
    external: /^[^./]/,
    checks: { bundlerTimings: false },
    plugins: [shortDefinitions, dts({ oxc: true, emitDtsOnly: true, sourcemap: true, tsconfig: false })],
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
    if (name.endsWith(".d.ts")) shareChunks(join("dist", name));
  }
}

/**
 * A CommonJS module must not have the declarations of an ES module (TypeScript takes a `.d.ts` here for one), but an ES module may import those
 * of CommonJS. So the chunk stands there, and both formats have the same types. An entry stands in both: what it imports of other packages has
 * types that differ between the formats (fast-check's classes have private members).
 */
function shareChunks(path: string): void {
  const target = path.replace(/\.d\.ts$/, ".d.cts");
  const text = readFileSync(path, "utf8").replaceAll(/(?<=^(?:import|export) .*from "\.[^"]*)\.js(?=";)/gm, ".cjs");
  if (/^chunks[\\/]/.test(relative("dist", path))) {
    rmSync(path);
    renameSync(`${path}.map`, `${target}.map`);
    writeFileSync(target, text.replace(/(?<=\/\/# sourceMappingURL=.*)\.d\.ts\.map/, ".d.cts.map"));
  } else {
    writeFileSync(path, text);
    // One map of each entry is enough.
    writeFileSync(target, text.replace(/\/\/# sourceMappingURL=.*\s*$/, ""));
  }
}

/** The types read no more of the definitions of issues than their codes, severities, and the names in braces in their texts: a third of all. */
const shortDefinitions: Plugin = {
  name: "short-definitions",
  transform: {
    order: "pre",
    filter: { id: /[\\/]src[\\/]issues[\\/][a-z-]+-issues\.ts$/ },
    handler(code) {
      const definitions = code.match(/(?<=^export const \w+ = )\{$.*?^\}(?= as const;$)/gms) ?? [];
      return `export declare const definition: ${definitions.map(shorten).join(" | ")};`;
    },
  },
};

function shorten(definition: string): string {
  return definition.replace(
    /(?<=^ {2}text:\s*)(["']).*\1(?=,$)/m,
    (text) => `"${text.match(/\{[^}]+\}/g)?.join("") ?? ""}"`,
  );
}
