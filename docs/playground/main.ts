import { startSearch } from "../site/client/search.ts";
import { startCheck } from "./check/check.ts";
import { startCompose } from "./compose/compose.ts";
import { startResponse } from "./response/response.ts";
import { byId } from "./shared/dom.ts";
import { keepDraft, restoreDraft } from "./shared/draft.ts";
import { registerSettings, startSettings } from "./shared/settings-panel.ts";
import { openLink, startSharing } from "./shared/share.ts";
import { startTabs } from "./shared/tabs.ts";
import { startTheme } from "./shared/theme.ts";

startTheme();
startSearch();
startSettings();
startSharing();
startCompose();
startCheck();
startResponse();
registerSettings();
startTabs(byId("parts"), { inAddress: true });
openLink({ isReplacing: restoreDraft() });
addEventListener("hashchange", () => openLink({ isReplacing: true }));
addEventListener("input", keepDraft);
keepThePage();

/** A file that is dropped beside its place would be opened in place of the page, and what was typed be lost. */
function keepThePage(): void {
  for (const type of ["dragover", "drop"]) addEventListener(type, (event) => event.preventDefault());
}
