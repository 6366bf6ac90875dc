import { attachmentFromBlob, type Attachment, type Issue } from "capillary-messages";
import { button, fill, h } from "../shared/dom.ts";
import { filePicker } from "../shared/file-picker.ts";
import { formatBytes } from "../shared/format.ts";
import { listIssues } from "../shared/issues.ts";

export interface AttachedFile {
  readonly file: File;
  readonly attachment: Attachment | undefined;
  readonly issues: readonly Issue[];
}

/** The place for files: dropped or chosen, each with what became of it. */
export class AttachmentsField {
  readonly element: HTMLElement;
  readonly #id: string;
  readonly #status = h("p", { role: "status", class: "hint" });
  readonly #list = h("ul", { class: "files" });
  readonly #onChange: () => void;
  #items: readonly AttachedFile[] = [];

  constructor(id: string, describedBy: string, onChange: () => void) {
    this.#id = id;
    this.#onChange = onChange;
    const take = (files: readonly File[]): void => void this.add(files);
    const hint = "or drop them here";
    const picker = filePicker({ id, describedBy, label: "Choose files", hint, multiple: true, take });
    this.element = h("div", { class: "attachments" }, picker, this.#status, this.#list);
  }

  /** The files that can be attached. */
  get attachments(): readonly Attachment[] {
    return this.#items.flatMap(({ attachment }) => attachment ?? []);
  }

  /** The names of those that cannot. */
  get refused(): readonly string[] {
    return this.#items.filter(({ attachment }) => attachment === undefined).map(({ file }) => file.name);
  }

  get items(): readonly AttachedFile[] {
    return this.#items;
  }

  set items(items: readonly AttachedFile[]) {
    this.#items = items;
    this.#status.textContent = "";
    this.#draw();
  }

  async add(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    for (const [index, file] of files.entries()) {
      this.#status.textContent = `Reading file ${index + 1} of ${files.length} …`;
      const result = await attachmentFromBlob(file);
      const issues = result.ok ? result.warnings : [...result.errors, ...result.warnings];
      this.#items = [...this.#items, { file, attachment: result.ok ? result.value : undefined, issues }];
    }
    this.#status.textContent = files.length === 1 ? "1 file added." : `${files.length} files added.`;
    this.#show();
  }

  #show(): void {
    this.#draw();
    this.#onChange();
  }

  #draw(): void {
    fill(this.#list, ...this.#items.map((item) => this.#row(item)));
  }

  #row(item: AttachedFile): HTMLElement {
    const { file, attachment, issues } = item;
    const kind =
      attachment === undefined
        ? "cannot be attached: remove it or choose another"
        : `${attachment.file_type}, sent as ${attachment.file_encoding_type ?? "text"}`;
    const remove = button("Remove", () => this.#remove(item), "button small");
    remove.setAttribute("aria-label", `Remove ${file.name}`);
    return h(
      "li",
      { class: attachment === undefined ? "file refused" : "file" },
      h("span", { class: "file-name" }, file.name),
      h("span", { class: "file-facts" }, `${formatBytes(file.size)} · ${kind}`),
      remove,
      issues.length === 0 ? null : listIssues(issues),
    );
  }

  /** The focus goes to the next file's button, or to the one before, or to the picker. */
  #remove(item: AttachedFile): void {
    const index = this.#items.indexOf(item);
    this.#items = this.#items.filter((other) => other !== item);
    this.#status.textContent = `${item.file.name} removed.`;
    this.#show();
    const buttons = this.#list.querySelectorAll<HTMLElement>(".file > .button");
    const next = buttons[Math.min(index, buttons.length - 1)];
    (next ?? document.getElementById(this.#id))?.focus();
  }
}
