import * as attachmentIssues from "../../issues/attachment-issues.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { MediaTypesAdapter } from "../../schema/options.ts";
import { readFilledString } from "../../schema/read-string.ts";
import { fileTypes } from "../../tables/file-types.ts";
import { trimBlanks } from "../../text/blanks.ts";
import { findControlCharacter } from "../../text/control-characters.ts";

/** Stands for media types that say no more than "a file": it counts when nothing else says more. */
export const GENERIC = "application/octet-stream";

/** Extensions of files that are text whatever they contain, besides the media types `text/...`. */
const OTHER_TEXT_TYPES: readonly string[] = ["xml", "json", "svg", "eml", "rtf"];

const EXTENSION = /^[a-z0-9][a-z0-9_+-]{0,31}$/;
const MEDIA_TYPE = /^[a-z0-9][\w!#$&^.+-]{0,126}\/[a-z0-9][\w!#$&^.+-]{0,126}$/;

/** The rule of `file_type`: an extension in lower case without a dot, also from a media type; or `GENERIC`. */
export function readFileType(input: unknown, dataset: Dataset): string | undefined {
  const text = readFilledString(input, dataset);
  if (text === undefined) return undefined;
  const type = parseType(text, dataset.settings.mediaTypes);
  if (type === null) return dataset.addIssue(attachmentIssues.invalidType);
  return type ?? dataset.addIssue(attachmentIssues.unknownMediaType);
}

/** `null` for what is neither an extension nor a media type; `undefined` for a media type without a known extension. */
export function parseType(input: string, adapter: MediaTypesAdapter | undefined): string | null | undefined {
  const text = trimBlanks(input).toLowerCase();
  // Of parameters nothing is kept, but nothing is hidden in them either.
  if (findControlCharacter(text) !== -1) return null;
  if (!text.includes("/")) {
    const extension = text.startsWith(".") ? text.slice(1) : text;
    return EXTENSION.test(extension) ? extension : null;
  }
  const mediaType = essenceOf(text);
  if (!MEDIA_TYPE.test(mediaType)) return null;
  return mediaType === GENERIC || mediaType === "binary/octet-stream" ? GENERIC : extensionOf(mediaType, adapter);
}

/** A media type in lower case, without its parameters. */
export function essenceOf(mediaType: string): string {
  const [beforeParameters = ""] = mediaType.toLowerCase().split(";", 1);
  return trimBlanks(beforeParameters);
}

/** The extension in lower case of a file name; `undefined` when it has none, or none that looks like one. */
export function extensionOfName(fileName: unknown): string | undefined {
  if (typeof fileName !== "string") return undefined;
  const name = fileName.slice(0, endOfName(fileName));
  const dot = name.lastIndexOf(".");
  const extension = dot > 0 ? name.slice(dot + 1, dot + 34).toLowerCase() : "";
  return EXTENSION.test(extension) ? extension : undefined;
}

/** Finds the end of a name without the dots and blanks that Windows cuts, and that say nothing elsewhere. */
export function endOfName(name: string): number {
  let end = name.length;
  while (end > 0 && (name.charAt(end - 1) === "." || name.charAt(end - 1) === " ")) end--;
  return end;
}

/** `mediaType` in lower case and without parameters. */
export function extensionOf(mediaType: string, adapter: MediaTypesAdapter | undefined): string | undefined {
  if (adapter === undefined) return fileTypes().extensions.get(mediaType);
  const extension = ask(() => adapter.extension(mediaType));
  return extension !== undefined && EXTENSION.test(extension) ? extension : undefined;
}

/** The media type of an extension, in lower case; `undefined` when it is unknown. */
export function mediaTypeOf(extension: string, adapter?: MediaTypesAdapter): string | undefined {
  return ask(() => adapter?.lookup(extension)) ?? fileTypes().mediaTypes.get(extension);
}

/** An adapter that throws, or answers with no string, knows nothing. */
function ask(lookUp: () => unknown): string | undefined {
  try {
    const answer = lookUp();
    return typeof answer === "string" ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** Returns `true` for a text type of our own table, whatever an adapter says. */
export function isTextType(extension: string | undefined): boolean {
  if (extension === undefined) return false;
  return OTHER_TEXT_TYPES.includes(extension) || mediaTypeOf(extension)?.startsWith("text/") === true;
}
