import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { repository } from "../fragments.ts";
import { type Documented, findExports } from "./read-exports.ts";

export interface Entry {
  readonly name: string;
  readonly specifier: string;
  readonly file: string;
}

export const ENTRIES: readonly Entry[] = [
  { name: "index", specifier: "capillary-messages", file: "index.d.ts" },
  { name: "http", specifier: "capillary-messages/http", file: "http/index.d.ts" },
  { name: "mock", specifier: "capillary-messages/mock", file: "mock/index.d.ts" },
  { name: "arbitraries", specifier: "capillary-messages/arbitraries", file: "arbitraries/index.d.ts" },
  { name: "locales-vi", specifier: "capillary-messages/locales/vi", file: "locales/vi.d.ts" },
];

const types = join(repository, "node_modules/.cache/docs-types");
let exported: ReadonlyMap<Entry, readonly Documented[]> | undefined;

/** Lists what each entry exports; the declarations are made once, one a file of the sources. */
export function exportsOfEntries(): ReadonlyMap<Entry, readonly Documented[]> {
  if (exported !== undefined) return exported;
  const compiler = join(repository, "node_modules/typescript/bin/tsc");
  const options = [
    "--noEmit",
    "false",
    "--emitDeclarationOnly",
    "--rootDir",
    join(repository, "src"),
    "--outDir",
    types,
  ];
  execFileSync(process.execPath, [compiler, "-p", repository, ...options], { stdio: "inherit" });
  exported = new Map(ENTRIES.map((entry) => [entry, findExports(join(types, entry.file))]));
  return exported;
}

/** Where an exported name is described, from the top of the site; the main entry's where two have it. */
export function addressOfExport(name: string): string | undefined {
  for (const [entry, documented] of exportsOfEntries()) {
    if (documented.some((one) => one.name === name)) return `api/${entry.name}.html#${name.toLowerCase()}`;
  }
  return undefined;
}
