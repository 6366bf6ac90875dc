import * as fieldIssues from "../issues/field-issues.ts";
import type { Result } from "../issues/result.ts";
import { Dataset } from "../schema/dataset.ts";
import { Run, toResult } from "../schema/run.ts";
import { DEFAULT_SETTINGS } from "../schema/settings.ts";
import type { Attachment } from "../fields/attachment/attachment.ts";
import { typeName } from "../input/type-name.ts";
import { readBlob } from "./read-blob.ts";

/**
 * The attachments of what an `<input type="file" multiple>` holds: a `FileList`, or any iterable of files. One after the other, each as by
 * `attachmentFromBlob`; the issues of all of them, with paths such as `[0, "file_name"]`. No files are no attachments.
 *
 * ```ts
 * unwrap(await attachmentsFromFiles([new File(["hello"], "a.txt")])).map((file) => file.file_type); //=> ["txt"]
 * ```
 */
export async function attachmentsFromFiles(files: Iterable<File> | ArrayLike<File>): Promise<Result<Attachment[]>> {
  const dataset = new Dataset(undefined, new Run(DEFAULT_SETTINGS));
  const attachments: Attachment[] = [];
  if (isListOfFiles(files)) {
    // Copied, because a form's list empties itself when the form is reset.
    for (const [index, file] of Array.from(files).entries()) {
      const part = new Dataset(file, dataset.run);
      const attachment = await readBlob(file, undefined, part);
      if (attachment !== undefined) attachments.push(attachment);
      dataset.adopt(part, index);
    }
  } else {
    dataset.addIssue(fieldIssues.wrongType, { expected: "list of files", actual: typeName(files) });
  }
  dataset.value = attachments;
  return toResult(dataset);
}

function isListOfFiles(files: unknown): files is Iterable<unknown> | ArrayLike<unknown> {
  if (typeof files !== "object" || files === null) return false;
  return Symbol.iterator in files || ("length" in files && typeof files.length === "number");
}
