import type { Attachment } from "../fields/attachment/attachment.ts";
import { typeName } from "../input/type-name.ts";
import * as fieldIssues from "../issues/field-issues.ts";
import type { Result } from "../issues/result.ts";
import { Dataset } from "../schema/dataset.ts";
import { Run, toResult } from "../schema/run.ts";
import { DEFAULT_SETTINGS } from "../schema/settings.ts";
import { isUnusedInput } from "./blob-facts.ts";
import { readBlob } from "./read-blob.ts";

/**
 * Builds attachments from the files of an `<input type="file" multiple>`: a `FileList`, or any iterable of files. Reads one after the
 * other, as `attachmentFromBlob` does, and reports the issues of all of them, with paths such as `[0, "file_name"]`. Passes over the
 * nameless empty file that a form has for an unused input; without files the list is empty.
 *
 * ```ts
 * unwrap(await attachmentsFromFiles([new File(["hello"], "a.txt")])).map((file) => file.file_type); //=> ["txt"]
 * ```
 */
export async function attachmentsFromFiles(files: Iterable<File> | ArrayLike<File>): Promise<Result<Attachment[]>> {
  const dataset = new Dataset(undefined, new Run(DEFAULT_SETTINGS));
  const attachments: Attachment[] = [];
  // Copied, because a form's list empties itself when the form is reset.
  const list = listFiles(files);
  if (list === undefined) {
    dataset.addIssue(fieldIssues.wrongType, { expected: "list of files", actual: typeName(files) });
  }
  for (const [index, file] of (list ?? []).entries()) {
    if (isUnusedInput(file)) continue;
    const part = new Dataset(file, dataset.run);
    const attachment = await readBlob(file, undefined, part);
    if (attachment !== undefined) attachments.push(attachment);
    dataset.addPart(part, index);
  }
  dataset.value = attachments;
  return toResult(dataset);
}

/** A length is only a claim: beyond this many files each must be there. */
const MAX_UNPROVEN_LENGTH = 10_000;

function listFiles(files: unknown): readonly unknown[] | undefined {
  if (typeof files !== "object" || files === null) return undefined;
  if (Symbol.iterator in files) return Array.from(files as Iterable<unknown>);
  const length = "length" in files ? files.length : undefined;
  if (typeof length !== "number" || !Number.isSafeInteger(length) || length < 0) return undefined;
  if (length > MAX_UNPROVEN_LENGTH && Object.keys(files).length < length) return undefined;
  return Array.from(files as ArrayLike<unknown>);
}
