import { findPart, recordOf } from "./draft.ts";
import { showToast } from "./toast.ts";

/** Takes something along to another part of the playground, in place of what is there; it can be taken back. */
export function handOver(partName: string, change: Readonly<Record<string, unknown>>, done: string): void {
  const part = findPart(partName);
  if (part === undefined) return;
  const before = part.read();
  part.write({ ...recordOf(before), ...change });
  document.querySelector<HTMLElement>(`#${partName}-tab`)?.click();
  showToast(done, () => part.write(before));
}
