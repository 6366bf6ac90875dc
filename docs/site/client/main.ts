import { copyButton } from "../../playground/shared/copy-button.ts";
import { byId } from "../../playground/shared/dom.ts";
import { startTheme } from "../../playground/shared/theme.ts";
import { startSearch } from "./search.ts";

startTheme();
startSearch();
openPagesWhenWide();
for (const pre of document.querySelectorAll("article pre")) {
  pre.parentElement?.prepend(copyButton("this code", () => pre.textContent ?? ""));
}

/** The list of pages is folded where there is no room beside the text. */
function openPagesWhenWide(): void {
  const wide = matchMedia("(width >= 960px)");
  const follow = (): void => void byId("side").toggleAttribute("open", wide.matches);
  wide.addEventListener("change", follow);
  follow();
}
