import { attachmentFromBlob, type Attachment, type Issue } from "capillary-messages";
import { button, fill, h } from "../shared/dom.ts";
import { listIssues } from "../shared/issues.ts";

interface Item {
  readonly file: File;
  readonly attachment: Attachment | undefined;
  readonly issues: readonly Issue[];
}

/** The place for files: dropped or chosen, each with what became of it. */
export class AttachmentsField {
  readonly element: HTMLElement;
  readonly #status = h("p", { role: "status", class: "hint" });
  readonly #list = h("ul", { class: "files" });
  readonly #onChange: () => void;
  readonly #input: HTMLInputElement;
  #items: readonly Item[] = [];

  constructor(id: string, describedBy: string, onChange: () => void) {
    this.#onChange = onChange;
    this.#input = h("input", { type: "file", multiple: true, id, "aria-describedby": describedBy });
    this.#input.addEventListener("change", () => {
      const files = [...(this.#input.files ?? [])];
      this.#input.value = "";
      void this.add(files);
    });
    const zone = h("div", { class: "dropzone" }, h("span", {}, "Drop files here, or choose them:"), this.#input);
    this.element = h("div", {}, zone, this.#status, this.#list);
  }

  /** The files that can be attached. */
  get attachments(): readonly Attachment[] {
    return this.#items.flatMap(({ attachment }) => attachment ?? []);
  }

  get hasErrors(): boolean {
    return this.#items.some(({ attachment }) => attachment === undefined);
  }

  clear(): void {
    this.#items = [];
    this.#status.textContent = "";
    this.#show();
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
    fill(this.#list, ...this.#items.map((item) => this.#row(item)));
    this.#onChange();
  }

  #row(item: Item): HTMLElement {
    const { file, attachment, issues } = item;
    const kind =
      attachment === undefined
        ? "not attached"
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

  #remove(item: Item): void {
    this.#items = this.#items.filter((other) => other !== item);
    this.#status.textContent = "File removed.";
    this.#show();
    this.#input.focus();
  }
}

function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${value.toLocaleString("en", { maximumFractionDigits: 1 })} ${unit}`;
}
