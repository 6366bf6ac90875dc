import { listKeys, UNREADABLE } from "../input/read-property.ts";
import * as responseIssues from "../issues/response-issues.ts";
import type { Dataset } from "../schema/dataset.ts";
import { readOwn, type Source } from "./read-loosely.ts";

/** A member by which an answer, or a part of it, says something. */
export interface SaidMember {
  /** As the answer writes it: `Status`, `STATUS`, `status`. */
  readonly key: string;
  readonly value: unknown;
}

/** Members by the names that they stand for; behind `FLAG` and `FAILURE` stands the key. */
export type Said = Map<string, SaidMember>;

/** Stands for flags beside `success` whose `false` is a failure, and for whatever tells of an error: texts, flags, numbers. */
export const FLAG = "flag";
export const FAILURE = "fault";

/** Names, and those that mean another. */
const NAMES =
  "success code statusCode status result state errorCode error errors message response warnings warningsAsStatusCode count successCount failureCount httpStatus:statusCode httpStatusCode:statusCode isSuccess:flag successful:flag ok:flag accepted:flag itemStatus:flag";
const FAILURE_NAME = /^(?:is|has)?(?:error|fail(?!over|back)|reject|fault|exception)/;

const nameByFolded: ReadonlyMap<string, string> = /* @__PURE__ */ foldNames();

function foldNames(): ReadonlyMap<string, string> {
  return new Map(
    NAMES.split(" ").map((pair) => {
      const [name = "", meant = name] = pair.split(":");
      return [name.toLowerCase(), meant] as const;
    }),
  );
}

/** The name that a key stands for, in whatever style a server writes it: `StatusCode`, `status_code`; `undefined` for one that says nothing. */
export function findSaidName(key: string): string | undefined {
  const folded = key.replace(/[_-]/g, "").toLowerCase();
  return nameByFolded.get(folded) ?? (FAILURE_NAME.test(folded) ? FAILURE : undefined);
}

/**
 * Lists what an object says of itself. Each member is read once, for a getter may answer differently the next time. Where two members stand for
 * one name, as `status` beside `Status`, nobody knows which counts.
 */
export function listSaid(source: Source, dataset: Dataset): Said {
  const said: Said = new Map();
  const keys = listKeys(source);
  if (keys === UNREADABLE) {
    dataset.addIssue(responseIssues.unreadable);
    return said.set("status", { key: "status", value: UNREADABLE });
  }
  for (const key of keys) {
    const name = findSaidName(key);
    if (name === undefined) continue;
    const isTwice = said.has(name);
    if (isTwice) dataset.addIssue(responseIssues.malformedStatus, {}, key);
    // Of flags and errors there may be several, each for itself.
    const place = name === FLAG || name === FAILURE ? name + key : name;
    said.set(place, { key, value: isTwice ? UNREADABLE : readOwn(source, key, dataset) });
  }
  return said;
}
