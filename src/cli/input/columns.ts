import type { AnyChannel } from "../../index.ts";
import { CliError } from "../cli-error.ts";
import { shorten } from "../printable.ts";
import type { Problem } from "../report/problem.ts";

/** The field of each cell in a row. */
export interface Columns {
  /** The fields by the index of the cell, from 0; undefined for a column that is not read. */
  readonly fields: readonly (string | undefined)[];
  /** The names that the header has. */
  readonly names: readonly string[];
  /** A warning for each column that is not read. */
  readonly problems: readonly Problem[];
}

const MAX_NAME_CHARACTERS = 64;
/** A phone number or an address: no column is called so, and no report may show it. */
const VALUE = /\d(?:[ ().-]{0,2}\d){5}|@/;

/**
 * Finds the column of each field: the one that `--map` states, else the one of the field's name, in any letter case and with blanks,
 * underscores or hyphens anywhere. @throws {CliError} where a column is missing or not clear: messages without it would go out wrong.
 */
export function matchColumns(
  channel: AnyChannel,
  header: readonly string[],
  mapped: ReadonlyMap<string, string>,
): Columns {
  const names = header.map((name) => name.trim());
  const fields: (string | undefined)[] = names.map(() => undefined);
  const known = fieldNames(channel);
  for (const [field, column] of mapped) {
    if (!known.includes(field))
      throw new CliError(`--map names "${shorten(field, 64)}". The fields of ${channel.name} are ${known.join(", ")}.`);
    const place = findColumn(names, column, (name) => name === column);
    if (place === undefined) throw new CliError(`The column "${shorten(column, 64)}" is not in the header.`);
    const other = fields[place];
    if (other !== undefined)
      throw new CliError(`--map reads the column "${shorten(column, 64)}" for both ${other} and ${field}.`);
    fields[place] = field;
  }
  for (const field of known.filter((name) => !mapped.has(name))) {
    const place = findColumn(names, field, (name) => simplify(name) === simplify(field));
    if (place !== undefined && fields[place] === undefined) fields[place] = field;
  }
  const first = requiredNames(channel).find((name) => !fields.includes(name));
  if (first !== undefined) {
    if (names.some((name) => VALUE.test(name)))
      throw new CliError(
        `The first row holds a message, not the names of the columns. Put a row with the names above it: ${known.join(", ")}.`,
      );
    const columns = names.map((name) => `"${shorten(name, 32)}"`).join(", ");
    throw new CliError(
      `The field "${first}" has no column. State it: --map ${first}=<column>. The first row names the columns ${columns}.`,
    );
  }
  return { fields, names, problems: names.flatMap((name, index) => (fields[index] === undefined ? warn(name) : [])) };
}

function findColumn(names: readonly string[], wanted: string, isWanted: (name: string) => boolean): number | undefined {
  const places = names.flatMap((name, index) => (isWanted(name) ? [index] : []));
  if (places.length > 1) throw new CliError(`The column "${shorten(wanted, 64)}" is there ${places.length} times.`);
  return places[0];
}

function simplify(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, "");
}

function warn(name: string): Problem[] {
  // A column without a name and without a field holds nothing that anybody would miss.
  if (name === "") return [];
  const message = "This column is not read, because no field has its name. State its field with --map if it has one.";
  const column = shorten(name, MAX_NAME_CHARACTERS);
  return [{ row: 1, field: column, severity: "warning", code: "file.unread_column", message }];
}

/** The names of a channel's fields, in canonical order. */
function fieldNames(channel: AnyChannel): readonly string[] {
  return Object.keys(channel.message.entries);
}

/** The names of the fields that every message must have. */
function requiredNames(channel: AnyChannel): readonly string[] {
  const { entries } = channel.message;
  return Object.keys(entries).filter((name) => entries[name]?.type !== "exact_optional");
}
