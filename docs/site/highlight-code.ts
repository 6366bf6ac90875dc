import hljs from "highlight.js/lib/common";

const LANGUAGES: Readonly<Record<string, string>> = {
  ts: "typescript",
  tsx: "typescript",
  js: "javascript",
  sh: "bash",
  json: "json",
  html: "xml",
};

/** Code with colours by its parts; plain where the language is not known. */
export function highlightCode(code: string, language: string): string {
  const known = LANGUAGES[language];
  return known === undefined ? escapeHtml(code) : hljs.highlight(code, { language: known }).value;
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
