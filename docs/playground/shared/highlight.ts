import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import json from "highlight.js/lib/languages/json";
import typescript from "highlight.js/lib/languages/typescript";

export type Language = "json" | "bash" | "typescript";

/** Colours cost time: longer code stays plain. */
const MAX_CHARACTERS = 20_000;

hljs.registerLanguage("json", json);
hljs.registerLanguage("bash", bash);
hljs.registerLanguage("typescript", typescript);

/** Shows code with colours by its parts. */
export function showCode(element: HTMLElement, code: string, language: Language): void {
  if (code.length > MAX_CHARACTERS) element.textContent = code;
  // The highlighter escapes everything that is not its own.
  else element.innerHTML = hljs.highlight(code, { language }).value;
}
