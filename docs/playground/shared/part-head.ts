import { h } from "./dom.ts";

/** The line above a part: its channel, and examples to fill in. */
export function partHead(channel: HTMLElement, examples: readonly HTMLElement[]): HTMLElement {
  return h(
    "div",
    { class: "part-head" },
    channel,
    h(
      "div",
      { class: "examples", role: "group", "aria-label": "Examples" },
      h("span", { class: "hint" }, "Examples:"),
      ...examples,
    ),
  );
}
