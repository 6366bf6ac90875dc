import { byId } from "./dom.ts";

/** Where the choice is kept; `theme.js` reads it before the page is painted. */
const KEY = "capillary-messages-theme";

/** Lets the button change between light and dark. Without a choice the system's is taken. */
export function startTheme(): void {
  const toggle = byId("theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = (): boolean => (document.documentElement.dataset["theme"] ?? (dark.matches ? "dark" : "")) === "dark";
  const show = (): void => {
    document.documentElement.classList.toggle("is-dark", isDark());
    toggle.setAttribute("aria-label", isDark() ? "Light theme" : "Dark theme");
  };
  toggle.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    document.documentElement.dataset["theme"] = theme;
    keep(theme);
    show();
  });
  dark.addEventListener("change", show);
  show();
}

function keep(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is forbidden: the choice then lasts as long as the page.
  }
}
