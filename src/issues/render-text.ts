import type { IssueParams } from "./issue.ts";

/** `"at most {maxBytes} bytes"` with its params filled in; `{offset+1}` is one more, since people count from 1. */
export function renderText(text: string, params: IssueParams): string {
  return text.replace(/\{(\w+)(\+1)?\}/g, (placeholder, name: string, next?: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return placeholder;
    return String(next === undefined ? value : Number(value) + 1);
  });
}
