import { bundleCases, measureBundle } from "../../bench/bundle-sizes.ts";
import { escapeHtml } from "./highlight-code.ts";
import { readComparison } from "./performance-figures.ts";

const ROW_HEIGHT = 34;
const NAME_WIDTH = 300;
const BAR_WIDTH = 440;
const VALUE_WIDTH = 60;

/** What the page of performance begins with: the comparison as bars, the sizes as a table. */
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

function drawBars(figures: readonly { readonly name: string; readonly value: number }[]): string {
  const most = Math.max(...figures.map(({ value }) => value));
  const height = figures.length * ROW_HEIGHT;
  const bars = figures.map(({ name, value }, index) => {
    const y = index * ROW_HEIGHT;
    const width = Math.max(3, Math.round((value / most) * BAR_WIDTH));
    const own = index === 0 ? ' class="own"' : "";
    return `<g${own}><text x="0" y="${y + 22}">${escapeHtml(name)}</text><rect x="${NAME_WIDTH}" y="${y + 7}" width="${width}" height="20" rx="4"/><text class="value" x="${NAME_WIDTH + width + 8}" y="${y + 22}">${value}</text></g>`;
  });
  const label = figures.map(({ name, value }) => `${name}: ${value}`).join("; ");
  const width = NAME_WIDTH + BAR_WIDTH + VALUE_WIDTH;
  return `<svg role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${width} ${height}">${bars.join("")}</svg>`;
}
