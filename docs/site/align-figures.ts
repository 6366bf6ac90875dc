import type { Token } from "markdown-it";

const FIGURE = /^(?:\d[\d.,]*)?$/;

/** Gives a class to the cells of each column that holds numbers only; the first column names the rows. */
export function alignFigures(tokens: readonly Token[]): void {
  for (const [start, { type }] of tokens.entries()) {
    if (type !== "table_open") continue;
    const end = tokens.findIndex((token, index) => index > start && token.type === "table_close");
    alignTable(tokens.slice(start, end));
  }
}

function alignTable(tokens: readonly Token[]): void {
  const cells = tokens.flatMap((token, index) => {
    const isCell = token.type === "th_open" || token.type === "td_open";
    return isCell ? [{ token, text: (tokens[index + 1]?.content ?? "").replaceAll("*", "") }] : [];
  });
  const columns = cells.filter(({ token }) => token.type === "th_open").length;
  for (let position = 1; position < columns; position++) {
    const column = cells.filter((_, index) => index % columns === position);
    const texts = column.slice(1).map(({ text }) => text);
    if (!texts.every((text) => FIGURE.test(text)) || texts.every((text) => text === "")) continue;
    for (const { token } of column) token.attrSet("class", "figure");
  }
}
