import type { Issue } from "capillary-messages";
import { CANONICAL, type Fix } from "../fixes/fix.ts";
import { suggestFixes } from "../fixes/suggest-fixes.ts";
import { createChangeCheck } from "../shared/change-check.ts";
import { button, fill, h } from "../shared/dom.ts";
import { currentSettings } from "../shared/settings.ts";
import { countryQuestion } from "./country-question.ts";
import type { FormField } from "./form-fields.ts";

/** Offers what could be done about a text: fixes, and for a number the question where it is from. */
export class FieldHelp {
  readonly element: HTMLElement = h("div", { class: "suggestions" });
  readonly #id: string;
  readonly #kind: FormField["kind"];
  readonly #write: (text: string) => void;
  readonly #isNew = createChangeCheck();

  constructor(id: string, kind: FormField["kind"], write: (text: string) => void) {
    this.#id = id;
    this.#kind = kind;
    this.#write = write;
  }

  /** `undefined`: no help is needed yet. */
  show(text: string | undefined, issues: readonly Issue[]): void {
    const [kind, settings] = [this.#kind, currentSettings()];
    const codes = kind === "number" ? issues.map(({ code }) => code) : [];
    if (!this.#isNew([text, settings, codes])) return;
    if (text === undefined || kind === "files") {
      fill(this.element);
      return;
    }
    const question = kind === "number" ? countryQuestion(`${this.#id}-origin`, text, issues, this.#write) : null;
    fill(this.element, ...suggestFixes(kind, text, settings).map((fix) => this.#offer(fix)), question);
  }

  #offer({ group, label, value }: Fix): HTMLElement {
    // Nothing is wrong with it.
    if (group === CANONICAL) return h("p", { class: "hint sent" }, "Sent as ", h("code", {}, value));
    return button(label, () => this.#write(value), "button small suggestion");
  }
}
