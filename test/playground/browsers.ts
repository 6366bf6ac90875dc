import puppeteer, { type Browser } from "puppeteer-core";

export type BrowserName = "chromium" | "firefox";
export type Theme = "light" | "dark";

const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-quic",
  "--no-first-run",
  "--disable-component-update",
  "--disable-sync",
];
/** Nothing that Firefox asks of its own accord. */
const FIREFOX_PREFERENCES = {
  "app.update.disabledForTesting": true,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  // Its panel of downloads would take the next key or click.
  "browser.download.alwaysOpenPanel": false,
  "browser.download.panel.shown": true,
  "datareporting.healthreport.uploadEnabled": false,
  "toolkit.telemetry.enabled": false,
};
const DARK = 0;
const LIGHT = 1;

/** A browser of this machine with a system theme; CHROMIUM and FIREFOX name other places of theirs. */
export async function launch(name: BrowserName, theme: Theme): Promise<Browser> {
  if (name === "chromium") {
    const args = theme === "dark" ? [...CHROMIUM_ARGUMENTS, "--force-dark-mode"] : CHROMIUM_ARGUMENTS;
    return await puppeteer.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args });
  }
  return await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env["FIREFOX"] ?? "/usr/bin/firefox-esr",
    extraPrefsFirefox: {
      ...FIREFOX_PREFERENCES,
      "layout.css.prefers-color-scheme.content-override": theme === "dark" ? DARK : LIGHT,
    },
  });
}
