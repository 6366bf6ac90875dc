/** Writes `dist`: per entry one ES module, one CommonJS module and the declarations for both, one chunk that they share, and source maps. */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildCli } from "./build-cli.ts";
import { buildDeclarations } from "./build-declarations.ts";
import { buildLibrary } from "./build-library.ts";
import { copySources } from "./copy-sources.ts";
import { thinMaps } from "./thin-maps.ts";
import { writeLicenses } from "./write-licenses.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
// The plugins look for configuration in the working directory.
process.chdir(root);

rmSync("dist", { recursive: true, force: true });
const bundled = [...(await buildLibrary("es")), ...(await buildLibrary("cjs"))];
await buildDeclarations();
thinMaps("dist");
copySources("dist");
writeLicenses([...bundled, ...(await buildCli())]);
