import { button, h } from "./dom.ts";

/** An example to fill in, by the name on its button. */
export type Example = readonly [label: string, fillIn: () => void];

/** The line above a part: its channel, and its examples. */
export function partHead(channel: HTMLElement, examples: readonly Example[]): HTMLElement {
  return h(
    "div",
    { class: "part-head" },
    channel,
    h(
      "div",
      { class: "examples", role: "group", "aria-label": "Examples" },
      h("span", { class: "hint" }, "Examples:"),
      ...examples.map(([label, fillIn]) => button(label, fillIn, "chip")),
    ),
  );
}
