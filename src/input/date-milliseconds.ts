/** The time value of a `Date` of any realm, whatever a subclass makes of its getters; `undefined` for everything else. */
export function dateMilliseconds(input: unknown): number | undefined {
  try {
    return Date.prototype.getTime.call(input);
  } catch {
    return undefined;
  }
}

/** The zone that a `Date` carries itself, as `TZDate` of `@date-fns/tz` does; `undefined` for one that has none. */
export function dateTimeZone(date: unknown): string | undefined {
  const timeZone: unknown = Object.getOwnPropertyDescriptor(date, "timeZone")?.value;
  return typeof timeZone === "string" ? timeZone : undefined;
}
