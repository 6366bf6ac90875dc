import { canBegin, expandPattern, splitAlternatives } from "./digit-pattern.ts";

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
const FIXED_LINE = 0;
const MOBILE = 1;
const NO_COUNTRY = "_";

/** The columns of the table (format: see `phone-numbering-plans.ts`). */
export interface NumberingPlanTable {
  readonly regions: string;
  readonly lengths: string;
  readonly prefixes: string;
  readonly mobiles: string;
  /** The ISO 3166-1 codes of all regions, in alphabetical order. */
  readonly countries: readonly string[];
}

/** The columns of one region. */
interface Row {
  readonly region: string;
  readonly lengths: string;
  readonly prefixes: string;
}

export function createTable(metadata: SourceMetadata): NumberingPlanTable {
  const callingCodes = [...Object.keys(metadata.country_calling_codes), ...Object.keys(metadata.nonGeographic)]
    .map(Number)
    .sort((a, b) => a - b);
  const rows = callingCodes.flatMap((callingCode, index) => {
    const follows = callingCode === (callingCodes[index - 1] ?? 0) + 1;
    return describeCallingCode(metadata, String(callingCode), follows ? "" : String(callingCode));
  });
  return {
    regions: rows.map(({ region }) => region).join(""),
    lengths: rows.map(({ lengths }) => lengths).join(" "),
    prefixes: rows.map(({ prefixes }) => prefixes).join("\n"),
    mobiles: callingCodes
      .map((callingCode) => describeMobiles(plansOf(metadata, String(callingCode)), String(callingCode)))
      .join(" "),
    countries: Object.keys(metadata.countries).sort(),
  };
}

function describeCallingCode(metadata: SourceMetadata, callingCode: string, written: string): Row[] {
  const countries = metadata.country_calling_codes[callingCode] ?? [NO_COUNTRY];
  const plans = plansOf(metadata, callingCode);
  const trunks = plans.map(trunkPrefixes);
  const idds = plans.map(iddPrefixes);
  return countries.map((country, index) => {
    const plan = plans[index] ?? [];
    const leads = index === 0;
    const possible = lengthBits(lengths(plan, callingCode));
    const mobile = lengthBits(mobileLengths(plan, callingCode));
    const first = leads ? beginnings(plans, callingCode, trunks[0] ?? "", idds[0] ?? "") : "";
    // A follower that says nothing has what the leader of its calling code has.
    const trunk = differs(markTrunks(trunks[index], plans, callingCode), leads ? "0" : trunks[0]);
    const idd = differs(idds[index], leads ? "00" : idds[0]);
    return {
      region: leads ? written + country : country.toLowerCase(),
      lengths: mobile === possible ? possible : `${possible}-${mobile}`,
      prefixes: `${first}${trunk} ${idd}`.trimEnd(),
    };
  });
}

function plansOf(metadata: SourceMetadata, callingCode: string): SourcePlan[] {
  const countries = metadata.country_calling_codes[callingCode];
  if (countries === undefined) return [metadata.nonGeographic[callingCode] ?? []];
  return countries.map((country) => metadata.countries[country] ?? []);
}

/**
 * The first digits of the mobile numbers of a calling code: one group for all their lengths, or one for each length, the shortest first,
 * where these differ. "" when it has no mobile numbers.
 */
function describeMobiles(plans: readonly SourcePlan[], callingCode: string): string {
  const allLengths = [...new Set(plans.flatMap((plan) => mobileLengths(plan, callingCode)))].sort((a, b) => a - b);
  const groups = allLengths.map((length) =>
    [..."0123456789"]
      .filter((digit) =>
        plans.some(
          (plan) => mobileLengths(plan, callingCode).includes(length) && canBegin(mobilePattern(plan), [digit], length),
        ),
      )
      .join(""),
  );
  return new Set(groups).size === 1 ? (groups[0] ?? "") : groups.join("-");
}

function differs(value: string | undefined, usual: string | undefined): string {
  return value === usual ? "" : value || "-";
}

function lengths(plan: SourcePlan, callingCode: string): number[] {
  return (plan[3] as number[]).filter((length) => callingCode.length + length <= MAX_DIGITS);
}

function mobileLengths(plan: SourcePlan, callingCode: string): number[] {
  const type = typesOf(plan)[MOBILE];
  if (!type) return [];
  return type[1] === undefined
    ? lengths(plan, callingCode)
    : type[1].filter((length) => callingCode.length + length <= MAX_DIGITS);
}

/** Where mobile numbers look like those of the fixed network, the source leaves their pattern out. */
function mobilePattern(plan: SourcePlan): string {
  const types = typesOf(plan);
  return (types[MOBILE] || undefined)?.[0] || (types[FIXED_LINE] || undefined)?.[0] || "";
}

function typesOf(plan: SourcePlan): readonly (readonly [string, number[]?] | 0 | undefined)[] {
  return (plan[11] ?? []) as (readonly [string, number[]?] | 0)[];
}

function lengthBits(lengthList: readonly number[]): string {
  return lengthList.reduce((bits, length) => bits | (1 << (length - MIN_NATIONAL_DIGITS)), 0).toString(36);
}

const MAX_TRUNK_DIGITS = 3;
const MAX_IDD_DIGITS = 5;

/**
 * The trunk prefixes, the longest first, "" when there are none. Codes of carriers come along where they are short; a number behind a
 * longer one is refused.
 */
function trunkPrefixes(plan: SourcePlan): string {
  const prefix = text(plan[5]);
  const alternatives = splitAlternatives(text(plan[7]).replace(/\(\\d\{10,11\}\)/g, ""))
    // A whole number captured and rewritten is a local or a mobile form, no prefix.
    .filter((alternative) => alternative !== "" && !/\$$|\\d\{/.test(alternative))
    .flatMap(expandPattern)
    .map((alternative) => alternative || prefix);
  return listPrefixes(prefix === "" ? alternatives : [...alternatives, prefix], MAX_TRUNK_DIGITS);
}

/**
 * A trunk prefix of more than one with which some numbers begin all the same has the lengths of these behind it: `80:3i`. Of Belarus'
 * numbers some begin with 80, but none of those of eleven digits. (For the usual prefix, and where there is one only, see `beginnings`.)
 */
function markTrunks(trunk: string | undefined, plans: readonly SourcePlan[], callingCode: string): string | undefined {
  if (trunk === undefined || !trunk.includes("|")) return trunk;
  return trunk
    .split("|")
    .map((prefix) => {
      const own = [...new Set(plans.flatMap((plan) => lengths(plan, callingCode)))].filter((length) =>
        plans.some((plan) => typesOf(plan).some((type) => type && type[0] && canBegin(type[0], [...prefix], length))),
      );
      return prefix === "0" || prefix.includes(".") || own.length === 0 ? prefix : `${prefix}:${lengthBits(own)}`;
    })
    .join("|");
}

/** The prefixes of calls abroad; longer ones, of which it is plain that no number begins so, are left out. */
function iddPrefixes(plan: SourcePlan): string {
  return listPrefixes(expandPattern(text(plan[1])), MAX_IDD_DIGITS) || "00";
}

/** The different ones that are not too long, the longest first. Never more than the source knows: a prefix too many reads wrong numbers. */
function listPrefixes(prefixes: readonly string[], maxDigits: number): string {
  const distinct = [...new Set(prefixes)].filter(({ length }) => length > 0 && length <= maxDigits);
  return distinct.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
}

/**
 * Tells how the numbers of a calling code begin: "" when none that a message can reach begins with its trunk prefix; "y"
 * when besides some numbers begin with 00 though that is no international prefix there; "z" when there is no trunk prefix and some
 * begin with 0; "x" when some begin with the trunk prefix.
 */
function beginnings(plans: readonly SourcePlan[], callingCode: string, trunk: string, idd: string): string {
  const possible = [...new Set(plans.flatMap((plan) => lengths(plan, callingCode)))];
  const isClear = (beginning: string, length: number): boolean =>
    !plans.some((plan) => canBegin(text(plan[2]), [...beginning], length));
  if (trunk === "") return possible.every((length) => isClear("0", length)) ? "" : "z";
  const prefix = trunk.split("|").find((alternative) => alternative.length === 1) ?? trunk;
  const isTrunkAt = (length: number): boolean =>
    // A 0 before another digit is a trunk prefix even where numbers begin with 00: numbers free of charge for the caller.
    [..."123456789"].every((digit) => isClear(prefix + digit, length)) ||
    (prefix === "0" && !possible.includes(length - 1));
  if (!possible.every(isTrunkAt)) return "x";
  return !idd.split("|").includes("00") && !possible.every((length) => isClear("00", length)) ? "y" : "";
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
