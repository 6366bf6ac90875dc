import { formField } from "../compose/form-fields.ts";
import { fill, h, labelledSelect } from "../shared/dom.ts";
import type { Summary } from "./protocol.ts";

const DELIMITERS: Readonly<Record<string, string>> = { ",": "commas", "\t": "tabs", ";": "semicolons", "|": "bars" };

/** Shows how the columns of a table are read, to be changed by hand. */
export class ColumnsPanel {
  readonly element: HTMLElement = h("div", { class: "columns-panel", hidden: true });
  readonly #change: (fields: readonly string[]) => void;
  #shown = "";
  #fields: readonly string[] = [];
  /** Before the list that has the focus was used: who types a name passes others on the way. */
  #before: readonly string[] = [];

  constructor(change: (fields: readonly string[]) => void) {
    this.#change = change;
    this.element.addEventListener("focusin", () => (this.#before = this.#fields));
  }

  show(summary: Summary | undefined): void {
    const columns = summary?.columns;
    this.element.hidden = columns === undefined;
    if (columns === undefined || summary === undefined) return;
    const [{ channel, total }] = summary.lists;
    const { titles, fields, choices, delimiter } = columns;
    this.#fields = fields;
    if (!this.element.contains(document.activeElement)) this.#before = fields;
    const key = JSON.stringify([channel, total, titles, choices, delimiter]);
    if (key === this.#shown) {
      // A list must not be replaced while one types into it.
      for (const [index, select] of this.element.querySelectorAll("select").entries())
        select.value = fields[index] ?? "";
      return;
    }
    this.#shown = key;
    const options: [string, string][] = [
      ["", "not used"],
      ...choices.map((name): [string, string] => [name, formField(channel, name)?.label ?? name]),
    ];
    const selects = titles.map((title, index) => {
      return labelledSelect(`column-${index}`, title, options, fields[index] ?? "", (field) => {
        // A field can have one column only.
        this.#fields = this.#before.map((other, at) => (at === index ? field : other === field ? "" : other));
        this.#change(this.#fields);
      });
    });
    const rows = total === 1 ? "1 row" : `${total.toLocaleString("en")} rows`;
    const words = `Read as a table: ${rows}, ${DELIMITERS[delimiter] ?? "single cells"} between columns.`;
    fill(
      this.element,
      h("h3", {}, "Columns"),
      h("p", { class: "hint" }, words),
      h("div", { class: "column-grid" }, ...selects),
    );
  }
}
