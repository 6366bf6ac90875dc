import { bundleCases, measureBundle } from "../../bench/bundle-sizes.ts";
import { escapeHtml } from "./highlight-code.ts";
import { readComparison } from "./performance-figures.ts";

/** Draws what the page of performance begins with: the comparison as bars, the sizes as a table. */
export async function drawPerformance(markdown: string): Promise<string> {
  const { columns, rows } = readComparison(markdown);
  const column = columns.indexOf("canonical");
  const figures = rows.flatMap(({ name, figures: values }) => {
    const value = values[column];
    return value === undefined ? [] : [{ name, value }];
  });
  const sizes = await Promise.all(
    bundleCases.map(async (bundle) => ({
      name: bundle.name,
      bytes: (await measureBundle(bundle, "dist")).brotliBytes,
    })),
  );
  const rowsOfSizes = sizes.map(({ name, bytes }) => {
    return `<tr><td><code>${escapeHtml(name)}</code></td><td class="figure">${(bytes / 1000).toFixed(1)} kB</td></tr>`;
  });
  return `<figure class="bar-chart"><figcaption><strong>Time to check 1,000 well-formed SMS</strong>, in multiples of <code>JSON.parse</code> of the same body. Shorter is better.</figcaption>${drawBars(figures)}</figure>
<div class="table-wrap" tabindex="0" role="region" aria-label="What an import weighs"><table><thead><tr><th>import</th><th class="figure">minified, brotli</th></tr></thead><tbody>${rowsOfSizes.join("")}</tbody></table></div>`;
}

/** Names and values are text beside the bars, so that they stay as large as all other text. */
function drawBars(figures: readonly { readonly name: string; readonly value: number }[]): string {
  const most = Math.max(...figures.map(({ value }) => value));
  const rows = figures.map(({ name, value }, index) => {
    const percent = Math.max(0.5, (100 * value) / most).toFixed(1);
    const bar = `<svg aria-hidden="true"><rect width="${percent}%" height="100%" rx="4"/></svg>`;
    return `<li${index === 0 ? ' class="own"' : ""}><span>${escapeHtml(name)}</span>${bar}<span class="value">${value}</span></li>`;
  });
  return `<ul>${rows.join("")}</ul>`;
}
