import { measureSms } from "capillary-messages";
import { fill, h } from "../shared/dom.ts";
import { formatCount } from "../shared/format.ts";
import { splitSms } from "./split-sms.ts";

const MAX_SHOWN = 10;
const MONEY = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** Each SMS as a telephone shows it, and what a campaign with this text costs: folded, for whoever asks. */
export class SmsPreview {
  readonly element: HTMLDetailsElement;
  readonly #bubbles = h("ol", { class: "bubbles" });
  readonly #cost = h("p", { class: "cost", role: "status" });
  readonly #recipients = this.#numberField("sms-recipients", "Recipients", "1000", "numeric");
  readonly #price = this.#numberField("sms-price", "Price per SMS", "", "decimal");
  #text = "";

  constructor() {
    const fields = h("div", { class: "cost-fields" }, this.#recipients.parentElement, this.#price.parentElement);
    this.element = h(
      "details",
      { class: "preview" },
      h("summary", {}, "Preview and cost"),
      this.#bubbles,
      fields,
      this.#cost,
    );
    this.element.addEventListener("toggle", () => this.#draw());
  }

  show(text: string): void {
    this.#text = text;
    this.#draw();
  }

  #draw(): void {
    if (!this.element.open) return;
    const parts = splitSms(this.#text);
    const more = parts.length - MAX_SHOWN;
    fill(
      this.#bubbles,
      ...parts.slice(0, MAX_SHOWN).map((part) => h("li", {}, part === "" ? "\u00a0" : part)),
      more > 0 ? h("li", { class: "more" }, `and ${more} more`) : null,
    );
    this.#calculate();
  }

  #calculate(): void {
    const sent = measureSms(this.#text).segments * readNumber(this.#recipients);
    const total = sent * readNumber(this.#price);
    const cost = this.#price.value.trim() === "" ? "" : ` cost ${total.toLocaleString("en", MONEY)}`;
    const isRead = Number.isFinite(total) && total >= 0;
    const sentence = isRead ? `${formatCount(sent, "SMS", "SMS")}${cost}.` : "Enter numbers such as 1000 and 0.04.";
    if (this.#cost.textContent !== sentence) this.#cost.textContent = sentence;
  }

  #numberField(id: string, label: string, value: string, inputmode: string): HTMLInputElement {
    const oninput = (): void => this.#calculate();
    const input = h("input", { id, type: "text", inputmode, value, autocomplete: "off", oninput });
    h("label", {}, label, input);
    return input;
  }
}

/** With a comma or a point before the decimals. */
function readNumber({ value }: HTMLInputElement): number {
  return Number(value.trim().replace(",", "."));
}
