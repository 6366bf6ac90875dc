import { isRecord } from "../input/plain-object.ts";
import { listKeys, readProperty, UNREADABLE } from "../input/read-property.ts";
import * as responseIssues from "../issues/response-issues.ts";
import { Dataset } from "../schema/dataset.ts";
import { Claims } from "./claims.ts";
import type { EchoWriter } from "./echo-writer.ts";
import { listSaid } from "./list-said.ts";
import { readClaims } from "./read-claims.ts";
import { createBare, type Source } from "./read-loosely.ts";
import { NO_PROBLEMS, readProblems } from "./read-problems.ts";
import type { ApiProblem } from "./send-report.ts";

/** A place where entries stand. */
export interface Place {
  readonly listKey: string;
  /** The key of the message in an entry. */
  readonly itemKey: string;
  /** `false` in the wrapper of version 1.1, where an entry is the message itself. */
  readonly hasFrame: boolean;
}

/** An entry, before the envelope has its say. */
export interface ReadEntry {
  /** The entry is there with its message, and neither shows a failure or a claim that cannot be read. */
  readonly isClean: boolean;
  readonly saysSuccess: boolean;
  /** The message stands under its key, with room beside it for errors. */
  readonly hasFrame: boolean;
  readonly echo: Record<string, unknown>;
  readonly errors: readonly ApiProblem[];
  readonly warnings: readonly ApiProblem[];
}

interface Reading {
  readonly writer: EchoWriter;
  readonly echo: Record<string, unknown>;
  errors: readonly ApiProblem[];
  warnings: readonly ApiProblem[];
  claims: Claims | undefined;
  isUnreadable: boolean;
}

/** Reads one entry of a list. Without a frame the entry is the message itself, as version 1.1 has it. */
export function readEntry(
  entry: unknown,
  { itemKey, hasFrame }: Place,
  writer: EchoWriter,
  dataset: Dataset,
): ReadEntry {
  const reading: Reading = {
    writer,
    echo: {},
    errors: NO_PROBLEMS,
    warnings: NO_PROBLEMS,
    claims: undefined,
    isUnreadable: false,
  };
  const record = isRecord(entry) ? entry : undefined;
  const item = record === undefined ? undefined : readMembers(record, hasFrame ? itemKey : undefined, reading, dataset);
  const message = hasFrame ? item : record;
  if (!isRecord(message)) dataset.addIssue(responseIssues.malformedEntry, { key: itemKey });
  else if (hasFrame) readMessage(message, itemKey, reading, dataset);
  return toEntry(isRecord(message), hasFrame, reading);
}

function readMessage(message: Source, itemKey: string, reading: Reading, dataset: Dataset): void {
  const part = new Dataset(message, dataset.run);
  readMembers(message, undefined, reading, part);
  dataset.addPart(part, itemKey);
}

/** Copies the members to the echo, save what is said by them; gives the value under the item key. */
function readMembers(source: Source, itemKey: string | undefined, reading: Reading, dataset: Dataset): unknown {
  const keys = listKeys(source);
  if (keys === UNREADABLE) {
    reading.isUnreadable = true;
    return dataset.addIssue(responseIssues.unreadable);
  }
  let item: unknown;
  let spoken: Record<string, unknown> | undefined;
  for (const key of keys) {
    const value = readProperty(source, key);
    if (key === itemKey) {
      item = value;
      if (value === UNREADABLE) dataset.addIssue(responseIssues.unreadable, {}, key);
    } else if (key === "errors") reading.errors = joinProblems(reading.errors, value, key, dataset);
    else if (key === "warnings") reading.warnings = joinProblems(reading.warnings, value, key, dataset);
    else {
      if (reading.writer.isSpeaking(key)) (spoken ??= createBare())[key] = value;
      reading.writer.write(reading.echo, key, value, dataset);
    }
  }
  if (spoken !== undefined) readClaims(listSaid(spoken, dataset), (reading.claims ??= new Claims()), dataset);
  return item;
}

function joinProblems(
  problems: readonly ApiProblem[],
  value: unknown,
  key: string,
  dataset: Dataset,
): readonly ApiProblem[] {
  if (value === UNREADABLE) dataset.addIssue(responseIssues.unreadable, {}, key);
  const others = readProblems(value, key, dataset);
  if (others.length === 0) return problems;
  return problems.length === 0 ? others : [...problems, ...others];
}

function toEntry(hasMessage: boolean, hasFrame: boolean, reading: Reading): ReadEntry {
  const { echo, warnings, claims } = reading;
  const errors = claims === undefined ? reading.errors : findErrors(reading.errors, claims);
  const isReadable = !reading.isUnreadable && claims?.isUnreadable !== true;
  const isClean = hasMessage && errors.length === 0 && isReadable;
  return { isClean, saysSuccess: claims?.saysSuccess === true, hasFrame, echo, errors, warnings };
}

function findErrors(listed: readonly ApiProblem[], claims: Claims): readonly ApiProblem[] {
  const errors = claims.problems.length === 0 ? listed : [...listed, ...claims.problems];
  return claims.saysFailure || claims.failureCode !== undefined ? claims.withStatedFailure(errors) : errors;
}
