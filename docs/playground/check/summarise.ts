import { buildBatches, findDuplicates } from "capillary-messages";
import type { Finding } from "./judge.ts";
import { type ListSummary, MAX_EDITED_CHARACTERS, type Summary } from "./protocol.ts";
import type { Session } from "./session.ts";

const MAX_REQUEST_MESSAGES = 100;
const MAX_SHOWN_DUPLICATES = 20;
const MAX_MARKS = 2000;

/** Counts what a check has found. */
export function summarise(session: Session): Summary {
  const { findings, payload } = session;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return {
    form: payload.form,
    lists: countMessages(session),
    errors,
    warnings: findings.length - errors,
    codes: countCodes(findings),
    ...describeRequests(session),
    columns: payload.table?.columns,
    duplicates: listDuplicates(session),
    marks: markLines(session),
  };
}

function countMessages({ good, payload: { lists } }: Session): Summary["lists"] {
  const count = ({ channel, messages }: (typeof lists)[number], position: number): ListSummary => {
    return { channel: channel.name, total: messages.length, good: good[position]?.length ?? 0 };
  };
  const [first, ...others] = lists;
  return [count(first, 0), ...others.map((list, index) => count(list, index + 1))];
}

function countCodes(findings: readonly Finding[]): Summary["codes"] {
  const codes = new Map<string, { code: string; severity: Finding["severity"]; count: number }>();
  for (const { code, severity } of findings) {
    const entry = codes.get(code) ?? { code, severity, count: 0 };
    entry.count++;
    codes.set(code, entry);
  }
  return [...codes.values()].sort((a, b) => b.count - a.count);
}

/** A body with lists of several channels is no request. */
function describeRequests({ request, payload: { lists } }: Session): Pick<Summary, "firstRequest" | "requests"> {
  if (lists.length > 1) return { firstRequest: undefined, requests: 0 };
  const [batch] = buildBatches(lists[0].channel, request.slice(0, MAX_REQUEST_MESSAGES) as never);
  return {
    firstRequest: batch?.request === undefined ? undefined : JSON.stringify(batch.request, null, 2),
    requests: Math.ceil(request.length / MAX_REQUEST_MESSAGES),
  };
}

function listDuplicates({ good, payload: { lists } }: Session): Summary["duplicates"] {
  const groups = lists.flatMap(({ channel }, position) => {
    const messages = good[position] ?? [];
    const values = messages.map(({ value }) => value);
    return findDuplicates(channel, values).map((group) => group.map((at) => (messages[at]?.index ?? 0) + 1));
  });
  return groups.slice(0, MAX_SHOWN_DUPLICATES);
}

function markLines(session: Session): Summary["marks"] {
  if (session.text.length > MAX_EDITED_CHARACTERS) return [];
  const marks = new Map<number, Finding["severity"]>();
  for (const [row, { severity }] of session.findings.slice(0, MAX_MARKS).entries()) {
    const line = session.line(row);
    if (severity === "error" || !marks.has(line)) marks.set(line, severity);
  }
  return [...marks];
}
