import { LENGTHS, MOBILES, PREFIXES, REGIONS } from "../../tables/phone-numbering-plans.ts";

/** The numbering plan of one region. In a set of lengths, bit n stands for n digits after the calling code. */
export interface NumberingPlan {
  readonly callingCode: string;
  readonly lengths: number;
  readonly mobileLengths: number;
  /** Prefixes of calls within the country, the longest first; a dot stands for any digit. */
  readonly trunks: readonly string[];
  /** International prefixes, the longest first; a dot stands for any digit. */
  readonly idds: readonly string[];
  /** The rules that all regions of its calling code share. */
  readonly shared: CallingCode;
}

/** All regions of a calling code together. */
export interface CallingCode {
  lengths: number;
  mobileLengths: number;
  /** The first digits of mobile numbers by their length: bit n for the digit n. */
  readonly mobileStarts: number[];
  /** The same without the first digits of kept trunk prefixes: of what is left, one look is enough. */
  readonly plainStarts: number[];
  /** Some numbers begin with 0. */
  readonly startsWithZero: boolean;
  /** Some numbers begin with 00, which is no international prefix there. */
  readonly ownsZeros: boolean;
  /** The trunk prefixes of its first region; none where numbers of every length can begin with them. */
  readonly keptTrunks: readonly KeptTrunk[];
  /** The one of `trunks` with which no number at all begins. */
  readonly usualTrunk: string | undefined;
}

/** A trunk prefix that shows behind a country code that it was kept by mistake. */
export interface KeptTrunk {
  readonly prefix: string;
  /** The lengths of numbers that begin so all the same. */
  readonly ownLengths: number;
}

/** Bit 0 of a set of lengths in the table is this many digits. */
const MIN_NATIONAL_DIGITS = 4;
/** The longest number with its country code (E.164). */
const MAX_DIGITS = 15;

let plansByCountry: Map<string, NumberingPlan> | undefined;
/** The calling codes by their digits: index 44 holds +44. No calling code is the beginning of another. */
const callingCodes: (CallingCode | undefined)[] = [];

export function findPlan(country: string): NumberingPlan | undefined {
  plansByCountry ??= readTable();
  return plansByCountry.get(country);
}

/** `code` as a number: 44. */
export function findCallingCode(code: number): CallingCode | undefined {
  plansByCountry ??= readTable();
  return callingCodes[code];
}

/** Returns `true` when some mobile numbers of the calling code have the length of these digits and begin with the same digit. */
export function isMobile({ mobileStarts }: CallingCode, national: string): boolean {
  return hasMobileStart(mobileStarts, national.length, national.charCodeAt(0) - 0x30);
}

/** Returns `true` when some mobile numbers of this length begin with this digit. */
export function hasMobileStart(mobileStarts: readonly number[], digits: number, first: number): boolean {
  const starts = digits < mobileStarts.length ? mobileStarts[digits] : 0;
  return starts !== undefined && first >= 0 && ((starts >> first) & 1) === 1;
}

/** Returns `true` when the digits begin with a prefix of the table. */
export function hasPrefix(digits: string, prefix: string): boolean {
  for (let index = 0; index < prefix.length; index++) {
    if (index >= digits.length || (prefix[index] !== "." && prefix[index] !== digits[index])) return false;
  }
  return true;
}

/** The digits behind a trunk prefix, the longest that leaves what fits; `undefined` when there is none. */
export function cutTrunk(
  digits: string,
  trunks: readonly string[],
  fits: (rest: string) => boolean,
): string | undefined {
  const trunk = trunks.find((prefix) => hasPrefix(digits, prefix) && fits(digits.slice(prefix.length)));
  return trunk === undefined ? undefined : digits.slice(trunk.length);
}

/** Returns `true` when the set of lengths holds this length. */
export function hasLength(lengths: number, digits: number): boolean {
  return digits < 16 && (lengths & (1 << digits)) !== 0;
}

function readTable(): Map<string, NumberingPlan> {
  const plans = new Map<string, NumberingPlan>();
  // Without holes, so that a look at one is quick.
  for (let index = 0; index < 1000; index++) callingCodes.push(undefined);
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
    const marked = readPrefixes(ownTrunks, leader === undefined ? ["0"] : leader.trunks);
    const trunks = marked.map((prefix) => prefix.split(":", 1)[0] ?? "");
    const shared = (callingCodes[code] ??= createCallingCode(marked, beginnings));
    const plan = {
      callingCode: String(code),
      lengths: readLengths(possible),
      mobileLengths: readLengths(mobile),
      trunks,
      idds: readPrefixes(ownIdds, leader === undefined ? ["00"] : leader.idds),
      shared,
    };
    shared.lengths |= plan.lengths;
    shared.mobileLengths |= plan.mobileLengths;
    leader ??= plan;
    if (country !== "_") plans.set(country.toUpperCase(), plan);
  }
  readMobiles();
  return plans;
}

/** Beside the lengths: in the order of the calling codes stand the first digits, one group for all lengths or one for each. */
function readMobiles(): void {
  const mobileColumn = MOBILES.split(" ");
  let row = 0;
  for (const callingCode of callingCodes) {
    if (callingCode === undefined) continue;
    const groups = mobileColumn[row++]?.split("-") ?? [];
    const kept = toBits(callingCode.keptTrunks.map(({ prefix }) => prefix.slice(0, 1)));
    let group = 0;
    for (let digits = 0; digits <= MAX_DIGITS; digits++) {
      const starts = hasLength(callingCode.mobileLengths, digits) ? (groups[group++] ?? groups[0] ?? "") : "";
      const bits = toBits([...starts]);
      callingCode.mobileStarts.push(bits);
      callingCode.plainStarts.push(bits & ~kept);
    }
  }
}

/** Bit n for the digit n. */
function toBits(digits: readonly string[]): number {
  return digits.reduce((bits, digit) => bits | (1 << Number(digit)), 0);
}

function readLengths(bits: string): number {
  return Number.parseInt(bits, 36) << MIN_NATIONAL_DIGITS;
}

/** "-" stands for none, nothing for the usual ones. */
function readPrefixes(prefixes: string, usual: readonly string[]): readonly string[] {
  return prefixes === "" ? usual : prefixes === "-" ? [] : prefixes.split("|");
}

/** Reads a line of the table. Behind the colon of a prefix stand the lengths of numbers that begin with it. */
function createCallingCode(trunks: readonly string[], beginnings: string | undefined): CallingCode {
  const keptTrunks = (beginnings === "x" ? [] : trunks)
    .filter((marked) => !marked.includes("."))
    .map((marked) => {
      const [prefix = "", ownLengths = "0"] = marked.split(":");
      return { prefix, ownLengths: readLengths(ownLengths) };
    });
  const always = keptTrunks.filter(({ ownLengths }) => ownLengths === 0).map(({ prefix }) => prefix);
  return {
    lengths: 0,
    mobileLengths: 0,
    mobileStarts: [],
    plainStarts: [],
    startsWithZero: beginnings === "z",
    ownsZeros: beginnings === "y",
    keptTrunks,
    usualTrunk: always.find((prefix) => prefix.length === 1) ?? always[0],
  };
}
