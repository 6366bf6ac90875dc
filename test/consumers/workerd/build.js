/** Does what a worker's tools do before they upload it: makes one module of everything. */
import { build } from "esbuild";

const { warnings } = await build({
  entryPoints: ["worker.js"],
  outfile: "dist/worker.js",
  bundle: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  conditions: ["workerd", "worker"],
});
if (warnings.length > 0) throw new Error("There are warnings.");
