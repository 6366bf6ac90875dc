/** The zone whose offset is written `Z`. */
export const UTC = "UTC";

/** No zone has a longer name, in UTF-16 units, inclusive. */
const MAX_NAME_UNITS = 64;

/** Beyond it the spellings are forgotten: a name has thousands in different letter case. */
const MAX_SPELLINGS = 1000;

/** The answers of `Intl`, by name: each costs a formatter, 50 microseconds and 40 kB. */
const spellings = /* @__PURE__ */ new Map<string, string | undefined>();

/**
 * The zone of a name that stands for one zone only: `UTC` or `GMT`, which both give `UTC`, or an IANA name with a slash, which gives the
 * platform's own spelling of it; in any letter case. `undefined` for every other name.
 */
export function findTimeZone(name: string): string | undefined {
  const zone = spellTimeZone(name);
  return zone === UTC || name.includes("/") ? zone : undefined;
}

/** The same for every name that the platform knows, `EST` and `Japan` too. */
export function spellTimeZone(name: string): string | undefined {
  const known = spellings.get(name);
  if (known !== undefined) return known;
  if (name.length > MAX_NAME_UNITS || spellings.has(name)) return undefined;
  if (spellings.size >= MAX_SPELLINGS) spellings.clear();
  const spelling = /^(?:utc|gmt)$/i.test(name) ? UTC : askPlatform(name);
  spellings.set(name, spelling);
  return spelling;
}

/** Offsets are left out: some platforms know them as zones, others do not. */
function askPlatform(name: string): string | undefined {
  if (!/^[a-z][\w+./-]*$/i.test(name)) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
    // `Etc/UTC` is a place with an offset of +00:00; not all platforms tell it from UTC.
    return timeZone === UTC || timeZone === "GMT" ? "Etc/UTC" : timeZone;
  } catch {
    return undefined;
  }
}
