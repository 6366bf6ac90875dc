/** What a value is, in one or two words for an issue: never anything of its content. Never throws. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  try {
    if (Array.isArray(value)) return "array";
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    return BUILT_IN_TYPES.has(tag) ? tag : "object";
  } catch {
    return "object";
  }
}

/** Only these names are repeated: a tag may be anything that the input's author wrote. */
const BUILT_IN_TYPES: ReadonlySet<string> = new Set([
  "ArrayBuffer",
  "Blob",
  "Boolean",
  "Date",
  "Error",
  "File",
  "FormData",
  "Map",
  "Number",
  "Promise",
  "RegExp",
  "Set",
  "String",
  "Uint8Array",
]);
