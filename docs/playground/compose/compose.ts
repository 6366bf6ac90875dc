import { channels } from "capillary-messages";
import { byId, h } from "../shared/dom.ts";
import { OutputPanel } from "../shared/output.ts";
import { onSettings, settingsBar } from "../shared/settings.ts";
import { channelLabel } from "../shared/channels.ts";
import { ChannelForm } from "./channel-form.ts";

/** One form per channel, one result beside them. */
export function startCompose(): void {
  const output = new OutputPanel("compose-output", "What comes out");
  const forms = channels.map((channel) => ({ name: channel.name, form: new ChannelForm(channel, output) }));
  let current = forms[0];
  const show = (name: string): void => {
    current = forms.find((entry) => entry.name === name) ?? current;
    for (const entry of forms) entry.form.element.hidden = entry !== current;
    current?.form.check();
  };
  const choice = h(
    "fieldset",
    { class: "choice" },
    h("legend", {}, "Channel"),
    ...forms.map(({ name }, index) => {
      const radio = h("input", { type: "radio", name: "channel", value: name, checked: index === 0 });
      radio.addEventListener("change", () => show(name));
      return h("label", {}, radio, h("span", {}, channelLabel(name)));
    }),
  );
  byId("compose").append(
    h("div", { class: "part-head" }, choice, settingsBar("compose")),
    h("div", { class: "columns" }, h("div", {}, ...forms.map(({ form }) => form.element)), output.element),
  );
  onSettings(() => current?.form.check());
  show(forms[0]?.name ?? "");
}
