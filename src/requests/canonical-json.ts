import { isRecord } from "../input/plain-object.ts";
import { findLoneSurrogate } from "../text/lone-surrogate.ts";

/** Deeper than any message of ours, which `keep` keeps to 100. */
const MAX_DEPTH = 110;

/**
 * Plain data as canonical JSON (RFC 8785): no blanks, keys sorted by their UTF-16 units, what is `undefined` left out. The same text for the
 * same data, whatever the order of its keys, and in every language. `undefined` for what is no plain data.
 */
export function canonicalJson(value: unknown, depth = 0): string | undefined {
  if (typeof value === "string") return findLoneSurrogate(value) < 0 ? JSON.stringify(value) : undefined;
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? JSON.stringify(value) : undefined;
  if (depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value))
    return joinAll(
      "[",
      Array.from(value, (entry) => canonicalJson(entry, depth + 1)),
      "]",
    );
  return isRecord(value) ? canonicalRecord(value, depth) : undefined;
}

function canonicalRecord(record: Readonly<Record<string, unknown>>, depth: number): string | undefined {
  const members: (string | undefined)[] = [];
  for (const key of Object.keys(record).sort()) {
    const value = record[key];
    if (value === undefined) continue;
    const name = canonicalJson(key);
    const text = canonicalJson(value, depth + 1);
    members.push(name === undefined || text === undefined ? undefined : `${name}:${text}`);
  }
  return joinAll("{", members, "}");
}

function joinAll(start: string, parts: readonly (string | undefined)[], end: string): string | undefined {
  return parts.includes(undefined) ? undefined : `${start}${parts.join(",")}${end}`;
}
