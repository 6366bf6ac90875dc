/** Everything that takes long: it holds the text, the problems and the good messages, so that the page never does. */
import { loadLanguage } from "../shared/language.ts";
import { applyFixes } from "./apply-fixes.ts";
import { describePlace } from "./find-place.ts";
import { groupFixes } from "./group-fixes.ts";
import { PayloadError, type Repair } from "./payload.ts";
import { type FromWorker, PAGE_ROWS, type ToWorker } from "./protocol.ts";
import { readPayload } from "./read-payload.ts";
import { Session } from "./session.ts";
import { summarise } from "./summarise.ts";
import { writeBad, writeGood, writeProblems } from "./write-downloads.ts";

/** Fixes are looked for in slices of this length: questions are answered between them. */
const SLICE_MS = 30;

let session: Session | undefined;
let repair: Repair | undefined;

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => void answer(data));

async function answer(message: ToWorker): Promise<void> {
  if (message.type === "check") await check(message);
  else if (message.type === "repair" && repair !== undefined)
    send({ type: "changed", text: repair.text, done: "Text repaired." });
  else if (session === undefined) return;
  else if (message.type === "list") list(session, message.code, message.from);
  else if (message.type === "locate") locate(session, message.row);
  else if (message.type === "fix") fix(session, message.group, message.row);
  else if (message.type === "keep-list") keepList(session, message.list);
  else if (message.type === "save") save(session, message.what);
}

async function check({ source, channel, columns, settings }: Extract<ToWorker, { type: "check" }>): Promise<void> {
  [session, repair] = [undefined, undefined];
  let text = "";
  try {
    await loadLanguage(settings.language);
    text = typeof source === "string" ? source : await source.text();
    const checked = new Session(text, readPayload(text, { channelName: channel, columns }), settings);
    checked.check((done, total) => send({ type: "progress", done, total }));
    session = checked;
    send({ type: "done", summary: summarise(checked) });
    await findGroups(checked);
  } catch (error) {
    if (!(error instanceof PayloadError) && !(error instanceof DOMException)) throw error;
    fail(
      text,
      error instanceof PayloadError ? error : new PayloadError("The file could not be read. Choose it again."),
    );
  }
}

function fail(text: string, error: PayloadError): void {
  const { message, offset } = error;
  repair = error.repair;
  const place = offset === undefined ? undefined : describePlace(text, { start: offset, end: offset + 1 });
  const offered = repair === undefined ? undefined : { cause: repair.cause, act: repair.act };
  send({ type: "failed", message, place, repair: offered });
}

async function findGroups(checked: Session): Promise<void> {
  const steps = groupFixes(checked);
  let step = steps.next();
  for (let until = performance.now() + SLICE_MS; !step.done; step = steps.next()) {
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE_MS;
  }
  if (checked === session) send({ type: "fixes", groups: step.value ?? [] });
}

function list(checked: Session, code: string, from: number): void {
  const rows = [...checked.findings.keys()].filter((row) => code === "" || checked.findings[row]?.code === code);
  const problems = rows.slice(from, from + PAGE_ROWS).flatMap((row) => checked.listed(row) ?? []);
  send({ type: "listed", problems, from, total: rows.length });
}

function locate(checked: Session, row: number): void {
  send({ type: "located", row, place: describePlace(checked.text, checked.place(row)) });
}

function fix(checked: Session, group: string, row: number | undefined): void {
  const rows = row === undefined ? [...checked.findings.keys()] : [row];
  const fixes = rows.flatMap((at) => checked.fixes(at).filter((offered) => offered.group === group));
  const { text, count } = applyFixes(checked.text, fixes);
  const done = count === 1 ? "1 place changed." : `${count.toLocaleString("en")} places changed.`;
  send({ type: "changed", text, done });
}

/** The request with the list of one channel only. */
function keepList({ payload }: Session, position: number): void {
  const kept = payload.lists[position];
  if (kept === undefined) return;
  const text = JSON.stringify({ [kept.channel.requestKey]: kept.messages }, null, 2);
  send({ type: "changed", text, done: `Only the list "${kept.channel.requestKey}" is left.` });
}

function save(checked: Session, what: Extract<ToWorker, { type: "save" }>["what"]): void {
  if (what === "good") send({ type: "saved", ...writeGood(checked.payload, checked.request) });
  else if (what === "bad") send({ type: "saved", ...writeBad(checked.bad) });
  else
    send({ type: "saved", ...writeProblems([...checked.findings.keys()].flatMap((row) => checked.listed(row) ?? [])) });
}

function send(message: FromWorker): void {
  postMessage(message);
}
