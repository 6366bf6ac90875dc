import { PHONE_NUMBERING_PLANS } from "./phone-numbering-plans.ts";

/** How numbers of one region are written. Sets of lengths have bit n for n digits after the calling code. */
export interface NumberingPlan {
  readonly callingCode: string;
  readonly lengths: number;
  readonly mobileLengths: number;
  /** Trunk prefixes, with the carrier codes that may follow them, as a pattern; "" for none. */
  readonly trunk: string;
  /** International prefixes as a pattern. */
  readonly idd: string;
  /** What it has in common with the other regions of its calling code. */
  readonly shared: CallingCode;
}

/** All regions of a calling code together. */
export interface CallingCode {
  lengths: number;
  mobileLengths: number;
  /** Trunk prefixes as a pattern; "" for none. */
  readonly trunk: string;
  /** Whether some numbers begin with 0. */
  readonly startsWithZero: boolean;
  /** Whether some numbers begin with 00, which is no international prefix there. */
  readonly ownsZeros: boolean;
  /** Finds a trunk prefix where no number can begin with it; `undefined` when some numbers do, or there is no trunk prefix. */
  readonly keptTrunk: RegExp | undefined;
  /** The digits that begin what `keptTrunk` finds; "" when there is none. */
  readonly keptTrunkStarts: string;
}

/** Bit 0 of a set of lengths in the table is this many digits. */
const MIN_NATIONAL_DIGITS = 4;

let plansByCountry: Map<string, NumberingPlan> | undefined;
/** At index 44 what belongs to +44: no calling code is the beginning of another. */
const callingCodes: (CallingCode | undefined)[] = [];
const wholePatterns = /* @__PURE__ */ new Map<string, RegExp>();

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

/** A pattern of the table as a regular expression for a whole string. */
export function wholePattern(pattern: string): RegExp {
  let expression = wholePatterns.get(pattern);
  if (expression === undefined) {
    // oxlint-disable-next-line no-restricted-globals -- a pattern of the generated table, without repetition
    expression = new RegExp(`^(?:${pattern})$`);
    wholePatterns.set(pattern, expression);
  }
  return expression;
}

const MAX_TRUNK_DIGITS = 7;

/** The digits behind a trunk prefix, the longest that leaves one of these lengths; `undefined` when there is none. */
export function cutTrunk(digits: string, trunk: string, lengths: number): string | undefined {
  if (trunk === "") return undefined;
  if (trunk === "0") {
    return digits.startsWith("0") && hasLength(lengths, digits.length - 1) ? digits.slice(1) : undefined;
  }
  const pattern = wholePattern(trunk);
  for (let count = Math.min(MAX_TRUNK_DIGITS, digits.length); count > 0; count--) {
    if (hasLength(lengths, digits.length - count) && pattern.test(digits.slice(0, count))) return digits.slice(count);
  }
  return undefined;
}

/** Whether a set of lengths holds this length. */
export function hasLength(lengths: number, digits: number): boolean {
  return digits < 16 && (lengths & (1 << digits)) !== 0;
}

function readTable(): Map<string, NumberingPlan> {
  const plans = new Map<string, NumberingPlan>();
  let leader: NumberingPlan | undefined;
  for (const line of PHONE_NUMBERING_PLANS.split("\n")) {
    const [head = "", possible = "", mobile = "", ownTrunk = "", ownIdd = "", beginnings = ""] = line.split(" ");
    const ownCode = /^\d*/.exec(head)?.[0] ?? "";
    if (ownCode !== "") leader = undefined;
    const lengths = readLengths(possible);
    const mobileLengths = readLengths(mobile || possible);
    const callingCode = leader?.callingCode ?? ownCode;
    const trunk = ownTrunk === "-" ? "" : ownTrunk || (leader?.trunk ?? "0");
    const idd = ownIdd || (leader?.idd ?? "00");
    const shared = (callingCodes[Number(callingCode)] ??= createCallingCode(trunk, beginnings));
    shared.lengths |= lengths;
    shared.mobileLengths |= mobileLengths;
    const plan = { callingCode, lengths, mobileLengths, trunk, idd, shared };
    leader ??= plan;
    const country = head.slice(ownCode.length);
    if (country !== "") plans.set(country, plan);
  }
  return plans;
}

function readLengths(bits: string): number {
  return Number.parseInt(bits, 36) << MIN_NATIONAL_DIGITS;
}

function createCallingCode(trunk: string, beginnings: string): CallingCode {
  const usual = /^\d+$/.test(trunk) ? trunk : "0";
  const kept = trunk === "" || beginnings === "-" ? "" : beginnings.replace("y", "") || usual;
  return {
    lengths: 0,
    mobileLengths: 0,
    startsWithZero: beginnings === "z",
    ownsZeros: beginnings.startsWith("y"),
    trunk,
    // oxlint-disable-next-line no-restricted-globals -- a pattern of the generated table, with repetition of `.{n}` only
    keptTrunk: kept === "" ? undefined : new RegExp(`^(?:${kept})`),
    keptTrunkStarts: kept
      .split("|")
      .map((alternative) => alternative.charAt(0))
      .join(""),
  };
}
