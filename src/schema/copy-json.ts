import { isRecord } from "../input/plain-object.ts";
import { typeName } from "../input/type-name.ts";
import * as fieldIssues from "../issues/field-issues.ts";
import { findLoneSurrogate } from "../text/lone-surrogate.ts";
import { Dataset } from "./dataset.ts";

/** A value that JSON can write. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const MAX_DEPTH = 100;

/** A value that stands in several places is copied to each, so a small input can stand for a huge output. */
const MAX_VALUES = 100_000;

/** Keys that are an error at any depth: assigning them can change what an object inherits. */
export const UNSAFE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

interface Copying {
  /** The objects around the value that is being copied. */
  readonly ancestors: Set<object>;
  valuesLeft: number;
}

/**
 * A deep copy of `source[key]` that shares nothing with it, if it is plain JSON; what is not is reported where it stands, and then
 * there is no copy (`undefined`). Calls no `toJSON`.
 */
export function copyJson(source: Readonly<Record<string, unknown>>, key: string, dataset: Dataset): Json | undefined {
  const copying: Copying = { ancestors: new Set<object>(), valuesLeft: MAX_VALUES - dataset.copiedValues };
  const whole = new Dataset(source, dataset.run);
  const copy = copyMember(copying, source, key, whole);
  dataset.copiedValues = MAX_VALUES - copying.valuesLeft;
  if (copying.valuesLeft < 0) whole.addIssue(fieldIssues.tooManyValues, { maxValues: MAX_VALUES }, key);
  dataset.addPart(whole);
  return whole.typed ? copy : undefined;
}

/** `null` also stands for what is no JSON: the whole copy is given up then. */
function copyMember(copying: Copying, source: object, key: string | number, parent: Dataset): Json {
  const part = new Dataset(undefined, parent.run);
  const copy = copyAt(copying, source, key, part) ?? null;
  parent.addPart(part, key);
  return copy;
}

function copyAt(copying: Copying, source: object, key: string | number, part: Dataset): Json | undefined {
  try {
    // A copy with a `toString` of its own is no object that may be joined to a text.
    if (typeof key === "string" && (key === "toString" || UNSAFE_KEYS.has(key)))
      return part.addIssue(fieldIssues.unsafeKey);
    if (typeof key === "string" && findLoneSurrogate(key) !== -1) return rejectAs("a broken key", part);
    return copyValue(copying, Reflect.get(source, key), part);
  } catch {
    return part.addIssue(fieldIssues.unreadable);
  }
}

function copyValue(copying: Copying, value: unknown, part: Dataset): Json | undefined {
  if (--copying.valuesLeft < 0) return null;
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") return findLoneSurrogate(value) === -1 ? value : rejectAs("a broken string", part);
  // Adding 0 makes -0 the 0 that it is in JSON.
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : rejectAs("no finite number", part);
  if (typeof value !== "object") return rejectAs(typeName(value), part);
  if (copying.ancestors.has(value)) return rejectAs("a cycle", part);
  if (copying.ancestors.size >= MAX_DEPTH) return part.addIssue(fieldIssues.tooDeep, { maxDepth: MAX_DEPTH });
  return copyContainer(copying, value, part);
}

function copyContainer(copying: Copying, value: object, part: Dataset): Json | undefined {
  copying.ancestors.add(value);
  try {
    if (Array.isArray(value)) return copyList(copying, value, part);
    return isRecord(value) ? copyRecord(copying, value, part) : rejectAs(typeName(value), part);
  } finally {
    copying.ancestors.delete(value);
  }
}

function copyList(copying: Copying, list: readonly unknown[], part: Dataset): Json | undefined {
  const { length } = list;
  const copy: Json[] = [];
  for (let index = 0; index < length && copying.valuesLeft >= 0; index++) {
    // One hole is enough to reject the list, and there may be billions.
    if (!Object.hasOwn(list, index)) return rejectAs("a list with holes", part);
    copy.push(copyMember(copying, list, index, part));
  }
  return copy;
}

function copyRecord(copying: Copying, source: Readonly<Record<string, unknown>>, part: Dataset): Json {
  const entries: [string, Json][] = [];
  for (const key of Object.keys(source)) {
    if (copying.valuesLeft < 0) break;
    entries.push([key, copyMember(copying, source, key, part)]);
  }
  return Object.fromEntries(entries);
}

function rejectAs(actual: string, part: Dataset): undefined {
  return part.addIssue(fieldIssues.notJson, { actual });
}
