import type { TextFix } from "./find-fixes.ts";

/** The text with all fixes in it. Of two that overlap the first is taken: the next check offers the other again. */
export function applyFixes(text: string, fixes: readonly TextFix[]): { readonly text: string; readonly count: number } {
  const parts: string[] = [];
  let [done, count] = [0, 0];
  for (const { range, replacement } of [...fixes].sort((a, b) => a.range.start - b.range.start)) {
    if (range.start < done) continue;
    parts.push(text.slice(done, range.start), replacement);
    done = range.end;
    count++;
  }
  return { text: parts.join("") + text.slice(done), count };
}
