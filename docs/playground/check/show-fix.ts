import { button, h } from "../shared/dom.ts";
import type { OfferedFix } from "./protocol.ts";

/** A button with what it changes, before and after; `sign` stands in front of that. */
export function showFix(tag: "li" | "div", fix: OfferedFix, apply: () => void, sign = ""): HTMLElement {
  return h(
    tag,
    { class: "fix" },
    button(fix.label, apply, "button small suggestion"),
    h("span", { class: "change" }, sign, h("del", {}, fix.before), " → ", h("ins", {}, fix.after)),
  );
}
