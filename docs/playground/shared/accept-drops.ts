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
