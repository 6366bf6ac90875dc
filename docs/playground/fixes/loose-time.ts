/** A date and a time of day on some clock, as people write them. */
export interface LooseTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** As it was written behind the time, if it was: `Z`, `+05:30`. */
  readonly offset: string | undefined;
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly rest: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
const DAY_AND_NAME = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})(?!\d)/;
const NAME_AND_DAY = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/;
const RELATIVE = /^(today|tomorrow)(?![a-z])/;
const TIME = /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.](\d{1,2}))? ?([ap])?(?:\.?m\.?)?$/;
const OFFSET = / ?(z|[+-]\d{1,2}(?::?\d{2})?)$/;
const MAX_CHARACTERS = 60;
/** A date alone is taken at this hour. */
const MORNING = 9;

/** The readings of a text: none, one, or two where day and month may be swapped. `today` is the date on the reader's clock. */
export function readLooseTime(text: string, today: Date): readonly LooseTime[] {
  if (text.length > MAX_CHARACTERS) return [];
  const written = text.trim().toLowerCase().replaceAll(/\s+/g, " ");
  return readDates(written, today).flatMap(({ rest, ...date }) => {
    const time = readTime(rest);
    return time === undefined || !isDate(date) ? [] : [{ ...date, ...time }];
  });
}

function readDates(text: string, today: Date): DateParts[] {
  const from = (match: RegExpExecArray, year: unknown, month: number, day: unknown): DateParts => ({
    year: Number(year),
    month,
    day: Number(day),
    rest: text.slice(match[0].length),
  });
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return [from(yearFirst, yearFirst[1], Number(yearFirst[2]), yearFirst[3])];
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast !== null) {
    const [, first, second, year] = yearLast;
    const dayFirst = from(yearLast, year, Number(second), first);
    return first === second ? [dayFirst] : [dayFirst, from(yearLast, year, Number(first), second)];
  }
  const dayAndName = DAY_AND_NAME.exec(text);
  if (dayAndName !== null) return [from(dayAndName, dayAndName[3], monthOf(dayAndName[2]), dayAndName[1])];
  const nameAndDay = NAME_AND_DAY.exec(text);
  if (nameAndDay !== null) return [from(nameAndDay, nameAndDay[3], monthOf(nameAndDay[1]), nameAndDay[2])];
  const relative = RELATIVE.exec(text);
  if (relative === null) return [];
  const date = new Date(today);
  if (relative[1] === "tomorrow") date.setUTCDate(date.getUTCDate() + 1);
  return [from(relative, date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())];
}

/** Counted from 1; 0 for none. */
function monthOf(name = ""): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

function readTime(rest: string): Omit<LooseTime, "year" | "month" | "day"> | undefined {
  const offset = OFFSET.exec(rest);
  const clock = (offset === null ? rest : rest.slice(0, offset.index)).replace(/^(?:,? at |, ?|t(?=\d)| )/, "").trim();
  const written = offset === null ? undefined : writeOffset(offset[1] ?? "");
  if (clock === "") return offset === null ? { hour: MORNING, minute: 0, second: 0, offset: written } : undefined;
  const [, hour = "", minute, second = "0", half] = TIME.exec(clock) ?? [];
  if (hour === "" || (minute === undefined && half === undefined)) return undefined;
  const read = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === "p" ? 12 : 0);
  const isClock =
    read < 24 && Number(minute ?? 0) < 60 && Number(second) < 60 && (half === undefined || Number(hour) <= 12);
  return isClock ? { hour: read, minute: Number(minute ?? 0), second: Number(second), offset: written } : undefined;
}

function writeOffset(text: string): string {
  if (text === "z") return "Z";
  const digits = text.slice(1).replace(":", "");
  const hours = digits.length > 2 ? digits.slice(0, -2) : digits;
  return `${text.slice(0, 1)}${hours.padStart(2, "0")}:${digits.length > 2 ? digits.slice(-2) : "00"}`;
}

function isDate({ year, month, day }: { year: number; month: number; day: number }): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
