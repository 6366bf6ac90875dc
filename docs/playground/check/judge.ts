import { checkMessage, type Issue, parseMessages, parseRequest, type Result } from "capillary-messages";
import { toOptions, type Settings } from "../shared/options.ts";
import type { MessageList, Payload } from "./payload.ts";
import { SEVERAL_LISTS } from "./protocol.ts";

/** A problem of the library's, or of this page's. */
export interface Finding {
  readonly severity: Issue["severity"];
  readonly code: string;
  readonly path: Issue["path"];
  readonly message: string;
  readonly suggestion?: string | undefined;
}

/** A message of an envelope may use the old names that only bodies that came in have. */
export function judge(
  { form }: Payload,
  { channel }: MessageList,
  message: unknown,
  settings: Settings,
): Result<object> {
  const options = toOptions(settings);
  if (form !== "envelope") return checkMessage(channel, message, options);
  const read = parseMessages(channel, { [channel.requestKey]: [message] }, options);
  return (read.ok ? read.value[0] : undefined) ?? checkMessage(channel, message, options);
}

/** Finds what is wrong with the envelope itself: its messages are judged one by one, and left out here. */
export function judgeEnvelope({ form, body, lists }: Payload, settings: Settings): readonly Finding[] {
  if (form !== "envelope") return [];
  if (lists.length > 1) return [severalLists(lists)];
  const [{ channel, base, messages }] = lists;
  const key = channel.requestKey;
  const isWrapped = base.length > 1;
  const outer = recordOf(body);
  const inner = isWrapped ? recordOf(outer["root"]) : outer;
  const emptied = Array.isArray(inner[key]) ? { ...inner, [key]: [] } : inner;
  const result = parseRequest(channel, isWrapped ? { ...outer, root: emptied } : emptied, toOptions(settings));
  const isAboutEmptying = ({ code }: Issue): boolean => code === "envelope.no_messages" && messages.length > 0;
  return [...(result.ok ? [] : result.errors), ...result.warnings]
    .filter((issue) => !isAboutEmptying(issue))
    .map((issue) => toFinding(issue, isWrapped && issue.path.length > 0 ? ["root"] : []));
}

export function toFinding({ severity, code, message, path, params }: Issue, base: Issue["path"]): Finding {
  const suggestion = "suggestion" in params ? params["suggestion"] : undefined;
  return {
    severity,
    code,
    message,
    path: [...base, ...path],
    suggestion: typeof suggestion === "string" ? suggestion : undefined,
  };
}

function severalLists(lists: Payload["lists"]): Finding {
  const keys = lists.map(({ channel }) => `"${channel.requestKey}"`).join(" and ");
  const message = `One request takes the list of one channel. This one has ${keys}. Split it.`;
  return { severity: "error", code: SEVERAL_LISTS, path: lists[0].base.slice(0, -1), message };
}

function recordOf(value: unknown): Record<string, unknown> {
  return Object(value) as Record<string, unknown>;
}
