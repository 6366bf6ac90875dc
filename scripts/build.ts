/** Writes `dist`: one bundled module per entry, chunks for what they share, source maps, and the types. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const typesFolder = join(root, "dist/types");

rmSync(join(root, "dist"), { recursive: true, force: true });
await buildModules();
buildTypes();
rewriteTypeImports(typesFolder);

async function buildModules(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: {
      index: "src/index.ts",
      http: "src/http/index.ts",
      mock: "src/mock/index.ts",
      arbitraries: "src/arbitraries/index.ts",
    },
    outdir: "dist",
    chunkNames: "chunks/[hash]",
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    target: "es2022",
    platform: "neutral",
    charset: "utf8",
    sourcemap: true,
    // The package holds the sources themselves.
    sourcesContent: false,
    logLevel: "warning",
  });
}

function buildTypes(): void {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
}

/** The compiler leaves `.ts` in the imports of declarations; the package has only the `.js` names that TypeScript looks up there. */
function rewriteTypeImports(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".d.ts")) continue;
    const path = join(folder, name);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace(/((?:from|import) ?\(?"\.{1,2}\/[^"\n]*)\.ts"/g, '$1.js"'));
  }
}
