import type { Settings } from "../shared/options.ts";
import { describePlaceOf } from "./describe-place.ts";
import { findFixes, type TextFix } from "./find-fixes.ts";
import type { Range } from "./find-place.ts";
import { type Finding, judge, judgeEnvelope, toFinding } from "./judge.ts";
import type { MessageList, Payload } from "./payload.ts";
import { BROKEN_LINE, type ListedProblem, type OfferedFix } from "./protocol.ts";
import { SourceMap } from "./source-map.ts";

const PROGRESS_EVERY = 1000;

interface GoodMessage {
  readonly index: number;
  readonly value: object;
}

/** One check of one text: what was found, and where. */
export class Session {
  readonly text: string;
  readonly payload: Payload;
  readonly findings: Finding[] = [];
  /** For each list, the messages that can be sent. */
  readonly good: readonly GoodMessage[][];
  readonly bad: unknown[] = [];
  readonly #settings: Settings;
  readonly #map: SourceMap;

  constructor(text: string, payload: Payload, settings: Settings) {
    this.text = text;
    this.payload = payload;
    this.#settings = settings;
    this.#map = new SourceMap(text, payload);
    this.good = payload.lists.map(() => []);
  }

  check(onProgress: (done: number, total: number) => void): void {
    const { lists } = this.payload;
    this.findings.push(...judgeEnvelope(this.payload, this.#settings));
    const total = lists.reduce((sum, { messages }) => sum + messages.length, 0);
    let done = 0;
    for (const [position, list] of lists.entries()) {
      for (const index of list.messages.keys()) {
        if (done++ % PROGRESS_EVERY === 0) onProgress(done, total);
        this.#checkMessage(list, index, this.good[position] ?? []);
      }
    }
  }

  /** The messages of the first list that can be sent, as they are sent. */
  get request(): readonly object[] {
    return (this.good[0] ?? []).map(({ value }) => value);
  }

  /** The problem as the page shows it. */
  listed(row: number): ListedProblem | undefined {
    const finding = this.findings[row];
    if (finding === undefined) return undefined;
    const { severity, code, path, message } = finding;
    const place = describePlaceOf(finding, this.payload, this.#map);
    return { row, severity, code, path, message, place, line: this.line(row), fixes: this.fixes(row).map(toOffer) };
  }

  place(row: number): Range {
    const finding = this.findings[row];
    return finding === undefined ? { start: 0, end: 0 } : this.#map.find(finding.path, finding.code);
  }

  /** From 1. */
  line(row: number): number {
    return this.#map.line(this.place(row).start);
  }

  fixes(row: number): readonly TextFix[] {
    const finding = this.findings[row];
    if (finding === undefined) return [];
    const { text, payload } = this;
    return findFixes(finding, { text, payload, map: this.#map, settings: this.#settings });
  }

  #checkMessage(list: MessageList, index: number, good: GoodMessage[]): void {
    const { payload, findings } = this;
    const path = payload.form === "message" ? [] : [...list.base, index];
    if (payload.brokenLines.has(index)) {
      const message = "This line is not JSON. Fix or remove it.";
      findings.push({ severity: "error", code: BROKEN_LINE, path, message });
      return;
    }
    const result = judge(payload, list, list.messages[index], this.#settings);
    if (result.ok) good.push({ index, value: result.value });
    else this.bad.push(list.messages[index]);
    const issues = result.ok ? result.warnings : [...result.errors, ...result.warnings];
    for (const issue of issues) findings.push(toFinding(issue, path));
  }
}

export function toOffer({ group, label, before, after }: TextFix): OfferedFix {
  return { group, label, before, after };
}
