import metadata from "libphonenumber-js/metadata.max";
import type { CountryCode } from "../../src/tables/country-code.ts";
import { canBegin } from "../../tools/tables/digit-pattern.ts";

/** A numbering plan as libphonenumber-js stores it: [callingCode, IDD, pattern, lengths, formats, national prefix, ...]. */
export type SourcePlan = readonly unknown[];

/** The digits that come out, and the codes of the warnings that the order of readings gives. */
export type OrderedReading = { readonly digits: string; readonly warnings: readonly string[] } | undefined;

const plans = metadata.countries as unknown as Readonly<Record<string, SourcePlan>>;
const codes = metadata.country_calling_codes as unknown as Readonly<Record<string, readonly string[]>>;
const others = metadata.nonGeographic as unknown as Readonly<Record<string, SourcePlan>>;

/** The order of readings for digits without plus, written down once more, from the source metadata and as plainly as can be. */
export function readInOrder(digits: string, country: CountryCode): OrderedReading {
  const plan = plans[country] ?? [];
  const code = String(plan[0]);
  const possible = lengthsOf(plan).filter((length) => length + code.length <= 15);
  const mobile = mobileLengthsOf(plan).filter((length) => length + code.length <= 15);
  const isOwnMobile = (national: string): boolean => mobile.includes(national.length) && looksMobile(code, national);
  const trunk = (fits: (rest: string) => boolean): string | undefined =>
    trunksOf(plan).find((prefix) => digits.startsWith(prefix) && fits(digits.slice(prefix.length)));
  const national = (rest: string): OrderedReading => ({
    digits: code + rest,
    warnings: isAmbiguous(digits, code, possible) ? ["ambiguous"] : [],
  });
  const behindCode = digits.startsWith(code) ? digits.length - code.length : -1;

  if (code === "52" && /^521\d{10}$/.test(digits)) return { digits: `52${digits.slice(3)}`, warnings: ["old_prefix"] };
  // 1.
  if (mobile.includes(behindCode)) return { digits, warnings: [] };
  // 2.
  const beforeMobile = trunk(isOwnMobile);
  if (beforeMobile !== undefined) return national(digits.slice(beforeMobile.length));
  // 3.
  if (mobile.includes(digits.length) && !startsWithTrunk(digits, plan)) return national(digits);
  // 4.
  const beforeCode = trunk((rest) => rest.startsWith(code) && isOwnMobile(rest.slice(code.length)));
  if (beforeCode !== undefined) {
    return { digits: digits.slice(beforeCode.length), warnings: ["trunk_before_country_code"] };
  }
  // 5.
  const beforePossible = trunk((rest) => possible.includes(rest.length));
  if (beforePossible !== undefined) return national(digits.slice(beforePossible.length));
  // 6.
  if (possible.includes(behindCode)) return { digits, warnings: [] };
  // 7.
  const foreign = behindCode >= 0 ? undefined : callingCodeOf(digits);
  if (foreign === "52" && /^521\d{10}$/.test(digits)) {
    return { digits: `52${digits.slice(3)}`, warnings: ["foreign", "old_prefix"] };
  }
  if (foreign !== undefined && plansOf(foreign).some((other) => fits(digits, foreign, mobileLengthsOf(other)))) {
    return { digits, warnings: ["foreign"] };
  }
  // 8.
  return possible.includes(digits.length) && !startsWithTrunk(digits, plan) ? national(digits) : undefined;
}

/** Returns `true` when a mobile number of a calling code has as many digits and begins with the same. */
function looksMobile(code: string, national: string): boolean {
  const first = national.slice(0, 1);
  if (first === "" || code.length + national.length > 15) return false;
  return plansOf(code).some(
    (plan) =>
      mobileLengthsOf(plan).includes(national.length) && canBegin(mobilePatternOf(plan), [first], national.length),
  );
}

function isAmbiguous(digits: string, ownCode: string, possible: readonly number[]): boolean {
  if (digits.startsWith(ownCode)) return possible.includes(digits.length - ownCode.length);
  const code = callingCodeOf(digits);
  return code !== undefined && (looksMobile(code, digits.slice(code.length)) || /^521\d{10}$/.test(digits));
}

function fits(digits: string, code: string, lengths: readonly number[]): boolean {
  return digits.length <= 15 && lengths.includes(digits.length - code.length);
}

function callingCodeOf(digits: string): string | undefined {
  return [1, 2, 3].map((length) => digits.slice(0, length)).find((code) => plansOf(code).length > 0);
}

function plansOf(code: string): SourcePlan[] {
  if (Object.hasOwn(others, code)) return [others[code] ?? []];
  return Object.hasOwn(codes, code) ? (codes[code] ?? []).map((country) => plans[country] ?? []) : [];
}

function lengthsOf(plan: SourcePlan): readonly number[] {
  return (plan[3] ?? []) as number[];
}

function mobileLengthsOf(plan: SourcePlan): readonly number[] {
  const type = typesOf(plan)[1];
  return type ? (type[1] ?? lengthsOf(plan)) : [];
}

/** Where the source says nothing of mobile numbers, they look like all others. */
function mobilePatternOf(plan: SourcePlan): string {
  const [fixed, mobile] = typesOf(plan);
  return (mobile ? mobile[0] : "") || (fixed ? fixed[0] : "");
}

function typesOf(plan: SourcePlan): readonly (readonly [string, number[]?] | 0 | undefined)[] {
  return (plan[11] ?? []) as (readonly [string, number[]?] | 0)[];
}

/** Where carriers' codes and several prefixes exist, those of the trunk prefixes that tests write, longest first. */
function trunksOf(plan: SourcePlan): readonly string[] {
  const code = String(plan[0]);
  return MORE_TRUNKS[code] ?? (typeof plan[5] === "string" ? [plan[5]] : []);
}

const MORE_TRUNKS: Readonly<Record<string, readonly string[]>> = { "370": ["0", "8"], "375": ["80", "8", "0"] };

/** In these plans some numbers begin as a trunk prefix does; in all others the prefix shows that there is more to come. */
const BEGIN_WITH_TRUNK: readonly string[] = ["7"];

function startsWithTrunk(digits: string, plan: SourcePlan): boolean {
  const code = String(plan[0]);
  if (BEGIN_WITH_TRUNK.includes(code)) return false;
  const prefix = code === "375" ? "0" : plan[5];
  return typeof prefix === "string" && digits.startsWith(prefix);
}
