import { startCheck } from "./check/check.ts";
import { startCompose } from "./compose/compose.ts";
import { startResponse } from "./response/response.ts";
import { byId } from "./shared/dom.ts";
import { startTabs } from "./shared/tabs.ts";
import { startTheme } from "./shared/theme.ts";

startTheme();
startCompose();
startCheck();
startResponse();
startTabs(byId("parts"), { inAddress: true });
keepThePage();

/** A file that is dropped beside its place would be opened in place of the page, and what was typed be lost. */
function keepThePage(): void {
  for (const type of ["dragover", "drop"]) addEventListener(type, (event) => event.preventDefault());
}
