import { type AnyChannel, parseResponse, type Result, type SendReport } from "capillary-messages";
import { parseJson } from "../shared/parse-json.ts";
import type { Answer } from "./read-answer.ts";

const NOTHING: SendReport = { outcome: "unknown", items: [], errors: [], warnings: [] };
const FIRST_FAILURE = 400;

/** What an answer says about the messages. What is no answer of the API says nothing: they may have been sent. */
export function readReport(channel: AnyChannel, { status, body }: Answer): Result<SendReport> {
  const json = parseJson(body);
  const result = json === undefined ? undefined : parseResponse(channel, json.value);
  if (result === undefined || !result.ok) return { ok: true, value: NOTHING, warnings: [] };
  const contradicts = (status ?? 0) >= FIRST_FAILURE && result.value.outcome !== "rejected";
  return contradicts ? { ...result, value: { ...result.value, outcome: "unknown" } } : result;
}
