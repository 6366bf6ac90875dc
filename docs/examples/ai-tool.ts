import { toJsonSchema } from "@valibot/to-json-schema";
import { jsonSchema, type Tool, tool } from "ai";
import { checkMessage, MessageError, messageSchema, type Options, sms, type SmsMessage } from "capillary-messages";

/** A tool with which an agent sends an SMS. `send` gets canonical messages only; for others the model gets every issue, to mend them. */
export function createSmsTool(
  send: (message: SmsMessage) => Promise<string>,
  options: Options = {},
): Tool<SmsMessage, string> {
  return tool({
    description: "Sends one SMS. Without scheduledTime, in RFC 3339 with an offset, it goes at once.",
    inputSchema: jsonSchema<SmsMessage>(toJsonSchema(messageSchema(sms)), {
      validate(input) {
        const result = checkMessage(sms, input, options);
        return result.ok
          ? { success: true, value: result.value }
          : { success: false, error: new MessageError(result.errors) };
      },
    }),
    execute: (message) => send(message),
  });
}
