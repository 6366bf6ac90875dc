import { h } from "./dom.ts";

const SHOWN_MS = 2000;

const ICON =
  '<svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true"><rect x="7" y="7" width="9" height="10" rx="2"/><path d="M13 4.5A1.5 1.5 0 0 0 11.5 3h-6A1.5 1.5 0 0 0 4 4.5v8A1.5 1.5 0 0 0 5.5 14"/></svg>';

/** Copies what `read` gives, and says so. Over code there is room for the icon only, until there is something to say. */
export function copyButton(what: string, read: () => string): HTMLButtonElement {
  const label = h("span", { class: "copy-label" }, "Copy");
  const element = h("button", { type: "button", class: "button small copy", "aria-label": `Copy ${what}` });
  element.innerHTML = ICON;
  element.append(label);
  element.addEventListener("click", () => {
    void copyText(read()).then((isCopied) => {
      const text = isCopied ? "Copied" : "Select and copy by hand";
      label.textContent = text;
      element.classList.add("done");
      element.setAttribute("aria-label", `${text}: ${what}`);
      setTimeout(() => {
        label.textContent = "Copy";
        element.classList.remove("done");
        element.setAttribute("aria-label", `Copy ${what}`);
      }, SHOWN_MS);
    });
  });
  return element;
}

/** `false`: the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
