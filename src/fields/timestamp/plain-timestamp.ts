/** The usual notations, with nothing to warn about; whether date, time and offset exist is seen afterwards. */
const PLAIN = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d)?(?: ?(?:[Zz]|[+-]\d\d:?\d\d))?$/;
const MAX_UNITS = 26;
const CLOCK_UNITS = 19;

/** Returns `true` when the text is written in one of the usual ways, without blanks around it or any control. */
export function isPlainTimestamp(text: string): boolean {
  return text.length <= MAX_UNITS && PLAIN.test(text);
}

/** `YYYY-MM-DDTHH:mm:ss` and, where the text has an offset, `Z` or `±HH:MM`; of a text in one of the usual notations. */
export function completePlainTimestamp(text: string): string {
  const hasSeconds = text.charAt(16) === ":";
  const end = completeOffset(text.slice(hasSeconds ? CLOCK_UNITS : 16));
  const time = hasSeconds ? text.slice(11, CLOCK_UNITS) : `${text.slice(11, 16)}:00`;
  return `${text.slice(0, 10)}T${time}${end}`;
}

/** Returns `true` when a complete timestamp has an offset. */
export function hasOffset(timestamp: string): boolean {
  return timestamp.length > CLOCK_UNITS;
}

function completeOffset(text: string): string {
  const offset = text.startsWith(" ") ? text.slice(1) : text;
  if (offset.length <= 1) return offset && "Z";
  const canonical = offset.length === 6 ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  return canonical === "-00:00" ? "Z" : canonical;
}
