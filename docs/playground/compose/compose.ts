import { channels } from "capillary-messages";
import { channelLabel } from "../shared/channels.ts";
import { byId, h } from "../shared/dom.ts";
import { keepDraft, recordOf, registerPart, textOf } from "../shared/draft.ts";
import { handOver } from "../shared/hand-over.ts";
import { OutputPanel } from "../shared/output.ts";
import { onSettings } from "../shared/settings.ts";
import { CarryOver } from "./carry-over.ts";
import { ChannelForm } from "./channel-form.ts";

/** One form per channel, one request beside them. */
export function startCompose(): void {
  const output = new OutputPanel("compose-output", "Request", {
    action: {
      label: "Go on in Check",
      take: (text) => handOver("check", { text, channel: "" }, "Your request was brought here. Add messages to it."),
    },
  });
  const forms = channels.map((channel) => new ChannelForm(channel, output, keepDraft));
  const carryOver = new CarryOver();
  const [first] = forms;
  let current = first;
  const radios = new Map(
    forms.map(({ channel }) => {
      const radio = h("input", {
        type: "radio",
        name: "channel",
        value: channel.name,
        checked: channel === first?.channel,
      });
      radio.addEventListener("change", () => show(channel.name, true));
      return [channel.name as string, radio];
    }),
  );

  function show(name: string, isByHand: boolean): void {
    const before = current;
    current = forms.find(({ channel }) => channel.name === name) ?? current;
    for (const form of forms) form.element.hidden = form !== current;
    if (isByHand && before !== undefined && current !== undefined) carryOver.carry(before, current);
    current?.check();
  }

  const choice = h(
    "fieldset",
    { class: "choice" },
    h("legend", { class: "unseen" }, "Channel"),
    ...[...radios].map(([name, radio]) =>
      h("label", {}, radio, h("span", { "data-text": channelLabel(name) }, channelLabel(name))),
    ),
  );
  byId("compose").append(
    choice,
    h("div", { class: "columns" }, h("div", {}, ...forms.map(({ element }) => element)), output.element),
  );
  onSettings(() => current?.check());
  show(first?.channel.name ?? "", false);
  if (first !== undefined) first.content = first.example;
  registerPart({
    name: "compose",
    read: () => ({ channel: current?.channel.name, texts: current?.content.texts ?? {} }),
    write: (state) => {
      const { channel, texts } = recordOf(state);
      const radio = radios.get(textOf(channel));
      if (radio !== undefined) radio.checked = true;
      show(textOf(channel), false);
      const known = Object.entries(recordOf(texts)).map(([name, text]): [string, string] => [name, textOf(text)]);
      if (current !== undefined) current.content = { texts: Object.fromEntries(known), files: [] };
    },
  });
}
