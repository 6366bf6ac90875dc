import type { Figure } from "./figure.ts";

const OWN = "capillary-messages";
const USUAL_WAY = "valibot + libphonenumber-js + date-fns";

/** Our time by that of others, from the rows of one run. */
export function comparePeers(figures: readonly Figure[]): readonly Figure[] {
  const inputs = ["sms, canonical", "sms, messy", "email, canonical", "email, messy"];
  return inputs.flatMap((input) => {
    const rows = figures.filter(({ group }) => group === `peers, 1,000 ${input}`);
    const own = valuesOf(rows, (name) => name === OWN)[0] ?? Number.NaN;
    const patterns = valuesOf(rows, (name) => name.endsWith("patterns"));
    const usual = valuesOf(rows, (name) => name === USUAL_WAY);
    return [
      ...share(input, "time by the fastest of the patterns'", own, patterns),
      ...share(input, "time by the usual way's", own, usual),
    ];
  });
}

function valuesOf(rows: readonly Figure[], isWanted: (name: string) => boolean): readonly number[] {
  return rows.filter(({ name }) => isWanted(name)).map(({ value }) => value);
}

function share(group: string, name: string, own: number, others: readonly number[]): Figure[] {
  return others.length === 0 ? [] : [{ suite: "peers", group, name, unit: "x", value: own / Math.min(...others) }];
}
