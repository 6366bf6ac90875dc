import * as attachmentIssues from "../../issues/attachment-issues.ts";
import type { RecordParts } from "../../schema/combine-parts.ts";
import { Dataset } from "../../schema/dataset.ts";
import type { Attachment } from "./attachment.ts";
import { type FileData, readFileData } from "./file-data.ts";
import { extensionOfName, mediaTypeOf } from "./file-type.ts";
import { type NamedType, typeByNames } from "./type-by-names.ts";

/** Reads the data as the other fields say; the fields themselves were read already. */
export function combineFields({ values, given, wrong }: RecordParts, dataset: Dataset): Attachment | undefined {
  const { file_name, file_type, file_data, file_encoding_type } = values;
  const { mediaTypes } = dataset.settings;
  // A name that is not right still says what the file is.
  const named = typeByNames(asString(file_type), given["file_type"], given["file_name"], mediaTypes);
  const part = new Dataset(file_data, dataset.run);
  const asked = { ...named, isBase64: file_encoding_type === "base64" };
  const data = file_data === undefined ? undefined : readFileData(file_data, asked, part);
  dataset.addPart(part, "file_data");
  // A type that is not right is an error of its own; nothing follows from it.
  if (data === undefined || wrong.includes("file_type")) return undefined;
  const name = asString(file_name);
  const fileType = settleType(data, named, name, dataset);
  if (!dataset.typed || name === undefined || fileType === undefined) return undefined;
  return {
    file_name: name,
    file_type: fileType,
    file_data: data.text,
    ...(data.isBase64 ? { file_encoding_type: "base64" } : {}),
  };
}

function asString(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function settleType(
  { type: known, isGuessed }: FileData,
  { isGeneric, unknownExtension }: NamedType,
  name: string | undefined,
  dataset: Dataset,
): string | undefined {
  const type = known ?? unknownExtension ?? (isGeneric ? "bin" : undefined);
  // A name in place of one that is missing or was refused may show the type.
  if (type === undefined && name !== undefined) dataset.addIssue(attachmentIssues.unknownType, {}, "file_type");
  if (known !== undefined && isGuessed) {
    dataset.addIssue(attachmentIssues.guessedType, { contentType: known }, "file_type");
  }
  if (type !== undefined && name !== undefined) addNameIssue(name, dataset);
  return type;
}

/** A dot of a date or a version is no extension; without one, nobody's computer knows how to open the file. */
function addNameIssue(name: string, dataset: Dataset): void {
  const extension = extensionOfName(name);
  if (extension === undefined || (/^\d+$/.test(extension) && mediaTypeOf(extension) === undefined)) {
    dataset.addIssue(attachmentIssues.noExtension, {}, "file_name");
  }
}
