import type { Issue } from "../../src/index.ts";
import { print, printable } from "./print.ts";

/** Each issue with its path, the reason and a hint what to do. */
export function printIssues(issues: readonly Issue[]): void {
  for (const { path, message, code, apiErrorCode } of issues) {
    const place = path.length === 0 ? "(the whole)" : path.join(".");
    const { reason, hint } = splitMessage(message);
    const apiCode = apiErrorCode === undefined ? "" : `, the API says ${apiErrorCode}`;
    print(`  ${printable(place)}`);
    print(`      reason: ${printable(reason)} (${code}${apiCode})`);
    print(`      hint:   ${printable(hint ?? `Look up ${code} in docs/rules.md.`)}`);
  }
}

/** A message says first what is wrong, then what to do. */
function splitMessage(message: string): { reason: string; hint: string | undefined } {
  const [separator] = [". ", "; "].filter((candidate) => message.includes(candidate));
  if (separator === undefined) return { reason: message, hint: undefined };
  const end = message.indexOf(separator);
  const hint = message.slice(end + separator.length);
  return { reason: `${message.slice(0, end)}.`, hint: hint.charAt(0).toUpperCase() + hint.slice(1) };
}
