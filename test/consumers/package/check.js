/** Checks what is in the package, and what its entries can reach. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { parseSync, Visitor } from "oxc-parser";

const folder = join(import.meta.dirname, "node_modules/capillary-messages");
const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const files = readdirSync(folder, { recursive: true })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => statSync(join(folder, name)).isFile());

/** Everything that may be in it. */
const EXPECTED = [
  /^(?:package\.json|README\.md|CHANGELOG\.md|CONTRIBUTING\.md|SECURITY\.md|LICENSE|openapi\.json)$/,
  /^dist\/(?:index|http|mock|arbitraries|locales\/vi)\.(?:c?js|d\.c?ts)$/,
  /^dist\/(?:http|mock|locales\/vi)\.(?:js|d\.ts)\.map$/,
  /^dist\/chunks\/(?:core\.(?:js|cjs|d\.cts)|rolldown-runtime\.c?js)$/,
  /^dist\/chunks\/core\.(?:js|d\.cts)\.map$/,
  /^dist\/(?:cli\.js|THIRD-PARTY-LICENSES\.txt)$/,
  /^docs\/(?:[a-z-]+\/)?[a-z-]+\.md$/,
  /^docs\/examples\/(?:[a-z-]+\/)?[A-Za-z-]+\.(?:md|tsx?|json|pdf|png|txt)$/,
  /^docs\/pictures\/[a-z-]+\.svg$/,
  /^schemas\/[a-z]+-message\.json$/,
  /^dist\/src\/(?!cli\/|arbitraries\/|issues\/[a-z-]+-issues\.ts$|locales\/vi-texts\.ts$)[a-z0-9/-]+\.ts$/,
];
assert.deepEqual(
  files.filter((name) => !EXPECTED.some((pattern) => pattern.test(name))),
  [],
  "Nobody expects these files.",
);
assert.deepEqual(
  EXPECTED.filter((pattern) => !files.some((name) => pattern.test(name))).map(String),
  [],
  "None of these is there.",
);

const MAX_BYTES = 1_800_000;
const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
assert.ok(bytes <= MAX_BYTES, `${bytes} bytes are more than ${MAX_BYTES}.`);

const targets = listTargets([
  manifest.exports,
  manifest.bin,
  manifest.typesVersions,
  manifest.main,
  manifest.module,
  manifest.types,
]);
for (const target of targets.filter((path) => !path.includes("*"))) assert.ok(files.includes(target.slice(2)), target);
assert.ok(!("scripts" in manifest && "postinstall" in manifest.scripts));

/** "Go to definition" and a debugger lead to the sources; no file names a map that is not there. */
for (const name of files.filter((file) => /\.[cm]?[jt]s$/.test(file) && file.startsWith("dist/"))) {
  const [, map] = /^\/\/# sourceMappingURL=(.+)$/m.exec(readFileSync(join(folder, name), "utf8")) ?? [];
  assert.ok(map === undefined || files.includes(`${dirname(name)}/${map}`), name);
}
for (const name of files.filter((file) => file.endsWith(".map"))) {
  const { sources, sourceRoot = "" } = JSON.parse(readFileSync(join(folder, name), "utf8"));
  assert.ok(sources.length > 0, name);
  for (const source of sources)
    assert.ok(existsSync(join(folder, dirname(name), sourceRoot, source)), `${name}: ${source}`);
  const generated = readFileSync(join(folder, name.slice(0, -".map".length)), "utf8");
  assert.match(generated, /\/\/# sourceMappingURL=[^/]+\.map\s*$/, name);
}

/** By entry: the packages that it needs and does not bring along. */
const PEERS = { ".": [], "./http": [], "./mock": [], "./arbitraries": ["fast-check"], "./locales/vi": [] };
assert.deepEqual(
  Object.keys(manifest.exports).filter((entry) => !entry.endsWith(".json")),
  Object.keys(PEERS),
);
for (const [entry, peers] of Object.entries(PEERS)) {
  const specifier = `capillary-messages${entry.slice(1)}`;
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export * from "${specifier}";`, resolveDir: import.meta.dirname },
    external: [...peers, ...builtinModules, "node:*"],
    bundle: true,
    metafile: true,
    write: false,
    format: "esm",
    platform: "neutral",
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  assert.deepEqual([...new Set(imports)], peers, `${specifier} reaches what it should not.`);
  assert.deepEqual(findDangers(outputFiles[0].text), [], `${specifier} makes code of texts.`);
}
assert.deepEqual(findDangers("eval(a); new Function(b); Function(c); setTimeout('d')").length, 4);
console.log(`${files.length} files, ${bytes} bytes`);

/** Where a text becomes code: eval, Function, a text for a timer; and where a module is loaded by a computed name. */
function findDangers(code) {
  const found = [];
  const look = ({ callee, arguments: args, start }) => {
    const isTimer = /^set(?:Timeout|Interval)$/.test(callee.name) && args[0]?.type === "Literal";
    if (["eval", "Function", "require"].includes(callee.name) || isTimer) found.push(code.slice(start, start + 60));
  };
  new Visitor({
    CallExpression: look,
    NewExpression: look,
    ImportExpression: ({ start }) => found.push(code.slice(start, start + 60)),
  }).visit(parseSync("bundle.js", code).program);
  return found;
}

/** All paths in a part of the manifest. */
function listTargets(part) {
  return typeof part === "string" ? [part] : Object.values(part).flatMap(listTargets);
}
