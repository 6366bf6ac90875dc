import { h } from "./dom.ts";

interface Additions {
  /** `required` or `optional`. */
  readonly need?: string;
  readonly action?: HTMLElement;
}

/** The label of a field, a hint that describes it as `{id}-hint`, and what can be done with it. */
export function fieldHead(id: string, label: string, hint: string, { need, action }: Additions = {}): HTMLElement {
  return h(
    "div",
    { class: "field-head" },
    h("label", { for: id }, label),
    need === undefined ? null : h("span", { class: "need" }, need),
    h("span", { class: "hint", id: `${id}-hint` }, hint),
    action,
  );
}
