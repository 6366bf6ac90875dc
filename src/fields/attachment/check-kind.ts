import * as attachmentIssues from "../../issues/attachment-issues.ts";
import type { IssueDefinition, IssueParams } from "../../issues/issue.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { type Content, headOf } from "./content.ts";
import { isTextType, mediaTypeOf } from "./file-type.ts";
import { decodeHead, isReadableText } from "./readable-text.ts";
import {
  bearsSignature,
  detectSignature,
  detectStrongSignature,
  detectTextSignature,
  hasSignature,
  isContainerType,
  isZipType,
} from "./signature.ts";

/** Beside Office files and archives: types of which every file begins the same. */
const STRICT_TYPES: readonly string[] = ["pdf", "png", "apng", "jpg", "jpeg", "jpe", "jfif", "gif"];
/** Types for which Excel and Word also open texts. */
const OLD_OFFICE_TYPES: readonly string[] = ["xls", "xlt", "doc", "dot"];
/** Extensions that Office shares with others: a presentation or a private key, a publication or a public key, a template or a graph. */
const SHARED_TYPES: readonly string[] = ["key", "pub", "dot"];
/** A page in place of one of these is somebody's error message. */
const LINE_TYPES: readonly string[] = ["csv", "tsv", "json", "ics", "ifb", "vcf", "vcard", "rtf", "eml", "yaml", "yml"];
/** Beginnings of a page that Excel or Word saved, besides those of every page. */
const OFFICE_PAGE = /^\s*(?:<(?:table|meta|head|body|div|style|xml)|MIME-Version:)/i;

/**
 * Warns of content that does not begin as files of its type do. `false`: there was nothing to warn of.
 *
 * @param knownExtension that of the file's name
 */
export function checkKind(
  content: Content,
  type: string | undefined,
  knownExtension: string | undefined,
  addIssue: AddIssue,
): boolean {
  const issue = findKindIssue(content, type, knownExtension);
  if (issue !== undefined) addIssue(...issue);
  return issue !== undefined;
}

type KindIssue = readonly [definition: IssueDefinition, params: IssueParams];

function findKindIssue(
  content: Content,
  type: string | undefined,
  knownExtension: string | undefined,
): KindIssue | undefined {
  const head = headOf(content);
  const isText = isTextType(type);
  const types = isText || content.form === "text" ? detectStrongSignature(head) : detectSignature(head);
  const [contentType] = types;
  // Only of the types in our table do we know which signature belongs to them.
  const isKnown = type !== undefined && type !== "bin" && mediaTypeOf(type) !== undefined;
  if (isKnown && (types.includes(type) || bearsSignature(head, type))) {
    return !isText && isDecodedBinary(head) ? [attachmentIssues.decodedBinary, {}] : undefined;
  }
  if (contentType !== undefined) {
    // A stated type that nobody knows, beside a name that the content bears out, was hardly meant: `file`, `undefined`.
    const isOfName = knownExtension !== undefined && types.includes(knownExtension);
    return isKnown || isOfName || content.form === "text"
      ? [attachmentIssues.typeMismatch, { contentType }]
      : undefined;
  }
  if (!isKnown) return undefined;
  if (isText) return LINE_TYPES.includes(type) ? findPage(head) : undefined;
  return isSignatureMissing(head, type) ? [attachmentIssues.missingSignature, { expected: type }] : undefined;
}

function findPage(head: string): KindIssue | undefined {
  const [contentType] = detectTextSignature(head);
  const isPage = contentType === "html" || contentType === "xml";
  return isPage ? [attachmentIssues.typeMismatch, { contentType }] : undefined;
}

function isSignatureMissing(head: string, type: string): boolean {
  if (!hasSignature(type) || (SHARED_TYPES.includes(type) && isReadableText(head))) return false;
  if (OLD_OFFICE_TYPES.includes(type) && isOfficeText(head)) return false;
  return STRICT_TYPES.includes(type) || isZipType(type) || isContainerType(type) || isReadableText(head);
}

/** Returns `true` when the text is one that Excel or Word open as their own: a page, XML, RTF, or cells with tabs between. */
function isOfficeText(head: string): boolean {
  if (!isReadableText(head)) return false;
  return head.includes("\t") || detectTextSignature(head).length > 0 || OFFICE_PAGE.test(head);
}

/**
 * Returns `true` when a binary file went through a text on its way: as UTF-8, which left replacement characters, or as Latin-1, which left
 * nothing but Latin-1 characters. In the head of a binary file neither happens by chance.
 */
function isDecodedBinary(head: string): boolean {
  const text = decodeHead(head);
  if (text === undefined || text === head) return false;
  if (text.includes("\ufffd")) return true;
  const isLatin1 = !/[^\0-\xff]/.test(text);
  // A PDF's second line is a comment of four characters beyond ASCII, for just this (ISO 32000-1, 7.5.2).
  return isLatin1 && (/[\x80-\x9f]/.test(text) || /^%PDF-[\d.]+\s+%[\x80-\xff]{4}/.test(text));
}
