import { formField } from "../compose/form-fields.ts";
import { fill, h, labelledSelect } from "../shared/dom.ts";
import type { Summary } from "./protocol.ts";

const DELIMITERS: Readonly<Record<string, string>> = { ",": "commas", "\t": "tabs", ";": "semicolons", "|": "bars" };

/** How the columns of a table are read, to be changed by hand. */
export class ColumnsPanel {
  readonly element: HTMLElement = h("div", { class: "columns-panel", hidden: true });
  readonly #change: (fields: readonly string[]) => void;

  constructor(change: (fields: readonly string[]) => void) {
    this.#change = change;
  }

  show(summary: Summary | undefined): void {
    const columns = summary?.columns;
    this.element.hidden = columns === undefined;
    if (columns === undefined || summary === undefined) return;
    const [{ channel, total }] = summary.lists;
    const { titles, fields, choices, delimiter } = columns;
    const options: [string, string][] = [
      ["", "not used"],
      ...choices.map((name): [string, string] => [name, formField(channel, name)?.label ?? name]),
    ];
    const selects = titles.map((title, index) => {
      return labelledSelect(`column-${index}`, title, options, fields[index] ?? "", (field) => {
        // A field can have one column only.
        this.#change(fields.map((other, at) => (at === index ? field : other === field ? "" : other)));
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
