/** Writes every generated file anew: `npm run generate`. Later generators read what earlier ones write. */
const GENERATORS: readonly string[] = [
  "tools/tables/write-media-types.ts",
  "tools/tables/write-phone-numbering-plans.ts",
  "tools/rules/write-issue-definitions.ts",
  "tools/rules/write-rules.ts",
  "tools/openapi/write-openapi.ts",
  "tools/guides/write-cli-guide.ts",
  "tools/guides/write-library-sizes.ts",
  "test/vectors/runner/write-vectors.ts",
];

const root = new URL("../", import.meta.url);
for (const path of GENERATORS) {
  console.log(path);
  await import(new URL(path, root).href);
}
