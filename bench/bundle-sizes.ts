import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** An import, and the weight that it may have. */
export interface BundleCase {
  readonly name: string;
  readonly code: string;
  /** The budget; 1 kB is 1,000 bytes. */
  readonly budgetBrotliBytes?: number;
  /** The limit, inclusive: lower it whenever the bundle gets smaller, until it is the budget. */
  readonly maxBrotliBytes?: number;
  /** Text that stands only in code that this import must not bring along. */
  readonly forbidden?: readonly string[];
}

export interface BundleSize {
  readonly minifiedBytes: number;
  readonly gzipBytes: number;
  readonly brotliBytes: number;
  /** The faults of the bundle, one sentence each. */
  readonly faults: readonly string[];
}

export const bundleCases: readonly BundleCase[] = [
  {
    name: "{ buildRequest, sms }",
    code: 'export { buildRequest, sms } from "capillary-messages";',
    budgetBrotliBytes: 14_500,
    maxBrotliBytes: 26_700,
    forbidden: ["file_data", "file_name", "attachment.", "email_address.", "application/"],
  },
  { name: "{ checkMessage, email }", code: 'export { checkMessage, email } from "capillary-messages";' },
  {
    name: "capillary-messages",
    code: 'export * from "capillary-messages";',
    budgetBrotliBytes: 36_000,
    maxBrotliBytes: 59_050,
  },
  ...["normalizePhoneNumber", "normalizeEmailAddress", "normalizeTimestamp"].map((name) => ({
    name: `{ ${name} }`,
    code: `export { ${name} } from "capillary-messages";`,
    budgetBrotliBytes: 8_000,
  })),
  { name: "capillary-messages/http", code: 'export * from "capillary-messages/http";' },
  { name: "capillary-messages/mock", code: 'export * from "capillary-messages/mock";' },
  { name: "capillary-messages/arbitraries", code: 'export * from "capillary-messages/arbitraries";' },
];

/** Bundles an import with all run-time dependencies (the peer fast-check aside), from the build or from the sources. */
export async function measureBundle(bundle: BundleCase, from: "dist" | "src"): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: bundle.code, resolveDir: root },
    alias: from === "src" ? SOURCES : {},
    external: ["fast-check"],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "browser",
  });
  const text = outputFiles[0]?.text ?? "";
  const brotliBytes = brotliCompressSync(text).length;
  return {
    minifiedBytes: Buffer.byteLength(text),
    gzipBytes: gzipSync(text, { level: 9 }).length,
    brotliBytes,
    faults: findFaults(bundle, text, brotliBytes),
  };
}

/**
 * The code that an entry of src runs when it is imported: what a bundler keeps of it though nothing of it is used. In one bundled
 * file a bundler cannot drop that by the module, so whoever imports one function would carry it along.
 */
export async function findTopLevelEffects(entry: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import "./${entry}";`, resolveDir: root },
    plugins: [ONLY_EFFECTS],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
  });
  return outputFiles[0]?.text.replaceAll(/^\/\/.*\n/gm, "").trim() ?? "";
}

const ONLY_EFFECTS: Plugin = {
  name: "only-effects",
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ resolveDir, path }) => ({ path: join(resolveDir, path), sideEffects: true }));
    onResolve({ filter: /^[^.]/ }, ({ path }) => ({ path, external: true, sideEffects: false }));
  },
};

const SOURCES: Readonly<Record<string, string>> = {
  "capillary-messages/http": "./src/http/index.ts",
  "capillary-messages/mock": "./src/mock/index.ts",
  "capillary-messages/arbitraries": "./src/arbitraries/index.ts",
  "capillary-messages": "./src/index.ts",
};

function findFaults(bundle: BundleCase, text: string, bytes: number): string[] {
  const { name, maxBrotliBytes = Infinity, budgetBrotliBytes = maxBrotliBytes, forbidden = [] } = bundle;
  const faults = forbidden.filter((words) => text.includes(words)).map((words) => `${name} holds "${words}".`);
  if (bytes > maxBrotliBytes)
    faults.push(
      `${name} is ${bytes} bytes in brotli, over the ${maxBrotliBytes} of today (the budget is ${budgetBrotliBytes}).`,
    );
  return faults;
}
