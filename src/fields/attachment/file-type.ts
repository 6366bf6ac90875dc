import * as attachmentIssues from "../../issues/attachment-issues.ts";
import * as fieldIssues from "../../issues/field-issues.ts";
import { type Scope, report } from "../../issues/scope.ts";
import type { MediaTypesAdapter } from "../../options/options.ts";
import { extensionOf, mediaTypeOf } from "../../tables/media-types.ts";
import { isBlank, trimBlanks } from "../blanks.ts";
import { findControlCharacter } from "../control-characters.ts";
import { typeName } from "../type-name.ts";

/** What is a text whatever it contains. */
const TEXT_TYPES: ReadonlySet<string> = new Set([
  "txt",
  "csv",
  "tsv",
  "html",
  "xml",
  "json",
  "svg",
  "md",
  "ics",
  "vcf",
  "eml",
  "rtf",
  "css",
  "js",
  "yaml",
  // Other names of the same.
  "text",
  "log",
  "htm",
  "markdown",
  "ifb",
  "vcard",
  "mjs",
  "yml",
]);

/** Media types that say no more than "a file". */
const GENERIC_MEDIA_TYPES: ReadonlySet<string> = new Set(["application/octet-stream", "binary/octet-stream"]);

const EXTENSION = /^[a-z0-9][a-z0-9_+-]{0,31}$/;
const MEDIA_TYPE = /^[a-z0-9][\w!#$&^.+-]{0,126}\/[a-z0-9][\w!#$&^.+-]{0,126}$/;

/** What `file_type` says. */
export type StatedType =
  | { readonly kind: "extension"; readonly extension: string }
  /** `application/octet-stream`: it counts when nothing else says more. */
  | { readonly kind: "generic" }
  | { readonly kind: "absent" | "refused" };

/** The rule of `file_type`: an extension in lower case without a dot, also from a media type. */
export function readFileType(input: unknown, scope: Scope): StatedType {
  if (input === undefined || input === null) return { kind: "absent" };
  if (typeof input !== "string") {
    report(scope, fieldIssues.wrongType, { expected: "string", actual: typeName(input) });
    return { kind: "refused" };
  }
  if (isBlank(input)) return { kind: "absent" };
  const stated = parseType(input, scope.settings.mediaTypes);
  if (stated === undefined) {
    report(scope, attachmentIssues.invalidType);
    return { kind: "refused" };
  }
  if (stated.kind === "absent") report(scope, attachmentIssues.unknownMediaType);
  return stated;
}

/** `undefined` for what is neither an extension nor a media type; absent for a media type without a known extension. */
export function parseType(input: string, adapter: MediaTypesAdapter | undefined): StatedType | undefined {
  const text = trimBlanks(input).toLowerCase();
  // Of parameters nothing is kept, but nothing is hidden in them either.
  if (findControlCharacter(text) !== -1) return undefined;
  if (!text.includes("/")) {
    const extension = text.startsWith(".") ? text.slice(1) : text;
    return EXTENSION.test(extension) ? { kind: "extension", extension } : undefined;
  }
  const mediaType = trimBlanks(text.slice(0, text.includes(";") ? text.indexOf(";") : text.length));
  if (!MEDIA_TYPE.test(mediaType)) return undefined;
  if (GENERIC_MEDIA_TYPES.has(mediaType)) return { kind: "generic" };
  const extension = extensionOfMediaType(mediaType, adapter);
  return extension === undefined ? { kind: "absent" } : { kind: "extension", extension };
}

/** The extension in lower case of a file name; `undefined` when it has none, or none that looks like one. */
export function extensionOfName(fileName: string): string | undefined {
  const dot = fileName.lastIndexOf(".");
  const extension = dot > 0 ? fileName.slice(dot + 1, dot + 34).toLowerCase() : "";
  return EXTENSION.test(extension) ? extension : undefined;
}

/** `mediaType` in lower case and without parameters. */
export function extensionOfMediaType(mediaType: string, adapter: MediaTypesAdapter | undefined): string | undefined {
  if (adapter !== undefined) {
    const extension: unknown = adapter.extension(mediaType);
    return typeof extension === "string" && EXTENSION.test(extension) ? extension : undefined;
  }
  if (Object.hasOwn(extensionOf, mediaType)) return extensionOf[mediaType];
  return Object.keys(mediaTypeOf).find((extension) => mediaTypeOf[extension] === mediaType);
}

/** The media type of an extension, in lower case; `undefined` when it is unknown. */
export function mediaTypeOfExtension(extension: string, adapter: MediaTypesAdapter | undefined): string | undefined {
  const mediaType: unknown = adapter?.lookup(extension);
  if (typeof mediaType === "string") return mediaType;
  return isTableType(extension) ? mediaTypeOf[extension] : undefined;
}

export function isTextType(extension: string): boolean {
  return TEXT_TYPES.has(extension);
}

/** Whether our own table has an extension: only of those do we know which signature belongs to them. */
export function isTableType(extension: string): boolean {
  return Object.hasOwn(mediaTypeOf, extension);
}
