import type { AnyChannel, Result, SendReport } from "capillary-messages";
import { fromHttpResponse } from "capillary-messages/http";
import { toOptions } from "../shared/options.ts";
import { currentSettings } from "../shared/settings.ts";
import type { Answer } from "./read-answer.ts";

/** The status when nobody has said it: one that decides nothing. */
const NOT_GIVEN = 200;

/** Reads what an answer says about the messages. A text that is no answer of the API says nothing: they may have been sent. */
export function readReport(channel: AnyChannel, { status = NOT_GIVEN, body }: Answer): Result<SendReport> {
  return fromHttpResponse(channel, { status, body }, toOptions(currentSettings()));
}
