import { LENGTHS, PREFIXES, REGIONS } from "../../tables/phone-numbering-plans.ts";

/** How numbers of one region are written. Sets of lengths have bit n for n digits after the calling code. */
export interface NumberingPlan {
  readonly callingCode: string;
  readonly lengths: number;
  readonly mobileLengths: number;
  /** Prefixes of calls within the country, the longest first; a dot stands for any digit. */
  readonly trunks: readonly string[];
  /** International prefixes, the longest first; a dot stands for any digit. */
  readonly idds: readonly string[];
  /** What it has in common with the other regions of its calling code. */
  readonly shared: CallingCode;
}

/** All regions of a calling code together. */
export interface CallingCode {
  lengths: number;
  mobileLengths: number;
  /** Whether some numbers begin with 0. */
  readonly startsWithZero: boolean;
  /** Whether some numbers begin with 00, which is no international prefix there. */
  readonly ownsZeros: boolean;
  /** The trunk prefixes of its first region; none where numbers can begin with them. */
  readonly keptTrunks: readonly string[];
  /** That of them with which no number at all begins. */
  readonly usualTrunk: string | undefined;
}

/** Bit 0 of a set of lengths in the table is this many digits. */
const MIN_NATIONAL_DIGITS = 4;

let plansByCountry: Map<string, NumberingPlan> | undefined;
/** At index 44 what belongs to +44: no calling code is the beginning of another. */
const callingCodes: (CallingCode | undefined)[] = [];

/** Whether a region of this ISO 3166-1 alpha-2 code (upper case; `XK`, `AC` and `TA` too) has a numbering plan. */
export function isKnownCountry(code: string): boolean {
  return findPlan(code) !== undefined;
}

export function findPlan(country: string): NumberingPlan | undefined {
  plansByCountry ??= readTable();
  return plansByCountry.get(country);
}

/** `code` as a number: 44. */
export function findCallingCode(code: number): CallingCode | undefined {
  plansByCountry ??= readTable();
  return callingCodes[code];
}

/** Whether digits begin with a prefix of the table. */
export function hasPrefix(digits: string, prefix: string): boolean {
  for (let index = 0; index < prefix.length; index++) {
    if (index >= digits.length || (prefix[index] !== "." && prefix[index] !== digits[index])) return false;
  }
  return true;
}

/** The digits behind a trunk prefix, the longest that leaves one of these lengths; `undefined` when there is none. */
export function cutTrunk(digits: string, trunks: readonly string[], lengths: number): string | undefined {
  const trunk = trunks.find((prefix) => hasLength(lengths, digits.length - prefix.length) && hasPrefix(digits, prefix));
  return trunk && digits.slice(trunk.length);
}

/** Whether a set of lengths holds this length. */
export function hasLength(lengths: number, digits: number): boolean {
  return digits < 16 && (lengths & (1 << digits)) !== 0;
}

function readTable(): Map<string, NumberingPlan> {
  const plans = new Map<string, NumberingPlan>();
  const lengthColumn = LENGTHS.split(" ");
  const prefixColumn = PREFIXES.split("\n");
  let row = 0;
  let code = 0;
  let leader: NumberingPlan | undefined;
  for (const [, ownCode = "", country = ""] of REGIONS.matchAll(/(\d{0,3})([A-Z]{2}|[a-z]{2}|_)/g)) {
    if (country < "a") {
      code = Number(ownCode) || code + 1;
      leader = undefined;
    }
    const [possible = "", mobile = possible] = lengthColumn[row]?.split("-") ?? [];
    const [, beginnings, ownTrunks = "", ownIdds = ""] = /^([xyz]?)(\S*) ?(.*)/.exec(prefixColumn[row++] ?? "") ?? [];
    const trunks = readPrefixes(ownTrunks, leader?.trunks ?? ["0"]);
    const shared = (callingCodes[code] ??= createCallingCode(trunks, beginnings));
    const plan = {
      callingCode: String(code),
      lengths: readLengths(possible),
      mobileLengths: readLengths(mobile),
      trunks,
      idds: readPrefixes(ownIdds, leader?.idds ?? ["00"]),
      shared,
    };
    shared.lengths |= plan.lengths;
    shared.mobileLengths |= plan.mobileLengths;
    leader ??= plan;
    if (country !== "_") plans.set(country.toUpperCase(), plan);
  }
  return plans;
}

function readLengths(bits: string): number {
  return Number.parseInt(bits, 36) << MIN_NATIONAL_DIGITS;
}

/** "-" stands for none, nothing for the usual ones. */
function readPrefixes(prefixes: string, usual: readonly string[]): readonly string[] {
  return prefixes === "" ? usual : prefixes === "-" ? [] : prefixes.split("|");
}

function createCallingCode(trunks: readonly string[], beginnings: string | undefined): CallingCode {
  const keptTrunks = beginnings === "x" ? [] : trunks.filter((prefix) => !prefix.includes("."));
  return {
    lengths: 0,
    mobileLengths: 0,
    startsWithZero: beginnings === "z",
    ownsZeros: beginnings === "y",
    keptTrunks,
    usualTrunk: keptTrunks.find((prefix) => prefix.length === 1) ?? keptTrunks[0],
  };
}
