import metadata from "libphonenumber-js/metadata.max";
import type { CountryCode } from "libphonenumber-js/max";

/** A numbering plan as libphonenumber-js stores it: [callingCode, IDD, pattern, lengths, formats, national prefix, ...]. */
export type SourcePlan = readonly unknown[];
export type Reading = { readonly digits: string; readonly isAmbiguous: boolean } | undefined;

const plans = metadata.countries as unknown as Readonly<Record<string, SourcePlan>>;
const codes = metadata.country_calling_codes as unknown as Readonly<Record<string, readonly string[]>>;
const others = metadata.nonGeographic as unknown as Readonly<Record<string, SourcePlan>>;

/** The order of readings for digits without plus, written down once more, from the source metadata and as plainly as can be. */
export function readInSixSteps(digits: string, country: CountryCode): Reading {
  const plan = plans[country] ?? [];
  const code = String(plan[0]);
  const possible = lengthsOf(plan).filter((length) => length + code.length <= 15);
  const mobile = mobileLengthsOf(plan).filter((length) => length + code.length <= 15);
  const national = (rest: string): Reading => ({
    digits: code + rest,
    isAmbiguous: readsAsMobileElsewhere(digits, code),
  });

  if (digits.startsWith(code) && mobile.includes(digits.length - code.length)) return { digits, isAmbiguous: false };
  for (const lengths of [mobile, possible]) {
    const trunk = trunksOf(plan).find(
      (prefix) => digits.startsWith(prefix) && lengths.includes(digits.length - prefix.length),
    );
    if (trunk !== undefined) return national(digits.slice(trunk.length));
    if (lengths === mobile && mobile.includes(digits.length) && !startsWithTrunk(digits, plan)) return national(digits);
  }
  const foreign = callingCodeOf(digits);
  if (foreign !== undefined && plansOf(foreign).some((other) => fits(digits, foreign, lengthsOf(other)))) {
    return { digits, isAmbiguous: false };
  }
  return possible.includes(digits.length) && !startsWithTrunk(digits, plan) ? national(digits) : undefined;
}

function readsAsMobileElsewhere(digits: string, ownCode: string): boolean {
  const code = callingCodeOf(digits);
  if (code === undefined || code === ownCode) return false;
  const rest = digits.slice(code.length);
  return (
    plansOf(code).some((plan) => fits(digits, code, mobileLengthsOf(plan))) &&
    !startsWithTrunk(rest, plansOf(code)[0] ?? [])
  );
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
  const type = (plan[11] as readonly (readonly [string, number[]?] | 0 | undefined)[] | undefined)?.[1];
  return type ? (type[1] ?? lengthsOf(plan)) : [];
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
