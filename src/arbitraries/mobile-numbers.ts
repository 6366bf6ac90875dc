import * as fc from "fast-check";

/** The form of mobile numbers in some countries. A generated number may belong to somebody: never send to one. */
export interface MobileNumbers {
  readonly callingCode: string;
  /** The first digits behind the calling code, without the trunk prefix. */
  readonly start: string;
  /** The number of digits that follow `start`. */
  readonly otherDigits: number;
  /** "(0)" may stand behind the calling code, and 0 itself may not. */
  readonly hasTrunkZero: boolean;
}

export const MOBILE_NUMBERS: readonly MobileNumbers[] = [
  { callingCode: "1", start: "202", otherDigits: 7, hasTrunkZero: false },
  { callingCode: "33", start: "6", otherDigits: 8, hasTrunkZero: true },
  { callingCode: "44", start: "77", otherDigits: 8, hasTrunkZero: true },
  { callingCode: "49", start: "151", otherDigits: 8, hasTrunkZero: true },
  { callingCode: "55", start: "119", otherDigits: 8, hasTrunkZero: false },
  { callingCode: "65", start: "9", otherDigits: 7, hasTrunkZero: false },
  { callingCode: "84", start: "91", otherDigits: 7, hasTrunkZero: true },
  { callingCode: "91", start: "98", otherDigits: 8, hasTrunkZero: true },
  { callingCode: "971", start: "50", otherDigits: 7, hasTrunkZero: true },
];

/** One number of such a form. */
export interface MobileNumber extends MobileNumbers {
  readonly national: string;
}

export function mobileNumbers(): fc.Arbitrary<MobileNumber> {
  return fc
    .constantFrom(...MOBILE_NUMBERS)
    .chain((numbers) =>
      digits(numbers.otherDigits).map((others) => ({ ...numbers, national: numbers.start + others })),
    );
}

/** Generates texts of that many digits. */
export function digits(count: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: count, maxLength: count });
}
