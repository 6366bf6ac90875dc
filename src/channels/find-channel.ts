import { trimBlanks } from "../text/blanks.ts";
import { typeName } from "../input/type-name.ts";
import * as envelopeIssues from "../issues/envelope-issues.ts";
import * as fieldIssues from "../issues/field-issues.ts";
import type { Result } from "../issues/result.ts";
import { createScope, report } from "../issues/scope.ts";
import { readOptions } from "../schema/settings.ts";
import type { AnyChannel, Channel } from "./channel.ts";
import { email, type EmailTypes } from "./email.ts";
import { sms, type SmsTypes } from "./sms.ts";
import { whatsapp, type WhatsappTypes } from "./whatsapp.ts";
import { zalo, type ZaloTypes } from "./zalo.ts";

/** All channels. */
export const channels: readonly [Channel<SmsTypes>, Channel<EmailTypes>, Channel<WhatsappTypes>, Channel<ZaloTypes>] = [
  sms,
  email,
  whatsapp,
  zalo,
];

/**
 * The channel of a name in any letter case, blanks around it dropped. Absent or blank means SMS, as the API has it; any other name
 * is `envelope.unknown_channel`, for which the API answers 4218.
 *
 * ```ts
 * unwrap(findChannel(" WhatsApp ")).requestKey; //=> "whatsappMessage"
 * ```
 */
export function findChannel(name?: unknown): Result<AnyChannel> {
  const scope = createScope(readOptions());
  if (name !== undefined && name !== null && typeof name !== "string") {
    report(scope, fieldIssues.wrongType, { expected: "string", actual: typeName(name) });
    return scope.log.conclude(sms);
  }
  const wanted = trimBlanks(name ?? "").toLowerCase();
  const channel = wanted === "" ? sms : channels.find((candidate) => candidate.name === wanted);
  if (channel === undefined) {
    report(scope, envelopeIssues.unknownChannel, { channels: channels.map((known) => known.name).join(", ") });
  }
  return scope.log.conclude(channel ?? sms);
}
