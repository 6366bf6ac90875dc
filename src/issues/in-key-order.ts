import type { Issue } from "./issue.ts";
import { cutKey } from "./issue-log.ts";
import type { Scope } from "./scope.ts";

/**
 * Lists what `read` reports below the scope's path in the order of these keys, in whatever order it reads them. Of more than
 * `maxIssues` those that are listed stay the ones that were reported first.
 */
export function inKeyOrder<T>({ log, path }: Scope, keys: readonly string[], read: () => T): T {
  const starts = log.lists.map((issues) => issues.length);
  const depth = path.length;
  const result = read();
  for (const [index, issues] of log.lists.entries()) sortFrom(issues, starts[index] ?? 0, keys, depth);
  return result;
}

function sortFrom(issues: Issue[], start: number, keys: readonly string[], depth: number): void {
  if (issues.length - start < 2) return;
  const ranks = new Map<unknown, number>();
  for (const [rank, key] of keys.map(cutKey).entries()) if (!ranks.has(key)) ranks.set(key, rank);
  const rankOf = ({ path }: Issue): number => ranks.get(path[depth]) ?? keys.length;
  const sorted = issues.slice(start).sort((a, b) => rankOf(a) - rankOf(b));
  for (const [index, issue] of sorted.entries()) issues[start + index] = issue;
}
