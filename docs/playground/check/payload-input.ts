import { acceptDrops } from "../shared/accept-drops.ts";
import { button, h } from "../shared/dom.ts";
import { fieldHead } from "../shared/field-head.ts";
import { filePicker } from "../shared/file-picker.ts";
import { MAX_EDITED_CHARACTERS } from "./protocol.ts";
import type { SourceContent, SourceView } from "./source-view.ts";

/** The text, with the ways to bring a file and to clear it. `replace` puts something in its place. */
export function payloadInput(source: SourceView, replace: (content: SourceContent, done: string) => void): HTMLElement {
  function clear(): void {
    replace("", "Text cleared.");
    source.focus();
  }

  function takeFiles([file]: readonly File[]): void {
    if (file === undefined) return;
    const done = `${file.name} opened.`;
    if (file.size > MAX_EDITED_CHARACTERS) replace({ source: file, name: file.name }, done);
    else void file.text().then((text) => replace(text, done));
  }

  const picker = filePicker({
    id: "payload-file",
    label: "Choose a file",
    hint: "or drop it on the text",
    accept: ".json,.ndjson,.jsonl,.csv,.tsv,.txt",
    take: takeFiles,
  });
  acceptDrops(source.element, takeFiles);
  const head = fieldHead("payload", "Payload", "JSON, CSV or cells of a spreadsheet", {
    action: button("Clear", clear, "button small"),
  });
  return h("div", { class: "input" }, head, source.element, picker);
}
