import type { FieldKind } from "../fixes/fix.ts";
import { h } from "../shared/dom.ts";

const INPUT_MODES: Readonly<Partial<Record<FieldKind, string>>> = {
  number: "tel",
  address: "email",
  addresses: "email",
};

/** Creates the control that one types into: lines for texts, one line for all else. */
export function fieldControl(
  kind: FieldKind,
  id: string,
  describedBy: string,
  isRequired: boolean,
): HTMLInputElement | HTMLTextAreaElement {
  const common = { id, "aria-describedby": describedBy, "aria-required": String(isRequired), autocomplete: "off" };
  return kind === "text" || kind === "sms"
    ? h("textarea", { ...common, rows: 4 })
    : h("input", { ...common, type: "text", inputmode: INPUT_MODES[kind] ?? "text", spellcheck: "false" });
}
