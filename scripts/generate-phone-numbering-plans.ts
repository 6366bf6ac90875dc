/**
 * Writes src/tables/phone-numbering-plans.ts from the metadata of libphonenumber-js:
 *   npx tsx scripts/generate-phone-numbering-plans.ts
 */
import { writeFileSync } from "node:fs";
import metadata from "libphonenumber-js/metadata.max";
import { createTable, type SourceMetadata } from "./numbering-plan-table.ts";

const table = createTable(metadata as unknown as SourceMetadata);

writeFileSync(
  new URL("../src/tables/phone-numbering-plans.ts", import.meta.url),
  `/**
 * The numbering plans of every region: GENERATED from the metadata of libphonenumber-js (Google's libphonenumber) by
 * scripts/generate-phone-numbering-plans.ts. Do not edit.
 *
 * A line is a region, its fields parted by blanks: calling code (left out when it is the line before's) and ISO 3166-1 code (none: not
 * of one country); possible lengths without the calling code, in base 36, bit 0 for 4 digits; the same of mobile numbers (empty: all
 * of them); trunk prefixes (empty: 0, "-": none) and IDD prefixes (empty: 00), with a dot for any digit, both of the region above where
 * calling codes are shared; how numbers begin (empty: none that matters with the trunk prefix, "y": some with 00 where that is no IDD
 * prefix, "z": some with 0, "-": some with the trunk prefix).
 */
export const PHONE_NUMBERING_PLANS = \`${table}\`;
`,
);
