/**
 * Tabs as the ARIA practices describe them: the arrow keys, Home and End move, only the chosen tab can be reached by Tab.
 * With `inAddress` the chosen tab stands in the page's address, perhaps with a state behind a question mark. `within` holds the
 * panels, where they are not in the page yet.
 */
export function startTabs(list: HTMLElement, { inAddress = false, within = document as ParentNode } = {}): void {
  const tabs = [...list.querySelectorAll<HTMLElement>("[role=tab]")];
  const choose = (chosen: HTMLElement): void => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      within.querySelector(`#${tab.getAttribute("aria-controls") ?? ""}`)?.toggleAttribute("hidden", !isChosen);
    }
  };
  const chooseByHand = (chosen: HTMLElement): void => {
    choose(chosen);
    if (inAddress) history.replaceState(null, "", `#${chosen.dataset["name"] ?? ""}`);
  };
  for (const [index, tab] of tabs.entries()) {
    tab.dataset["text"] = tab.textContent?.trim() ?? "";
    tab.addEventListener("click", () => chooseByHand(tab));
    tab.addEventListener("keydown", (event) => {
      const next = tabs[nextIndex(event.key, index, tabs.length)];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
      chooseByHand(next);
    });
  }
  const named = (): HTMLElement | undefined =>
    tabs.find(({ dataset }) => inAddress && dataset["name"] === partInAddress());
  const chosen = named() ?? tabs[0];
  if (chosen !== undefined) choose(chosen);
  if (!inAddress) return;
  addEventListener("hashchange", () => {
    const tab = named();
    if (tab !== undefined) choose(tab);
  });
}

/** `compose-part` of `#compose-part?...`. */
export function partInAddress(): string {
  return location.hash.slice(1).split("?")[0] ?? "";
}

/** -1: this key moves nowhere. */
function nextIndex(key: string, index: number, count: number): number {
  if (key === "ArrowRight") return (index + 1) % count;
  if (key === "ArrowLeft") return (index - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : -1;
}
