import { type AnyChannel, channels } from "capillary-messages";
import { recordOf } from "../shared/draft.ts";
import { parseJson } from "../shared/parse-json.ts";

/** By the list of the response, else by that of the request; SMS where neither has one. */
export function guessChannel(response: string, request: string): string {
  const outer = recordOf(parseJson(response)?.value);
  const inner = recordOf(outer["response"]);
  const sent = recordOf(parseJson(request)?.value);
  const all = channels as readonly AnyChannel[];
  const byList = all.find(
    ({ responseListKey }) => Object.hasOwn(outer, responseListKey) || Object.hasOwn(inner, responseListKey),
  );
  return (byList ?? all.find(({ requestKey }) => Object.hasOwn(sent, requestKey)))?.name ?? "sms";
}
