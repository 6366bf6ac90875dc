import { type AnyChannel, buildRequest, checkMessage, type InputOf } from "capillary-messages";
import { button, fill, h } from "../shared/dom.ts";
import { toOptions } from "../shared/options.ts";
import type { OutputPanel } from "../shared/output.ts";
import { replaceContent } from "../shared/replace-content.ts";
import { currentSettings } from "../shared/settings.ts";
import type { AttachedFile } from "./attachments.ts";
import { FieldView } from "./form-field.ts";
import { type ChannelName, FORM_FIELDS } from "./form-fields.ts";
import { writeOutputs } from "./write-outputs.ts";

/** The texts of the fields by their names, and the files. */
export interface FormContent {
  readonly texts: Readonly<Record<string, string>>;
  readonly files: readonly AttachedFile[];
}

/** The form of one channel: checked as one types, shown as a request when nothing is wrong. */
export class ChannelForm {
  readonly element: HTMLElement;
  readonly channel: AnyChannel;
  readonly #fields: readonly FieldView[];
  readonly #output: OutputPanel;
  readonly #onChange: () => void;
  readonly #status = h("p", { class: "form-status", role: "status" });
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(channel: AnyChannel, output: OutputPanel, onChange: () => void) {
    this.channel = channel;
    this.#output = output;
    this.#onChange = onChange;
    const entries = Object.entries(channel.message.entries);
    const required = new Set(entries.filter(([, { type }]) => type !== "exact_optional").map(([name]) => name));
    this.#fields = FORM_FIELDS[channel.name as ChannelName].map(
      (field) => new FieldView(channel.name, field, required.has(field.name), () => this.#checkSoon()),
    );
    const actions = h(
      "div",
      { class: "actions" },
      h("button", { type: "submit", class: "button primary" }, "Check the message"),
      button("Example", () => replaceContent(this, this.example, "Example filled in.")),
      button("Clear", () => this.#clear()),
    );
    this.element = h(
      "form",
      { class: "form", novalidate: true, "aria-label": `Compose: ${channel.name}` },
      ...this.#fields.map(({ element }) => element),
      this.#status,
      actions,
    );
    for (const field of this.#fields) field.acceptDropsOn(this.element);
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#checkAll();
    });
  }

  get content(): FormContent {
    const texts = this.#fields.flatMap(({ name, text }) => (text === "" ? [] : [[name, text] as const]));
    return { texts: Object.fromEntries(texts), files: this.#fields.flatMap(({ files }) => files) };
  }

  /** A field with a text counts as used: what is wrong with it shows. */
  set content({ texts, files }: FormContent) {
    for (const field of this.#fields) {
      const text = Object.hasOwn(texts, field.name) ? (texts[field.name] ?? "") : "";
      field.text = text;
      field.files = files;
      field.wasLeft = text !== "";
    }
    this.check();
  }

  get isEmpty(): boolean {
    return this.#fields.every(({ text, files }) => text === "" && files.length === 0);
  }

  get example(): FormContent {
    const fields = FORM_FIELDS[this.channel.name as ChannelName];
    return { texts: Object.fromEntries(fields.map(({ name, example = "" }) => [name, example])), files: [] };
  }

  /** Checks what is there and shows it, also when the form comes into view or a setting has changed. */
  check(): void {
    const input = this.#read();
    const result = checkMessage(this.channel, input, toOptions(currentSettings()));
    const issues = result.ok ? result.warnings : [...result.errors, ...result.warnings];
    for (const field of this.#fields) field.show(issues.filter(({ path }) => path[0] === field.name));
    const wrong = new Set(result.ok ? [] : result.errors.map(({ path }) => path[0]));
    const toFix = this.#fields.filter(({ name, refusedFiles }) => refusedFiles.length > 0 || wrong.has(name));
    if (toFix.length === 0) this.#showRequest(input);
    else this.#explain(toFix);
    this.#onChange();
  }

  #read(): Record<string, unknown> {
    return Object.fromEntries(
      this.#fields.map((field) => [field.name, field.read()] as const).filter(([, value]) => value !== undefined),
    );
  }

  /** Large attachments make checking slow: then not at every key. */
  #checkSoon(): void {
    clearTimeout(this.#timer);
    const isHeavy = this.#fields.some((field) => Array.isArray(field.read()));
    if (isHeavy) this.#timer = setTimeout(() => this.check(), 200);
    else this.check();
  }

  #checkAll(): void {
    for (const field of this.#fields) field.wasLeft = true;
    this.check();
    this.#fields.find(({ element }) => element.classList.contains("wrong"))?.focus();
  }

  #clear(): void {
    replaceContent(this, { texts: {}, files: [] }, "Form cleared.");
    this.#fields[0]?.focus();
  }

  #showRequest(input: object): void {
    const built = buildRequest(this.channel, input as InputOf<AnyChannel>, toOptions(currentSettings()));
    if (!built.ok) return;
    const count = built.warnings.length;
    const hint = count === 0 ? "" : ` Read the ${count === 1 ? "warning" : `${count} warnings`} first.`;
    this.#say(`No problems: this can be sent.${hint}`, true);
    this.#output.show(writeOutputs(this.channel, input, built.value, currentSettings()));
  }

  #explain(toFix: readonly FieldView[]): void {
    const isUntouched = this.#fields.every(({ wasLeft, refusedFiles }) => !wasLeft && refusedFiles.length === 0);
    const names = toFix.map(({ label, refusedFiles }) => {
      return refusedFiles.length === 0 ? label : `${label} (${refusedFiles.join(", ")})`;
    });
    const sentence = isUntouched
      ? "Fill in the form: the request appears here."
      : `No request yet. Fix or fill in: ${names.join(", ")}.`;
    this.#output.explain(sentence);
    this.#say(isUntouched ? "" : sentence);
  }

  /** Only what has changed is said, or a screen reader would repeat it at every key. */
  #say(text: string, isGood = false): void {
    this.#status.classList.toggle("good", isGood);
    if (this.#status.textContent !== text) fill(this.#status, text);
  }
}
