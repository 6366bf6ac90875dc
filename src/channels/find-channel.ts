import { typeName } from "../input/type-name.ts";
import * as envelopeIssues from "../issues/envelope-issues.ts";
import * as fieldIssues from "../issues/field-issues.ts";
import type { Result } from "../issues/result.ts";
import { Dataset } from "../schema/dataset.ts";
import { Run, toResult } from "../schema/run.ts";
import { DEFAULT_SETTINGS } from "../schema/settings.ts";
import { trimBlanks } from "../text/blanks.ts";
import { email } from "./email.ts";
import { sms } from "./sms.ts";
import { whatsapp } from "./whatsapp.ts";
import { zalo } from "./zalo.ts";

/** All channels, SMS first. */
export const channels: readonly [typeof sms, typeof email, typeof whatsapp, typeof zalo] =
  /* @__PURE__ */ Object.freeze([sms, email, whatsapp, zalo] as const);

/** The name of a channel, as it stands in the URL: `"sms"`, `"email"`, `"whatsapp"` or `"zalo"`. */
export type ChannelName = (typeof channels)[number]["name"];

/**
 * Finds the channel of a name in any letter case, without the blanks around it. `undefined`, `null` and blanks mean SMS, as in the API; any
 * other name is `envelope.unknown_channel`, for which the API answers 4218.
 *
 * ```ts
 * unwrap(findChannel(" WhatsApp ")).requestKey; //=> "whatsappMessage"
 * ```
 */
export function findChannel(name?: unknown): Result<(typeof channels)[number]> {
  const dataset = new Dataset(name, new Run(DEFAULT_SETTINGS));
  dataset.value = readName(name, dataset);
  return toResult(dataset);
}

function readName(name: unknown, dataset: Dataset): (typeof channels)[number] | undefined {
  if (name === undefined || name === null) return sms;
  if (typeof name !== "string") {
    const wrongType = { ...fieldIssues.wrongType, apiErrorCode: envelopeIssues.unknownChannel.apiErrorCode };
    return dataset.addIssue(wrongType, { expected: "string", actual: typeName(name) });
  }
  const wanted = trimBlanks(name).toLowerCase();
  const channel = wanted === "" ? sms : channels.find((candidate) => candidate.name === wanted);
  if (channel !== undefined) return channel;
  return dataset.addIssue(envelopeIssues.unknownChannel, { channels: channels.map((known) => known.name).join(", ") });
}
