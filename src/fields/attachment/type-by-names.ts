import type { MediaTypesAdapter } from "../../schema/options.ts";
import { essenceOf, extensionOfName, GENERIC, isTextType, mediaTypeOf } from "./file-type.ts";
import { isZipType } from "./signature.ts";

/** The type that `file_type` and `file_name` state. */
export interface NamedType {
  /** The stated type, else the name's extension if it is a known one. */
  readonly type: string | undefined;
  /** The media type says no more than "some file": the file is binary. */
  readonly isGeneric: boolean;
  /** The name's extension if it is none that is known. */
  readonly unknownExtension: string | undefined;
  /** The name's extension if it is known. */
  readonly knownExtension: string | undefined;
}

/**
 * The type that the names of a file stand for.
 *
 * @param stated the extension of `file_type`, or `GENERIC`
 * @param mediaType `file_type` as it was given
 */
export function typeByNames(
  stated: string | undefined,
  mediaType: unknown,
  fileName: unknown,
  adapter: MediaTypesAdapter | undefined,
): NamedType {
  const extension = extensionOfName(fileName);
  const isKnown = extension !== undefined && mediaTypeOf(extension, adapter) !== undefined;
  const named = isKnown ? extension : undefined;
  const unknownExtension = isKnown ? undefined : extension;
  if (stated === undefined || stated === GENERIC) {
    return { type: named, isGeneric: stated === GENERIC, unknownExtension, knownExtension: named };
  }
  const essence = typeof mediaType === "string" ? essenceOf(mediaType) : "";
  // Of the extensions that a media type has, the name's own says more.
  const isNamed =
    named !== undefined && (isPlatformGuess(essence, named) || mediaTypeOf(named, adapter)?.toLowerCase() === essence);
  return { type: isNamed ? named : stated, isGeneric: false, unknownExtension, knownExtension: named };
}

/**
 * Returns `true` when operating systems give the media type to files with this extension for want of a better one: with Excel installed
 * every CSV file is an Excel sheet, without Office every document is an archive.
 */
export function isPlatformGuess(mediaType: string, extension: string): boolean {
  switch (mediaType) {
    case "application/vnd.ms-excel":
      return extension === "csv" || extension === "tsv";
    case "application/msword":
      return extension === "rtf";
    case "application/zip":
    case "application/x-zip-compressed":
      return isZipType(extension);
    case "text/plain":
      return isTextType(extension);
    default:
      return false;
  }
}
