import { LENGTHS, MOBILES, PREFIXES, REGIONS } from "../../tables/phone-numbering-plans.ts";
import { type CallingCode, hasLength, type NumberingPlan } from "./numbering-plan.ts";

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
