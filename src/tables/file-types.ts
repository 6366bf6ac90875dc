import { mediaTypes } from "./media-types.ts";

interface FileTypes {
  /** The media types by extension. */
  readonly mediaTypes: ReadonlyMap<string, string>;
  /** The extensions by media type. */
  readonly extensions: ReadonlyMap<string, string>;
}

let known: FileTypes | undefined;

/** The table of media types in both directions; extensions and media types are in lower case. */
export function fileTypes(): FileTypes {
  return (known ??= readTable());
}

function readTable(): FileTypes {
  const byExtension = new Map<string, string>();
  const byMediaType = new Map<string, string>();
  let family = "";
  for (const line of mediaTypes.split("\n")) {
    if (line.endsWith("/")) {
      family = line;
      continue;
    }
    const [subtype = "", ...others] = line.split(" ");
    const extensions = others.length === 0 ? [subtype] : others;
    byMediaType.set(family + subtype, extensions[0] ?? subtype);
    for (const extension of extensions.filter((each) => !byExtension.has(each)))
      byExtension.set(extension, family + subtype);
  }
  return { mediaTypes: byExtension, extensions: byMediaType };
}
