import { button, fill, h } from "./dom.ts";

const SHOWN_MS = 12_000;
const toast = h("div", { class: "toast", role: "status" });
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says what was done, at the lower edge, with a button that takes it back. */
export function showToast(text: string, undo?: () => void): void {
  clearTimeout(timer);
  if (!toast.isConnected) document.body.append(toast);
  const take = (): void => {
    hide();
    undo?.();
  };
  const buttons = [undo === undefined ? null : button("Undo", take, "button small"), closeButton()];
  fill(toast, h("span", { class: "toast-text" }, text), ...buttons);
  toast.classList.add("shown");
  timer = setTimeout(hideUnlessUsed, SHOWN_MS);
}

/** A button does not vanish under the focus. */
function hideUnlessUsed(): void {
  if (toast.contains(document.activeElement)) timer = setTimeout(hideUnlessUsed, SHOWN_MS);
  else hide();
}

function closeButton(): HTMLButtonElement {
  const close = button("×", hide, "button small plain");
  close.setAttribute("aria-label", "Close this note");
  return close;
}

function hide(): void {
  clearTimeout(timer);
  fill(toast);
  toast.classList.remove("shown");
}
