import { type AnyChannel, assertChannel } from "../channels/channel.ts";
import { listEntries } from "../input/list-entries.ts";
import { isRecord } from "../input/plain-object.ts";
import { hasOwn } from "../input/read-property.ts";
import * as responseIssues from "../issues/response-issues.ts";
import type { Result } from "../issues/result.ts";
import { codeOf, isGatewayCode } from "../responses/codes.ts";
import { createProblem } from "../responses/create-problem.ts";
import { readReport } from "../responses/parse-response.ts";
import { readInteger } from "../responses/read-loosely.ts";
import type { SendReport } from "../responses/send-report.ts";
import { Dataset } from "../schema/dataset.ts";
import type { Options } from "../schema/options.ts";
import { prepareOptions } from "../schema/prepare-options.ts";
import { Run, toResult } from "../schema/run.ts";
import { readHttpBody } from "./read-http-body.ts";

const DEFAULT_MAX_BYTES = 100_000_000;
const FIRST_STATUS = 100;
const LAST_STATUS = 599;
const FIRST_CLIENT_ERROR = 400;
const LAST_CLIENT_ERROR = 499;

/** An HTTP response of any client: its status and its body. */
export interface HttpResponse {
  /** The HTTP status. */
  readonly status: number;
  /** The text as it came (`await response.text()`), or the JSON in it, parsed. */
  readonly body: unknown;
}

/**
 * Reads an HTTP response and says what became of the messages, whatever came: the API's JSON, a gateway's page, an empty or cut-off body.
 * The body decides when it is the API's; else the status does, and then only a client error (400 to 499, save 408 and 499) rejects.
 * Everything else is `unknown`, with a warning that says so: the messages may have been sent. A text over `limits.maxBytes` (default
 * 100,000,000 bytes) is not read at all.
 *
 * ```ts
 * import { sms, unwrap } from "capillary-messages";
 * import { fromHttpResponse } from "capillary-messages/http";
 *
 * unwrap(fromHttpResponse(sms, { status: 502, body: "<html>Bad Gateway</html>" })).outcome; //=> "unknown"
 * ```
 *
 * @returns never a failure: a report that is `unknown` says that nothing is known.
 * @throws {TypeError | RangeError} for a bad option; never for what came.
 */
export function fromHttpResponse(channel: AnyChannel, response: HttpResponse, options?: Options): Result<SendReport> {
  assertChannel(channel);
  const settings = prepareOptions(options);
  const dataset = new Dataset(response, new Run(settings));
  const given = readMember(response, "status");
  const status = readStatus(given);
  const { maxBytes = DEFAULT_MAX_BYTES } = settings;
  const json = readHttpBody(readMember(response, "body"), maxBytes, dataset);
  dataset.value =
    isRecord(json) && isOfApi(channel, json)
      ? // A status that came as a text rejects nothing, but neither must it hide a failure.
        believe(readReport(channel, json, dataset), readStatus(readInteger(given)), dataset)
      : judgeByStatus(channel, json, status, dataset);
  return toResult(dataset);
}

/** Returns `true` when the body is the API's, and not that of something on the way to it. */
function isOfApi({ responseListKey }: AnyChannel, json: Readonly<Record<string, unknown>>): boolean {
  if (hasOwn(json, responseListKey)) return true;
  if (isRecord(readMember(json, "status")) || isRecord(readMember(json, "response"))) return true;
  const errors = listEntries(readMember(json, "errors"));
  return Array.isArray(errors) && errors.length > 0 && errors.every(isRecord);
}

/** A body that accepts is not believed beside a status that fails. */
function believe(report: SendReport, status: number | undefined, dataset: Dataset): SendReport {
  const accepts = report.outcome === "accepted" || report.items.some(({ accepted }) => accepted);
  if (!accepts || status === undefined || status < FIRST_CLIENT_ERROR) return report;
  dataset.addIssue(responseIssues.acceptedDespiteStatus, { httpStatus: status });
  return { ...report, outcome: "unknown", items: report.items.map((item) => ({ ...item, accepted: false })) };
}

function judgeByStatus(channel: AnyChannel, json: unknown, status: number | undefined, dataset: Dataset): SendReport {
  // The failures that a body of another shape states are worth reading; its warnings are not the API's.
  const said = isRecord(json) ? readReport(channel, json, new Dataset(json, new Run(dataset.settings))) : undefined;
  // Words alone do not outweigh a status that refuses.
  const isOfGateway = said?.outcome === "unknown" && said.errors.some((problem) => isGatewayCode(codeOf(problem)));
  const isRejected = status !== undefined && isRefusal(status) && !isOfGateway;
  if (status === undefined) dataset.addIssue(responseIssues.unknownWithoutStatus);
  else
    dataset.addIssue(isRejected ? responseIssues.rejectedByStatus : responseIssues.unknownByStatus, {
      httpStatus: status,
    });
  const errors = said?.errors ?? [];
  const message = readMember(said, "message");
  return {
    outcome: isRejected ? "rejected" : "unknown",
    ...(status === undefined ? {} : { code: status }),
    ...(typeof message === "string" ? { message } : {}),
    items: [],
    errors: isRejected && errors.length === 0 ? [createProblem(message, status)] : errors,
    warnings: said?.warnings ?? [],
  };
}

/** The request was understood by whoever answered, and not carried out. */
function isRefusal(status: number): boolean {
  return status >= FIRST_CLIENT_ERROR && status <= LAST_CLIENT_ERROR && !isGatewayCode(status);
}

function readStatus(status: unknown): number | undefined {
  const isStatus =
    typeof status === "number" && Number.isInteger(status) && status >= FIRST_STATUS && status <= LAST_STATUS;
  return isStatus ? status : undefined;
}

/** An own member; none for what cannot be looked at. */
function readMember(source: unknown, key: string): unknown {
  try {
    return typeof source === "object" && source !== null && Object.hasOwn(source, key)
      ? Reflect.get(source, key)
      : undefined;
  } catch {
    return undefined;
  }
}
