/**
 * Writes src/tables/phone-numbering-plans.ts and src/tables/country-code.ts from the metadata of libphonenumber-js:
 *   npx tsx tools/tables/write-phone-numbering-plans.ts
 */
import { writeFileSync } from "node:fs";
import metadata from "libphonenumber-js/metadata.max";
import { createTable, type SourceMetadata } from "./numbering-plan-table.ts";

const { regions, lengths, prefixes, mobiles, countries } = createTable(metadata as unknown as SourceMetadata);

writeFileSync(
  new URL("../../src/tables/phone-numbering-plans.ts", import.meta.url),
  `/**
 * The numbering plans of every region, by columns: GENERATED from the metadata of libphonenumber-js (Google's libphonenumber) by
 * tools/tables/write-phone-numbering-plans.ts. Do not edit.
 */

/**
 * ISO 3166-1 codes (\`_\`: not of one country), in capitals where a calling code begins, which stands before it unless it is the one
 * after the last.
 */
export const REGIONS = "${regions}";

/**
 * For each region its possible lengths without the calling code, in base 36, bit 0 for 4 digits; behind a dash the same of mobile
 * numbers where these are not all of them.
 */
export const LENGTHS = "${lengths}";

/**
 * For each region a line. How numbers begin (nothing: none that matters with the trunk prefix, "y": some with 00 where that is no IDD
 * prefix, "z": some with 0, "x": some with the trunk prefix); trunk prefixes (nothing: 0, "-": none); behind a blank IDD prefixes
 * (nothing: 00). In prefixes a dot is any digit; a region without a calling code before it has by default those of the last with one.
 * Behind a colon: the lengths of numbers that begin so all the same, in base 36 as above.
 */
export const PREFIXES = \`${prefixes}\`;

/**
 * For each calling code, in numerical order, the first digits of its mobile numbers (nothing: it has none); where these differ by length, a
 * group for each length, the shortest first.
 */
export const MOBILES = "${mobiles}";
`,
);

writeFileSync(
  new URL("../../src/tables/country-code.ts", import.meta.url),
  `/**
 * A country or region that has a numbering plan, by its ISO 3166-1 alpha-2 code (\`XK\`, \`AC\` and \`TA\`, too): GENERATED from the metadata of
 * libphonenumber-js by tools/tables/write-phone-numbering-plans.ts. Do not edit.
 */
export type CountryCode =
${countries.map((country) => `  | "${country}"`).join("\n")};
`,
);
