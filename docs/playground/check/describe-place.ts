import { formField } from "../compose/form-fields.ts";
import { channelLabel } from "../shared/channels.ts";
import type { Finding } from "./judge.ts";
import { findList, type Payload } from "./payload.ts";
import type { SourceMap } from "./source-map.ts";

/** A place as people count: `Message 2 · To`. */
export function describePlaceOf({ path }: Pick<Finding, "path">, { form, lists }: Payload, map: SourceMap): string {
  const message = map.message(path);
  if (message === undefined) return path.length === 0 ? "Whole payload" : `Whole payload · ${path.join(".")}`;
  const list = findList(path, lists) ?? lists[0];
  const what = lists.length > 1 ? channelLabel(list.channel.name) : form === "table" ? "Row" : "Message";
  const number = form === "message" ? "" : `${what} ${(message.index + 1).toLocaleString("en")}`;
  return (
    [number, ...describeField(list.channel.name, message.inner)].filter((part) => part !== "").join(" · ") || "Message"
  );
}

/** The field's label, and what is deeper as it is written. */
function describeField(channel: string, [name, ...deeper]: readonly (string | number)[]): string[] {
  if (name === undefined) return [];
  const label = formField(channel, String(name))?.label ?? `"${name}"`;
  const indexes = deeper.filter((step) => typeof step === "number").map((step) => `number ${step + 1}`);
  const names = deeper.filter((step) => typeof step === "string" && step !== "attachment");
  return [label, ...indexes, ...names.map(String)];
}
