import { h } from "./dom.ts";

const SHOWN_MS = 2000;

/** Copies what `read` gives, and says so. */
export function copyButton(what: string, read: () => string): HTMLButtonElement {
  const label = h("span", {}, "Copy");
  const element = h("button", { type: "button", class: "button small", "aria-label": `Copy ${what}` }, label);
  element.addEventListener("click", () => {
    void copyText(read()).then((isCopied) => {
      const text = isCopied ? "Copied" : "Select and copy by hand";
      label.textContent = text;
      element.setAttribute("aria-label", `${text}: ${what}`);
      setTimeout(() => {
        label.textContent = "Copy";
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
