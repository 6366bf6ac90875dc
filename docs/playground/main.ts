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
