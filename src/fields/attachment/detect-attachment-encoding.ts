import { ownMembers } from "../../input/own-members.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { isBlank } from "../../text/blanks.ts";
import type { FileDataInput } from "./attachment.ts";
import { toBytes } from "./bytes.ts";
import { checkText } from "./check-text.ts";
import { parseType } from "./file-type.ts";
import { readContent } from "./read-content.ts";
import { type NamedType, typeByNames } from "./type-by-names.ts";

/** The encoding of a file's content; `"invalid"` when such a file cannot have this content. */
export type AttachmentEncoding = "base64" | "base64url" | "data-url" | "text" | "bytes" | "invalid";

/** A file's name and type, under the names that an attachment has for them. */
export interface AboutFile {
  /** The file's name: its extension tells text from binary. */
  readonly file_name?: string | null | undefined;
  /** An extension or a media type; it outweighs the name. */
  readonly file_type?: string | null | undefined;
}

/**
 * Tells how `buildAttachment` would read `file_data` without `file_encoding_type`. Bytes are `"bytes"`. A string that is a whole data URL
 * (Fetch Standard) is `"data-url"`; else its type decides (`file_type`, else a known extension of `file_name`): the string of a text file
 * is `"text"`, of a binary file `"base64"` or `"base64url"` (RFC 4648, 4 and 5), and of a file of unknown type base64 only if it can hardly
 * be a text. A string that its type does not allow is `"invalid"`.
 *
 * ```ts
 * detectAttachmentEncoding("aGVsbG8=", { file_name: "a.pdf" }); //=> "base64"
 * detectAttachmentEncoding("aGVsbG8=", { file_name: "a.txt" }); //=> "text"
 * ```
 *
 * @throws {TypeError} when the data is neither a string nor bytes, or a name or type no string.
 */
export function detectAttachmentEncoding(data: FileDataInput, about: AboutFile = {}): AttachmentEncoding {
  const asked = { ...typeOf(about), isBase64: false };
  if (toBytes(data) !== undefined) return "bytes";
  if (typeof data !== "string") throw new TypeError("data must be a string or bytes.");
  if (isBlank(data)) return "invalid";
  const given = readContent(data, asked, undefined, passOver);
  const isWhole = given !== undefined && (given.content.form !== "text" || checkText(data, passOver));
  return isWhole ? given.encoding : "invalid";
}

const passOver: AddIssue = () => {};

function typeOf(about: AboutFile): NamedType {
  if (typeof about !== "object" || about === null) throw new TypeError("The second argument must be an object.");
  const { file_name: givenName, file_type: givenType } = ownMembers(about);
  const fileName = optionalString(givenName, "file_name");
  const mediaType = optionalString(givenType, "file_type");
  return typeByNames(parseType(mediaType, undefined) ?? undefined, mediaType, fileName, undefined);
}

function optionalString(value: string | null | undefined, name: string): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string") throw new TypeError(`${name} must be a string.`);
  return value;
}
