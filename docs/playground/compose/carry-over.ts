import type { ChannelForm, FormContent } from "./channel-form.ts";

/** The fields of the channels that hold one and the same thing. */
const SAME: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sms: { to: "number", body: "text", scheduledTime: "time" },
  whatsapp: { receiver: "number", template: "text", scheduledTime: "time" },
  zalo: { receiver: "number", template: "text", scheduledTime: "time" },
  email: { to: "address", body: "text", scheduledTime: "time" },
};

/** Nobody has to write again for one channel what was written for another: recipient, text and time go along into an empty form. */
export class CarryOver {
  readonly #written = new Map<string, string>();
  /** The texts that were carried into a form; while they are unchanged they may be carried anew. */
  readonly #carried = new WeakMap<ChannelForm, string>();

  carry(from: ChannelForm, to: ChannelForm): void {
    for (const [name, thing] of Object.entries(SAME[from.channel.name] ?? {})) {
      const text = from.content.texts[name];
      if (text !== undefined) this.#written.set(thing, text);
    }
    const now = JSON.stringify(to.content.texts);
    if (now !== "{}" && now !== this.#carried.get(to)) return;
    const entries = Object.entries(SAME[to.channel.name] ?? {}).map(([name, thing]) => [
      name,
      this.#written.get(thing) ?? "",
    ]);
    const content: FormContent = { texts: Object.fromEntries(entries), files: to.content.files };
    to.content = content;
    this.#carried.set(to, JSON.stringify(to.content.texts));
  }
}
