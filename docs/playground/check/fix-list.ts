import { fill, h } from "../shared/dom.ts";
import type { FixGroup } from "./protocol.ts";
import { showFix } from "./show-fix.ts";

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
    const rows = shared.map((fix) => showFix("li", fix, () => this.#apply(fix.group), "such as "));
    fill(this.element, h("h3", {}, "Fix all at once"), h("ul", {}, ...rows));
  }
}
