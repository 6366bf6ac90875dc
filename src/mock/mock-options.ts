import type { AnyChannel } from "../channels/channel.ts";
import { ownMembers } from "../input/own-members.ts";
import type { ApiProblem } from "../responses/send-report.ts";
import type { Options } from "../schema/options.ts";
import { prepareOptions } from "../schema/prepare-options.ts";
import type { Settings } from "../schema/settings.ts";
import type { MockCredentials } from "./read-credentials.ts";

/** Settings of the faked API, all optional. Read once, when the endpoint is made. */
export interface MockOptions {
  /**
   * Options for the check of messages: `defaultCountry`, `now`, `limits` and so on. Default: those of `parseMessages`, with at most 10,000
   * messages.
   */
  readonly checks?: Options | undefined;
  /** Returns `true` for well-formed credentials that the API knows; for others it answers 401. Default: it knows all. */
  readonly accepts?: ((credentials: MockCredentials) => boolean | Promise<boolean>) | undefined;
  /**
   * Makes a message fail that is right in itself, as the real API may for reasons of its own: the problems to answer with, or `undefined`
   * (or none) to accept it. Sees a copy of the message in canonical form. Default: none fails.
   */
  readonly fail?:
    | ((message: Readonly<Record<string, unknown>>, channel: AnyChannel) => readonly ApiProblem[] | undefined)
    | undefined;
  /** The largest body, in bytes, inclusive; a larger one is answered with 413, unread. Default: 10,000,000. */
  readonly maxBodyBytes?: number | undefined;
}

/** Options, checked and with their defaults. */
export interface MockSettings {
  readonly checks: Settings;
  readonly accepts: NonNullable<MockOptions["accepts"]>;
  readonly fail: NonNullable<MockOptions["fail"]>;
  readonly maxBodyBytes: number;
}

const OPTION_NAMES: readonly string[] = ["checks", "accepts", "fail", "maxBodyBytes"];
const DEFAULT_MAX_MESSAGES = 10_000;
const DEFAULT_MAX_BODY_BYTES = 10_000_000;

/** @throws {TypeError | RangeError} for a bad option. */
export function readMockOptions(options: MockOptions): MockSettings {
  if (typeof options !== "object" || options === null) throw new TypeError("The options must be an object.");
  const unknown = Object.keys(options).find((key) => !OPTION_NAMES.includes(key));
  if (unknown !== undefined) throw new TypeError(`There is no option ${JSON.stringify(unknown)}.`);
  const { checks, accepts, fail, maxBodyBytes }: MockOptions = ownMembers(options);
  if (accepts !== undefined && typeof accepts !== "function") throw new TypeError("accepts must be a function.");
  if (fail !== undefined && typeof fail !== "function") throw new TypeError("fail must be a function.");
  if (maxBodyBytes !== undefined && (!Number.isSafeInteger(maxBodyBytes) || maxBodyBytes < 1)) {
    throw new RangeError("maxBodyBytes must be a whole number of at least 1.");
  }
  const settings = prepareOptions(checks);
  return {
    checks: { ...settings, maxMessages: settings.maxMessages ?? DEFAULT_MAX_MESSAGES },
    accepts: accepts ?? (() => true),
    fail: fail ?? (() => undefined),
    maxBodyBytes: maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES,
  };
}
