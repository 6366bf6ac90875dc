// Before the first paint: the theme that was chosen on an earlier page.
try {
  const theme = localStorage.getItem("capillary-messages-theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is forbidden: the system's theme stays.
}
