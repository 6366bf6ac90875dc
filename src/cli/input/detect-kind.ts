import type { InputKind } from "../read-arguments.ts";

const BY_EXTENSION: Readonly<Record<string, InputKind>> = {
  ndjson: "ndjson",
  jsonl: "ndjson",
  csv: "csv",
  tsv: "csv",
  tab: "csv",
};

/** Detects a file's kind by its name, else by its beginning. NDJSON is often called `.json`, so `.json` says little. */
export function detectKind(file: string, beginning: string): InputKind {
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  return BY_EXTENSION[extension] ?? detectByContent(beginning, extension === "json");
}

function detectByContent(beginning: string, isCalledJson: boolean): InputKind {
  const text = beginning.trimStart();
  if (!isCalledJson && !/^[[{]/.test(text)) return "csv";
  const lineEnd = text.indexOf("\n");
  const hasMore = lineEnd >= 0 && text.slice(lineEnd).trim() !== "";
  return text.startsWith("{") && hasMore && isJson(text.slice(0, lineEnd)) ? "ndjson" : "json";
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
