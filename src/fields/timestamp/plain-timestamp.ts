/** The usual notations; whether date, time and offset exist is seen afterwards. */
const PLAIN = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?: ?(?:[Zz]|[+-]\d\d:?\d\d))?$/;
const MAX_UNITS = 36;
const CLOCK_UNITS = 19;
const DOT = 0x2e;
const COLON = 0x3a;
const LETTER_T = 0x54;

/** The parts of a timestamp, each in its canonical form. */
export interface ParsedTimestamp {
  /** `YYYY-MM-DDTHH:mm:ss`. */
  readonly clock: string;
  /** `Z` or `±HH:MM`; `""` where the text has none. */
  readonly offset: string;
  /** As in `readSuffix`; `""` where the text has none. */
  readonly zone: string;
  /** The digits of the fraction of a second; `""` where the text has none. */
  readonly fraction: string;
}

/**
 * The parts of a text in one of the usual notations, without blanks around it, which takes a fifth of the time of a thorough look;
 * `undefined` of every other text.
 */
export function parsePlainTimestamp(text: string): ParsedTimestamp | undefined {
  if (text.length > MAX_UNITS || !PLAIN.test(text)) return undefined;
  const hasSeconds = text.charCodeAt(16) === COLON;
  const hasFraction = text.charCodeAt(CLOCK_UNITS) === DOT;
  let end = hasSeconds ? CLOCK_UNITS : 16;
  if (hasFraction)
    do end++;
    while (isDigit(text.charCodeAt(end)));
  return {
    clock:
      hasSeconds && text.charCodeAt(10) === LETTER_T ? text.slice(0, CLOCK_UNITS) : completeClock(text, hasSeconds),
    offset: completeOffset(text.slice(end)),
    zone: "",
    fraction: hasFraction ? text.slice(CLOCK_UNITS + 1, end) : "",
  };
}

function completeClock(text: string, hasSeconds: boolean): string {
  return `${text.slice(0, 10)}T${hasSeconds ? text.slice(11, CLOCK_UNITS) : `${text.slice(11, 16)}:00`}`;
}

function completeOffset(text: string): string {
  const offset = text.startsWith(" ") ? text.slice(1) : text;
  if (offset.length <= 1) return offset && "Z";
  const canonical = offset.length === 6 ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  return canonical === "-00:00" ? "Z" : canonical;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
