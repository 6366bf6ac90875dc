/** The entries of the package that are code: the name of each, and the source that it is built from. */
export const entries: Readonly<Record<string, string>> = {
  index: "./src/index.ts",
  http: "./src/http/index.ts",
  mock: "./src/mock/index.ts",
  arbitraries: "./src/arbitraries/index.ts",
  "locales/vi": "./src/locales/vi.ts",
};
