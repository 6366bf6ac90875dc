import { isTextType } from "../../src/fields/attachment/file-type.ts";
import { type CallingCode, hasLength, hasMobileStart } from "../../src/fields/phone-number/numbering-plan.ts";
import { findCallingCode, findPlan } from "../../src/fields/phone-number/numbering-plans.ts";
import { countryCodes } from "../../src/tables/country-codes.ts";
import { fileSignatures, weakSignatures, zipParts } from "../../src/tables/file-signatures.ts";
import { fileTypes } from "../../src/tables/file-types.ts";
import { GSM_7_EXTENDED, NOT_GSM_7 } from "../../src/tables/gsm-7.ts";
import { table } from "../markdown-table.ts";

const MAX_NATIONAL_DIGITS = 15;
const MAX_CALLING_CODE = 999;
const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The tables that rules refer to. */
export function renderTables(): string {
  return [renderAlphabets(), renderFileTypes(), renderSignatures(), renderNumberingPlans()].join("\n\n");
}

function renderAlphabets(): string {
  const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
    (character) => !NOT_GSM_7.test(character),
  );
  const basic = all.filter((character) => !GSM_7_EXTENDED.test(character));
  const extended = all.filter((character) => GSM_7_EXTENDED.test(character));
  return `## GSM-7

The default alphabet, one septet each: ${nameAll(basic)}

The extension table, two septets each: ${nameAll(extended)}`;
}

/** Characters as code; those without a shape by their names. */
function nameAll(characters: readonly string[]): string {
  const names: Readonly<Record<string, string>> = { "\n": "LF", "\r": "CR", "\f": "FF", " ": "space", "`": "U+0060" };
  const visible = characters.filter((character) => names[character] === undefined);
  const others = characters.flatMap((character) => names[character] ?? []);
  return `\`\` ${visible.join(" ")} \`\`, ${others.join(", ")}.`;
}

function renderFileTypes(): string {
  const entries = [...fileTypes().mediaTypes];
  const byMediaType = (isText: boolean): string =>
    entries
      .filter(([extension]) => isTextType(extension) === isText)
      .map(([extension, mediaType]) => `\`${extension}\` (${mediaType})`)
      .join(", ");
  return `## File types

Text types: ${byMediaType(true)}.

Other types: ${byMediaType(false)}.`;
}

function renderSignatures(): string {
  const list = (types: string): string => types.replaceAll(" ", ", ");
  const rows = [...fileSignatures, ...weakSignatures].map(([start, types]) => [
    `\`${start.source.replaceAll("|", "\\|")}\``,
    list(types),
  ]);
  const parts = zipParts.map(([nameStart, types]) => `\`${nameStart}\` (${list(types)})`);
  return `## File signatures

The first that fits counts: a regular expression for the first bytes, each as the character of its value.

${table(["beginning", "extensions"], rows)}

A ZIP file is of another kind when one of its first parts has a name that begins so: ${parts.join(", ")}.`;
}

function renderNumberingPlans(): string {
  const regions = countryCodes.flatMap((region) => {
    const plan = findPlan(region);
    if (plan === undefined) return [];
    const { callingCode, lengths, mobileLengths, trunks, idds, shared } = plan;
    return [
      [
        region,
        callingCode,
        lengthsOf(lengths),
        lengthsOf(mobileLengths),
        mobileStartsOf(shared),
        listOf(trunks),
        keptTrunksOf(shared),
        listOf(idds),
      ],
    ];
  });
  const used = new Set(regions.map(([, callingCode]) => Number(callingCode)));
  const others = Array.from({ length: MAX_CALLING_CODE }, (_, index) => index + 1).flatMap((code) => {
    const callingCode = findCallingCode(code);
    if (callingCode === undefined || used.has(code)) return [];
    return [
      [
        "-",
        String(code),
        lengthsOf(callingCode.lengths),
        lengthsOf(callingCode.mobileLengths),
        mobileStartsOf(callingCode),
        "",
        "",
        "",
      ],
    ];
  });
  return `## Numbering plans

Lengths are digits behind the country code; first digits are those of all regions with it, by length where they differ (\`8: 6-9\`). A number in international form may have the length of any region with its country code. Where no
number begins with the trunk prefix, one behind the country code is \`phone_number.kept_trunk_prefix\` if what follows has a possible length; international
prefixes matter only with \`defaultCountry\`. A dot in a prefix stands for any digit, the longest prefix counts. From the metadata of libphonenumber.

${table(
  [
    "region",
    "country code",
    "possible lengths",
    "mobile lengths",
    "first digits of mobile numbers",
    "trunk prefixes",
    "trunk prefixes that no number begins with",
    "international prefixes",
  ],
  [...regions, ...others],
)}`;
}

/** `7-9, 11` */
function lengthsOf(lengths: number): string {
  const all = Array.from({ length: MAX_NATIONAL_DIGITS + 1 }, (_, digits) => digits);
  return runsOf(all.filter((digits) => hasLength(lengths, digits)));
}

function runsOf(ascending: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of ascending) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]}-${run.at(-1)}`)).join(", ");
}

/** `6-9`, or `10: 6, 11: 9` where the length decides. */
function mobileStartsOf({ mobileLengths, mobileStarts }: CallingCode): string {
  const groups = Array.from({ length: MAX_NATIONAL_DIGITS + 1 }, (_, digits) => digits)
    .filter((digits) => hasLength(mobileLengths, digits))
    .map((digits) => {
      const first = DIGITS.filter((digit) => hasMobileStart(mobileStarts, digits, digit));
      return [digits, runsOf(first)] as const;
    });
  const distinct = new Set(groups.map(([, first]) => first));
  return distinct.size <= 1
    ? [...distinct].join("")
    : groups.map(([digits, first]) => `${digits}: ${first}`).join("; ");
}

/** `0`, or `80` with the lengths of numbers behind the country code that cannot begin so, where others can. */
function keptTrunksOf({ keptTrunks, lengths }: CallingCode): string {
  return keptTrunks
    .flatMap(({ prefix, ownLengths }) => {
      if (ownLengths === 0) return [`\`${prefix}\``];
      const isKept = (digits: number): boolean =>
        hasLength(lengths, digits - prefix.length) && !hasLength(ownLengths, digits);
      const kept = Array.from({ length: MAX_NATIONAL_DIGITS + 1 }, (_, digits) => digits).filter(isKept);
      return kept.length === 0 ? [] : [`\`${prefix}\` (${runsOf(kept)} digits)`];
    })
    .join(" ");
}

function listOf(prefixes: readonly string[]): string {
  return prefixes.map((prefix) => `\`${prefix}\``).join(" ");
}
