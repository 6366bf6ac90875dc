import type { Attachment } from "../fields/attachment/attachment.ts";
import type { Result } from "../issues/result.ts";
import { Dataset } from "../schema/dataset.ts";
import { Run, toResult } from "../schema/run.ts";
import { DEFAULT_SETTINGS } from "../schema/settings.ts";
import { readBlob } from "./read-blob.ts";

/**
 * Builds an attachment from a `Blob` or `File`, of a browser or of Node, read in slices. Its name is `fileName`, else that of the `File`.
 * Its type is the extension of the name if that is a known one (browsers take their media type from the operating system, and some call
 * every CSV file an Excel sheet), else the media type of the blob, else as in `buildAttachment`.
 *
 * The promise is never rejected for a bad file: one that cannot be read is the issue `attachment.unreadable_file`.
 *
 * ```ts
 * unwrap(await attachmentFromBlob(new Blob(["hello"]), { fileName: "a.txt" })).file_data; //=> "hello"
 * ```
 */
export async function attachmentFromBlob(
  blob: Blob,
  { fileName }: { readonly fileName?: string | undefined } = {},
): Promise<Result<Attachment>> {
  const dataset = new Dataset(undefined, new Run(DEFAULT_SETTINGS));
  dataset.value = await readBlob(blob, fileName, dataset);
  return toResult(dataset);
}
