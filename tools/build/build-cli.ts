import { chmodSync } from "node:fs";
import { rolldown, type Plugin } from "rolldown";

/** Builds the program: all that it needs is in it, the library itself aside. @returns the modules that are in it, by their paths. */
export async function buildCli(): Promise<string[]> {
  const bundle = await rolldown({
    input: { cli: "./src/cli/main.ts" },
    external: [/^node:/],
    plugins: [libraryBeside, fewerMediaTypes],
    platform: "node",
    transform: { target: "node20" },
  });
  const { output } = await bundle.write({
    dir: "dist",
    format: "es",
    entryFileNames: "[name].js",
    banner: "#!/usr/bin/env node",
    codeSplitting: false,
    // Nobody reads or debugs it, and the table of media types is large.
    minify: true,
  });
  await bundle.close();
  chmodSync("dist/cli.js", 0o755);
  return output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
}

/** The program imports the library as it stands beside it in `dist`. */
const libraryBeside: Plugin = {
  name: "library-beside",
  resolveId: {
    filter: { id: /^(?:\.\.\/)+index\.ts$/ },
    handler: () => ({ id: "./index.js", external: true }),
  },
};

/** Of the table of media types only what `lookup` and `extension` of mime-types read, as lines of text: it is most of the program. */
const fewerMediaTypes: Plugin = {
  name: "fewer-media-types",
  transform: {
    filter: { id: /mime-db[\\/]db\.json$/ },
    handler(code) {
      const table: Readonly<Record<string, { readonly source?: string; readonly extensions?: readonly string[] }>> =
        JSON.parse(code);
      const lines = Object.entries(table).flatMap(([type, { source = "", extensions }]) =>
        extensions === undefined ? [] : [[type, source, ...extensions].join(" ")],
      );
      return { code: readLines(lines), moduleType: "js" };
    },
  },
};

/** A module whose value is the table again, without what has no extension. */
function readLines(lines: readonly string[]): string {
  const table = `${JSON.stringify(lines.join("\n"))}.split("\\n").map((line) => line.split(" "))`;
  return `module.exports = Object.fromEntries(${table}.map(([type, source, ...extensions]) => [type, { source: source || undefined, extensions }]));`;
}
