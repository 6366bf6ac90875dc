import { h } from "./dom.ts";

const KEPT_MS = 10_000;

/** Gives a file to save. */
export function download(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
