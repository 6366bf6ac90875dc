import { parseJson } from "../shared/parse-json.ts";

/** The text that was pasted as an answer, taken apart. */
export interface Answer {
  /** From the field, or from the status line in front of pasted headers. */
  readonly status: number | undefined;
  readonly body: string;
  readonly hadHeaders: boolean;
  readonly kind: "json" | "html" | "cut-off" | "empty" | "other";
}

const STATUS_LINE = /^(?:[<*]\s*)?HTTP\/[\d.]+ (\d{3})/;
const HEADER_LINE = /^(?:[<*>]\s*)?[A-Za-z][\w-]{0,60}:\s/;
/** `curl -v` puts it in front of every header. */
const BLANK_LINE = /\r?\n(?:[<>*][ \t]*)?\r?\n/;

export function readAnswer(text: string, status: string): Answer {
  const { body, statusLine, hadHeaders } = splitHeaders(text.trim());
  const written = /^\s*(\d{3})\b/.exec(status)?.[1] ?? statusLine;
  return { status: written === undefined ? undefined : Number(written), body, hadHeaders, kind: kindOf(body) };
}

function splitHeaders(text: string): { body: string; statusLine: string | undefined; hadHeaders: boolean } {
  const statusLine = STATUS_LINE.exec(text)?.[1];
  const hasHead = statusLine !== undefined || (HEADER_LINE.test(text) && BLANK_LINE.test(text));
  if (!hasHead) return { body: text, statusLine: undefined, hadHeaders: false };
  const blank = BLANK_LINE.exec(text);
  const body = blank === null ? "" : text.slice(blank.index + blank[0].length).trim();
  return { body, statusLine, hadHeaders: true };
}

function kindOf(body: string): Answer["kind"] {
  if (body === "") return "empty";
  if (parseJson(body) !== undefined) return "json";
  if (body.startsWith("<")) return "html";
  return /^[{[]/.test(body) ? "cut-off" : "other";
}
