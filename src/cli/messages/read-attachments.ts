import { readFile, realpath, stat } from "node:fs/promises";
import { basename, resolve, sep } from "node:path";

/** An attachment as builders take it. */
export interface FileAttachment {
  readonly file_name: string;
  readonly file_data: Uint8Array;
}

/** Why a file cannot be attached: a code of reports, and the text. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

export type ReadAttachments = (cell: string) => Promise<readonly (FileAttachment | Refusal)[]>;

const MAX_FILE_BYTES = 100_000_000;
/** One logo in ten thousand emails is read once. */
const MAX_KEPT_BYTES = 50_000_000;

const MISSING: Refusal = {
  code: "file.attachment_missing",
  message: "The attachment's file does not exist or cannot be read. Write its path below the folder of --attachments.",
};
const OUTSIDE: Refusal = {
  code: "file.attachment_outside",
  message: "The attachment's file is outside of the folder for attachments. Name the folder: --attachments <folder>.",
};
const TOO_LARGE: Refusal = {
  code: "file.attachment_too_large",
  message: `The attachment's file has more than ${MAX_FILE_BYTES.toLocaleString("en-US")} bytes. Attach a smaller one.`,
};

/**
 * Reads the files that a cell names, with semicolons or line breaks between them, below one folder: a table comes from others, and must not
 * send what else is on this machine.
 */
export function createAttachmentReader(folder: string): ReadAttachments {
  const kept = new Map<string, FileAttachment>();
  let keptBytes = 0;
  return async (cell) => {
    const paths = cell.split(/[;\r\n]+/).map((path) => path.trim());
    const files: (FileAttachment | Refusal)[] = [];
    for (const path of paths.filter((text) => text !== "")) files.push(kept.get(path) ?? (await read(path)));
    return files;
  };

  async function read(path: string): Promise<FileAttachment | Refusal> {
    try {
      const root = await realpath(folder);
      const target = await realpath(resolve(root, path));
      if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) return OUTSIDE;
      const about = await stat(target);
      if (!about.isFile()) return MISSING;
      if (about.size > MAX_FILE_BYTES) return TOO_LARGE;
      const file = { file_name: basename(path), file_data: new Uint8Array(await readFile(target)) };
      if (keptBytes + about.size <= MAX_KEPT_BYTES) {
        keptBytes += about.size;
        kept.set(path, file);
      }
      return file;
    } catch {
      return MISSING;
    }
  }
}
