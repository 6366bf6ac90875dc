import { button, fill, h } from "../shared/dom.ts";
import type { FixGroup } from "./protocol.ts";

const MAX_SHOWN = 6;

/** Lists the fixes that mend many places at once; each shows one place before and after. */
export class FixList {
  readonly element: HTMLElement = h("div", { class: "fix-list", hidden: true });
  readonly #apply: (group: string) => void;

  constructor(apply: (group: string) => void) {
    this.#apply = apply;
  }

  /** A fix that only one problem has stands beside that problem. */
  show(groups: readonly FixGroup[]): void {
    const shared = groups.filter(({ count }) => count > 1).slice(0, MAX_SHOWN);
    this.element.hidden = shared.length === 0;
    fill(this.element, h("h3", {}, "Fix all at once"), h("ul", {}, ...shared.map((group) => this.#row(group))));
  }

  #row({ group, label, before, after }: FixGroup): HTMLElement {
    const apply = button(label, () => this.#apply(group), "button small suggestion");
    return h(
      "li",
      { class: "fix" },
      apply,
      h("span", { class: "change" }, "such as ", h("del", {}, before), " → ", h("ins", {}, after)),
    );
  }
}
