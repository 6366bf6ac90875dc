import { writeMember } from "../input/own-members.ts";
import * as responseIssues from "../issues/response-issues.ts";
import { copyJson } from "../schema/copy-json.ts";
import { Dataset } from "../schema/dataset.ts";
import { Run } from "../schema/run.ts";
import { findLoneSurrogate } from "../text/lone-surrogate.ts";
import { findSaidName } from "./list-said.ts";

/** Keys that need more than a look at the value: `copyJson` refuses them, or looks at the key itself. */
const SPECIAL_KEY = /^(?:__proto__|constructor|prototype|toString)$|[^\0-\x7f]/;

/** More keys are not kept in mind: an answer has few, or one of its own for each entry. */
const MAX_KNOWN_KEYS = 100;

/** Writes the members of one answer's echoes: copies of what is plain JSON. */
export class EchoWriter {
  /** Keys that were found plain, say nothing, and are no names on `Object.prototype`. */
  readonly #knownKeys = new Set<string>();

  /** Returns `true` for a key by which an entry, or the message in it, says something of itself. */
  isSpeaking(key: string): boolean {
    return !this.#knownKeys.has(key) && findSaidName(key) !== undefined;
  }

  /** Copies a member that is plain JSON to `echo`; any other is left out, with a warning. */
  write(echo: Record<string, unknown>, key: string, value: unknown, dataset: Dataset): void {
    if (!isPlainScalar(value) || !this.#isPlain(key)) writeAnything(echo, key, value, dataset);
    // Adding 0 makes -0 the 0 that it is in JSON.
    else echo[key] = typeof value === "number" ? value + 0 : value;
  }

  #isPlain(key: string): boolean {
    if (this.#knownKeys.has(key)) return true;
    if (SPECIAL_KEY.test(key) || key in Object.prototype || findSaidName(key) !== undefined) return false;
    if (this.#knownKeys.size < MAX_KNOWN_KEYS) this.#knownKeys.add(key);
    return true;
  }
}

function isPlainScalar(value: unknown): boolean {
  if (typeof value === "string") return findLoneSurrogate(value) < 0;
  return value === null || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
}

function writeAnything(echo: Record<string, unknown>, key: string, value: unknown, dataset: Dataset): void {
  // All errors of the copy together are worth one warning.
  const aside = new Dataset(undefined, new Run(dataset.settings));
  aside.copiedValues = dataset.copiedValues;
  const copy = copyJson({ [key]: value }, key, aside);
  dataset.copiedValues = aside.copiedValues;
  if (copy === undefined) dataset.addIssue(responseIssues.unreadable, {}, key);
  // Also where a name on `Object.prototype` is frozen or has a setter.
  else writeMember(echo, key, copy);
}
