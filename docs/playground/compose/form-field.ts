import type { Issue } from "capillary-messages";
import { CANONICAL, type Fix } from "../fixes/fix.ts";
import { suggestFixes } from "../fixes/suggest-fixes.ts";
import { acceptDrops } from "../shared/accept-drops.ts";
import { button, fill, h } from "../shared/dom.ts";
import { listIssues } from "../shared/issues.ts";
import { currentSettings } from "../shared/settings.ts";
import { writeText } from "../shared/write-text.ts";
import { type AttachedFile, AttachmentsField } from "./attachments.ts";
import { countryQuestion } from "./country-question.ts";
import { fieldControl } from "./field-control.ts";
import type { FormField } from "./form-fields.ts";
import { SendingTime, timePicker } from "./sending-time.ts";
import { SmsMeter } from "./sms-meter.ts";
import { SmsPreview } from "./sms-preview.ts";

/** More about a text, below its field. */
interface Extra {
  readonly element: HTMLElement;
  show(text: string): void;
}

/** The codes of issues that the meter tells already, with more about them. */
const TOLD_BY_METER: ReadonlySet<string> = new Set(["sms.several_segments", "sms.unicode"]);

/** A label, a control, what is wrong with it, and what could be done about it. */
export class FieldView {
  readonly element: HTMLElement;
  readonly name: string;
  readonly label: string;
  /** Problems show once the user has left the field. */
  wasLeft = false;
  readonly #field: FormField;
  readonly #files: AttachmentsField | undefined;
  readonly #control: HTMLInputElement | HTMLTextAreaElement | undefined;
  readonly #issues: HTMLElement;
  readonly #suggestions = h("div", { class: "suggestions" });
  readonly #extras: readonly Extra[];
  readonly #drawn = new Map<string, string>();
  readonly #onChange: () => void;
  readonly #id: string;

  constructor(prefix: string, field: FormField, isRequired: boolean, onChange: () => void) {
    const id = `${prefix}-${field.name}`;
    this.#id = id;
    this.#field = field;
    this.name = field.name;
    this.label = field.label;
    this.#onChange = onChange;
    this.#issues = h("div", { id: `${id}-issues`, class: "field-issues" });
    this.#extras = this.#createExtras();
    const described = `${id}-hint ${id}-issues`;
    if (field.kind === "files") this.#files = new AttachmentsField(id, described, onChange);
    else this.#control = this.#watch(fieldControl(field.kind, id, described, isRequired));
    this.element = h(
      "div",
      { class: "field" },
      h(
        "div",
        { class: "field-head" },
        h("label", { for: id }, field.label),
        h("span", { class: "need" }, isRequired ? "required" : "optional"),
        h("span", { id: `${id}-hint`, class: "hint" }, field.hint),
      ),
      this.#files?.element ?? this.#control,
      field.kind === "time" ? timePicker((text) => this.#writeAndShow(text)) : null,
      this.#issues,
      this.#suggestions,
      ...this.#extras.map(({ element }) => element),
    );
    this.#showExtras([]);
  }

  /** Returns the value that the message gets; `undefined` for none. */
  read(): unknown {
    if (this.#files !== undefined) return this.#files.attachments.length === 0 ? undefined : this.#files.attachments;
    return this.text === "" ? undefined : this.text;
  }

  get text(): string {
    return this.#control?.value ?? "";
  }

  get files(): readonly AttachedFile[] {
    return this.#files?.items ?? [];
  }

  set files(items: readonly AttachedFile[]) {
    if (this.#files !== undefined) this.#files.items = items;
  }

  /** Files that stand in the way: the message itself does not show them. */
  get refusedFiles(): readonly string[] {
    return this.#files?.refused ?? [];
  }

  /** Takes files that are dropped onto the whole form. */
  acceptDropsOn(form: HTMLElement): void {
    const files = this.#files;
    if (files !== undefined) acceptDrops(form, (dropped) => void files.add(dropped));
  }

  write(text: string): void {
    if (this.#control !== undefined) writeText(this.#control, text);
    this.#onChange();
  }

  focus(): void {
    document.getElementById(this.#id)?.focus();
  }

  show(issues: readonly Issue[]): void {
    // An issue about a single file stands beside that file.
    const own =
      this.#files === undefined ? (this.wasLeft ? issues : []) : issues.filter(({ path }) => path.length === 1);
    const shown = this.#field.kind === "sms" ? own.filter(({ code }) => !TOLD_BY_METER.has(code)) : own;
    if (this.#isNew("issues", shown)) fill(this.#issues, shown.length === 0 ? null : listIssues(shown));
    const isWrong = shown.some(({ severity }) => severity === "error");
    document.getElementById(this.#id)?.setAttribute("aria-invalid", String(isWrong));
    this.element.classList.toggle("wrong", isWrong);
    this.#showExtras(issues);
  }

  #showExtras(issues: readonly Issue[]): void {
    const { kind } = this.#field;
    for (const extra of this.#extras) extra.show(this.text);
    const isHelped =
      this.wasLeft && kind !== "files" && !(kind === "sms" && issues.every(({ code }) => TOLD_BY_METER.has(code)));
    const origin = kind === "number" ? issues.map(({ code }) => code) : [];
    if (!this.#isNew("extras", [isHelped, this.text, currentSettings(), origin])) return;
    const fixes = isHelped ? suggestFixes(kind, this.text, currentSettings()) : [];
    const question =
      isHelped && kind === "number"
        ? countryQuestion(`${this.#id}-origin`, this.text, issues, (number) => this.#writeAndShow(number))
        : null;
    fill(this.#suggestions, ...fixes.map((fix) => this.#offer(fix)), question);
  }

  /** Content that has not changed is not drawn again: a button must not be replaced while it is pressed. */
  #isNew(part: "issues" | "extras", content: unknown): boolean {
    const now = JSON.stringify(content);
    const isNew = this.#drawn.get(part) !== now;
    this.#drawn.set(part, now);
    return isNew;
  }

  #offer({ group, label, value }: Fix): HTMLElement {
    // Nothing is wrong with it.
    if (group === CANONICAL) return h("p", { class: "hint sent" }, "Sent as ", h("code", {}, value));
    return button(label, () => this.#writeAndShow(value), "button small suggestion");
  }

  /** By a button: then the field has been used, and what is said about it shows. */
  #writeAndShow(text: string): void {
    this.wasLeft = true;
    this.write(text);
    this.focus();
  }

  #createExtras(): readonly Extra[] {
    if (this.#field.kind === "time") return [new SendingTime()];
    if (this.#field.kind !== "sms") return [];
    const meter = new SmsMeter({
      write: (text) => this.write(text),
      select: (start, end) => {
        this.#control?.focus();
        this.#control?.setSelectionRange(start, end);
      },
    });
    return [meter, new SmsPreview()];
  }

  #watch(control: HTMLInputElement | HTMLTextAreaElement): HTMLInputElement | HTMLTextAreaElement {
    control.addEventListener("input", () => {
      // Nobody is interrupted over a value that is not finished; what is wrong already goes away while one types.
      if (!this.element.classList.contains("wrong")) this.wasLeft = false;
      this.#onChange();
    });
    control.addEventListener("blur", () => {
      // A field that was only passed through is not scolded.
      if (control.value === "" && !this.wasLeft) return;
      this.wasLeft = true;
      this.#onChange();
    });
    return control;
  }
}
