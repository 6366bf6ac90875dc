import { buildRequest, checkMessage, parseRequest, type AnyChannel, type InputOf, type Options } from "../src/index.ts";
import type { BenchCase } from "./measure.ts";
import { now } from "./messages.ts";

export const MESSAGES = 1_000;

export const defaultOptions: Options = { now };

/** A body that came in. */
export function parse(channel: AnyChannel, body: unknown, options: Options = defaultOptions): unknown {
  return parseRequest(channel, body, options);
}

export function build(channel: AnyChannel, messages: readonly object[], options: Options = defaultOptions): unknown {
  return buildRequest(channel, messages as InputOf<AnyChannel>[], options);
}

export function checkEach(channel: AnyChannel, messages: readonly object[], options?: Options): unknown {
  return messages.map((message) => checkMessage(channel, message, options));
}

/** The yardstick: what a program pays for the same body before it can look at it. */
export function jsonParse(body: unknown): BenchCase {
  const text = JSON.stringify(body);
  return { name: "JSON.parse", run: () => JSON.parse(text) };
}

/** As a body is that came in. */
export function asParsed(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body));
}
