import { buildBatches, findDuplicates } from "capillary-messages";
import type { Settings } from "../shared/options.ts";
import { describePlaceOf } from "./describe-place.ts";
import { findFixes, type TextFix } from "./find-fixes.ts";
import { type Finding, judge, judgeEnvelope, toFinding } from "./judge.ts";
import type { Payload } from "./payload.ts";
import { BROKEN_LINE, type FixGroup, type ListedProblem, type OfferedFix, type Summary } from "./protocol.ts";
import { SourceMap } from "./source-map.ts";

const PROGRESS_EVERY = 1000;
const MAX_REQUEST_MESSAGES = 100;
const MAX_MARKS = 2000;
const MAX_MARKED_CHARACTERS = 300_000;
const MAX_SHOWN_DUPLICATES = 20;

interface GoodMessage {
  readonly index: number;
  readonly value: object;
}

/** One check of one text: what was found, and what can be done with it. */
export class Session {
  readonly text: string;
  readonly payload: Payload;
  readonly findings: Finding[] = [];
  readonly #settings: Settings;
  readonly #map: SourceMap;
  /** For each list. */
  readonly #good: readonly GoodMessage[][];
  readonly #bad: unknown[] = [];

  constructor(text: string, payload: Payload, settings: Settings) {
    this.text = text;
    this.payload = payload;
    this.#settings = settings;
    this.#map = new SourceMap(text, payload);
    this.#good = payload.lists.map(() => []);
  }

  check(onProgress: (done: number, total: number) => void): void {
    const { payload } = this;
    this.findings.push(...judgeEnvelope(payload, this.#settings));
    const total = payload.lists.reduce((sum, { messages }) => sum + messages.length, 0);
    let done = 0;
    for (const [position, list] of payload.lists.entries()) {
      for (const [index, message] of list.messages.entries()) {
        if (done++ % PROGRESS_EVERY === 0) onProgress(done, total);
        const path = payload.form === "message" ? [] : [...list.base, index];
        if (payload.brokenLines.has(index)) {
          const problem = "This line is not JSON. Fix or remove it.";
          this.findings.push({ severity: "error", code: BROKEN_LINE, path, message: problem });
          continue;
        }
        const result = judge(payload, list, message, this.#settings);
        if (result.ok) this.#good[position]?.push({ index, value: result.value });
        else this.#bad.push(message);
        const issues = result.ok ? result.warnings : [...result.errors, ...result.warnings];
        for (const issue of issues) this.findings.push(toFinding(issue, path));
      }
    }
  }

  get good(): readonly object[] {
    return (this.#good[0] ?? []).map(({ value }) => value);
  }

  get bad(): readonly unknown[] {
    return this.#bad;
  }

  summarise(): Summary {
    const codes = new Map<string, { code: string; severity: Finding["severity"]; count: number }>();
    for (const { code, severity } of this.findings) {
      const entry = codes.get(code) ?? { code, severity, count: 0 };
      entry.count++;
      codes.set(code, entry);
    }
    const errors = this.findings.filter(({ severity }) => severity === "error").length;
    const { form, lists, table } = this.payload;
    const [first, ...others] = lists.map(({ channel, messages }, position) => ({
      channel: channel.name,
      total: messages.length,
      good: this.#good[position]?.length ?? 0,
    }));
    const isOne = others.length === 0;
    const [batch] = isOne ? buildBatches(lists[0].channel, this.good.slice(0, MAX_REQUEST_MESSAGES) as never) : [];
    return {
      form,
      lists: [first ?? { channel: "", total: 0, good: 0 }, ...others],
      errors,
      warnings: this.findings.length - errors,
      codes: [...codes.values()].sort((a, b) => b.count - a.count),
      firstRequest: batch?.request === undefined ? undefined : JSON.stringify(batch.request, null, 2),
      requests: isOne ? Math.ceil(this.good.length / MAX_REQUEST_MESSAGES) : 0,
      columns: table?.columns,
      duplicates: this.#duplicates(),
      marks: this.#marks(),
    };
  }

  listed(row: number): ListedProblem {
    const { suggestion: _suggestion, ...finding } = this.findings[row] ?? {
      severity: "error",
      code: "",
      path: [],
      message: "",
    };
    const place = describePlaceOf(finding, this.payload, this.#map);
    const line = this.#map.line(this.place(row).start);
    return { row, ...finding, place, line, fixes: this.fixes(row).map(toOffer) };
  }

  place(row: number): { start: number; end: number } {
    const finding = this.findings[row];
    return finding === undefined ? { start: 0, end: 0 } : this.#map.find(finding.path, finding.code);
  }

  fixes(row: number): readonly TextFix[] {
    const finding = this.findings[row];
    if (finding === undefined) return [];
    const { text, payload } = this;
    return findFixes(finding, { text, payload, map: this.#map, settings: this.#settings });
  }

  /** A fix that several problems have, as one; those with most places first. `isPast`: time to let others have a turn. */
  *groups(): Generator<undefined, FixGroup[]> {
    const groups = new Map<string, { fix: TextFix; starts: Set<number> }>();
    for (const row of this.findings.keys()) {
      for (const fix of this.fixes(row)) {
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

  #duplicates(): number[][] {
    const groups = this.payload.lists.flatMap(({ channel }, position) => {
      const good = this.#good[position] ?? [];
      const values = good.map(({ value }) => value);
      return findDuplicates(channel, values).map((group) => group.map((at) => (good[at]?.index ?? 0) + 1));
    });
    return groups.slice(0, MAX_SHOWN_DUPLICATES);
  }

  #marks(): Summary["marks"] {
    if (this.text.length > MAX_MARKED_CHARACTERS) return [];
    const marks = new Map<number, Finding["severity"]>();
    for (const [row, { severity }] of this.findings.slice(0, MAX_MARKS).entries()) {
      const line = this.#map.line(this.place(row).start);
      if (severity === "error" || !marks.has(line)) marks.set(line, severity);
    }
    return [...marks];
  }
}

function toOffer({ group, label, before, after }: TextFix): OfferedFix {
  return { group, label, before, after };
}

function labelOf({ label, groupLabel }: TextFix, count: number): string {
  return count === 1 ? label : groupLabel.replace("{count}", count.toLocaleString("en"));
}
