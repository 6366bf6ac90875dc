import { type Attachment, attachment } from "../fields/attachment/attachment.ts";
import { encodeBase64 } from "../fields/attachment/base64-bytes.ts";
import { MAX_ENCODABLE_BYTES } from "../fields/attachment/file-data.ts";
import { isTextType } from "../fields/attachment/file-type.ts";
import { typeName } from "../input/type-name.ts";
import * as attachmentIssues from "../issues/attachment-issues.ts";
import * as fieldIssues from "../issues/field-issues.ts";
import { Dataset } from "../schema/dataset.ts";
import { readPart, runPart } from "../schema/run-schema.ts";
import { type BlobFacts, lookAtBlob } from "./blob-facts.ts";
import { readSlice } from "./read-slice.ts";

/** A multiple of three, so that the base64 of the slices in a row is that of the whole. */
const SLICE_BYTES = 786_432;

/** One attachment of a `Blob` or `File`; `undefined` when there is none, with the reasons in the dataset. */
export async function readBlob(input: unknown, fileName: unknown, dataset: Dataset): Promise<Attachment | undefined> {
  const facts = lookAtBlob(input, fileName);
  if (facts === undefined) {
    return dataset.addIssue(fieldIssues.wrongType, { expected: "Blob or File", actual: typeName(input) });
  }
  const { name, size, type: file_type } = facts;
  const isTooLarge = size > MAX_ENCODABLE_BYTES;
  const content = isTooLarge ? undefined : await readContent(facts).catch(() => undefined);
  if (content !== undefined) return readContentAs({ file_name: name, file_type, ...content }, dataset);
  // The name is looked at even when there is no content.
  readPart(attachment.entries.file_name, name, "file_name", dataset);
  const tooLargeParams = { maxBytes: MAX_ENCODABLE_BYTES, actualBytes: size };
  if (isTooLarge) dataset.addIssue(attachmentIssues.tooLarge, tooLargeParams, "file_data");
  else dataset.addIssue(attachmentIssues.unreadableFile, {}, "file_data");
  return undefined;
}

function readContentAs(input: unknown, dataset: Dataset): Attachment | undefined {
  const part = new Dataset(input, dataset.run);
  runPart(attachment, part);
  dataset.addPart(part);
  return part.typed ? (part.value as Attachment) : undefined;
}

interface BlobContent {
  readonly file_data: string | Uint8Array;
  readonly file_encoding_type?: "base64";
}

/** A text file is read whole; of any other each slice is encoded at once, so that it is never in memory twice. */
async function readContent({ blob, size, type }: BlobFacts): Promise<BlobContent> {
  if (size === 0 || isTextType(type)) return { file_data: await readSlice(blob, 0, size) };
  let base64 = "";
  for (let start = 0; start < size; start += SLICE_BYTES) {
    base64 += encodeBase64(await readSlice(blob, start, Math.min(start + SLICE_BYTES, size)));
  }
  return { file_data: base64, file_encoding_type: "base64" };
}
