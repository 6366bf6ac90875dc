/** Browsers take seconds to put longer texts into the history of a field. */
const MAX_CHARACTERS = 100_000;

/** Replaces the whole text of a field as if it were typed: Ctrl+Z brings back what was there. */
export function writeText(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (control.value === text) return;
  const before = document.activeElement;
  // Before anyone has touched the page nobody can take anything back, and the focus stays where it is.
  const isUsed = navigator.userActivation?.hasBeenActive ?? true;
  const isShort = Math.max(text.length, control.value.length) <= MAX_CHARACTERS;
  if (isUsed && isShort && !control.readOnly && control.checkVisibility()) {
    control.focus({ preventScroll: true });
    control.select();
    // The one way into the history of a field; browsers keep it for that.
    document.execCommand(text === "" ? "delete" : "insertText", false, text);
    if (before === document.body) control.blur();
    else if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
  if (control.value !== text) control.value = text;
}
