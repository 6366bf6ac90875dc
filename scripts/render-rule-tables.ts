import { isTextType } from "../src/fields/attachment/file-type.ts";
import { fileSignatures, zipParts } from "../src/tables/file-signatures.ts";
import { GSM_7_EXTENDED, NOT_GSM_7 } from "../src/tables/gsm-7.ts";
import { fileTypes } from "../src/tables/file-types.ts";
import { findCallingCode, findPlan, hasLength } from "../src/fields/phone-number/numbering-plans.ts";
import { table } from "./markdown-table.ts";

const MAX_NATIONAL_DIGITS = 15;
const MAX_CALLING_CODE = 999;
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

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
  const rows = fileSignatures.map(([start, types]) => [`\`${start.source.replaceAll("|", "\\|")}\``, list(types)]);
  const parts = zipParts.map(([nameStart, types]) => `\`${nameStart}\` (${list(types)})`);
  return `## File signatures

The first that fits counts: a regular expression for the first bytes, each as the character of its value.

${table(["beginning", "extensions"], rows)}

A ZIP file is of another kind when one of its first parts has a name that begins so: ${parts.join(", ")}.`;
}

function renderNumberingPlans(): string {
  const regions = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((region) => {
    const plan = findPlan(region);
    if (plan === undefined) return [];
    const { callingCode, lengths, mobileLengths, trunks, idds, shared } = plan;
    return [
      [
        region,
        callingCode,
        lengthsOf(lengths),
        lengthsOf(mobileLengths),
        listOf(trunks),
        listOf(shared.keptTrunks),
        listOf(idds),
      ],
    ];
  });
  const used = new Set(regions.map(([, callingCode]) => Number(callingCode)));
  const others = Array.from({ length: MAX_CALLING_CODE }, (_, index) => index + 1).flatMap((code) => {
    const callingCode = findCallingCode(code);
    if (callingCode === undefined || used.has(code)) return [];
    return [["-", String(code), lengthsOf(callingCode.lengths), lengthsOf(callingCode.mobileLengths), "", "", ""]];
  });
  return `## Numbering plans

Lengths are digits behind the country code. A number in international form may have the length of any region with its country code. Where no
number begins with the trunk prefix, one behind the country code is \`phone_number.kept_trunk_prefix\` if what follows has a possible length; international
prefixes matter only with \`defaultCountry\`. A dot in a prefix stands for any digit, the longest prefix counts. From the metadata of libphonenumber.

${table(
  [
    "region",
    "country code",
    "possible lengths",
    "mobile lengths",
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
  const runs: number[][] = [];
  for (const digits of all.filter((count) => hasLength(lengths, count))) {
    const run = runs.at(-1);
    if (run?.at(-1) === digits - 1) run.push(digits);
    else runs.push([digits]);
  }
  return runs.map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]}-${run.at(-1)}`)).join(", ");
}

function listOf(prefixes: readonly string[]): string {
  return prefixes.map((prefix) => `\`${prefix}\``).join(" ");
}
