import type { TextFix } from "./find-fixes.ts";
import type { FixGroup } from "./protocol.ts";
import { type Session, toOffer } from "./session.ts";

/** Finds the fixes that several problems have, each as one, those with most places first. It yields after each problem, so that others may have a turn. */
export function* groupFixes(session: Session): Generator<undefined, FixGroup[]> {
  const groups = new Map<string, { fix: TextFix; starts: Set<number> }>();
  for (const row of session.findings.keys()) {
    for (const fix of session.fixes(row)) {
      const entry = groups.get(fix.group) ?? { fix, starts: new Set() };
      entry.starts.add(fix.range.start);
      groups.set(fix.group, entry);
    }
    yield undefined;
  }
  return [...groups.values()]
    .map(({ fix, starts }) => ({ ...toOffer(fix), label: labelOf(fix, starts.size), count: starts.size }))
    .sort((a, b) => b.count - a.count);
}

function labelOf({ label, groupLabel }: TextFix, count: number): string {
  return count === 1 ? label : groupLabel.replace("{count}", count.toLocaleString("en"));
}
