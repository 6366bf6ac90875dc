import type { Issue } from "capillary-messages";
import { acceptDrops } from "../shared/accept-drops.ts";
import { button, fill, h } from "../shared/dom.ts";
import { listIssues } from "../shared/issues.ts";
import { changeSettings, currentSettings } from "../shared/settings.ts";
import { AttachmentsField } from "./attachments.ts";
import type { FormField } from "./form-fields.ts";
import { quickTimes, SendingTime } from "./sending-time.ts";
import { SmsMeter } from "./sms-meter.ts";
import { suggest, type Suggestion } from "./suggestions.ts";

const WRITTEN_KINDS = { number: "tel", address: "email", line: "text", time: "text" } as const;

/** A label, a control, what is wrong with it, and what could be done about it. */
export class FieldView {
  readonly element: HTMLElement;
  readonly name: string;
  /** Problems show once the user has left the field. */
  wasLeft = false;
  readonly #field: FormField;
  readonly #files: AttachmentsField | undefined;
  readonly #control: HTMLInputElement | HTMLTextAreaElement | undefined;
  readonly #issues: HTMLElement;
  readonly #suggestions = h("div", { class: "suggestions" });
  readonly #meter = new SmsMeter();
  readonly #time = new SendingTime();
  readonly #onChange: () => void;
  readonly #id: string;

  constructor(prefix: string, field: FormField, isRequired: boolean, onChange: () => void) {
    const id = `${prefix}-${field.name}`;
    this.#id = id;
    this.#field = field;
    this.name = field.name;
    this.#onChange = onChange;
    this.#issues = h("div", { id: `${id}-issues`, class: "field-issues" });
    const described = `${id}-hint ${id}-issues`;
    if (field.kind === "files") this.#files = new AttachmentsField(id, described, onChange);
    else this.#control = this.#createControl(id, described, isRequired);
    this.element = h(
      "div",
      { class: "field" },
      h(
        "div",
        { class: "field-head" },
        h("label", { for: id }, field.label),
        h("span", { class: "need" }, isRequired ? "required" : "optional"),
      ),
      h("p", { id: `${id}-hint`, class: "hint" }, field.hint),
      this.#files?.element ?? this.#control,
      field.kind === "time" ? quickTimes((text) => this.write(text)) : null,
      this.#issues,
      this.#suggestions,
      field.kind === "sms" ? this.#meter.element : null,
      field.kind === "time" ? this.#time.element : null,
    );
    this.#showExtras();
  }

  /** What the message gets; `undefined` for nothing. */
  read(): unknown {
    if (this.#files !== undefined) return this.#files.attachments.length === 0 ? undefined : this.#files.attachments;
    const text = this.#control?.value ?? "";
    return text === "" ? undefined : text;
  }

  /** Takes files that are dropped onto the whole form. */
  acceptDropsOn(form: HTMLElement): void {
    const files = this.#files;
    if (files !== undefined) acceptDrops(form, (dropped) => void files.add(dropped));
  }

  /** Whether something stands in the way that the message itself does not show: a file that was refused. */
  get isBlocked(): boolean {
    return this.#files?.hasErrors ?? false;
  }

  get label(): string {
    return this.#field.label;
  }

  /** As it was before anyone used it. */
  clear(): void {
    this.wasLeft = false;
    this.#files?.clear();
    this.write("");
  }

  write(text: string): void {
    if (this.#control !== undefined) this.#control.value = text;
    this.#onChange();
  }

  focus(): void {
    document.getElementById(this.#id)?.focus();
  }

  show(issues: readonly Issue[]): void {
    // What is about a single file stands beside that file.
    const shown =
      this.#files === undefined ? (this.wasLeft ? issues : []) : issues.filter(({ path }) => path.length === 1);
    fill(this.#issues, shown.length === 0 ? null : listIssues(shown));
    const isWrong = shown.some(({ severity }) => severity === "error");
    document.getElementById(this.#id)?.setAttribute("aria-invalid", String(isWrong));
    this.element.classList.toggle("wrong", isWrong);
    this.#showExtras();
  }

  #showExtras(): void {
    const text = this.#control?.value ?? "";
    const suggestions =
      this.wasLeft && this.#control !== undefined ? suggest(this.#field, text, currentSettings()) : [];
    fill(this.#suggestions, ...suggestions.map((suggestion) => this.#offer(suggestion)));
    if (this.#field.kind === "sms") this.#meter.show(text);
    if (this.#field.kind === "time") this.#time.show(text);
  }

  #offer({ label, value, settings }: Suggestion): HTMLElement {
    return button(
      label,
      () => {
        if (settings !== undefined) changeSettings(settings);
        if (value !== undefined) this.write(value);
        this.focus();
      },
      "button small suggestion",
    );
  }

  #createControl(id: string, described: string, isRequired: boolean): HTMLInputElement | HTMLTextAreaElement {
    const { kind } = this.#field;
    const common = { id, "aria-describedby": described, "aria-required": String(isRequired), autocomplete: "off" };
    const control =
      kind === "text" || kind === "sms" || kind === "files"
        ? h("textarea", { ...common, rows: 4 })
        : h("input", { ...common, type: "text", inputmode: WRITTEN_KINDS[kind], spellcheck: "false" });
    control.addEventListener("input", () => this.#onChange());
    control.addEventListener("blur", () => {
      // A field that was only passed through is not scolded.
      if (control.value === "" && !this.wasLeft) return;
      this.wasLeft = true;
      this.#onChange();
    });
    return control;
  }
}
