import {
  ADDRESS_MAX_OCTETS,
  DOMAIN_LABEL_MAX_OCTETS,
  LOCAL_PART_MAX_OCTETS,
} from "../../tables/email-address-limits.ts";

/**
 * Whether a text is an address in canonical form: ASCII, with a lower-case domain, and nothing wrong with it.
 * One look at the characters, nothing allocated.
 */
export function isCanonicalAddress(text: string): boolean {
  if (text.length > ADDRESS_MAX_OCTETS) return false;
  const at = text.indexOf("@");
  return at > 0 && at <= LOCAL_PART_MAX_OCTETS && isLocalPart(text, at) && isDomain(text, at + 1);
}

const DOT = 0x2e;
const HYPHEN = 0x2d;

function isLocalPart(text: string, end: number): boolean {
  // A dot after a dot, or after nothing, is one too many.
  let previous = DOT;
  for (let index = 0; index < end; index++) {
    const unit = text.charCodeAt(index);
    if (unit === DOT ? previous === DOT : !isAtext(unit)) return false;
    previous = unit;
  }
  return previous !== DOT;
}

/** RFC 5322, 3.2.3: letters, digits and ``!#$%&'*+-/=?^_`{|}~``. */
function isAtext(unit: number): boolean {
  return (
    (unit >= 0x5e && unit <= 0x7e) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x2f && unit <= 0x39) ||
    (unit >= 0x23 && unit <= 0x27) ||
    unit === HYPHEN ||
    unit === 0x2b ||
    unit === 0x2a ||
    unit === 0x21 ||
    unit === 0x3d ||
    unit === 0x3f
  );
}

function isDomain(text: string, start: number): boolean {
  let labelStart = start;
  let labelIsNumber = true;
  for (let index = start; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === DOT) {
      if (!isLabel(text, labelStart, index)) return false;
      labelStart = index + 1;
      labelIsNumber = true;
    } else if (unit === HYPHEN || (unit >= 0x61 && unit <= 0x7a)) {
      labelIsNumber = false;
    } else if (!(unit >= 0x30 && unit <= 0x39)) {
      return false;
    }
  }
  return labelStart > start && !labelIsNumber && isLabel(text, labelStart, text.length);
}

function isLabel(text: string, start: number, end: number): boolean {
  return (
    end > start &&
    end - start <= DOMAIN_LABEL_MAX_OCTETS &&
    text.charCodeAt(start) !== HYPHEN &&
    text.charCodeAt(end - 1) !== HYPHEN
  );
}
