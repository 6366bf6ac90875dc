import { copyButton } from "./copy-button.ts";
import { button, fill, h } from "./dom.ts";
import { formatBytes } from "./format.ts";
import { showCode, type Language } from "./highlight.ts";
import { startTabs } from "./tabs.ts";

export interface Outputs {
  readonly json: string;
  readonly curl?: string;
  readonly typescript: string;
  /** A remark about the JSON. */
  readonly hint?: string;
}

/** Takes the JSON along to another part. */
export interface HandOver {
  readonly label: string;
  readonly take: (json: string) => void;
}

export type ViewName = "json" | "curl" | "typescript";

/** A longer text is shown in part; copying gives all of it. */
const MAX_SHOWN = 20_000;
const VIEWS = [
  ["json", "JSON", "json", ""],
  ["curl", "curl", "bash", "Host and credentials come from your own shell."],
  ["typescript", "TypeScript", "typescript", "The same, done by the library."],
] as const satisfies readonly (readonly [ViewName, string, Language, string])[];
/** Files as base64: their size tells more than their first thousand characters. */
const BASE64 = /"[\w+/=-]{400,}"/g;

/** Views of what comes out, each with a button to copy it; before there is something, a sentence in their place. */
export class OutputPanel {
  readonly element: HTMLElement;
  readonly #empty: HTMLElement;
  readonly #views: HTMLElement;
  readonly #codes = new Map<ViewName, HTMLElement>();
  readonly #hint = h("span");
  #outputs: Outputs | undefined;

  constructor(
    id: string,
    title: string,
    { views = ["json", "curl", "typescript"], action }: { views?: readonly ViewName[]; action?: HandOver } = {},
  ) {
    this.#empty = h("p", { class: "empty" });
    const list = h("div", { role: "tablist", class: "tabs minor", "aria-label": title });
    this.#views = h("div", { hidden: true }, list);
    for (const [name, label, language, hint] of VIEWS) {
      if (!views.includes(name)) continue;
      list.append(this.#createTab(id, name, label));
      this.#views.append(this.#createView(id, name, label, language, hint));
    }
    const heading = h("h3", { id: `${id}-title` }, title);
    this.element = h(
      "section",
      { class: "output", "aria-labelledby": `${id}-title` },
      heading,
      this.#empty,
      this.#views,
    );
    if (action !== undefined) this.#views.append(this.#createAction(action));
    startTabs(list, { within: this.element });
  }

  show(outputs: Outputs): void {
    this.#outputs = outputs;
    this.#empty.hidden = true;
    this.#views.hidden = false;
    this.#hint.textContent = outputs.hint ?? "The canonical form, as it is sent.";
    for (const [name, , language] of VIEWS) {
      const code = this.#codes.get(name);
      if (code !== undefined) showCode(code, shorten(outputs[name] ?? ""), language);
    }
  }

  explain(...sentence: readonly (Node | string)[]): void {
    this.#outputs = undefined;
    this.#views.hidden = true;
    this.#empty.hidden = false;
    fill(this.#empty, ...sentence);
  }

  #createAction({ label, take }: HandOver): HTMLElement {
    const use = button(label, () => take(this.#outputs?.json ?? ""), "button small");
    return h("p", { class: "hand-over" }, use);
  }

  #createTab(id: string, name: string, label: string): HTMLElement {
    return h(
      "button",
      { type: "button", role: "tab", id: `${id}-${name}-tab`, "aria-controls": `${id}-${name}` },
      label,
    );
  }

  #createView(id: string, name: ViewName, label: string, language: Language, hint: string): HTMLElement {
    const code = h("code", { class: `language-${language}` });
    this.#codes.set(name, code);
    return h(
      "div",
      { role: "tabpanel", id: `${id}-${name}`, "aria-labelledby": `${id}-${name}-tab`, class: "code" },
      h(
        "div",
        { class: "code-head" },
        name === "json" ? this.#hint : h("span", {}, hint),
        copyButton(label, () => this.#outputs?.[name] ?? ""),
      ),
      h("pre", { tabindex: 0, "aria-label": label }, code),
    );
  }
}

function shorten(text: string): string {
  const folded = text.replaceAll(BASE64, (literal) => {
    return `"${literal.slice(1, 33)} … ${formatBytes(literal.length - 2)} of base64, all of it in the copy"`;
  });
  if (folded.length <= MAX_SHOWN) return folded;
  const rest = (folded.length - MAX_SHOWN).toLocaleString("en");
  return `${folded.slice(0, MAX_SHOWN)}\n… ${rest} more characters. Copy gives all of it.`;
}
