/** A command that must succeed. The first word is a program: `node-22`, `bun`, ... of `test/consumers/runtimes`, or a path. */
export interface Run {
  readonly runtime: string;
  readonly command: readonly string[];
  /** Variables of its environment, besides those of the process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Its output has a report of the vectors in each of so many lines. */
  readonly reports?: number;
  /** A program that has to be there for it, by its path; without it the run is reported as not run. */
  readonly needs?: string;
}

/** A project of somebody who uses the package: a folder of `test/consumers`. */
export interface Consumer {
  readonly name: string;
  /** Files of the repository that are copied into it, besides its own. */
  readonly files?: readonly string[];
  /** The form in which the vectors are written for it: `vectors.js`, as a module of this kind. */
  readonly vectors?: "esm" | "cjs";
  readonly runs: readonly Run[];
}

const NODES: readonly string[] = ["node-20", "node-22", "node-24", "node-26"];
const TYPESCRIPTS: readonly string[] = ["typescript-5.9", "typescript-6", "typescript-7"];

export const consumers: readonly Consumer[] = [
  { name: "package", runs: [{ runtime: "node-22", command: ["node-22", "check.js"] }] },
  { name: "esm-service", vectors: "esm", runs: NODES.flatMap(service) },
  { name: "cjs-service", vectors: "cjs", runs: NODES.flatMap(service) },
  {
    name: "valibot-oldest",
    runs: [
      { runtime: "TypeScript", command: ["node-22", "node_modules/typescript/bin/tsc"] },
      { runtime: "node-22", command: ["node-22", "dist/service.js"] },
    ],
  },
  { name: "cli", runs: [{ runtime: "node-20", command: ["node-20", "check.js"] }] },
  {
    name: "types",
    runs: TYPESCRIPTS.flatMap((name) => [
      ...["node", "node16", "bundler"].map((kind) => compile(name, kind)),
      // Later ones have no such resolution.
      ...(name === "typescript-5.9" ? [compile(name, "node10")] : []),
    ]),
  },
  {
    name: "jest",
    runs: ["babel", "swc", "ts"].map((kind) => ({
      runtime: `jest (${kind})`,
      command: ["node-20", "node_modules/jest/bin/jest.js", "--config", `jest.${kind}.config.js`],
    })),
  },
  {
    name: "monorepo",
    runs: [
      { runtime: "TypeScript", command: ["node-22", "node_modules/typescript/bin/tsc", "--build"] },
      { runtime: "node-22", command: ["node-22", "service/dist/main.js"] },
      { runtime: "vite", command: ["node-22", "web/build.js"] },
    ],
  },
  {
    name: "bundles",
    vectors: "esm",
    runs: [
      { runtime: "vite, webpack, esbuild", command: ["node-22", "build.js"] },
      browser("chrome", "/usr/bin/chromium"),
      browser("firefox", "/usr/bin/firefox-esr"),
    ],
  },
  {
    name: "bun",
    vectors: "esm",
    runs: [
      { runtime: "bun", command: ["bun", "run", "service.ts"] },
      { runtime: "bun", command: ["bun", "run", "vectors.js"], reports: 1 },
    ],
  },
  {
    name: "deno",
    vectors: "esm",
    runs: [
      { runtime: "deno", command: ["deno", "check", "service.ts"] },
      { runtime: "deno", command: ["deno", "run", "service.ts"] },
      { runtime: "deno", command: ["deno", "run", "vectors.js"], reports: 1 },
    ],
  },
  {
    name: "jsr",
    files: ["jsr.json", "src", "docs", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE"],
    runs: [
      denoForJsr("publish", "--dry-run", "--allow-dirty"),
      denoForJsr(
        "doc",
        "--lint",
        ...["index", "http/index", "mock/index", "arbitraries/index", "locales/vi"].map((entry) => `src/${entry}.ts`),
      ),
    ],
  },
  {
    name: "workerd",
    vectors: "esm",
    runs: [
      { runtime: "esbuild", command: ["node-22", "build.js"] },
      { runtime: "workerd", command: ["workerd", "test", "config.capnp"], reports: 1 },
    ],
  },
  {
    name: "openapi-client",
    runs: [
      { runtime: "openapi-typescript", command: ["node-22", "generate.js"] },
      { runtime: "TypeScript", command: ["node-22", "node_modules/typescript/bin/tsc"] },
      { runtime: "node-22", command: ["node-22", "dist/client.js"] },
    ],
  },
  {
    name: "generators",
    files: ["test/vectors"],
    runs: [
      { runtime: "hey-api, orval", command: ["node-22", "generate.js"] },
      { runtime: "node-24", command: ["node-24", "check.js"] },
    ],
  },
  {
    name: "adapters",
    runs: [{ runtime: "vitest", command: ["node-22", "node_modules/vitest/vitest.mjs", "run"] }],
  },
  {
    name: "examples",
    files: [
      "docs/examples",
      "test/docs/examples/fetch-sender.test.ts",
      "test/docs/examples/queue-consumer.test.ts",
      "test/consumers/examples",
    ],
    runs: [
      { runtime: "TypeScript", command: ["node-22", "node_modules/typescript/bin/tsc"] },
      { runtime: "vitest", command: ["node-22", "node_modules/vitest/vitest.mjs", "run", "--dir", "test"] },
    ],
  },
];

function service(runtime: string): readonly Run[] {
  return [
    { runtime, command: [runtime, "service.js"] },
    { runtime, command: [runtime, "vectors.js"], reports: 1 },
  ];
}

function compile(compiler: string, kind: string): Run {
  const command = ["node-22", `node_modules/${compiler}/bin/tsc`, "-p", `tsconfig.${kind}.json`];
  return { runtime: compiler, command };
}

/** JSR sees no `package.json`, and leaves the types of npm packages alone. */
function denoForJsr(...args: readonly string[]): Run {
  return { runtime: "deno", command: ["deno", ...args], env: { DENO_NO_PACKAGE_JSON: "1" } };
}

/** Three bundles in one browser. */
function browser(kind: string, path: string): Run {
  return { runtime: kind, command: ["node-22", "browse.js", kind, path], reports: 3, needs: path };
}
