import { copyButton } from "../../playground/shared/copy-button.ts";
import { byId } from "../../playground/shared/dom.ts";
import { startTheme } from "../../playground/shared/theme.ts";
import { filterRules, followOldAddress } from "./filter-rules.ts";
import { followOutline } from "./follow-outline.ts";
import { startSearch } from "./search.ts";

followOldAddress();
startTheme();
startSearch();
openPagesWhenWide();
followOutline();
filterRules();
for (const block of document.querySelectorAll("article .code:not(.output)")) {
  block.append(copyButton("this code", () => block.querySelector("pre")?.textContent ?? ""));
}

/** The list of pages is folded where there is no room beside the text. */
function openPagesWhenWide(): void {
  const wide = matchMedia("(width >= 960px)");
  const follow = (): void => void byId("side").toggleAttribute("open", wide.matches);
  wide.addEventListener("change", follow);
  follow();
}
