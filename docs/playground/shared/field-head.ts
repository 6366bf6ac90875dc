import { h } from "./dom.ts";

/** The label of a field, a hint that describes it as `{id}-hint`, and what can be done with it. */
export function fieldHead(id: string, label: string, hint: string, action?: HTMLElement): HTMLElement {
  return h(
    "div",
    { class: "field-head" },
    h("label", { for: id }, label),
    h("span", { class: "hint", id: `${id}-hint` }, hint),
    action,
  );
}
