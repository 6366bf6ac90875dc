/** The folders of `src` that are an entry's own; everything else stands in one chunk that the entries share. */
const OWN_FOLDERS = /\/src\/(?:http|mock|arbitraries|locales)\//;

/** Few files: at start it is the files that cost time, and bundlers drop what is not used by the statement. */
export const coreChunk: { readonly name: string; readonly test: (id: string) => boolean } = {
  name: "core",
  test: (id) => !OWN_FOLDERS.test(id.replaceAll("\\", "/")),
};
