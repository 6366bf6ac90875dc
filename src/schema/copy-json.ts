import * as fieldIssues from "../issues/field-issues.ts";
import { type Scope, report } from "../issues/scope.ts";
import { findLoneSurrogate } from "../text/lone-surrogate.ts";
import { isRecord } from "../input/plain-object.ts";
import { typeName } from "../input/type-name.ts";

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const MAX_DEPTH = 100;

/** A value that stands in several places is copied to each, so a small input can stand for a huge output. */
const MAX_VALUES = 100_000;

const UNSAFE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype", "toString"]);

interface Copying {
  readonly scope: Scope;
  /** The objects around the value that is being copied. */
  readonly ancestors: Set<object>;
  valuesLeft: number;
}

/**
 * A deep copy of `source[key]` that shares nothing with it, if it is plain JSON; what is not is reported where it stands, and then
 * there is no copy (`undefined`). Calls no `toJSON`.
 */
export function copyJson(scope: Scope, source: Readonly<Record<string, unknown>>, key: string): Json | undefined {
  const copying: Copying = { scope, ancestors: new Set<object>(), valuesLeft: MAX_VALUES };
  const errorsBefore = scope.log.errorCount;
  const copy = copyMember(copying, source, key);
  if (copying.valuesLeft < 0) report(scope, fieldIssues.tooManyValues, { maxValues: MAX_VALUES }, key);
  return scope.log.errorCount === errorsBefore ? copy : undefined;
}

/** `null` also stands for what was refused: the whole copy is given up then. */
function copyMember(copying: Copying, source: object, key: string | number): Json {
  const { scope } = copying;
  scope.path.push(key);
  try {
    if (typeof key === "string" && UNSAFE_KEYS.has(key)) return refuse(scope);
    if (typeof key === "string" && findLoneSurrogate(key) !== -1) return refuseAs(scope, "a broken key");
    return copyValue(copying, Reflect.get(source, key));
  } catch {
    report(scope, fieldIssues.unreadable);
    return null;
  } finally {
    scope.path.pop();
  }
}

function copyValue(copying: Copying, value: unknown): Json {
  const { scope } = copying;
  if (--copying.valuesLeft < 0) return null;
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") return findLoneSurrogate(value) === -1 ? value : refuseAs(scope, "a broken string");
  // Adding 0 makes -0 the 0 that it is in JSON.
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : refuseAs(scope, "no finite number");
  if (typeof value !== "object") return refuseAs(scope, typeName(value));
  if (copying.ancestors.has(value)) return refuseAs(scope, "a cycle");
  if (copying.ancestors.size >= MAX_DEPTH) {
    report(scope, fieldIssues.tooDeep, { maxDepth: MAX_DEPTH });
    return null;
  }
  return copyContainer(copying, value);
}

function copyContainer(copying: Copying, value: object): Json {
  copying.ancestors.add(value);
  try {
    if (Array.isArray(value)) return copyList(copying, value);
    if (isRecord(value)) return copyRecord(copying, value);
    return refuseAs(copying.scope, typeName(value));
  } finally {
    copying.ancestors.delete(value);
  }
}

function copyList(copying: Copying, list: readonly unknown[]): Json {
  const { length } = list;
  const copy: Json[] = [];
  for (let index = 0; index < length && copying.valuesLeft >= 0; index++) {
    // One hole is enough to refuse the list, and there may be billions.
    if (!Object.hasOwn(list, index)) return refuseAs(copying.scope, "a list with holes");
    copy.push(copyMember(copying, list, index));
  }
  return copy;
}

function copyRecord(copying: Copying, record: Readonly<Record<string, unknown>>): Json {
  const entries: [string, Json][] = [];
  for (const key of Object.keys(record)) {
    if (copying.valuesLeft < 0) break;
    entries.push([key, copyMember(copying, record, key)]);
  }
  return Object.fromEntries(entries);
}

function refuse(scope: Scope): null {
  report(scope, fieldIssues.unsafeKey);
  return null;
}

function refuseAs(scope: Scope, actual: string): null {
  report(scope, fieldIssues.notJson, { actual });
  return null;
}
