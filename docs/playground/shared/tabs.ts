/**
 * Tabs as the ARIA practices describe them: the arrow keys, Home and End move, only the chosen tab can be reached by Tab.
 * With `inAddress` the chosen tab stands in the page's address.
 */
export function startTabs(list: HTMLElement, { inAddress = false } = {}): void {
  const tabs = [...list.querySelectorAll<HTMLElement>("[role=tab]")];
  const choose = (chosen: HTMLElement): void => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls") ?? "")?.toggleAttribute("hidden", !isChosen);
    }
    if (inAddress) history.replaceState(null, "", `#${chosen.dataset["name"] ?? ""}`);
  };
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", (event) => {
      const next = tabs[nextIndex(event.key, index, tabs.length)];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
      choose(next);
    });
  }
  const named = tabs.find((tab) => inAddress && `#${tab.dataset["name"] ?? ""}` === location.hash);
  const chosen = named ?? tabs[0];
  if (chosen !== undefined) choose(chosen);
  if (inAddress) {
    addEventListener("hashchange", () => {
      const tab = tabs.find(({ dataset }) => `#${dataset["name"] ?? ""}` === location.hash);
      if (tab !== undefined) choose(tab);
    });
  }
}

/** -1: this key moves nowhere. */
function nextIndex(key: string, index: number, count: number): number {
  if (key === "ArrowRight") return (index + 1) % count;
  if (key === "ArrowLeft") return (index - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : -1;
}
