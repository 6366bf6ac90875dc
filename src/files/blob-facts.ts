import { extensionOfName, mediaTypeOf, parseType } from "../fields/attachment/file-type.ts";

/** The facts of a `Blob` that an attachment needs, read once. */
export interface BlobFacts {
  readonly blob: Blob;
  readonly size: number;
  readonly name: unknown;
  readonly type: string | undefined;
}

/**
 * Reads the facts of anything that can do what a `Blob` does: there are several implementations of its class. `undefined` for anything
 * else.
 */
export function lookAtBlob(input: unknown, fileName: unknown): BlobFacts | undefined {
  try {
    if (!isBlob(input)) return undefined;
    const name: unknown = fileName ?? ("name" in input ? input.name : undefined);
    return { blob: input, size: input.size, name, type: typeOf(name, input.type) };
  } catch {
    return undefined;
  }
}

/**
 * Returns `true` when the value is what a form has for a file input that nobody used: a file without name and content. Some servers turn
 * the missing name into a word.
 */
export function isUnusedInput(input: unknown): boolean {
  try {
    if (!isBlob(input) || input.size !== 0 || !("name" in input)) return false;
    return input.name === "" || (input.name === "undefined" && input.type === "application/octet-stream");
  } catch {
    return false;
  }
}

function isBlob(input: unknown): input is Blob {
  return (
    typeof input === "object" &&
    input !== null &&
    "size" in input &&
    Number.isSafeInteger(input.size) &&
    Number(input.size) >= 0 &&
    "slice" in input &&
    typeof input.slice === "function" &&
    "arrayBuffer" in input &&
    typeof input.arrayBuffer === "function"
  );
}

/** Chooses the type to state: a known extension, else the type that the platform states; an unknown one counts as none. */
function typeOf(name: unknown, mediaType: unknown): string | undefined {
  const extension = extensionOfName(name);
  if (extension !== undefined && mediaTypeOf(extension) !== undefined) return extension;
  return typeof mediaType === "string" ? (parseType(mediaType, undefined) ?? undefined) : undefined;
}
