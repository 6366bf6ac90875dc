/** Everything that takes long: it holds the text, the problems and the good messages, so that the page never does. */
import { buildBatches, checkMessage, type Issue, parseRequest, type Result } from "capillary-messages";
import { toOptions, type Settings } from "../shared/options.ts";
import { describePlace, findLine, findValue } from "./find-place.ts";
import {
  BROKEN_LINE,
  type FromWorker,
  PAGE_ROWS,
  type Place,
  type Problem,
  type Summary,
  type ToWorker,
} from "./protocol.ts";
import { type Payload, PayloadError, readPayload } from "./read-payload.ts";

const PROGRESS_EVERY = 1000;
const MAX_REQUEST_MESSAGES = 100;

let text = "";
let payload: Payload | undefined;
let problems: Problem[] = [];
let good: object[] = [];

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => void answer(data));

async function answer(message: ToWorker): Promise<void> {
  if (message.type === "check") await check(message);
  else if (message.type === "list") list(message.code, message.from);
  else if (message.type === "locate") send({ type: "located", place: locate(message.row) });
  else save();
}

async function check({ source, channel, settings }: Extract<ToWorker, { type: "check" }>): Promise<void> {
  [problems, good] = [[], []];
  try {
    text = typeof source === "string" ? source : await source.text();
    payload = readPayload(text, channel);
    checkEnvelope(payload, settings);
    checkEach(payload, settings);
    send({ type: "done", summary: summarise(payload) });
  } catch (error) {
    if (!(error instanceof PayloadError) && !(error instanceof DOMException)) throw error;
    const offset = error instanceof PayloadError ? error.offset : undefined;
    const place = offset === undefined ? undefined : describePlace(text, { start: offset, end: offset + 1 });
    const message = error instanceof PayloadError ? error.message : "The file could not be read. Choose it again.";
    send({ type: "failed", message, place });
  }
}

/** What is wrong with the envelope itself: its messages are judged one by one, and left out here. */
function checkEnvelope({ form, body, base, channel, messages }: Payload, settings: Settings): void {
  if (form !== "envelope") return;
  const key = channel.requestKey;
  const root = base.length > 1 ? "root" : undefined;
  const outer = Object(body) as Record<string, unknown>;
  const inner = (root === undefined ? outer : outer[root]) as Record<string, unknown>;
  const emptied = Array.isArray(inner[key]) ? { ...inner, [key]: [] } : inner;
  const result = parseRequest(
    channel,
    root === undefined ? emptied : { ...outer, [root]: emptied },
    toOptions(settings),
  );
  const isAboutEmptying = ({ code }: Issue): boolean => code === "envelope.no_messages" && messages.length > 0;
  for (const issue of [...(result.ok ? [] : result.errors), ...result.warnings]) {
    if (!isAboutEmptying(issue))
      addProblem(issue, base.length > 1 && issue.path.length > 0 ? ["root", ...issue.path] : issue.path);
  }
}

function checkEach(current: Payload, settings: Settings): void {
  const { messages, base, brokenLines } = current;
  const prefix = current.form === "message" ? [] : undefined;
  for (const [index, message] of messages.entries()) {
    if (index % PROGRESS_EVERY === 0) send({ type: "progress", done: index, total: messages.length });
    const path = prefix ?? [...base, index];
    if (brokenLines.has(index)) {
      const invalid = {
        severity: "error",
        code: BROKEN_LINE,
        message: "This line is not JSON. Mend or remove it.",
      } as const;
      problems.push({ row: problems.length, path, ...invalid });
      continue;
    }
    const result = judge(current, message, settings);
    if (result.ok) good.push(result.value);
    for (const issue of result.ok ? result.warnings : [...result.errors, ...result.warnings]) {
      addProblem(issue, [...path, ...issue.path]);
    }
  }
}

/** A message of an envelope may use the old names that only `parseRequest` takes. */
function judge({ form, channel }: Payload, message: unknown, settings: Settings): Result<object> {
  const options = toOptions(settings);
  if (form !== "envelope") return checkMessage(channel, message, options);
  const key = channel.requestKey;
  const result = parseRequest(channel, { [key]: [message] }, options);
  const shorten = (issue: Issue): Issue => ({ ...issue, path: issue.path.slice(2) });
  const warnings = result.warnings.map(shorten);
  if (result.ok) return { ok: true, value: result.value[key]?.[0] ?? {}, warnings };
  const [first, ...rest] = result.errors;
  return { ok: false, errors: [shorten(first), ...rest.map(shorten)], warnings };
}

function addProblem({ severity, code, message }: Issue, path: Issue["path"]): void {
  problems.push({ row: problems.length, severity, code, path, message });
}

function summarise({ channel, form, messages }: Payload): Summary {
  const codes = new Map<string, { code: string; severity: Issue["severity"]; count: number }>();
  for (const { code, severity } of problems) {
    const entry = codes.get(code) ?? { code, severity, count: 0 };
    entry.count++;
    codes.set(code, entry);
  }
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const [first] = buildBatches(channel, good.slice(0, MAX_REQUEST_MESSAGES) as never);
  return {
    channel: channel.name,
    form,
    total: messages.length,
    good: good.length,
    errors,
    warnings: problems.length - errors,
    codes: [...codes.values()].sort((a, b) => b.count - a.count),
    firstRequest: first?.request === undefined ? undefined : JSON.stringify(first.request, null, 2),
    requests: Math.ceil(good.length / MAX_REQUEST_MESSAGES),
  };
}

function list(code: string, from: number): void {
  const chosen = code === "" ? problems : problems.filter((problem) => problem.code === code);
  send({ type: "listed", problems: chosen.slice(from, from + PAGE_ROWS), from, total: chosen.length });
}

function locate(row: number): Place {
  const path = problems[row]?.path ?? [];
  const [index] = path;
  if (payload?.form !== "lines" || typeof index !== "number") return describePlace(text, findValue(text, path));
  const line = findLine(text, index);
  return describePlace(text, payload.brokenLines.has(index) ? line : findValue(text, path.slice(1), line.start));
}

/** One request as pretty JSON, several as one a line. */
function save(): void {
  if (payload === undefined) return;
  const requests = [...buildBatches(payload.channel, good as never)].flatMap(({ request }) =>
    request === undefined ? [] : [request],
  );
  const isOne = requests.length === 1;
  const parts = isOne
    ? [JSON.stringify(requests[0], null, 2)]
    : requests.map((request) => `${JSON.stringify(request)}\n`);
  const file = new Blob(parts, { type: isOne ? "application/json" : "application/x-ndjson" });
  send({ type: "saved", name: isOne ? "request.json" : "requests.ndjson", file });
}

function send(message: FromWorker): void {
  postMessage(message);
}
