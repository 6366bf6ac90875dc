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
