import * as fieldIssues from "../issues/field-issues.ts";
import type { Result } from "../issues/result.ts";
import { createScope, report } from "../issues/scope.ts";
import { readOptions } from "../schema/settings.ts";
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
  const scope = createScope(readOptions());
  const attachments: Attachment[] = [];
  if (isListOfFiles(files)) {
    // Copied, because a form's list empties itself when the form is reset.
    for (const [index, file] of Array.from(files).entries()) {
      scope.path.push(index);
      const attachment = await readBlob(file, undefined, scope);
      if (attachment !== null) attachments.push(attachment);
      scope.path.pop();
    }
  } else {
    report(scope, fieldIssues.wrongType, { expected: "list of files", actual: typeName(files) });
  }
  return scope.log.conclude(attachments);
}

function isListOfFiles(files: unknown): files is Iterable<unknown> | ArrayLike<unknown> {
  if (typeof files !== "object" || files === null) return false;
  return Symbol.iterator in files || ("length" in files && typeof files.length === "number");
}
