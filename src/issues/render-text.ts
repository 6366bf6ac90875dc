import type { IssueParams } from "./issue.ts";

/** `"at most {maxBytes} bytes"` with its parameters filled in. */
export function renderText(text: string, params: IssueParams): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : placeholder,
  );
}
