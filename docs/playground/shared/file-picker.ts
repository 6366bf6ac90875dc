import { acceptDrops } from "./accept-drops.ts";
import { h } from "./dom.ts";

interface PickerOptions {
  readonly id: string;
  /** On the button: `Choose files`. */
  readonly label: string;
  readonly hint: string;
  readonly describedBy?: string;
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly take: (files: readonly File[]) => void;
}

/** A place for files, to drop them on or to choose them. The browser's own control is out of sight: it would still say "No file chosen". */
export function filePicker({
  id,
  label,
  hint,
  describedBy,
  accept,
  multiple = false,
  take,
}: PickerOptions): HTMLElement {
  const input = h("input", { type: "file", id, class: "unseen", multiple, accept, "aria-describedby": describedBy });
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    input.value = "";
    if (files.length > 0) take(files);
  });
  const zone = h(
    "div",
    { class: "dropzone" },
    input,
    h("label", { for: id, class: "button small" }, label),
    h("span", {}, hint),
  );
  acceptDrops(zone, take);
  return zone;
}
