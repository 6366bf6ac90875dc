/** The time value of a `Date` of any realm, whatever a subclass makes of its getters; `undefined` for everything else. */
export function dateMilliseconds(input: unknown): number | undefined {
  try {
    return Date.prototype.getTime.call(input);
  } catch {
    return undefined;
  }
}
