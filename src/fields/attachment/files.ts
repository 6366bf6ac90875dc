/** The thing to pass instead of a file that takes a promise to read. */
export const FILES_EXPECTED = "what attachmentsFromFiles makes of it";

const FILE_TAGS: readonly string[] = ["[object File]", "[object Blob]", "[object FileList]"];

/** Returns `true` when the value is a `File`, a `Blob` or a `FileList`, of a browser or of Node. */
export function isFileLike(value: unknown): boolean {
  return FILE_TAGS.includes(tagOf(value));
}

/** The value is a `FileList` of an `<input type="file">` for which nobody chose a file. */
export function isEmptyFileList(value: unknown): boolean {
  try {
    return tagOf(value) === "[object FileList]" && Reflect.get(Object(value), "length") === 0;
  } catch {
    return false;
  }
}

function tagOf(value: unknown): string {
  try {
    return Object.prototype.toString.call(value);
  } catch {
    return "";
  }
}
