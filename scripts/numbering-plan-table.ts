import { canBegin } from "./digit-pattern.ts";

/** The parts of `libphonenumber-js` metadata (version 4) that the table is made of. */
export interface SourceMetadata {
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, SourcePlan>>;
  readonly nonGeographic: Readonly<Record<string, SourcePlan>>;
}

/** Its arrays, by position: METADATA.md of that library. */
type SourcePlan = readonly unknown[];

const MAX_DIGITS = 15;
const MIN_NATIONAL_DIGITS = 4;
const MOBILE = 1;

/** The text of the table: one line a region, led by the calling code on the first line of each (format: see `phone-numbering-plans.ts`). */
export function createTable(metadata: SourceMetadata): string {
  const callingCodes = [...Object.keys(metadata.country_calling_codes), ...Object.keys(metadata.nonGeographic)];
  return callingCodes
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((callingCode) => describeCallingCode(metadata, callingCode))
    .join("\n");
}

function describeCallingCode(metadata: SourceMetadata, callingCode: string): string[] {
  const countries = metadata.country_calling_codes[callingCode] ?? [""];
  const plans = countries.map((country) => metadata.countries[country] ?? metadata.nonGeographic[callingCode] ?? []);
  const trunks = plans.map(trunkPattern);
  const idds = plans.map((plan) => digitsPattern(text(plan[1])) || "00");
  return countries.map((country, index) => {
    const plan = plans[index] ?? [];
    const leads = index === 0;
    const possible = lengthBits(lengths(plan, callingCode));
    const mobile = lengthBits(mobileLengths(plan, callingCode));
    return [
      (leads ? callingCode : "") + country,
      possible,
      mobile === possible ? "" : mobile,
      // A follower that says nothing has what the leader of its calling code has.
      differs(trunks[index], leads ? "0" : trunks[0]),
      differs(idds[index], leads ? "00" : idds[0]),
      leads ? beginnings(plans, callingCode, trunks[0] ?? "") : "",
    ]
      .join(" ")
      .trimEnd();
  });
}

function differs(value: string | undefined, usual: string | undefined): string {
  return value === usual ? "" : value || "-";
}

function lengths(plan: SourcePlan, callingCode: string): number[] {
  return (plan[3] as number[]).filter((length) => callingCode.length + length <= MAX_DIGITS);
}

function mobileLengths(plan: SourcePlan, callingCode: string): number[] {
  const type = (plan[11] as (readonly [string, number[]?] | 0)[] | undefined)?.[MOBILE];
  if (!type) return [];
  return type[1] === undefined
    ? lengths(plan, callingCode)
    : type[1].filter((length) => callingCode.length + length <= MAX_DIGITS);
}

function lengthBits(lengthList: readonly number[]): string {
  return lengthList.reduce((bits, length) => bits | (1 << (length - MIN_NATIONAL_DIGITS)), 0).toString(36);
}

/** Every trunk prefix that the metadata knows, with the carrier codes that may follow it, as a pattern; "" when there is none. */
function trunkPattern(plan: SourcePlan): string {
  const prefix = text(plan[5]);
  const alternatives = splitAlternatives(text(plan[7]).replace(/\(\\d\{10,11\}\)/g, ""))
    // A whole number captured and rewritten is a local or a mobile form, no prefix.
    .filter((alternative) => !/\$$|\\d\{/.test(alternative))
    .map((alternative) => (new RegExp(`^(?:${alternative})$`).test("") ? prefix : digitsPattern(alternative)));
  return alternatives.join("|") || prefix;
}

/** `\d` as `.` (only digits are ever tested) and every group without capture. */
function digitsPattern(pattern: string): string {
  return pattern
    .replaceAll("\\d", ".")
    .replace(/\((?!\?)/g, "(?:")
    .replace(/^\(\?:([^()]*)\)$/, "$1");
}

function splitAlternatives(pattern: string): string[] {
  const alternatives = [""];
  let depth = 0;
  for (const character of pattern) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (character === "|" && depth === 0) alternatives.push("");
    else alternatives[alternatives.length - 1] += character;
  }
  return alternatives.filter((alternative) => alternative !== "");
}

/**
 * What is to know of how the numbers of a calling code begin: "" when, as usual, none begins with its trunk prefix; "z" when there is no
 * trunk prefix and some begin with 0; "-" when some begin with the trunk prefix; else a pattern of what no number looks like, behind a
 * "y" when some begin with 00 though that is no international prefix there.
 */
function beginnings(plans: readonly SourcePlan[], callingCode: string, trunk: string): string {
  const possible = [...new Set(plans.flatMap((plan) => lengths(plan, callingCode)))];
  const mobile = plans.flatMap((plan) => mobileLengths(plan, callingCode));
  const prefix = /^\d+$/.test(trunk) ? trunk : "0";
  const isClear = (beginning: string, length: number): boolean =>
    !plans.some((plan) => canBegin(text(plan[2]), [...beginning], length));
  const isCutPossible = (cut: string, length: number): boolean => possible.includes(length - cut.length);
  if (trunk === "") return possible.every((length) => isClear("0", length)) ? "" : "z";

  // A 0 before another digit is a trunk prefix even where numbers begin with 00.
  const isTrunkAt = (length: number): boolean =>
    [..."123456789"].every((digit) => isClear(prefix + digit, length)) ||
    (prefix === "0" && !isCutPossible("0", length));
  if (!possible.every(isTrunkAt)) return "-";
  const zeroLengths = possible.filter((length) => !isClear("00", length));
  const never = [
    ...neverWithZeros(zeroLengths, prefix),
    ...["8", "80", "90"]
      .filter(
        (other) => splitAlternatives(trunk).some((part) => new RegExp(`^(?:${part})$`).test(other)) && other !== prefix,
      )
      .flatMap((other) =>
        possible
          .filter((length) => mobile.includes(length - other.length))
          .map((length) => ({
            length,
            next: [..."123456789"].filter((digit) => isClear(other + digit, length)).join(""),
          }))
          .filter(({ next }) => next !== "")
          .map(({ length, next }) => `${other}(?=[${next}].{${length - other.length - 1}}$)`),
      ),
  ];
  if (never.length === 0) return "";
  const ownsZeros = zeroLengths.length > 0 && plans.some((plan) => !new RegExp(`^(?:${text(plan[1])})$`).test("00"));
  return (ownsZeros ? "y" : "") + (zeroLengths.length === 0 ? [prefix, ...never] : never).join("|");
}

function neverWithZeros(lengthsWithZeros: readonly number[], prefix: string): string[] {
  if (lengthsWithZeros.length === 0) return [];
  const [least, most] = [Math.min(...lengthsWithZeros) - 1, Math.max(...lengthsWithZeros) - 1];
  const behind = `.{${least === most ? least : `${least},${most}`}}$`;
  return [`${prefix}(?=[1-9])`, `${prefix}(?!${behind})`];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
