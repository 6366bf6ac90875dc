import type { AnyChannel } from "../channels/channel.ts";
import type { Options } from "../schema/options.ts";
import { prepareOptions } from "../schema/settings.ts";
import type { ApiProblem } from "../responses/send-report.ts";
import type { MockCredentials } from "./read-credentials.ts";

/** How the faked API behaves; all of it optional. */
export interface MockOptions {
  /** How it checks messages: `defaultCountry`, `now`, `limits` and so on. Default: as `checkMessages` without options. */
  readonly checks?: Options | undefined;
  /** Whether it knows these credentials, which are well-formed; if not, it answers 401. Default: it knows all. */
  readonly accepts?: ((credentials: MockCredentials) => boolean) | undefined;
  /**
   * Makes a message fail that is right in itself, as the real API may for reasons of its own: the problems to answer with, or `undefined`
   * (or none) to accept it. Sees the message in canonical form. Default: none fails.
   */
  readonly fail?:
    | ((message: Readonly<Record<string, unknown>>, channel: AnyChannel) => readonly ApiProblem[] | undefined)
    | undefined;
}

const OPTION_NAMES: readonly string[] = ["checks", "accepts", "fail"];

/** @throws {TypeError | RangeError} for a bad option. */
export function assertMockOptions(options: MockOptions): void {
  if (typeof options !== "object" || options === null) throw new TypeError("The options must be an object.");
  const unknown = Object.keys(options).find((key) => !OPTION_NAMES.includes(key));
  if (unknown !== undefined) throw new TypeError(`There is no option ${JSON.stringify(unknown)}.`);
  const { checks, accepts, fail } = options;
  prepareOptions(checks);
  if (accepts !== undefined && typeof accepts !== "function") throw new TypeError("accepts must be a function.");
  if (fail !== undefined && typeof fail !== "function") throw new TypeError("fail must be a function.");
}
