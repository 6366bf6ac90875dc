import { type AnyChannel, checkMessage, type Issue, type Options, parseRequest, type Result } from "../../index.ts";
import type { Problem } from "../report/problem.ts";

export type Message = Readonly<Record<string, unknown>>;

export interface Verdict {
  /** The canonical message; undefined where something is wrong with it. */
  readonly message: Message | undefined;
  readonly problems: readonly Problem[];
}

/** A bare message, as `checkMessage` has it. */
export function checkBareMessage(channel: AnyChannel, row: number, input: unknown, options: Options): Verdict {
  const result: Result<object> = checkMessage(channel, input, options);
  return { message: result.ok ? { ...result.value } : undefined, problems: toProblems(result, row, 0) };
}

/** A message of an envelope: also in the older spelling, which only envelopes may have. */
export function checkEnvelopeMessage(channel: AnyChannel, row: number, input: unknown, options: Options): Verdict {
  const result = parseRequest(channel, { [channel.requestKey]: [input] }, options);
  const message = result.ok ? result.value[channel.requestKey]?.[0] : undefined;
  return { message: message === undefined ? undefined : { ...message }, problems: toProblems(result, row, 2) };
}

/** Checks the envelope itself. `message` is any of its messages: with it the list is not empty unless it was. */
export function checkFrame(channel: AnyChannel, body: unknown, message: unknown, options: Options): readonly Problem[] {
  const filled = message === undefined ? body : fillList(channel.requestKey, body, message);
  const result = parseRequest(channel, filled, options);
  const ofEnvelope = ({ path }: Issue): boolean => path.length < 2 || path[0] !== channel.requestKey;
  return toProblems(
    result.ok
      ? { ...result, warnings: result.warnings.filter(ofEnvelope) }
      : { errors: result.errors.filter(ofEnvelope), warnings: result.warnings.filter(ofEnvelope) },
    undefined,
    0,
  );
}

/** The list of another channel in an envelope of its own: the library itself says what is wrong with it. */
export function checkOtherList(channel: AnyChannel, row: number, key: string, options: Options): readonly Problem[] {
  const result = parseRequest(channel, { [key]: [] }, options);
  return toProblems({ errors: result.ok ? [] : result.errors.slice(0, 1), warnings: [] }, row, 0);
}

function fillList(requestKey: string, body: unknown, message: unknown): unknown {
  if (typeof body !== "object" || body === null) return body;
  if (Object.hasOwn(body, requestKey)) return { ...body, [requestKey]: [message] };
  return "root" in body ? { ...body, root: fillList(requestKey, body.root, message) } : body;
}

interface Found {
  readonly errors?: readonly Issue[];
  readonly warnings: readonly Issue[];
}

function toProblems({ errors = [], warnings }: Found, row: number | undefined, skipped: number): Problem[] {
  return [...errors, ...warnings].map(({ path, severity, code, message, apiErrorCode }) => ({
    row,
    field: path.slice(skipped).join("."),
    severity,
    code,
    message,
    ...(apiErrorCode === undefined ? {} : { apiErrorCode }),
  }));
}
