/** Prints what each import of the built package weighs; fails when one is over what it may weigh today. */
import { bundleCases, measureBundle } from "./bundle-sizes.ts";

const rows: Record<string, Record<string, number | string>> = {};
const faults: string[] = [];
for (const bundle of bundleCases) {
  const size = await measureBundle(bundle, "dist");
  rows[bundle.name] = {
    "minified, bytes": size.minifiedBytes,
    gzip: size.gzipBytes,
    brotli: size.brotliBytes,
    "at most (brotli)": bundle.maxBrotliBytes ?? "",
    "budget (brotli)": bundle.budgetBrotliBytes ?? "",
  };
  faults.push(...size.faults);
}
console.table(rows);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
