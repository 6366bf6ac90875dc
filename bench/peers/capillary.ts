import {
  buildRequest,
  checkMessage,
  email,
  parseRequest,
  sms,
  type AnyChannel,
  type InputOf,
  type Result,
} from "../../src/index.ts";
import { now } from "../messages.ts";
import type { Checks, Peer, Verdict } from "./peer.ts";

export const capillary: Peer = { name: "capillary-messages", repairs: true, sms: checks(sms), email: checks(email) };

const options = { now };

function checks(channel: AnyChannel): Checks {
  return {
    request: (body) => toVerdict(parseRequest(channel, body, options)),
    message: (message) => toVerdict(checkMessage(channel, message, options)),
  };
}

/** From messages that people write: what a body as JSON cannot hold, `Date`s above all. */
export function buildWith(channel: AnyChannel, messages: readonly object[]): Verdict {
  return toVerdict(buildRequest(channel, messages as InputOf<AnyChannel>[], options));
}

function toVerdict(result: Result<unknown>): Verdict {
  return result.ok
    ? { ok: true, value: result.value, warns: result.warnings.length > 0 }
    : { ok: false, value: result.errors };
}
