import { findTimeZone, UTC } from "../../input/time-zone.ts";
import * as timestampIssues from "../../issues/timestamp-issues.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { isTooLarge, MAX_OFFSET_MINUTES, readOffset } from "./offset.ts";

/** `[u-ca=gregory]`: a key, and words with hyphens between them. */
const TAG = /^!?[a-z_][a-z\d_-]*=[A-Za-z\d]+(?:-[A-Za-z\d]+)*$/;
const CALENDAR = "u-ca";

/**
 * The zone of RFC 9557's suffix, `[Asia/Kolkata][u-ca=gregory]`: `UTC`, a name as `findTimeZone` gives it, or `±HH:MM`; `""` where there
 * are only tags, which say nothing about the instant. `undefined` when it told of an error.
 */
export function readSuffix(text: string, addIssue: AddIssue): string | undefined {
  const parts = splitBrackets(text);
  if (parts === undefined || !areTagsWellFormed(parts)) {
    addIssue(timestampIssues.malformedSuffix);
    return undefined;
  }
  const [first = ""] = parts;
  const zone = isTag(first) ? "" : readZone(first.replace(/^!/, ""), addIssue);
  const isSeveral = parts.slice(1).some((part) => !isTag(part));
  const isCritical = parts.some((part) => part.startsWith("!") && isTag(part) && keyOf(part) !== CALENDAR);
  if (isSeveral) addIssue(timestampIssues.severalZones);
  if (isCritical) addIssue(timestampIssues.criticalAnnotation);
  return isSeveral || isCritical ? undefined : zone;
}

/** Splits a suffix into the contents of its brackets; returns `undefined` when anything else stands there. */
function splitBrackets(text: string): string[] | undefined {
  const parts: string[] = [];
  for (let rest = text; rest !== ""; rest = rest.slice(rest.indexOf("]") + 1)) {
    const part = rest.slice(1, Math.max(0, rest.indexOf("]")));
    if (!rest.startsWith("[") || part === "" || part === "!" || part.includes("[")) return undefined;
    parts.push(part);
  }
  return parts;
}

/** RFC 9557 wants a zone first, keys in lower case, and no critical calendar beside another one. */
function areTagsWellFormed(parts: readonly string[]): boolean {
  const tags = parts.filter(isTag);
  const calendars = tags.filter((tag) => keyOf(tag) === CALENDAR);
  const hasZone = tags.length < parts.length;
  if (hasZone && isTag(parts[0] ?? "")) return false;
  if (calendars.length > 1 && calendars.some((tag) => tag.startsWith("!"))) return false;
  return tags.every((tag) => TAG.test(tag));
}

/** No name of a zone has an equals sign. */
function isTag(part: string): boolean {
  return part.includes("=");
}

function keyOf(tag: string): string {
  return tag.slice(tag.startsWith("!") ? 1 : 0, tag.indexOf("="));
}

function readZone(name: string, addIssue: AddIssue): string | undefined {
  const offset = readOffset(name);
  const zone = offset === "Z" ? UTC : (offset ?? findTimeZone(name));
  if (zone === undefined) addIssue(timestampIssues.unknownZone);
  else if (offset !== undefined && isTooLarge(offset)) {
    addIssue(timestampIssues.offsetTooLarge, { maxMinutes: MAX_OFFSET_MINUTES });
  } else {
    return zone;
  }
  return undefined;
}
