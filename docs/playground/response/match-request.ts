import {
  type AnyChannel,
  matchOutcomes,
  parseRequest,
  type RequestEnvelope,
  type SendReport,
} from "capillary-messages";
import { h } from "../shared/dom.ts";
import { listIssues } from "../shared/issues.ts";
import { toOptions } from "../shared/options.ts";
import { parseJson } from "../shared/parse-json.ts";
import { currentSettings } from "../shared/settings.ts";
import { writeItem, writeMatch } from "./write-report.ts";

/** The request that was pasted beside the answer, or the reason why it was ignored. */
export function readRequest<Chosen extends AnyChannel>(
  channel: Chosen,
  text: string,
): { request: RequestEnvelope<Chosen> | undefined; problem: HTMLElement | null } {
  if (text.trim() === "") return { request: undefined, problem: null };
  const body = parseJson(text);
  if (body === undefined)
    return {
      request: undefined,
      problem: h("p", { class: "note" }, "Your request is not JSON, so it was ignored."),
    };
  const result = parseRequest(channel, body.value, toOptions(currentSettings()));
  if (result.ok) return { request: result.value, problem: null };
  const head = h("p", { class: "note" }, "Your request has errors, so it was ignored. Fix it under Check.");
  return { request: undefined, problem: h("div", {}, head, listIssues(result.errors)) };
}

/** Lists what became of each message of the request; without a request, of each entry of the answer. */
export function listMessages(
  channel: AnyChannel,
  report: SendReport,
  request: RequestEnvelope | undefined,
): HTMLElement | null {
  if (request === undefined) {
    return report.items.length === 0 ? null : h("ol", { class: "answers" }, ...report.items.map(writeItem));
  }
  const messages: readonly unknown[] =
    (request as Readonly<Record<string, readonly unknown[]>>)[channel.requestKey] ?? [];
  const rows = matchOutcomes(channel, request, report).map((outcome) => writeMatch(outcome, messages[outcome.index]));
  return h("ol", { class: "answers" }, ...rows);
}
