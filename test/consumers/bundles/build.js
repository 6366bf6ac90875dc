/** Bundles three pages with three bundlers, each as it comes, and refuses every warning and every trace of Node. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build as esbuild } from "esbuild";
import { build as vite, createLogger } from "vite";
import webpack from "webpack";

const folder = import.meta.dirname;
const pages = ["page", "app", "vectors-page"];
const bundlers = { vite: bundleWithVite, webpack: bundleWithWebpack, esbuild: bundleWithEsbuild };

for (const [name, bundle] of Object.entries(bundlers)) {
  for (const page of pages) {
    const outdir = join(folder, "dist", name, page);
    const warnings = await bundle(page, outdir);
    const traces = findTraces(outdir);
    const bytes = readdirSync(outdir).reduce((sum, file) => sum + readFileSync(join(outdir, file)).length, 0);
    console.log(`${name} ${page}: ${bytes} bytes`);
    if (warnings.length + traces.length > 0) {
      console.error([...warnings, ...traces].join("\n"));
      process.exitCode = 1;
    }
  }
}

async function bundleWithVite(page, outDir) {
  const messages = [];
  const customLogger = createLogger("silent");
  for (const level of ["warn", "warnOnce", "error"]) customLogger[level] = (message) => messages.push(message);
  await vite({
    root: folder,
    configFile: false,
    customLogger,
    build: {
      outDir,
      lib: { entry: `${page}.js`, formats: ["es"], fileName: "bundle" },
      chunkSizeWarningLimit: isLarge(page) ? 10_000 : 500,
    },
  });
  return messages;
}

function bundleWithWebpack(page, path) {
  return new Promise((resolve, reject) => {
    const options = {
      mode: "production",
      context: folder,
      entry: `./${page}.js`,
      output: { path, filename: "bundle.js" },
    };
    webpack({ ...options, performance: isLarge(page) ? false : {} }, (error, stats) => {
      if (error) reject(error);
      else resolve(stats.hasErrors() || stats.hasWarnings() ? [stats.toString("errors-warnings")] : []);
    });
  });
}

async function bundleWithEsbuild(page, outdir) {
  const { warnings } = await esbuild({
    absWorkingDir: folder,
    entryPoints: { bundle: `${page}.js` },
    outdir,
    bundle: true,
    minify: true,
    format: "esm",
    logLevel: "silent",
  });
  return warnings.map(({ text }) => text);
}

/** The vectors are large, and fast-check is; a page of this library is not. */
function isLarge(page) {
  return page !== "page";
}

function findTraces(outdir) {
  return readdirSync(outdir).flatMap((file) => {
    const text = readFileSync(join(outdir, file), "utf8");
    return [/["']node:[a-z]+["']/, /\brequire\(["'](?:buffer|crypto|util|stream|path)["']\)/, /__vite-browser-external/]
      .filter((trace) => trace.test(text))
      .map((trace) => `${file}: ${trace}`);
  });
}
