import { parseArgs } from "node:util";
import {
  type AnyChannel,
  checkMessage,
  type CountryCode,
  findChannel,
  isCountryCode,
  type Options,
  sms,
} from "../index.ts";
import { CliError } from "./cli-error.ts";
import { printable } from "./printable.ts";

export type InputKind = "json" | "ndjson" | "csv";
export type ReportFormat = "table" | "json" | "csv";

export interface CheckArguments {
  /** `-` is standard input. */
  readonly file: string;
  /** Undefined where nothing was stated. */
  readonly channel: AnyChannel | undefined;
  readonly options: Options;
  readonly dateFormat: string | undefined;
  /** The column by the field. */
  readonly columns: ReadonlyMap<string, string>;
  readonly attachments: string | undefined;
  readonly findsDuplicates: boolean;
  readonly format: ReportFormat;
  readonly out: string | undefined;
  readonly input: InputKind | undefined;
  readonly delimiter: string | undefined;
  readonly encoding: string | undefined;
}

const WORDS = {
  channel: { type: "string", short: "c" },
  "default-country": { type: "string" },
  "time-zone": { type: "string" },
  "date-format": { type: "string" },
  map: { type: "string", multiple: true },
  "unknown-fields": { type: "string" },
  attachments: { type: "string" },
  duplicates: { type: "boolean" },
  format: { type: "string" },
  out: { type: "string" },
  input: { type: "string" },
  delimiter: { type: "string" },
  encoding: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** @throws {CliError} for what the command line cannot mean. */
export function readArguments(words: readonly string[]): CheckArguments | "help" | "version" {
  const { values, positionals } = parse(words);
  if (values.help === true) return "help";
  if (values.version === true) return "version";
  const [command, file, ...more] = positionals;
  if (command === undefined) return "help";
  if (command !== "check") throw new CliError(`The command "${printable(command)}" does not exist. Use "check".`);
  if (file === undefined) throw new CliError("The file is missing. Name it, or write - for standard input.");
  if (more.length > 0) throw new CliError(`Name one file, not ${more.length + 1}.`);
  return {
    file,
    channel: values.channel === undefined ? undefined : readChannel(values.channel),
    options: readOptions(values["default-country"], values["time-zone"], values["unknown-fields"]),
    dateFormat: values["date-format"],
    columns: readColumns(values.map ?? []),
    attachments: values.attachments,
    findsDuplicates: values.duplicates === true,
    format: oneOf("--format", ["table", "json", "csv"], values.format) ?? "table",
    out: values.out,
    input: oneOf("--input", ["json", "ndjson", "csv"], values.input),
    delimiter: readDelimiter(values.delimiter),
    encoding: readEncoding(values.encoding),
  };
}

type Parsed = ReturnType<typeof parseArgs<{ options: typeof WORDS; allowPositionals: true }>>;

function parse(words: readonly string[]): Parsed {
  try {
    return parseArgs({ args: [...words], options: WORDS, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? printable(error.message).split(". ")[0] : "The options are wrong";
    throw new CliError(`${reason}. See --help.`);
  }
}

function readChannel(name: string): AnyChannel {
  const channel = name.trim() === "" ? undefined : findChannel(name);
  if (channel?.ok === true) return channel.value;
  throw new CliError(`The channel "${printable(name)}" does not exist. Use sms, email, whatsapp or zalo.`);
}

function readCountry(text: string): CountryCode {
  const code = text.trim().toUpperCase();
  if (isCountryCode(code)) return code;
  throw new CliError(`The country "${printable(text)}" does not exist. Use an ISO 3166-1 code such as IN.`);
}

/** The library itself says what is wrong with an option. */
function readOptions(
  defaultCountry: string | undefined,
  timeZone: string | undefined,
  unknownFields: string | undefined,
): Options {
  const options = {
    ...(defaultCountry === undefined ? {} : { defaultCountry: readCountry(defaultCountry) }),
    ...(timeZone === undefined ? {} : { timeZone }),
    unknownFields: oneOf("--unknown-fields", ["reject", "strip", "keep"], unknownFields) ?? "reject",
    now: new Date(),
  };
  try {
    checkMessage(sms, undefined, options);
  } catch (error) {
    const reason = error instanceof Error ? printable(error.message) : "The options are wrong.";
    throw new CliError(reason.replace("timeZone", "--time-zone"));
  }
  return options;
}

function readColumns(pairs: readonly string[]): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  for (const pair of pairs) {
    const equals = pair.indexOf("=");
    const [field, column] = [pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()];
    if (equals < 1 || field === "" || column === "")
      throw new CliError("--map takes a field and its column: --map to=Mobile.");
    if (columns.has(field)) throw new CliError(`--map names the field "${printable(field)}" twice.`);
    columns.set(field, column);
  }
  return columns;
}

function oneOf<Name extends string>(
  option: string,
  names: readonly Name[],
  value: string | undefined,
): Name | undefined {
  const name = names.find((candidate) => candidate === value);
  if (name === undefined && value !== undefined) throw new CliError(`${option} takes ${names.join(", ")}.`);
  return name;
}

function readDelimiter(text: string | undefined): string | undefined {
  const delimiter = text === "\\t" || text === "tab" ? "\t" : text;
  if (delimiter === undefined || (delimiter.length === 1 && !/["\r\n]/.test(delimiter))) return delimiter;
  throw new CliError('--delimiter takes one character, or "tab".');
}

function readEncoding(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    throw new CliError("--encoding takes the name of an encoding: utf-8, utf-16le, windows-1252.");
  }
}
