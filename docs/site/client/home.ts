import { normalizePhoneNumber } from "capillary-messages";
import { SmsMeter } from "../../playground/compose/sms-meter.ts";
import { copyButton } from "../../playground/shared/copy-button.ts";
import { byId, fill, h } from "../../playground/shared/dom.ts";
import { startTabs } from "../../playground/shared/tabs.ts";
import { startTheme } from "../../playground/shared/theme.ts";
import { writeText } from "../../playground/shared/write-text.ts";
import { startSearch } from "./search.ts";

startTheme();
startSearch();
startTabs(byId("installers"));
for (const code of document.querySelectorAll<HTMLElement>(".install-line")) {
  code.append(copyButton("the command", () => code.querySelector("code")?.textContent ?? ""));
}
startLiveExample();

/** The meter as the hero: measured by the library itself, at every key. */
function startLiveExample(): void {
  const to = byId("live-to") as HTMLInputElement;
  const body = byId("live-body") as HTMLTextAreaElement;
  const meter = new SmsMeter({
    write: (text) => {
      writeText(body, text);
      meter.show(text);
      body.focus();
    },
    select: (start, end) => {
      body.focus();
      body.setSelectionRange(start, end);
    },
  });
  byId("live-meter").append(meter.element);
  const showNumber = (): void => {
    const result = normalizePhoneNumber(to.value);
    const [first] = result.ok ? result.warnings : result.errors;
    const words = result.ok ? h("span", { class: "sent" }, "Sent as ", h("code", {}, result.value)) : null;
    const about = first === undefined ? null : h("span", { class: `badge ${first.severity}` }, first.message);
    fill(byId("live-number"), words, words !== null && about !== null ? " · " : null, about);
    to.setAttribute("aria-invalid", String(!result.ok));
  };
  to.addEventListener("input", showNumber);
  body.addEventListener("input", () => meter.show(body.value));
  showNumber();
  meter.show(body.value);
}
