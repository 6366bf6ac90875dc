/** What to give in place of a file that takes a promise to read. */
export const FILES_EXPECTED = "what attachmentsFromFiles makes of it";

const FILE_TAGS: readonly string[] = ["[object File]", "[object Blob]", "[object FileList]"];

/** Whether a value is a `File`, a `Blob` or a `FileList`, of a browser or of Node. */
export function isFileLike(value: unknown): boolean {
  return FILE_TAGS.includes(tagOf(value));
}

/** What an `<input type="file">` holds as long as nobody chose a file. */
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
