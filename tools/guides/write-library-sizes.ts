/** Measures what the imports of docs/guides/with-the-libraries-you-have.md weigh in a bundle for browsers, and writes the table. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { format } from "prettier";
import { table as markdownTable } from "../markdown-table.ts";

const IMPORTS: readonly (readonly [name: string, code: string])[] = [
  ["`{ TZDate }` of `@date-fns/tz`", 'export { TZDate } from "@date-fns/tz";'],
  ["`{ addDays, set }` of `date-fns`", 'export { addDays, set } from "date-fns";'],
  ["`{ format, parse }` of `date-fns`", 'export { format, parse } from "date-fns";'],
  ["`{ Temporal }` of `temporal-polyfill`", 'export { Temporal } from "temporal-polyfill";'],
  ["`dayjs`", 'export { default } from "dayjs";'],
  ["`{ DateTime }` of `luxon`", 'export { DateTime } from "luxon";'],
  ["`mime`", 'export { default } from "mime";'],
  ["`libphonenumber-js`", 'export { default } from "libphonenumber-js";'],
  [
    "`{ parsePhoneNumberWithError }` of `libphonenumber-js/max`",
    'export { parsePhoneNumberWithError } from "libphonenumber-js/max";',
  ],
];

const root = fileURLToPath(new URL("../..", import.meta.url));
const path = `${root}docs/guides/with-the-libraries-you-have.md`;
const rows: string[][] = [];
for (const [name, contents] of IMPORTS) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
  });
  const text = outputFiles[0]?.text ?? "";
  const sizes = [Buffer.byteLength(text), gzipSync(text, { level: 9 }).length, brotliCompressSync(text).length];
  // Whole kilobytes: another release of a library must not make the page stale for a few bytes.
  rows.push([name, ...sizes.map((bytes) => Math.max(1, Math.round(bytes / 1000)).toString())]);
}

const table = markdownTable(["import", "minified, kB", "gzip, kB", "brotli, kB"], rows);
const page = readFileSync(path, "utf8").replace(/(?<=<!-- sizes -->\n).*(?=<!-- \/sizes -->)/s, () => `\n${table}\n\n`);
writeFileSync(path, await format(page, { parser: "markdown", printWidth: 120 }));
