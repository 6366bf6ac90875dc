import { formatCount } from "../../playground/shared/format.ts";

/** The field above the list of rules: every word has to be found in a rule's code, text or wording. */
export function filterRules(): void {
  const field = document.querySelector<HTMLInputElement>("#rule-filter");
  const list = document.querySelector("#rule-list");
  const count = document.querySelector("#rule-count");
  if (field === null || list === null || count === null) return;
  const rows = [...list.querySelectorAll<HTMLElement>("li")];
  const filter = (): void => {
    const words = field.value
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== "");
    let shown = 0;
    for (const row of rows) {
      row.hidden = !words.every((word) => row.dataset["words"]?.includes(word));
      if (!row.hidden) shown++;
    }
    count.textContent = shown === 0 ? "No rule has all of these words. Try fewer." : formatCount(shown, "rule");
  };
  field.addEventListener("input", filter);
  filter();
}

/** An address from the time when all rules stood on one page. */
export function followOldAddress(): void {
  const [, code = "", family = ""] = /^#(([a-z_]+)\.[a-z\d_]+)$/.exec(location.hash) ?? [];
  if (document.querySelector("#rule-list") !== null && code !== "") location.replace(`rules/${family}.html#${code}`);
}
