import type { Issue } from "capillary-messages";
import { acceptDrops } from "../shared/accept-drops.ts";
import { createChangeCheck } from "../shared/change-check.ts";
import { fill, h } from "../shared/dom.ts";
import { fieldHead } from "../shared/field-head.ts";
import { listIssues } from "../shared/issues.ts";
import { writeText } from "../shared/write-text.ts";
import { type AttachedFile, AttachmentsField } from "./attachments.ts";
import { fieldControl } from "./field-control.ts";
import { createExtras, type FieldExtra } from "./field-extras.ts";
import { FieldHelp } from "./field-help.ts";
import type { FormField } from "./form-fields.ts";
import { timePicker } from "./sending-time.ts";

/** The codes of issues that the meter tells already, with more about them. */
const TOLD_BY_METER: ReadonlySet<string> = new Set(["sms.several_segments", "sms.unicode"]);

/** A label, a control, what is wrong with it, and what could be done about it. */
export class FieldView {
  readonly element: HTMLElement;
  readonly name: string;
  readonly label: string;
  /** Problems show once the user has left the field. */
  wasLeft = false;
  readonly #id: string;
  readonly #files: AttachmentsField | undefined;
  readonly #control: HTMLInputElement | HTMLTextAreaElement | undefined;
  readonly #issues: HTMLElement;
  readonly #help: FieldHelp;
  readonly #extras: readonly FieldExtra[];
  readonly #told: ReadonlySet<string>;
  readonly #areNew = createChangeCheck();
  readonly #onChange: () => void;

  constructor(prefix: string, { name, label, kind, hint }: FormField, isRequired: boolean, onChange: () => void) {
    const id = `${prefix}-${name}`;
    const described = `${id}-hint ${id}-issues`;
    this.name = name;
    this.label = label;
    this.#id = id;
    this.#onChange = onChange;
    if (kind === "files") this.#files = new AttachmentsField(id, described, onChange);
    else this.#control = this.#watch(fieldControl(kind, id, described, isRequired));
    this.#issues = h("div", { id: `${id}-issues`, class: "field-issues" });
    this.#help = new FieldHelp(id, kind, (text) => this.#writeAndShow(text));
    this.#extras = createExtras(kind, {
      write: (text) => this.#write(text),
      select: (start, end) => this.#select(start, end),
    });
    this.#told = kind === "sms" ? TOLD_BY_METER : new Set();
    this.element = h(
      "div",
      { class: "field" },
      fieldHead(id, label, hint, { need: isRequired ? "required" : "optional" }),
      this.#files?.element ?? this.#control,
      kind === "time" ? timePicker((text) => this.#writeAndShow(text)) : null,
      this.#issues,
      this.#help.element,
      ...this.#extras.map(({ element }) => element),
    );
    for (const extra of this.#extras) extra.show("");
  }

  /** Returns the value that the message gets; `undefined` for none. */
  read(): unknown {
    const value = this.#files?.attachments ?? this.text;
    return value.length === 0 ? undefined : value;
  }

  get text(): string {
    return this.#control?.value ?? "";
  }

  set text(text: string) {
    if (this.#control !== undefined) writeText(this.#control, text);
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

  focus(): void {
    document.getElementById(this.#id)?.focus();
  }

  show(issues: readonly Issue[]): void {
    const untold = issues.filter(({ code }) => !this.#told.has(code));
    // An issue about a single file stands beside that file.
    const own = this.#files === undefined ? untold : untold.filter(({ path }) => path.length === 1);
    const shown = this.wasLeft || this.#files !== undefined ? own : [];
    if (this.#areNew(shown)) fill(this.#issues, shown.length === 0 ? null : listIssues(shown));
    const isWrong = shown.some(({ severity }) => severity === "error");
    document.getElementById(this.#id)?.setAttribute("aria-invalid", String(isWrong));
    this.element.classList.toggle("wrong", isWrong);
    for (const extra of this.#extras) extra.show(this.text);
    // The meter has fixes of its own.
    const needsHelp = this.wasLeft && !(this.#told.size > 0 && untold.length === 0);
    this.#help.show(needsHelp ? this.text : undefined, issues);
  }

  /** By a button: then the field has been used, and what is said about it shows. */
  #writeAndShow(text: string): void {
    this.wasLeft = true;
    this.#write(text);
    this.focus();
  }

  #write(text: string): void {
    this.text = text;
    this.#onChange();
  }

  #select(start: number, end: number): void {
    this.focus();
    this.#control?.setSelectionRange(start, end);
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
