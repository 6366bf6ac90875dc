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
      void this.#add(files);
    });
    const zone = h("div", { class: "dropzone" }, h("span", {}, "Drop files here, or choose them:"), this.#input);
    acceptDrops(zone, (files) => void this.#add(files));
    this.element = h("div", {}, zone, this.#status, this.#list);
  }

  /** The files that can be attached. */
  get attachments(): readonly Attachment[] {
    return this.#items.flatMap(({ attachment }) => attachment ?? []);
  }

  get hasErrors(): boolean {
    return this.#items.some(({ attachment }) => attachment === undefined);
  }

  async #add(files: readonly File[]): Promise<void> {
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

/** Takes files that are dropped on an element. */
export function acceptDrops(element: HTMLElement, take: (files: readonly File[]) => void): void {
  const mark = (event: DragEvent): void => {
    event.preventDefault();
    element.classList.add("dragged");
  };
  element.addEventListener("dragenter", mark);
  element.addEventListener("dragover", mark);
  element.addEventListener("dragleave", () => element.classList.remove("dragged"));
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    element.classList.remove("dragged");
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) take(files);
  });
}

function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${value.toLocaleString("en", { maximumFractionDigits: 1 })} ${unit}`;
}
